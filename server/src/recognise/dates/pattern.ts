/**
 * What a date pattern is: a function from a place in the words to what begins there. Patterns are small,
 * call one another, and never look at characters. It must not know the list of patterns.
 */
import type { TimeExpression } from './expression.ts';
import type { Words } from '../words.ts';

/** What a pattern found: the words `[at, end)` and what they say. */
export interface Match<Value = TimeExpression> {
  /** Index of the first word behind it. */
  readonly end: number;
  readonly value: Value;
  /** Further expressions right behind it that hang on it: `5` of `March 3-5`. */
  readonly also?: readonly Placed[];
}

/** A further expression of a match, with its own words. */
export interface Placed {
  readonly at: number;
  readonly end: number;
  readonly value: TimeExpression;
}

/** Reads the expression that begins at a word, or finds none. Must not look more than a few words ahead or back. */
export type Read<Value = TimeExpression> = (words: Words, at: number) => Match<Value> | undefined;

/** A row of the list of patterns. */
export interface Pattern {
  readonly name: string;
  readonly read: Read;
}

/** A row of the list of what goes on from a time that was read. */
export interface Extension {
  readonly name: string;
  readonly extend: (words: Words, time: Match) => Match | undefined;
}

/** The match that reaches furthest, the earlier of equals. */
export function longest<Value>(words: Words, at: number, reads: readonly Read<Value>[]): Match<Value> | undefined {
  let best: Match<Value> | undefined;
  for (const read of reads) {
    const match = read(words, at);
    if (match !== undefined && (best === undefined || match.end > best.end)) best = match;
  }
  return best;
}

/**
 * Whether the word is part of a title (`USA Today`, `High Noon`, `Face the Nation This Week`): capitals on it
 * and on the word in front of it, where no sentence begins.
 */
export function isInTitle(words: Words, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return word?.capital === true && before?.capital === true && before.lower.length > 1 && word.joint === undefined;
}
