/**
 * A text with every run of white space taken for one space, and the way back to the text as stored: a file that was
 * wrapped anew or given other line ends says the same. It must not know what is looked for in it.
 */
import { countWhile } from '../base/partition.ts';
import type { Span } from '../base/span.ts';

/** A text as it is searched. */
export interface FoldedText {
  readonly words: string;
  /** The folded offset of a stored one. */
  at(stored: number): number;
  /** The stored span of a folded one. */
  stored(span: Span): Span;
}

/** A string with every run of white space taken for one space. */
export function foldSpace(text: string): string {
  return text.replace(/[\s\u0085]+/g, ' ');
}

/** The folded text. One pass; an answer of `at` is logarithmic. */
export function foldedText(text: string): FoldedText {
  const words = foldSpace(text);
  // One entry for each run that was shortened or altered: nothing else moves an offset.
  const stored: number[] = [];
  const folded: number[] = [];
  let gone = 0;
  for (const { index, 0: run } of text.matchAll(/[\s\u0085]{2,}/g)) {
    gone += run.length - 1;
    stored.push(index + run.length);
    folded.push(index + run.length - gone);
  }
  const shift = (sorted: readonly number[], offset: number): number => {
    const at = countWhile(sorted.length, (one) => (sorted[one] ?? 0) <= offset) - 1;
    return at < 0 ? 0 : (stored[at] ?? 0) - (folded[at] ?? 0);
  };
  const back = (offset: number): number => offset + shift(folded, offset);
  return {
    words,
    at: (offset) => Math.min(words.length, offset - shift(stored, offset)),
    stored: ({ start, end }) => ({ start: back(start), end: end > start ? back(end - 1) + 1 : back(start) }),
  };
}
