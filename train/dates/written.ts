/**
 * Reads the news that was written for this project with its time expressions marked, as rows like those of the open sets. Each
 * file of `written/` holds texts behind a line `=== a01 | 2019-05-10` (id and publication); `[[last week|DATE|2019-W18]]` is an
 * expression with its type and value, a fourth field its `mod`. All persons and firms are invented; the hands that wrote them had
 * not seen the code. For measuring only: of half 0 the errors are read, half 1 is never looked at.
 */
import { readFileSync, readdirSync } from 'node:fs';

/** A text with its marked expressions; offsets in UTF-16 code units. */
export interface WrittenDates {
  readonly id: string;
  readonly text: string;
  /** Day of publication. */
  readonly dct: string;
  readonly timexes: readonly { readonly start: number; readonly end: number; readonly text: string; readonly type: string; readonly value: string; readonly mod?: string }[];
}

const folder = new URL('written/', import.meta.url);

/** Every text, in the order of the files. @throws Error where a mark or a heading is broken */
export function readWrittenDates(): readonly WrittenDates[] {
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/^(?==== )/m).filter((part) => part.startsWith('===')).map(readText));
}

function readText(part: string): WrittenDates {
  const [, id, dct] = /^=== (\S+) \| (\d{4}-\d\d-\d\d)\s*$/m.exec(part) ?? [];
  if (id === undefined || dct === undefined) throw new Error(`no heading: ${part.slice(0, 40)}`);
  const marked = part.slice(part.indexOf('\n') + 1).trim();
  const timexes: { start: number; end: number; text: string; type: string; value: string; mod?: string }[] = [];
  let text = '';
  let last = 0;
  for (const { 0: mark, 1: words = '', 2: type = '', 3: value = '', 4: mod, index } of marked.matchAll(/\[\[([^|\]]+)\|(DATE|TIME|DURATION|SET)\|([^|\]]+)(?:\|([A-Z_]+))?\]\]/g)) {
    text += marked.slice(last, index);
    timexes.push({ start: text.length, end: text.length + words.length, text: words, type, value, ...(mod === undefined ? {} : { mod }) });
    text += words;
    last = index + mark.length;
  }
  text += marked.slice(last);
  if (/\[\[|\]\]/.test(text)) throw new Error(`${id}: a broken mark near “${text.slice(Math.max(0, text.search(/\[\[|\]\]/) - 20)).slice(0, 60)}”`);
  return { id, text: `${text}\n`, dct, timexes };
}
