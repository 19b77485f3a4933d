/**
 * The tables of the corpus index in SQLite, and the form in which strings go into them.
 * It must not know what is asked of the index.
 */
import { ANALYSIS_VERSION } from '../link/corpus/corpus.ts';

/** Raise it with every change of the tables below. */
const SCHEMA_VERSION = 5;

/** What `PRAGMA user_version` says in a database that this program can use. */
export const DATABASE_VERSION = SCHEMA_VERSION * 100_000 + ANALYSIS_VERSION;

/** Bits of the number of an item that are its `n`; those above are its article's. */
export const ITEM_BITS = 24;

/**
 * `rank` is the path in UTF-16BE, whose bytes sort in UTF-16 order; SQLite's own order of text is UTF-8's.
 * `form` has each distinct form of entities once, `written` the ways of writing its name with their counts,
 * `writing` the items behind each, in the order of samples.
 * `dated` has the events of the timeline in the order of time, `part` who takes part in them.
 * `text` and `named` are what `search` walks: each distinct folded name once, then the items that bear it.
 * A fact bears none: its `name` is null.
 * `item` has its article and its `n` in one number (`ITEM_BITS`): a table with a row number keeps a row of this length on
 * one page, a table without one on two.
 */
export const CREATE_TABLES = `
  CREATE TABLE article (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, rank BLOB NOT NULL UNIQUE, head TEXT NOT NULL);
  CREATE TABLE item (id INTEGER PRIMARY KEY, name INTEGER, json TEXT NOT NULL);
  CREATE TABLE posting (key TEXT, article INTEGER, n INTEGER, PRIMARY KEY (key, article, n)) WITHOUT ROWID;
  CREATE TABLE name (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, uses INTEGER NOT NULL);
  CREATE TABLE named (name INTEGER, article INTEGER, n INTEGER, PRIMARY KEY (name, article, n)) WITHOUT ROWID;
  CREATE TABLE word (word TEXT PRIMARY KEY, articles INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE form (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, type TEXT NOT NULL, name TEXT NOT NULL, sought TEXT NOT NULL, place INTEGER NOT NULL, items INTEGER NOT NULL);
  CREATE INDEX form_listed ON form (type, items DESC, place, sought, name);
  CREATE TABLE form_key (key TEXT, form INTEGER, PRIMARY KEY (key, form)) WITHOUT ROWID;
  CREATE TABLE written (form INTEGER, text TEXT, items INTEGER NOT NULL, mentions INTEGER NOT NULL, PRIMARY KEY (form, text)) WITHOUT ROWID;
  CREATE TABLE writing (form INTEGER, text TEXT, place INTEGER, article INTEGER, n INTEGER, PRIMARY KEY (form, text, place, article, n)) WITHOUT ROWID;
  CREATE TABLE dated (day INTEGER, until INTEGER, article INTEGER, n INTEGER, sense TEXT NOT NULL, lemma TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (day, until, article, n)) WITHOUT ROWID;
  CREATE TABLE part (key TEXT, article INTEGER, n INTEGER, PRIMARY KEY (key, article, n)) WITHOUT ROWID;
  PRAGMA user_version = ${DATABASE_VERSION};
`;

/**
 * A string as SQLite can keep it: lone surrogates and NUL, which it would change, are spelled out.
 * Different strings stay different; the usual string comes back as it is.
 */
export function storable(text: string): string {
  return /[\0\ue000\p{Surrogate}]/u.test(text) ? text.replace(/[\0\ue000\p{Surrogate}]/gu, spelledOut) : text;
}

/** The string behind {@link storable}. */
export function restored(stored: string): string {
  return stored.replace(/\ue000([0-9a-f]{4})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function spelledOut(unit: string): string {
  return `\ue000${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The bytes by which a path is ordered. */
export function rankOf(path: string): Uint8Array {
  const bytes = new Uint8Array(path.length * 2);
  for (let i = 0; i < path.length; i++) {
    const unit = path.charCodeAt(i);
    bytes[2 * i] = unit >>> 8;
    bytes[2 * i + 1] = unit & 0xff;
  }
  return bytes;
}

/** The path behind its {@link rankOf}. */
export function pathOf(rank: Uint8Array): string {
  // Decoded as it is: a decoder of text would exchange lone surrogates.
  return Buffer.from(rank).swap16().toString('utf16le');
}
