/**
 * The YAML block that some tools put before an article. Fields that are no plain values are left out, and a
 * block that is no YAML is still front matter, without fields. It must not know what the fields mean.
 */
import { parseDocument, isMap, isScalar, isSeq } from 'yaml';
import type { Span } from '../base/span.ts';

/** The block with its fields; absolute offsets. */
export interface FrontMatter {
  /** From the first dash to the end of the closing line, its line break left out. */
  readonly span: Span;
  readonly fields: ReadonlyMap<string, string>;
  /** Where the plain value of each field stands. */
  readonly values: ReadonlyMap<string, Span>;
}

/** Longer blocks are no front matter: a rule between two sections must not swallow an article. */
const maximumLength = 16_000;

/** The front matter that begins at `offset`, or undefined when no closed block begins there. Never throws. */
export function readFrontMatter(text: string, offset: number): FrontMatter | undefined {
  const head = text.slice(offset, offset + maximumLength);
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(head);
  if (opening === null) return undefined;
  const closing = /^(?:---|\.\.\.)[ \t]*$/m;
  const rest = head.slice(opening[0].length);
  const close = closing.exec(rest);
  if (close === null || !/^[ \t]*(?:[\w-]+[ \t]*:|#|$)/m.test(rest.slice(0, close.index))) return undefined;
  const start = offset + opening[0].length;
  const values = readValues(rest.slice(0, close.index), start);
  return {
    span: { start: offset, end: start + close.index + close[0].trimEnd().length },
    fields: new Map([...values].map(([key, { value }]) => [key, value])),
    values: new Map([...values].map(([key, { span }]) => [key, span])),
  };
}

function readValues(source: string, shift: number): ReadonlyMap<string, { value: string; span: Span }> {
  const values = new Map<string, { value: string; span: Span }>();
  try {
    const document = parseDocument(source, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false });
    if (document.errors.length > 0 || !isMap(document.contents)) return values;
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key) || (!isScalar(value) && !isSeq(value))) continue;
      const [start, end] = value.range ?? [0, 0];
      const words = isScalar(value) ? plain(value.value) : value.items.map((item) => (isScalar(item) ? plain(item.value) : '')).join(', ');
      if (words.trim() === '') continue;
      values.set(plain(key.value).trim().toLowerCase(), { value: words, span: trimmed(source, start, end, shift) });
    }
  } catch {
    values.clear();
  }
  return values;
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

// Without the quotation marks of the notation.
function trimmed(source: string, start: number, end: number, shift: number): Span {
  const quoted = end - start >= 2 && /^(["'])[\s\S]*\1$/.test(source.slice(start, end));
  return { start: shift + start + (quoted ? 1 : 0), end: shift + end - (quoted ? 1 : 0) };
}
