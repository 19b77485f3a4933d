/**
 * Whether words go on beyond the ends of a span: `May` in `Mayor`, `300` in `2,300`, `Doe` in `Doe-Smith` are other
 * words. It must not know why it is asked.
 */
import type { Span } from '../base/span.ts';

/** Whether the span's first and last word go on outside it. */
export interface Edges {
  readonly before: boolean;
  readonly after: boolean;
}

const goesOnBefore = /[\p{L}\p{N}\p{M}_](?:$|-$)|\p{N}[.,:/'’]$/u;
const goesOnAfter = /^-?[\p{L}\p{N}\p{M}_]|^[.,:/'’]\p{N}/u;
const wordEnd = /[\p{L}\p{N}\p{M}_]$/u;
const wordStart = /^[\p{L}\p{N}\p{M}_]/u;
const digitEnd = /\p{N}$/u;
const digitStart = /^\p{N}/u;

/** The edges of the span in the text. */
export function edgesOf(text: string, { start, end }: Span): Edges {
  return edges(text.slice(Math.max(0, start - 3), start), text.slice(start, end), text.slice(end, end + 3));
}

/** The edges of words that stand between these neighbours. */
export function edges(before: string, words: string, after: string): Edges {
  return {
    before: wordStart.test(words) && goesOnBefore.test(before) && (digitStart.test(words) || !/[.,:/'’]$/.test(before)),
    after: wordEnd.test(words) && goesOnAfter.test(after) && (digitEnd.test(words) || !/^[.,:/'’]/.test(after)),
  };
}
