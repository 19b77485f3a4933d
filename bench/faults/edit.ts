/**
 * Ways to change a text that keep count of where the change stands: an exchange of words, a sentence added to a
 * paragraph. It must not know what is changed or why.
 */
import type { Span } from '../../server/src/base/span.ts';
import type { Random } from './random.ts';

/** A text and where in it the new words stand. */
export interface Edited {
  readonly text: string;
  readonly span: Span;
}

/** The text with other words from `start` to `end`. */
export function replaced(text: string, start: number, end: number, words: string): Edited {
  return { text: text.slice(0, start) + words + text.slice(end), span: { start, end: start + words.length } };
}

/** Where a sentence of running text ends: behind a full stop that a capital or the paragraph's end follows. */
const sentenceEnd = /[a-z]{3}[.](?=\s+[A-Z]|\n|$)/g;

/** Places behind sentences of running text; those inside quotation marks left out. */
function sentenceEnds(text: string): readonly number[] {
  return [...text.matchAll(sentenceEnd)].map(({ index, 0: words }) => index + words.length).filter((at) => isRunning(text, at));
}

function isRunning(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  const before = text.slice(start, at);
  const marks = (pattern: RegExp): number => before.match(pattern)?.length ?? 0;
  const isOpen = marks(/"/g) % 2 === 1 || marks(/[“]/g) > marks(/[”]/g) || marks(/``/g) > marks(/''/g);
  const end = text.indexOf('\n', at);
  return !isOpen && (end < 0 ? text.length : end) - start > 120;
}

/** The text with a sentence added behind one of its own; undefined where it has none. */
export function withSentence(text: string, sentence: string, random: Random): Edited | undefined {
  const ends = sentenceEnds(text);
  if (ends.length === 0) return undefined;
  const at = random.of(ends);
  const { text: edited, span } = replaced(text, at, at, ` ${sentence}`);
  return { text: edited, span: { start: span.start + 1, end: span.end } };
}

/**
 * The text with a sentence that is wrong, and at the same place with one that is right.
 * Undefined where there is no place for it.
 */
export function withWrongSentence(text: string, wrong: string, right: string, random: Random): (Edited & { readonly untouched: string }) | undefined {
  const edited = withSentence(text, wrong, random);
  return edited && { ...edited, untouched: replaced(edited.text, edited.span.start, edited.span.end, right).text };
}
