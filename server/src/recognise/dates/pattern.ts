/**
 * What a date pattern is: a function from a place in the words to what begins there. Patterns are small,
 * call one another, and never look at characters. It must not know the list of patterns.
 */
import type { TimeExpression } from './expression.ts';
import { entries } from './lexicon.ts';
import type { Entry } from './lexicon.ts';
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
  /** The words that it can begin with; it is asked at no others. */
  readonly opens: Opens;
  readonly read: Read;
}

/** Words by what the lexicon says of them, and by themselves. `number` is a number in digits. */
export interface Opens {
  readonly kinds: readonly (keyof Entry | 'number')[];
  /** Separated by spaces. */
  readonly words?: string;
}

/** The patterns that can begin with each word, in their order, so that a word costs one look-up and not a question to each. */
export class PatternTable {
  readonly #byWord = new Map<string, readonly Pattern[]>();
  // Words that the lexicon does not hold: numbers, ordinals in digits (`7th`), the apostrophe of `'98`.
  readonly #others: readonly Pattern[];

  constructor(patterns: readonly Pattern[]) {
    const words = new Map(patterns.map((pattern) => [pattern, new Set(pattern.opens.words?.split(' '))]));
    for (const [word, entry] of entries()) {
      this.#byWord.set(word, patterns.filter((pattern) => words.get(pattern)?.has(word) === true || pattern.opens.kinds.some((kind) => kind !== 'number' && entry[kind] !== undefined)));
    }
    this.#others = patterns.filter((pattern) => pattern.opens.kinds.some((kind) => kind === 'number' || kind === 'ordinal') || words.get(pattern)?.has("'") === true);
  }

  /** The patterns to be asked at a word. */
  at(words: Words, at: number): readonly Pattern[] {
    const word = words[at];
    return word === undefined ? none : (this.#byWord.get(word.lower) ?? this.#others);
  }

  /** Reads what begins at a word; the match that reaches furthest, of the earlier row of equals. */
  read(words: Words, at: number): Match | undefined {
    return this.furthest(words, at)?.match;
  }

  /** As {@link read}, with the name of the row. */
  furthest(words: Words, at: number): Named | undefined {
    let best: Named | undefined;
    for (const { name, read } of this.at(words, at)) {
      const match = read(words, at);
      if (match !== undefined && match.end > (best?.match.end ?? at)) best = { name, match };
    }
    return best;
  }
}

const none: readonly Pattern[] = [];

/** A match and the row that found it. */
export interface Named {
  readonly name: string;
  readonly match: Match;
}

/** A row of the list of what goes on from a time that was read. */
export interface Extension {
  readonly name: string;
  readonly extend: (words: Words, time: Match) => Match | undefined;
}

/**
 * Whether the word is part of a title (`USA Today`, `High Noon`, `Face the Nation This Week`): capitals on it
 * and on the word in front of it, where no sentence begins.
 */
export function isInTitle(words: Words, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return word?.capital === true && before?.capital === true && before.lower.length > 1 && word.joint === undefined;
}
