/**
 * Weights of words by how few articles have them, and the likeness of two articles under those weights.
 * It must not know events.
 */
import { stem } from '../../../recognise/events/stem.ts';
import type { ArticleHead, CorpusReader } from '../corpus.ts';

/**
 * Articles that every corpus is taken to have besides its own, none of them alike: in a corpus of five a word
 * that all five have must not count for nothing.
 */
const imagined = 50;

/** Words of an item by their stems. */
interface StemmedWords {
  readonly list: readonly string[];
  readonly set: ReadonlySet<string>;
}

/** Stems of the words met so far while one question is answered: candidates of one matter share most words. */
export class Stems {
  readonly #known = new Map<string, string>();
  readonly #lists = new WeakMap<readonly string[], StemmedWords>();

  /** Those of `words` of which `others` has the stem. */
  shared(words: readonly string[], others: readonly string[]): readonly string[] {
    if (words.length === 0 || others.length === 0) return [];
    const { list } = this.#of(words);
    const { set } = this.#of(others);
    return words.filter((_word, at) => set.has(list[at] ?? ''));
  }

  #of(words: readonly string[]): StemmedWords {
    let known = this.#lists.get(words);
    if (known === undefined) {
      const list = words.map((word) => this.#stem(word));
      this.#lists.set(words, (known = { list, set: new Set(list) }));
    }
    return known;
  }

  #stem(word: string): string {
    let known = this.#known.get(word);
    if (known === undefined) this.#known.set(word, (known = stem(word)));
    return known;
  }
}

/** Inverse document frequencies. */
export interface WordWeights {
  readonly articles: number;
  readonly frequency: Pick<ReadonlyMap<string, number>, 'get'>;
  readonly stems: Stems;
}

/**
 * How many articles a corpus has for each that holds the commonest of the words in question, roughly: counting all of a
 * large corpus at every question would take longer than the answer.
 */
export const articlesPerMost = 4;

/** The weights of these words in the corpus as it stands. */
export async function readWeights(reader: CorpusReader, words: Iterable<string>): Promise<WordWeights> {
  const frequency = await reader.frequency([...words]);
  let most = 0;
  for (const count of frequency.values()) most = Math.max(most, count);
  return { articles: most * articlesPerMost, frequency, stems: new Stems() };
}

/** log((N + imagined) / (df + 1)): the smoothed inverse document frequency of Spärck Jones (1972). */
export function weightOf({ articles, frequency }: WordWeights, word: string): number {
  return Math.log((articles + imagined) / ((frequency.get(word) ?? 0) + 1));
}

/** The words of an article under tf-idf with dampened counts, and their length as a vector. */
export interface WordVector {
  readonly of: ReadonlyMap<string, number>;
  readonly length: number;
}

/** The vector of an article's words. */
export function vectorOf(words: ArticleHead['words'], weights: WordWeights): WordVector {
  const of = new Map<string, number>();
  let squares = 0;
  for (const [word, count] of words) {
    const weight = (1 + Math.log(count)) * weightOf(weights, word);
    of.set(word, weight);
    squares += weight * weight;
  }
  return { of, length: Math.sqrt(squares) };
}

/** Cosine of two vectors, the same from either side. */
export function cosineOf(a: WordVector, b: WordVector): number {
  let dot = 0;
  for (const [word, weight] of a.of) dot += weight * (b.of.get(word) ?? 0);
  return a.length === 0 || b.length === 0 ? 0 : dot / (a.length * b.length);
}
