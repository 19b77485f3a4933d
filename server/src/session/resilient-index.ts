/**
 * A corpus index that goes on when its backend fails: the first failure is told, the rest of the session is
 * served from memory. It must not know which backend it was given, nor how the corpus is filled again.
 */
import type { ArticleHead, ArticlePath, CorpusIndex, EntityItem, IndexedArticle, Item, ItemRef, Tally, Writing } from '../link/corpus/corpus.ts';
import type { DatedPage, DatedQuery, FormPage, FormQuery } from '../link/corpus/listing.ts';
import { MemoryIndex } from '../link/corpus/memory-index.ts';

/** Delegates to one index, and to maps in memory from its first failure on. */
export class ResilientIndex implements CorpusIndex {
  readonly #onFailure: (error: unknown) => void;
  #index: CorpusIndex;
  #failed = false;
  /** Revisions told before the failure: the revision never falls. */
  #before = 0;
  #told = 0;

  /** @param onFailure called once, after the empty memory index has taken the place of `index` */
  constructor(index: CorpusIndex, onFailure: (error: unknown) => void) {
    this.#index = index;
    this.#onFailure = onFailure;
  }

  get revision(): number {
    try {
      this.#told = this.#before + this.#index.revision;
    } catch (error) {
      this.#fall(this.#index, error);
      this.#told = this.#before;
    }
    return this.#told;
  }

  put(article: IndexedArticle): Promise<void> {
    return this.#try((index) => index.put(article));
  }

  remove(path: ArticlePath): Promise<void> {
    return this.#try((index) => index.remove(path));
  }

  lookup(keys: readonly string[], limit?: number, after?: ItemRef): Promise<readonly Item[]> {
    return this.#try((index) => index.lookup(keys, limit, after));
  }

  count(keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.#try((index) => index.count(keys));
  }

  tally(keys: readonly string[]): Promise<readonly Tally[]> {
    return this.#try((index) => index.tally(keys));
  }

  sample(writings: readonly Writing[], limit: number): Promise<readonly EntityItem[]> {
    return this.#try((index) => index.sample(writings, limit));
  }

  forms(query: FormQuery): Promise<FormPage> {
    return this.#try((index) => index.forms(query));
  }

  dated(query: DatedQuery): Promise<DatedPage> {
    return this.#try((index) => index.dated(query));
  }

  items(path: ArticlePath): Promise<readonly Item[]> {
    return this.#try((index) => index.items(path));
  }

  heads(paths: readonly ArticlePath[]): Promise<ReadonlyMap<ArticlePath, ArticleHead>> {
    return this.#try((index) => index.heads(paths));
  }

  paths(): Promise<readonly ArticlePath[]> {
    return this.#try((index) => index.paths());
  }

  frequency(words: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.#try((index) => index.frequency(words));
  }

  search(query: string, limit: number): Promise<readonly Item[]> {
    return this.#try((index) => index.search(query, limit));
  }

  close(): Promise<void> {
    return this.#index.close();
  }

  async #try<Value>(ask: (index: CorpusIndex) => Promise<Value>): Promise<Value> {
    const index = this.#index;
    try {
      return await ask(index);
    } catch (error) {
      if (index === this.#index && this.#failed) throw error;
      this.#fall(index, error);
      return ask(this.#index);
    }
  }

  /** Takes memory in the place of `failed`, unless an earlier failure already did. */
  #fall(failed: CorpusIndex, error: unknown): void {
    if (failed !== this.#index) return;
    this.#failed = true;
    this.#before = this.#told + 1;
    this.#index = new MemoryIndex();
    failed.close().catch(() => undefined);
    this.#onFailure(error);
  }
}
