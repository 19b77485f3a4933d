/**
 * Why the tool thinks so: one step of a derivation, kept with every value that it shows.
 * This file must not know what is being explained.
 */
import type { Span } from './span.ts';

/** One step of a derivation. */
export interface Reason {
  /** The recogniser, linker or rule that took the step, by its name in the lists (`dates/weekday`). */
  readonly maker: string;
  /** What it did, as a clause a reader understands: `latest Wednesday not after publication (2021-04-08)`. */
  readonly words: string;
  /** The words of the same article that it rests on, when it rests on some. */
  readonly span?: Span;
}

/** A step that rests on the words at `span`, or on none. */
export function reasonOf(maker: string, words: string, span: Span | undefined): Reason {
  return span === undefined ? { maker, words } : { maker, words, span };
}
