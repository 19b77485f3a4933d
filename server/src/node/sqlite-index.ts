/**
 * The corpus index in an SQLite database: outlives the process, so that the next start reads only what changed.
 * Gives the same answers as the memory index, in the same order. It must not know where the database lies,
 * nor what to do when it fails: errors of SQLite go to the caller.
 */
import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { ArticleHead, ArticlePath, CorpusIndex, EntityItem, IndexedArticle, Item, ItemRef, Tally, Writing } from '../link/corpus/corpus.ts';
import type { DatedPage, DatedQuery, FormPage, FormQuery } from '../link/corpus/listing.ts';
import { searchForm } from '../link/corpus/searchable.ts';
import { mergePlaces } from './posting-cache.ts';
import type { Place } from './posting-cache.ts';
import { SqliteCache } from './sqlite-cache.ts';
import { sampleOf, talliesOf } from './sqlite-forms.ts';
import { datedPageOf, formPageOf } from './sqlite-lists.ts';
import { isDamage } from './sqlite-damage.ts';
import { rankOf, storable } from './sqlite-schema.ts';
import { articleIn, itemIn, numberIn, pathIn, prepareStatements } from './sqlite-statements.ts';
import type { Statements, StoredArticle } from './sqlite-statements.ts';
import { SqliteWriter } from './sqlite-writer.ts';

/** Changes that are committed together at most. Each is whole or not there: a crash costs the last ones, which are read again. */
const GROUP = 64;

/** Milliseconds after which changes are committed at the latest, and other processes may write. */
const GROUP_TIME = 50;

/** Items that a lookup asks for at most to be answered from what is kept of its keys; a longer walk is read as it goes. */
const FEW = 2000;

/** A place before every item. */
const BEFORE_ALL: ItemRef = { path: '', n: -1 };

/** Items that a search may find before it is cheaper to walk the articles in order up to the limit. */
const MANY = 5000;

/** A corpus index over an open database that has the tables of `sqlite-schema.ts`. Only `close` closes it. */
export class SqliteIndex implements CorpusIndex {
  readonly #database: DatabaseSync;
  readonly #discard: () => void;
  readonly #do: Statements;
  readonly #writer: SqliteWriter;
  readonly #cache = new SqliteCache();
  #dataVersion: SQLOutputValue | undefined;
  #revision = 0;
  #damaged = false;
  #uncommitted = 0;
  #timer: NodeJS.Timeout | undefined;
  /** An error of a commit that no call was there to be told; the next one is. */
  #late: { readonly error: unknown } | undefined;

  /** @param discard deletes the database's files; called at `close` when the content proved damaged */
  constructor(database: DatabaseSync, discard: () => void) {
    this.#database = database;
    this.#discard = discard;
    this.#do = prepareStatements(database);
    this.#writer = new SqliteWriter(this.#do, this.#cache);
  }

  // Another process may write into the same database: its commits count as changes too.
  get revision(): number {
    this.#noticeOthers();
    return this.#revision;
  }

  async put(article: IndexedArticle): Promise<void> {
    this.#write(() => this.#writer.put(article));
    this.#revision += 1;
  }

