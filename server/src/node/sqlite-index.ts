/**
 * The corpus index in an SQLite database: outlives the process, so that the next start reads only what changed.
 * Gives the same answers as the memory index, in the same order. It must not know where the database lies,
 * nor what to do when it fails: errors of SQLite go to the caller.
 */
import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { ArticleHead, ArticlePath, CorpusIndex, IndexedArticle, Item } from '../link/corpus/corpus.ts';
import { searchForm, searchText } from '../link/corpus/searchable.ts';
import { DamagedIndexError, isDamage } from './sqlite-damage.ts';
import { rankOf, restored, storable } from './sqlite-schema.ts';

type Row = Record<string, SQLOutputValue>;

/** Every statement of the index, by what it does. */
const sql = {
  begin: 'BEGIN IMMEDIATE',
  read: 'BEGIN',
  commit: 'COMMIT',
  rollback: 'ROLLBACK',
  dataVersion: 'PRAGMA data_version',
  paths: 'SELECT path FROM article ORDER BY rank',
  article: 'SELECT id, head FROM article WHERE path = ?',
  addArticle: 'INSERT INTO article (path, rank, head) VALUES (?, ?, ?) RETURNING id',
  setHead: 'UPDATE article SET head = ? WHERE id = ?',
  dropArticle: 'DELETE FROM article WHERE id = ?',
  items: 'SELECT json FROM item WHERE article = ? ORDER BY n',
  item: 'SELECT json FROM item WHERE article = ? AND n = ?',
  addItem: 'INSERT INTO item (article, n, json) VALUES (?, ?, ?)',
  dropItems: 'DELETE FROM item WHERE article = ?',
  addPosting: 'INSERT OR IGNORE INTO posting (key, article, n) VALUES (?, ?, ?)',
  dropPosting: 'DELETE FROM posting WHERE key = ? AND article = ?',
  lookup: `SELECT DISTINCT posting.article AS article, posting.n AS n, article.rank AS rank
    FROM posting JOIN article ON article.id = posting.article
    WHERE posting.key IN (SELECT value FROM json_each(?)) ORDER BY rank, n LIMIT ?`,
  useName: 'INSERT INTO name (text, uses) VALUES (?, 1) ON CONFLICT (text) DO UPDATE SET uses = uses + 1 RETURNING id',
  unuseName: 'UPDATE name SET uses = uses - 1 WHERE text = ? RETURNING id, uses',
  dropName: 'DELETE FROM name WHERE id = ?',
  addNamed: 'INSERT INTO named (name, article, n) VALUES (?, ?, ?)',
  dropNamed: 'DELETE FROM named WHERE name = ? AND article = ? AND n = ?',
  search: `SELECT named.article AS article, named.n AS n, article.rank AS rank
    FROM name JOIN named ON named.name = name.id JOIN article ON article.id = named.article
    WHERE instr(name.text, ?) > 0 ORDER BY rank, n LIMIT ?`,
  frequency: 'SELECT articles FROM word WHERE word = ?',
  addWord: 'INSERT INTO word (word, articles) VALUES (?, 1) ON CONFLICT (word) DO UPDATE SET articles = articles + 1',
  dropWord: 'UPDATE word SET articles = articles - 1 WHERE word = ?',
  forgetWord: 'DELETE FROM word WHERE word = ? AND articles <= 0',
} as const;

type Statements = Readonly<Record<keyof typeof sql, StatementSync>>;

/** A corpus index over an open database that has the tables of `sqlite-schema.ts`. Only `close` closes it. */
export class SqliteIndex implements CorpusIndex {
  readonly #database: DatabaseSync;
  readonly #do: Statements;
  #dataVersion: SQLOutputValue | undefined;
  readonly #discard: () => void;
  #revision = 0;
  #damaged = false;

  /** @param discard deletes the database's files; called at `close` when the content proved damaged */
  constructor(database: DatabaseSync, discard: () => void) {
    this.#database = database;
    this.#discard = discard;
    const prepared = Object.entries(sql).map(([name, words]) => [name, database.prepare(words)] as const);
    this.#do = Object.fromEntries(prepared) as Statements;
  }

  // Another process may write into the same database: its commits count as changes too.
  get revision(): number {
    const now = this.#do.dataVersion.get()?.['data_version'];
    if (this.#dataVersion !== undefined && this.#dataVersion !== now) this.#revision += 1;
    this.#dataVersion = now;
    return this.#revision;
  }

  async put(article: IndexedArticle): Promise<void> {
    this.#transaction('begin', () => this.#put(article));
    this.#revision += 1;
  }

  async remove(path: ArticlePath): Promise<void> {
    if (this.#transaction('begin', () => this.#remove(path))) this.#revision += 1;
  }

  async lookup(keys: readonly string[], limit = Infinity): Promise<readonly Item[]> {
    return this.#itemsAt(this.#do.lookup, JSON.stringify(keys.map(storable)), limit);
  }

  async search(query: string, limit: number): Promise<readonly Item[]> {
    return this.#itemsAt(this.#do.search, storable(searchForm(query)), limit);
  }

  async items(path: ArticlePath): Promise<readonly Item[]> {
    return this.#transaction('read', () => {
      const article = this.#do.article.get(storable(path));
      return article === undefined ? [] : this.#itemsOf(numberIn(article, 'id'));
    });
  }

