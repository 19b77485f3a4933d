/**
 * What a figure pattern is: a function from a place in the words to the figure that begins there.
 * It must not know the list of patterns.
 */
import type { Bound } from '../mention.ts';
import type { Words } from '../words.ts';

/** A figure: the words up to `end` and what they say. */
export interface FigureMatch {
  readonly end: number;
  readonly value: number;
  readonly upTo?: number;
  readonly unit?: string;
  readonly counts?: string;
  /** Where the figure itself is no exact number: `one in five`. */
  readonly bound?: Bound;
}

/** A row of the list of figure patterns. */
export interface FigurePattern {
  readonly name: string;
  readonly read: (words: Words, at: number) => FigureMatch | undefined;
}
