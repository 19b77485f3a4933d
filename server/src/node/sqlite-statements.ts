/**
 * Every statement of the corpus index by what it does, prepared once, and the reading of rows.
 * It must not know in which order they are used.
 */
import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { ArticleHead, ArticlePath, Item } from '../link/corpus/corpus.ts';
import { DamagedIndexError } from './sqlite-damage.ts';
import { ITEM_BITS, pathOf } from './sqlite-schema.ts';

/** A row as SQLite gives it. */
export type Row = Record<string, SQLOutputValue>;

// The participants are looked up once, not for every event.
const wantedEvents = `dated.day <= $until AND ($kind IS NULL OR dated.sense = $kind OR dated.lemma = $kind)
  AND ($text = '' OR instr(dated.text, $text) > 0)
  AND ($keys IS NULL OR (dated.article, dated.n) IN (SELECT article, n FROM part WHERE key IN (SELECT value FROM json_each($keys))))`;

/** The number of an item, from its article and its `n`. */
const itemId = `(? << ${ITEM_BITS}) + ?`;

/** Whether the number of an item is one of an article's. */
function isOf(item: string, article: string): string {
  return `${item} BETWEEN (${article} << ${ITEM_BITS}) AND (${article} << ${ITEM_BITS}) + ${2 ** ITEM_BITS - 1}`;
}

const sql = {
  begin: 'BEGIN',
  beginWriting: 'BEGIN IMMEDIATE',
  commit: 'COMMIT',
  rollback: 'ROLLBACK',
  dataVersion: 'PRAGMA data_version',
  // Both from the index of the ranks: the rows themselves are long.
  paths: 'SELECT id, rank FROM article ORDER BY rank',
  article: 'SELECT id, head FROM article WHERE path = ?',
  addArticle: 'INSERT INTO article (path, rank, head) VALUES (?, ?, ?) RETURNING id',
  setHead: 'UPDATE article SET head = ? WHERE id = ?',
  dropArticle: 'DELETE FROM article WHERE id = ?',
  items: `SELECT json FROM item WHERE ${isOf('item.id', '?1')} ORDER BY id`,
  item: `SELECT json FROM item WHERE id = ${itemId}`,
  setItem: `INSERT OR REPLACE INTO item (id, name, json) VALUES (${itemId}, ?, ?)`,
  dropItem: `DELETE FROM item WHERE id = ${itemId}`,
  addPosting: 'INSERT OR IGNORE INTO posting (key, article, n) VALUES (?, ?, ?)',
  dropPosting: 'DELETE FROM posting WHERE key = ? AND article = ? AND n = ?',
  lookup: `SELECT DISTINCT posting.article AS article, posting.n AS n, article.rank AS rank
    FROM posting JOIN article ON article.id = posting.article
    WHERE posting.key IN (SELECT value FROM json_each(?1)) AND (rank > ?3 OR (rank = ?3 AND n > ?4)) ORDER BY rank, n LIMIT ?2`,
  places: 'SELECT article, n FROM posting WHERE key = ?',
  count: 'SELECT count(*) AS items FROM posting WHERE key = ?',
  name: 'SELECT id FROM name WHERE text = ?',
  useName: 'INSERT INTO name (text, uses) VALUES (?, 1) ON CONFLICT (text) DO UPDATE SET uses = uses + 1 RETURNING id',
  unuseName: 'UPDATE name SET uses = uses - 1 WHERE text = ? RETURNING id, uses',
  dropName: 'DELETE FROM name WHERE id = ?',
  addNamed: 'INSERT INTO named (name, article, n) VALUES (?, ?, ?)',
  dropNamed: 'DELETE FROM named WHERE name = ? AND article = ? AND n = ?',
  countNamed: 'SELECT total(uses) AS uses FROM name WHERE instr(text, ?) > 0',
  search: `SELECT named.article AS article, named.n AS n, article.rank AS rank
    FROM name JOIN named ON named.name = name.id JOIN article ON article.id = named.article
    WHERE instr(name.text, ?) > 0 ORDER BY rank, n LIMIT ?`,
  // CROSS JOIN keeps this order of tables: articles by rank, so that the walk ends at the limit.
  walk: `SELECT article.id AS article, item.id - (article.id << ${ITEM_BITS}) AS n
    FROM article CROSS JOIN item ON ${isOf('item.id', 'article.id')} CROSS JOIN name ON name.id = item.name
    WHERE instr(name.text, ?) > 0 ORDER BY article.rank, item.id LIMIT ?`,
  form: 'SELECT id FROM form WHERE text = ?',
  addForm: 'INSERT INTO form (text, type, name, sought, place, items) VALUES (?, ?, ?, ?, ?, 0) RETURNING id',
  countForm: 'UPDATE form SET items = items + ? WHERE id = ?',
  forms: 'SELECT text, items FROM form WHERE type = ? AND instr(sought, ?) > 0 ORDER BY items DESC, place LIMIT ?',
  countForms: 'SELECT count(DISTINCT name) AS names FROM form WHERE type = ? AND instr(sought, ?) > 0',
  dropForm: 'DELETE FROM form WHERE id = ?',
  addFormKey: 'INSERT OR IGNORE INTO form_key (key, form) VALUES (?, ?)',
  dropFormKey: 'DELETE FROM form_key WHERE key = ? AND form = ?',
  write: `INSERT INTO written (form, text, items, mentions) VALUES (?, ?, 1, ?)
    ON CONFLICT (form, text) DO UPDATE SET items = items + 1, mentions = mentions + excluded.mentions`,
  unwrite: 'UPDATE written SET items = items - 1, mentions = mentions - ? WHERE form = ? AND text = ? RETURNING items',
  dropWritten: 'DELETE FROM written WHERE form = ? AND text = ?',
  isWritten: 'SELECT 1 FROM written WHERE form = ? LIMIT 1',
  addWriting: 'INSERT INTO writing (form, text, place, article, n) VALUES (?, ?, ?, ?, ?)',
  dropWriting: 'DELETE FROM writing WHERE form = ? AND text = ? AND place = ? AND article = ? AND n = ?',
  tally: `SELECT form.text AS form, written.text AS text, written.items AS items, written.mentions AS mentions
    FROM form JOIN written ON written.form = form.id
    WHERE form.id IN (SELECT form FROM form_key WHERE key IN (SELECT value FROM json_each(?)))`,
  sample: `SELECT place, article, n FROM writing
    WHERE form = (SELECT id FROM form WHERE text = ?) AND text = ?
    ORDER BY place, article, n LIMIT ?`,
  addDated: 'INSERT INTO dated (day, until, article, n, sense, lemma, text) VALUES (?, ?, ?, ?, ?, ?, ?)',
  dropDated: 'DELETE FROM dated WHERE day = ? AND until = ? AND article = ? AND n = ?',
  addPart: 'INSERT OR IGNORE INTO part (key, article, n) VALUES (?, ?, ?)',
  dropPart: 'DELETE FROM part WHERE key = ? AND article = ? AND n = ?',
  dated: `SELECT dated.article AS article, dated.n AS n FROM dated JOIN article ON article.id = dated.article
    WHERE ${wantedEvents} ORDER BY dated.day, dated.until, article.rank, dated.n LIMIT $limit OFFSET $offset`,
  countDated: `SELECT count(*) AS events FROM dated WHERE ${wantedEvents}`,
  frequency: 'SELECT articles FROM word WHERE word = ?',
  addWord: 'INSERT INTO word (word, articles) VALUES (?, 1) ON CONFLICT (word) DO UPDATE SET articles = articles + 1',
  dropWord: 'UPDATE word SET articles = articles - 1 WHERE word = ?',
  forgetWord: 'DELETE FROM word WHERE word = ? AND articles <= 0',
} as const;