  async heads(paths: readonly ArticlePath[]): Promise<ReadonlyMap<ArticlePath, ArticleHead>> {
    const heads = new Map<ArticlePath, ArticleHead>();
    this.#transaction('read', () => {
      for (const path of paths) {
        const article = this.#do.article.get(storable(path));
        if (article !== undefined) heads.set(path, headIn(article));
      }
    });
    return heads;
  }

  async paths(): Promise<readonly ArticlePath[]> {
    return this.#transaction('read', () => this.#do.paths.all().map((row) => restored(textIn(row, 'path'))));
  }

  async frequency(words: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const countOf = (word: string): number => Number(this.#do.frequency.get(storable(word))?.['articles'] ?? 0);
    return this.#transaction('read', () => new Map(words.map((word) => [word, countOf(word)])));
  }

  async close(): Promise<void> {
    this.#database.close();
    if (this.#damaged) this.#discard();
  }

  #put(article: IndexedArticle): void {
    const { head, items } = article;
    const known = this.#do.article.get(storable(head.path));
    const id = known === undefined ? this.#addArticle(head) : numberIn(known, 'id');
    if (known !== undefined) {
      this.#withdraw(id, headIn(known));
      this.#do.setHead.run(JSON.stringify(head), id);
    }
    for (const item of items) this.#addItem(id, item);
    for (const word of wordsOf(head)) this.#do.addWord.run(word);
  }

  #remove(path: ArticlePath): boolean {
    const known = this.#do.article.get(storable(path));
    if (known === undefined) return false;
    this.#withdraw(numberIn(known, 'id'), headIn(known));
    this.#do.dropArticle.run(numberIn(known, 'id'));
    return true;
  }

  #addArticle(head: ArticleHead): number {
    const added = this.#do.addArticle.get(storable(head.path), rankOf(head.path), JSON.stringify(head));
    return numberIn(added, 'id');
  }

  #addItem(article: number, item: Item): void {
    this.#do.addItem.run(article, item.n, JSON.stringify(item));
    for (const key of item.keys) this.#do.addPosting.run(storable(key), article, item.n);
    const name = numberIn(this.#do.useName.get(storable(searchText(item))), 'id');
    this.#do.addNamed.run(name, article, item.n);
  }

  /** Takes an article's items and words out, its row aside. */
  #withdraw(article: number, head: ArticleHead): void {
    const items = this.#itemsOf(article);
    for (const key of new Set(items.flatMap(({ keys }) => keys))) this.#do.dropPosting.run(storable(key), article);
    for (const item of items) {
      const name = this.#do.unuseName.get(storable(searchText(item)));
      this.#do.dropNamed.run(numberIn(name, 'id'), article, item.n);
      if (numberIn(name, 'uses') <= 0) this.#do.dropName.run(numberIn(name, 'id'));
    }
    for (const word of wordsOf(head)) {
      this.#do.dropWord.run(word);
      this.#do.forgetWord.run(word);
    }
    this.#do.dropItems.run(article);
  }

  #itemsOf(article: number): readonly Item[] {
    return this.#do.items.all(article).map(itemIn);
  }

  #itemsAt(statement: StatementSync, argument: SQLInputValue, limit: number): readonly Item[] {
    return this.#transaction('read', () => {
      const places = statement.all(argument, Number.isFinite(limit) ? Math.max(0, limit) : -1);
      return places.flatMap((place) => {
        const row = this.#do.item.get(numberIn(place, 'article'), numberIn(place, 'n'));
        return row === undefined ? [] : [itemIn(row)];
      });
    });
  }

  #transaction<Value>(kind: 'begin' | 'read', work: () => Value): Value {
    try {
      this.#do[kind].run();
      const value = work();
      this.#do.commit.run();
      return value;
    } catch (error) {
      this.#damaged ||= isDamage(error);
      if (this.#database.isTransaction) this.#do.rollback.run();
      throw error;
    }
  }
}

function wordsOf(head: ArticleHead): readonly string[] {
  return [...new Set(head.words.map(([word]) => storable(word)))];
}

function headIn(row: Row): ArticleHead {
  return JSON.parse(textIn(row, 'head')) as ArticleHead;
}

function itemIn(row: Row): Item {
  return JSON.parse(textIn(row, 'json')) as Item;
}

function textIn(row: Row | undefined, column: string): string {
  const value = row?.[column];
  if (typeof value !== 'string') throw new DamagedIndexError(`the corpus index has no text in ${column}`);
  return value;
}

function numberIn(row: Row | undefined, column: string): number {
  const value = row?.[column];
  if (typeof value !== 'number') throw new DamagedIndexError(`the corpus index has no number in ${column}`);
  return value;
}
