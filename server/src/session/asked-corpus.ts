/**
 * The corpus with a memory of what was asked of it: which keys were looked up and which articles were read. An
 * answer made of it alone changes only when one of those does. Whoever asks much lets others go first now and then.
 * It must not know who asks, nor what keys mean.
 */
import type { ArticleHead, ArticlePath, CorpusReader, EntityItem, Item, ItemRef, Tally, Writing } from '../link/corpus/corpus.ts';
import { hashKey } from './changed-keys.ts';

/** Questions between two rests: so many take a few milliseconds. */
const SLICE = 16;

/** Passes every question on and notes it. */
export class AskedCorpus implements CorpusReader {
  readonly #corpus: CorpusReader;
  readonly #rest: () => Promise<void>;
  readonly #asked = new Set<number>();
  readonly #read = new Set<ArticlePath>();

  #questions = 0;

  /** @param rest lets other work go first */
  constructor(corpus: CorpusReader, rest: () => Promise<void>) {
    this.#corpus = corpus;
    this.#rest = rest;
  }

  /** Hashes of the keys whose items were asked for. */
  get askedKeys(): ReadonlySet<number> {
    return this.#asked;
  }

  /** Articles that were read. Those found by a key are not among them: they change with their keys. */
  get readPaths(): ReadonlySet<ArticlePath> {
    return this.#read;
  }

  get revision(): number {
    return this.#corpus.revision;
  }

  async lookup(keys: readonly string[], limit?: number, after?: ItemRef): Promise<readonly Item[]> {
    this.#noteKeys(keys);
    await this.#inTurn();
    return this.#corpus.lookup(keys, limit, after);
  }

  async count(keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
    this.#noteKeys(keys);
    await this.#inTurn();
    return this.#corpus.count(keys);
  }

  async tally(keys: readonly string[]): Promise<readonly Tally[]> {
    this.#noteKeys(keys);
    await this.#inTurn();
    return this.#corpus.tally(keys);
  }

  // Forms come from tallies, whose keys are noted; what is shown of a sampled item is more than its form.
  async sample(writings: readonly Writing[], limit: number): Promise<readonly EntityItem[]> {
    await this.#inTurn();
    const found = await this.#corpus.sample(writings, limit);
    for (const { path } of found) this.#read.add(path);
    return found;
  }

  async items(path: ArticlePath): Promise<readonly Item[]> {
    this.#read.add(path);
    await this.#inTurn();
    return this.#corpus.items(path);
  }

  async heads(paths: readonly ArticlePath[]): Promise<ReadonlyMap<ArticlePath, ArticleHead>> {
    for (const path of paths) this.#read.add(path);
    await this.#inTurn();
    return this.#corpus.heads(paths);
  }

  paths(): Promise<readonly ArticlePath[]> {
    return this.#corpus.paths();
  }

  frequency(words: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.#corpus.frequency(words);
  }

  search(query: string, limit: number): Promise<readonly Item[]> {
    return this.#corpus.search(query, limit);
  }

  async #inTurn(): Promise<void> {
    this.#questions += 1;
    if (this.#questions % SLICE === 0) await this.#rest();
  }

  #noteKeys(keys: readonly string[]): void {
    for (const key of keys) this.#asked.add(hashKey(key));
  }
}
