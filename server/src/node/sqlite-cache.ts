/**
 * What was read of the tables lately: articles, items, postings and how many articles have a word. Each change that this
 * process makes is made here as well; what another process may have changed has to be forgotten. It must not know
 * transactions, nor what is asked.
 */
import type { ArticlePath } from '../link/corpus/corpus.ts';
import { Generations } from './generations.ts';
import { ItemCache } from './item-cache.ts';
import { KeptCounts } from './kept-counts.ts';
import { PostingCache } from './posting-cache.ts';
import type { StoredArticle } from './sqlite-statements.ts';

/** Heads and words that one generation keeps; two are kept. A head takes about ten kilobytes. */
const [HEADS, WORDS] = [1500, 50_000];

/** What is kept of one database. */
export class SqliteCache {
  readonly items = new ItemCache();
  readonly postings = new PostingCache();
  readonly #articles = new Generations<ArticlePath, StoredArticle>(HEADS);
  readonly #words = new KeptCounts(WORDS);
  #paths: Map<number, ArticlePath> | undefined;

  /** The article of a path; `read` reads its row. */
  article(path: ArticlePath, read: () => StoredArticle | undefined): StoredArticle | undefined {
    const known = this.#articles.get(path);
    if (known !== undefined) return known;
    const article = read();
    if (article !== undefined) this.#articles.set(path, article);
    return article;
  }

  /** The paths of all articles by their rows; `read` reads them. */
  paths(read: () => Map<number, ArticlePath>): ReadonlyMap<number, ArticlePath> {
    this.#paths ??= read();
    return this.#paths;
  }

  /** How many articles have a word; `read` counts them. */
  frequency(word: string, read: () => number): number {
    return this.#words.of(word, read);
  }

  /** Takes in that an article has a new head. Its items and words are told by themselves. */
  putArticle(path: ArticlePath, article: StoredArticle): void {
    this.#paths?.set(article.id, path);
    if (this.#articles.has(path)) this.#articles.set(path, article);
  }

  /** Takes in that an article is gone. */
  removeArticle(path: ArticlePath, id: number): void {
    this.#paths?.delete(id);
    this.#articles.delete(path);
    this.items.forget(id);
  }

  /** Takes in that one article more or less has a word. */
  recount(word: string, by: 1 | -1): void {
    this.#words.add(word, by);
  }

  /** Forgets everything. */
  clear(): void {
    this.items.clear();
    this.postings.clear();
    this.#articles.clear();
    this.#words.clear();
    this.#paths = undefined;
  }
}
