/**
 * The corpus index as maps in memory: for the web worker, for tests, and wherever no database can be had.
 * Putting and removing cost what the article holds, a lookup what it finds; nothing walks the corpus.
 * It must not know what keys mean.
 */
import type { ArticleHead, ArticlePath, CorpusIndex, EntityItem, IndexedArticle, Item, ItemRef, Tally, Writing } from './corpus.ts';
import { EventBook } from './event-book.ts';
import { FormBook } from './form-book.ts';
import type { DatedPage, DatedQuery, FormPage, FormQuery } from './listing.ts';
import { searchForm, searchText } from './searchable.ts';

/** Places of items: the `n`s, ascending, by path; and how many there are. */
interface Postings {
  readonly places: Map<ArticlePath, number[]>;
  items: number;
}

/** Articles that a search may find before it is cheaper to walk all of them in order up to the limit. */
const MANY = 2000;

/** A corpus index that lives as long as the process. */
export class MemoryIndex implements CorpusIndex {
  readonly #articles = new Map<ArticlePath, IndexedArticle>();
  readonly #byKey = new Map<string, Postings>();
  readonly #bySearchText = new Map<string, Postings>();
  readonly #forms = new FormBook();
  readonly #events = new EventBook();
  readonly #frequency = new Map<string, number>();
  #sortedPaths: readonly ArticlePath[] | undefined;
  #revision = 0;

  get revision(): number {
    return this.#revision;
  }