  async remove(path: ArticlePath): Promise<void> {
    if (this.#write(() => this.#writer.remove(path))) this.#revision += 1;
  }

  async lookup(keys: readonly string[], limit = Infinity, after?: ItemRef): Promise<readonly Item[]> {
    return this.#read(() => {
      if (after === undefined && limit <= FEW) return this.#firstItems(keys, Math.max(0, limit));
      const { path, n } = after ?? BEFORE_ALL;
      return this.#itemsAt(this.#do.lookup, JSON.stringify(keys.map(storable)), limit, rankOf(path), n);
    });
  }

  async search(query: string, limit: number): Promise<readonly Item[]> {
    const form = storable(searchForm(query));
    return this.#read(() => {
      const many = numberIn(this.#do.countNamed.get(form), 'uses') > MANY;
      return this.#itemsAt(many ? this.#do.walk : this.#do.search, form, limit);
    });
  }

  async count(keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const countOf = (key: string): number => this.#cache.postings.count(key, () => numberIn(this.#do.count.get(key), 'items'));
    return this.#read(() => new Map(keys.map((key) => [key, countOf(storable(key))])));
  }

  async tally(keys: readonly string[]): Promise<readonly Tally[]> {
    return this.#read(() => talliesOf(this.#do, keys));
  }

  async sample(writings: readonly Writing[], limit: number): Promise<readonly EntityItem[]> {
    return this.#read(() => sampleOf(this.#do, writings, limit));
  }

  async forms(query: FormQuery): Promise<FormPage> {
    return this.#read(() => formPageOf(this.#do, query));
  }

  async dated(query: DatedQuery): Promise<DatedPage> {
    return this.#read(() => datedPageOf(this.#do, query));
  }

  async items(path: ArticlePath): Promise<readonly Item[]> {
    return this.#read(() => {
      const article = this.#article(path);
      return article === undefined ? [] : this.#cache.items.all(article.id, () => this.#do.items.all(article.id).map(itemIn));
    });
  }

  async heads(paths: readonly ArticlePath[]): Promise<ReadonlyMap<ArticlePath, ArticleHead>> {
    const heads = new Map<ArticlePath, ArticleHead>();
    this.#read(() => {
      for (const path of paths) {
        const article = this.#article(path);
        if (article !== undefined) heads.set(path, article.head);
      }
    });
    return heads;
  }

  async paths(): Promise<readonly ArticlePath[]> {
    return this.#read(() => this.#do.paths.all().map((row) => pathIn(row, 'rank')));
  }

  async frequency(words: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const countOf = (word: string): number => this.#cache.frequency(word, () => Number(this.#do.frequency.get(word)?.['articles'] ?? 0));
    return this.#read(() => new Map(words.map((word) => [word, countOf(storable(word))])));
  }

  async close(): Promise<void> {
    try {
      this.#commit();
    } finally {
      this.#database.close();
      if (this.#damaged) this.#discard();
    }
  }

  #article(path: ArticlePath): StoredArticle | undefined {
    return this.#cache.article(path, () => articleIn(this.#do.article.get(storable(path))));
  }

  /** The first items with one of the keys, from what is kept of each key. */
  #firstItems(keys: readonly string[], limit: number): readonly Item[] {
    const lists = [...new Set(keys.map(storable))].map((key) => this.#cache.postings.first(key, limit, () => this.#placesOf(key)));
    return mergePlaces(lists, limit).flatMap(({ article, n }) => this.#itemAt(article, n) ?? []);
  }

  #placesOf(key: string): readonly Place[] {
    const paths = this.#cache.paths(() => new Map(this.#do.paths.all().map((row) => [numberIn(row, 'id'), pathIn(row, 'rank')])));
    return this.#do.places.all(key).map((row) => {
      const article = numberIn(row, 'article');
      return { path: paths.get(article) ?? '', article, n: numberIn(row, 'n') };
    });
  }

  #itemsAt(statement: StatementSync, argument: SQLInputValue, limit: number, ...further: readonly SQLInputValue[]): readonly Item[] {
    const places = statement.all(argument, Number.isFinite(limit) ? Math.max(0, limit) : -1, ...further);
    return places.flatMap((place) => this.#itemAt(numberIn(place, 'article'), numberIn(place, 'n')) ?? []);
  }

  #itemAt(article: number, n: number): Item | undefined {
    return this.#cache.items.get(article, n, () => {
      const row = this.#do.item.get(article, n);
      return row === undefined ? undefined : itemIn(row);
    });
  }

  #noticeOthers(): void {
    const now = this.#do.dataVersion.get()?.['data_version'];
    if (this.#dataVersion !== undefined && this.#dataVersion !== now) {
      this.#revision += 1;
      this.#cache.clear();
    }
    this.#dataVersion = now;
  }

  /** Several statements that answer from one state, whatever another process writes in between. */
  #read<Value>(work: () => Value): Value {
    return this.#guarded(() => {
      if (this.#database.isTransaction) return work();
      this.#do.begin.run();
      // Within the transaction: what is kept is then of the state that is read.
      this.#noticeOthers();
      const value = work();
      this.#do.commit.run();
      return value;
    });
  }

  /** A change within the group that is open, or that is opened for it. */
  #write<Value>(work: () => Value): Value {
    return this.#guarded(() => {
      if (!this.#database.isTransaction) {
        this.#do.beginWriting.run();
        this.#noticeOthers();
      }
      const value = work();
      this.#uncommitted += 1;
      if (this.#uncommitted >= GROUP) this.#commit();
      else this.#timer ??= setTimeout(() => this.#commitLate(), GROUP_TIME);
      return value;
    });
  }

  #guarded<Value>(work: () => Value): Value {
    if (this.#late !== undefined) throw this.#late.error;
    try {
      return work();
    } catch (error) {
      this.#damaged ||= isDamage(error);
      this.#cache.clear();
      if (this.#database.isTransaction) this.#do.rollback.run();
      throw error;
    }
  }

  #commit(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#uncommitted = 0;
    if (this.#database.isTransaction) this.#do.commit.run();
  }

  #commitLate(): void {
    try {
      this.#guarded(() => this.#commit());
    } catch (error) {
      this.#late = { error };
    }
  }
}
