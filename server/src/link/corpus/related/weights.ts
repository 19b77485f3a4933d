/**
 * Weights of words by how few articles have them, and the likeness of two articles under those weights.
 * It must not know events.
 */
import type { ArticleHead, CorpusReader } from '../corpus.ts';

/**
 * Articles that every corpus is taken to have besides its own, none of them alike: in a corpus of five a word
 * that all five have must not count for nothing.
 */
const imagined = 50;

/** Stems of words met so far while one question is answered. */
export type Stems = Map<string, string>;

/** Inverse document frequencies. */
export interface WordWeights {
  readonly articles: number;
  readonly frequency: ReadonlyMap<string, number>;
  readonly stems: Stems;
}

/**
 * How many articles a corpus has for each that holds the commonest of the words in question, roughly: counting all of a
 * large corpus at every question would take longer than the answer.
 */
const articlesPerMost = 4;

/** The weights of these words in the corpus as it stands. */
export async function readWeights(reader: CorpusReader, words: readonly string[]): Promise<WordWeights> {
  const frequency = await reader.frequency([...new Set(words)]);
  let most = 0;
  for (const count of frequency.values()) most = Math.max(most, count);
  return { articles: most * articlesPerMost, frequency, stems: new Map() };
}

/** log((N + imagined) / (df + 1)): the smoothed inverse document frequency of Spärck Jones (1972). */
export function weightOf({ articles, frequency }: WordWeights, word: string): number {
  return Math.log((articles + imagined) / ((frequency.get(word) ?? 0) + 1));
}

/** Cosine of two articles' words under tf-idf with dampened counts. */
export function cosine(a: ArticleHead['words'], b: ArticleHead['words'], weights: WordWeights): number {
  const others = new Map(b);
  let dot = 0;
  let normA = 0;
  let normB = 0;
  for (const [word, count] of a) {
    const weight = (1 + Math.log(count)) * weightOf(weights, word);
    normA += weight * weight;
    const other = others.get(word);
    if (other !== undefined) dot += weight * (1 + Math.log(other)) * weightOf(weights, word);
  }
  for (const [word, count] of b) normB += ((1 + Math.log(count)) * weightOf(weights, word)) ** 2;
  return normA === 0 || normB === 0 ? 0 : dot / Math.sqrt(normA * normB);
}