  put(article: IndexedArticle): Promise<void> {
    const { path } = article.head;
    const known = this.#articles.get(path);
    if (known === undefined) this.#sortedPaths = undefined;
    else this.#withdraw(known);
    this.#articles.set(path, article);
    this.#events.put(path, article.items);
    for (const item of article.items) {
      for (const key of new Set(item.keys)) post(this.#byKey, key, item);
      const text = searchText(item);
      if (text !== undefined) post(this.#bySearchText, text, item);
    }
    this.#forms.add(path, article.items);
    for (const word of headWords(article)) this.#frequency.set(word, (this.#frequency.get(word) ?? 0) + 1);
    this.#revision += 1;
    return Promise.resolve();
  }

  remove(path: ArticlePath): Promise<void> {
    const known = this.#articles.get(path);
    if (known === undefined) return Promise.resolve();
    this.#withdraw(known);
    this.#articles.delete(path);
    this.#events.put(path, []);
    this.#sortedPaths = undefined;
    this.#revision += 1;
    return Promise.resolve();
  }

  lookup(keys: readonly string[], limit = Infinity, after?: ItemRef): Promise<readonly Item[]> {
    const found = keys.flatMap((key) => this.#byKey.get(key) ?? []);
    return Promise.resolve(this.#itemsAt(found, limit, after));
  }

  search(query: string, limit: number): Promise<readonly Item[]> {
    const form = searchForm(query);
    const found = new Map<string, Postings>();
    let articles = 0;
    for (const [text, postings] of this.#bySearchText) {
      if (!text.includes(form)) continue;
      found.set(text, postings);
      articles += postings.places.size;
    }
    return Promise.resolve(articles > MANY ? this.#walk(found, limit) : this.#itemsAt([...found.values()], limit));
  }

  count(keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return Promise.resolve(new Map(keys.map((key) => [key, this.#byKey.get(key)?.items ?? 0])));
  }

  tally(keys: readonly string[]): Promise<readonly Tally[]> {
    return Promise.resolve(this.#forms.tally(keys));
  }

  sample(writings: readonly Writing[], limit: number): Promise<readonly EntityItem[]> {
    return Promise.resolve(this.#forms.sample(writings, limit));
  }

  forms(query: FormQuery): Promise<FormPage> {
    return Promise.resolve(this.#forms.page(query));
  }

  dated(query: DatedQuery): Promise<DatedPage> {
    return Promise.resolve(this.#events.dated(query));
  }

  items(path: ArticlePath): Promise<readonly Item[]> {
    return Promise.resolve(this.#articles.get(path)?.items ?? []);
  }

  heads(paths: readonly ArticlePath[]): Promise<ReadonlyMap<ArticlePath, ArticleHead>> {
    const heads = new Map<ArticlePath, ArticleHead>();
    for (const path of paths) {
      const article = this.#articles.get(path);
      if (article !== undefined) heads.set(path, article.head);
    }
    return Promise.resolve(heads);
  }

  paths(): Promise<readonly ArticlePath[]> {
    return Promise.resolve(this.#inOrder());
  }

  frequency(words: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return Promise.resolve(new Map(words.map((word) => [word, this.#frequency.get(word) ?? 0])));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #withdraw(article: IndexedArticle): void {
    const { path } = article.head;
    for (const item of article.items) {
      for (const key of item.keys) unpost(this.#byKey, key, path);
      const text = searchText(item);
      if (text !== undefined) unpost(this.#bySearchText, text, path);
    }
    this.#forms.drop(article.items);
    for (const word of headWords(article)) {
      const count = (this.#frequency.get(word) ?? 0) - 1;
      if (count > 0) this.#frequency.set(word, count);
      else this.#frequency.delete(word);
    }
  }

  /** The items with these search texts, article by article, no further than the limit: cheaper than sorting a great many. */
  #walk(texts: ReadonlyMap<string, unknown>, limit: number): readonly Item[] {
    const items: Item[] = [];
    for (const path of this.#inOrder()) {
      if (items.length >= limit) break;
      items.push(...(this.#articles.get(path)?.items.filter((item) => isAmong(texts, searchText(item))) ?? []));
    }
    return items.slice(0, limit);
  }

  #inOrder(): readonly ArticlePath[] {
    this.#sortedPaths ??= [...this.#articles.keys()].sort();
    return this.#sortedPaths;
  }

  #itemsAt(found: readonly Postings[], limit: number, after?: ItemRef): readonly Item[] {
    const places = merge(found);
    const items: Item[] = [];
    const paths = after === undefined ? [...places.keys()] : [...places.keys()].filter((path) => path >= after.path);
    for (const path of paths.sort()) {
      const article = this.#articles.get(path);
      for (const n of [...(places.get(path) ?? [])].sort((a, b) => a - b)) {
        if (items.length >= limit) return items;
        if (path === after?.path && n <= after.n) continue;
        const item = article?.items[n];
        if (item !== undefined) items.push(item);
      }
    }
    return items;
  }
}

function post(index: Map<string, Postings>, key: string, { path, n }: Item): void {
  let postings = index.get(key);
  if (postings === undefined) index.set(key, (postings = { places: new Map(), items: 0 }));
  postings.items += 1;
  const places = postings.places.get(path);
  if (places === undefined) postings.places.set(path, [n]);
  else places.push(n);
}

function unpost(index: Map<string, Postings>, key: string, path: ArticlePath): void {
  const postings = index.get(key);
  const places = postings?.places.get(path);
  if (postings === undefined || places === undefined) return;
  postings.items -= places.length;
  postings.places.delete(path);
  if (postings.items === 0) index.delete(key);
}

function merge(found: readonly Postings[]): ReadonlyMap<ArticlePath, ReadonlySet<number>> {
  const places = new Map<ArticlePath, Set<number>>();
  for (const postings of found) {
    for (const [path, ns] of postings.places) {
      const known = places.get(path);
      if (known === undefined) places.set(path, new Set(ns));
      else for (const n of ns) known.add(n);
    }
  }
  return places;
}

function headWords({ head }: IndexedArticle): ReadonlySet<string> {
  return new Set(head.words.map(([word]) => word));
}

function isAmong(texts: ReadonlyMap<string, unknown>, text: string | undefined): boolean {
  return text !== undefined && texts.has(text);
}