/** The statements, prepared for one database. */
export type Statements = Readonly<Record<keyof typeof sql, StatementSync>>;

/** Prepares every statement. Throws when the tables are not as they should be. */
export function prepareStatements(database: DatabaseSync): Statements {
  const prepared = Object.entries(sql).map(([name, words]) => [name, database.prepare(words)] as const);
  return Object.fromEntries(prepared) as Statements;
}

/** An article as the table `article` has it. */
export interface StoredArticle {
  readonly id: number;
  readonly head: ArticleHead;
}

/** The article in a row of `article`. */
export function articleIn(row: Row | undefined): StoredArticle | undefined {
  return row === undefined ? undefined : { id: numberIn(row, 'id'), head: JSON.parse(textIn(row, 'head')) as ArticleHead };
}

/** The path behind a column that holds its rank. Throws a {@link DamagedIndexError} when it does not. */
export function pathIn(row: Row, column: string): ArticlePath {
  const rank = row[column];
  if (!(rank instanceof Uint8Array) || rank.length % 2 !== 0) throw new DamagedIndexError(`the corpus index has no path in ${column}`);
  return pathOf(rank);
}

/** The item in a row of `item`. */
export function itemIn(row: Row): Item {
  return JSON.parse(textIn(row, 'json')) as Item;
}

/** A column that holds text. Throws a {@link DamagedIndexError} when it does not. */
export function textIn(row: Row | undefined, column: string): string {
  const value = row?.[column];
  if (typeof value !== 'string') throw new DamagedIndexError(`the corpus index has no text in ${column}`);
  return value;
}

/** A column that holds a number. Throws a {@link DamagedIndexError} when it does not. */
export function numberIn(row: Row | undefined, column: string): number {
  const value = row?.[column];
  if (typeof value !== 'number') throw new DamagedIndexError(`the corpus index has no number in ${column}`);
  return value;
}
