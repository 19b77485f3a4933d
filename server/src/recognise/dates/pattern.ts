/**
 * What a date pattern is: a function from a place in the words to what begins there. Patterns are small,
 * call one another, and never look at characters. It must not know the list of patterns.
 */
import type { TimeExpression } from './expression.ts';
import { entries } from './lexicon.ts';
import type { Entry } from './lexicon.ts';
import { wordAt } from '../words.ts';
import type { Word, Words } from '../words.ts';

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
  /** The words that can stand behind an article that it begins with; any word where left out. */
  readonly behindArticle?: Opens;
  readonly read: Read;
}

/** Words by what the lexicon says of them, and by themselves. */
export interface Opens {
  readonly kinds: readonly (keyof Entry | Digits)[];
  /** Separated by spaces. */
  readonly words?: string;
}

/** Numbers in digits: any, those of one or two digits, those of four. */
type Digits = 'number' | 'small' | 'year';

/** The patterns to be asked by one word: a look-up and not a question to each. */
class Dispatch {
  // Words of the lexicon by their places in it.
  readonly #byPlace: readonly (readonly Pattern[])[];
  // Words that a row names and the lexicon does not hold.
  readonly #byWord: ReadonlyMap<string, readonly Pattern[]>;
  // Others that the lexicon does not hold: numbers and ordinals in digits (`7th`); all else only where any word will do.
  readonly #ordinals: readonly Pattern[];
  readonly #numbers: readonly Pattern[];
  readonly #small: readonly Pattern[];
  readonly #years: readonly Pattern[];
  readonly #others: readonly Pattern[];

  constructor(rows: readonly (readonly [Pattern, Opens | undefined])[]) {
    const listed = rows.map(([pattern, opens]) => ({ pattern, kinds: opens?.kinds, words: new Set(opens?.words?.split(' ')) }));
    const choose = (fits: (row: (typeof listed)[number]) => boolean): readonly Pattern[] => listed.filter((row) => row.kinds === undefined || fits(row)).map(({ pattern }) => pattern);
    this.#byWord = new Map(listed.flatMap(({ words }) => [...words]).map((word) => [word, choose(({ words }) => words.has(word))]));
    this.#byPlace = [...entries()].map(([word, entry]) => {
      const says = new Set(Object.entries(entry).flatMap(([kind, value]) => (value === undefined ? [] : kind)));
      return choose(({ kinds, words }) => words.has(word) || kinds?.some((kind) => says.has(kind)) === true);
    });
    const ofKind = (...either: readonly (keyof Entry | Digits)[]): readonly Pattern[] => choose(({ kinds }) => kinds?.some((kind) => either.includes(kind)) === true);
    this.#ordinals = ofKind('ordinal');
    this.#numbers = ofKind('number');
    this.#small = ofKind('number', 'small');
    this.#years = ofKind('number', 'year');
    this.#others = choose(() => false);
  }

  at({ lower, digits, entry }: Word): readonly Pattern[] {
    const first = lower.charCodeAt(0);
    if (first < 0x30 || first > 0x39) return (entry?.place === undefined ? this.#byWord.get(lower) : this.#byPlace[entry.place]) ?? this.#others;
    if (entry !== undefined) return this.#ordinals;
    if (digits === 4) return this.#years;
    return digits === 1 || digits === 2 ? this.#small : this.#numbers;
  }
}

/** The patterns that can begin with each word, in their order; behind an article, by the word that follows, since most articles stand before nouns of other things. */
export class PatternTable {
  /** The rows themselves, in the order in which they are asked. */
  readonly rows: readonly Pattern[];
  readonly #byWord: Dispatch;
  // Those of the articles, by their places in the lexicon.
  readonly #behind: readonly (Dispatch | undefined)[];

  constructor(patterns: readonly Pattern[]) {
    this.rows = patterns;
    this.#byWord = new Dispatch(patterns.map((pattern) => [pattern, pattern.opens]));
    const opening = (article: string): readonly Pattern[] => patterns.filter(({ opens }) => opens.words?.split(' ').includes(article) === true);
    const behind = new Map(['the', 'a', 'an'].map((article) => [article, new Dispatch(opening(article).map((pattern) => [pattern, pattern.behindArticle]))]));
    this.#behind = [...entries()].map(([word]) => behind.get(word));
  }

  /** The patterns to be asked at a word. */
  at(words: Words, at: number): readonly Pattern[] {
    if (at >= words.length) return none;
    const word = wordAt(words, at);
    const place = word.entry?.place;
    const behind = place === undefined ? undefined : this.#behind[place];
    return behind === undefined ? this.#byWord.at(word) : behind.at(wordAt(words, at + 1));
  }

  /** Reads what begins at a word; the match that reaches furthest, of the earlier row of equals. */
  read(words: Words, at: number): Match | undefined {
    return this.furthest(words, at)?.match;
  }

  /** As {@link read}, with the name of the row. */
  furthest(words: Words, at: number): Named | undefined {
    let name = '';
    let best: Match | undefined;
    for (const row of this.at(words, at)) {
      const match = row.read(words, at);
      if (match === undefined || match.end <= (best?.end ?? at)) continue;
      best = match;
      name = row.name;
    }
    return best && { name, match: best };
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
  const [before, word] = [wordAt(words, at - 1), wordAt(words, at)];
  return word.capital && before.capital && before.lower.length > 1 && word.joint === undefined;
}
