/**
 * Puts articles into the tables and takes them out: only the rows that differ are written, for every row lies
 * on a page of its own in a large database. It must not know transactions.
 */
import type { ArticleHead, ArticlePath, IndexedArticle, Item } from '../link/corpus/corpus.ts';
import { scatterOf } from '../link/corpus/entity-form.ts';
import { searchText } from '../link/corpus/searchable.ts';
import type { SqliteCache } from './sqlite-cache.ts';
import { FormWriter, writtenTraces } from './sqlite-forms.ts';
import { exchangeDated } from './sqlite-lists.ts';
import { rankOf, storable } from './sqlite-schema.ts';
import { articleIn, itemIn, numberIn } from './sqlite-statements.ts';
import type { Statements, StoredArticle } from './sqlite-statements.ts';

/** What the tables hold of some items: the rows of `posting` and `named` they have. */
interface Traces {
  readonly postings: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
}

/** Items of an article by their `n`, as they are stored. */
type StoredItems = ReadonlyMap<number, string>;

/** Writes one database, and tells the cache what it writes. */
export class SqliteWriter {
  readonly #do: Statements;
  readonly #forms: FormWriter;
  readonly #cache: SqliteCache;
  /** Items that were put, as they are stored: while somebody types, those that are replaced next. */
  readonly #stored = new WeakMap<readonly Item[], StoredItems>();

  constructor(statements: Statements, cache: SqliteCache) {
    this.#do = statements;
    this.#forms = new FormWriter(statements);
    this.#cache = cache;
  }

  /** Puts an article in the place of what is kept under its path. */
  put({ head, items }: IndexedArticle): void {
    const { path } = head;
    const known = this.#known(path);
    const id = known?.id ?? this.#addArticle(head);
    const old = known === undefined ? [] : this.#items(id);
    if (known !== undefined) this.#do.setHead.run(JSON.stringify(head), id);
    this.#exchange(id, path, old, items);
    this.#exchangeWords(known?.head, head);
    this.#cache.putArticle(path, { id, head });
    this.#cache.items.exchange(id, items);
  }

  /** Takes an article out; says whether there was one. */
  remove(path: ArticlePath): boolean {
    const known = this.#known(path);
    if (known === undefined) return false;
    const old = this.#items(known.id);
    this.#exchange(known.id, path, old, []);
    this.#exchangeWords(known.head, undefined);
    this.#do.dropArticle.run(known.id);
    this.#cache.removeArticle(path, known.id);
    return true;
  }

  #known(path: ArticlePath): StoredArticle | undefined {
    return this.#cache.article(path, () => articleIn(this.#do.article.get(storable(path))));
  }

  #items(article: number): readonly Item[] {
    return this.#cache.items.all(article, () => this.#do.items.all(article).map(itemIn));
  }

  #addArticle(head: ArticleHead): number {
    return numberIn(this.#do.addArticle.get(storable(head.path), rankOf(head.path), JSON.stringify(head)), 'id');
  }

  #storedOf(items: readonly Item[]): StoredItems {
    const known = this.#stored.get(items) ?? new Map(items.map((item) => [item.n, JSON.stringify(item)]));
    this.#stored.set(items, known);
    return known;
  }

  // Only items that are stored in other words can have left other rows.
  #exchange(article: number, path: ArticlePath, old: readonly Item[], now: readonly Item[]): void {
    const [stored, storing] = [this.#storedOf(old), this.#storedOf(now)];
    const differing = ({ n }: Item): boolean => stored.get(n) !== storing.get(n);
    const [lost, gained] = [old.filter(differing), now.filter(differing)];
    const [before, after] = [tracesOf(lost), tracesOf(gained)];
    this.#exchangePostings(article, path, before.postings, after.postings);
    for (const trace of lacking(before.names, after.names)) this.#dropName(article, trace);
    for (const trace of lacking(after.names, before.names)) {
      const [n, name] = partsOf(trace);
      this.#do.addNamed.run(numberIn(this.#do.useName.get(name), 'id'), article, n);
    }
    this.#forms.exchange({ article, place: scatterOf(path) }, lacking(before.written, after.written), lacking(after.written, before.written));
    for (const item of gained) this.#do.setItem.run(article, item.n, this.#nameOf(item), storing.get(item.n) ?? '');
    for (const { n } of lost) if (!storing.has(n)) this.#do.dropItem.run(article, n);
    exchangeDated(this.#do, article, lost, gained);
  }

  #exchangePostings(article: number, path: ArticlePath, before: ReadonlySet<string>, after: ReadonlySet<string>): void {
    for (const trace of lacking(before, after)) {
      const [n, key] = partsOf(trace);
      this.#do.dropPosting.run(key, article, n);
      this.#cache.postings.drop(key, { path, article, n });
    }
    for (const trace of lacking(after, before)) {
      const [n, key] = partsOf(trace);
      this.#do.addPosting.run(key, article, n);
      this.#cache.postings.add(key, { path, article, n });
    }
  }

  #exchangeWords(old: ArticleHead | undefined, now: ArticleHead | undefined): void {
    const [before, after] = [wordsOf(old), wordsOf(now)];
    for (const word of lacking(before, after)) {
      this.#do.dropWord.run(word);
      this.#do.forgetWord.run(word);
      this.#cache.recount(word, -1);
    }
    for (const word of lacking(after, before)) {
      this.#do.addWord.run(word);
      this.#cache.recount(word, 1);
    }
  }

  #dropName(article: number, trace: string): void {
    const [n, name] = partsOf(trace);
    const row = this.#do.unuseName.get(name);
    this.#do.dropNamed.run(numberIn(row, 'id'), article, n);
    if (numberIn(row, 'uses') <= 0) this.#do.dropName.run(numberIn(row, 'id'));
  }

  #nameOf(item: Item): number | null {
    const text = searchText(item);
    return text === undefined ? null : numberIn(this.#do.name.get(storable(text)), 'id');
  }
}

function tracesOf(items: readonly Item[]): Traces {
  return {
    postings: new Set(items.flatMap(({ n, keys }) => keys.map((key) => `${n} ${storable(key)}`))),
    names: new Set(items.flatMap(nameTrace)),
    written: writtenTraces(items),
  };
}

function wordsOf(head: ArticleHead | undefined): ReadonlySet<string> {
  return new Set(head?.words.map(([word]) => storable(word)));
}

function nameTrace(item: Item): string[] {
  const text = searchText(item);
  return text === undefined ? [] : [`${item.n} ${storable(text)}`];
}

/** The place and the words of a trace. */
function partsOf(trace: string): readonly [n: number, words: string] {
  const space = trace.indexOf(' ');
  return [Number(trace.slice(0, space)), trace.slice(space + 1)];
}

function lacking(all: ReadonlySet<string>, some: ReadonlySet<string>): readonly string[] {
  return [...all].filter((one) => !some.has(one));
}
