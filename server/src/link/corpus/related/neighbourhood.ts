/**
 * The articles nearest to each article of a corpus by their weightiest words, found through the words that few articles
 * have: costs a bounded number of looks for each article. It must not know events.
 */
import { windowAround } from '../../../base/window.ts';
import type { ArticleHead, ArticlePath } from '../corpus.ts';
import { vectorOf } from './weights.ts';
import type { WordVector, WordWeights } from './weights.ts';

/** Articles that one word leads to at most; of a word that more have, those nearest in the order of the corpus. */
const perWord = 200;

/** Nearest articles. */
export class Neighbourhood {
  readonly #paths: readonly ArticlePath[];
  readonly #places: ReadonlyMap<ArticlePath, number>;
  readonly #vectors = new Map<ArticlePath, WordVector>();
  readonly #byWord = new Map<string, number[]>();
  readonly #count: number;
  readonly #known = new Map<ArticlePath, readonly ArticlePath[]>();

  /** @param count articles given for one at most */
  constructor(heads: readonly ArticleHead[], weights: WordWeights, count: number) {
    const sorted = heads.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    this.#paths = sorted.map(({ path }) => path);
    this.#places = new Map(this.#paths.map((path, at) => [path, at]));
    this.#count = count;
    for (const [at, { path, words }] of sorted.entries()) {
      this.#vectors.set(path, vectorOf(words, weights));
      for (const [word] of words) {
        const places = this.#byWord.get(word);
        if (places === undefined) this.#byWord.set(word, [at]);
        else places.push(at);
      }
    }
  }

  /** The paths of the articles nearest to this one, the nearest first. */
  of(path: ArticlePath): readonly ArticlePath[] {
    let known = this.#known.get(path);
    if (known === undefined) this.#known.set(path, (known = this.#find(path)));
    return known;
  }

  // Rare words first; what stands in very many articles is asked only where those lead to few.
  #find(path: ArticlePath): readonly ArticlePath[] {
    const own = this.#places.get(path) ?? 0;
    const sums = new Map<number, number>();
    const words = [...(this.#vectors.get(path)?.of ?? [])];
    const isRare = ([word]: readonly [string, number]): boolean => (this.#byWord.get(word)?.length ?? 0) <= perWord;
    for (const [word, weight] of words.filter(isRare)) this.#addShared(sums, own, word, weight);
    if (sums.size <= this.#count) for (const [word, weight] of words.filter((one) => !isRare(one))) this.#addShared(sums, own, word, weight);
    sums.delete(own);
    const sorted = [...sums].sort(([a, x], [b, y]) => y - x || a - b).slice(0, this.#count);
    return sorted.map(([other]) => this.#paths[other] ?? '');
  }

  #addShared(sums: Map<number, number>, own: number, word: string, weight: number): void {
    for (const other of windowAround(this.#byWord.get(word) ?? [], own, perWord)) {
      const vector = this.#vectors.get(this.#paths[other] ?? '');
      if (vector !== undefined && vector.length > 0) sums.set(other, (sums.get(other) ?? 0) + (weight * (vector.of.get(word) ?? 0)) / vector.length);
    }
  }
}
