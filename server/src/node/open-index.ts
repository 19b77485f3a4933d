/**
 * Opens the best corpus index that this machine can offer: the database of the storage folder, made new when
 * it is damaged or another version's, else maps in memory. Whatever is not as usual is said in a message.
 * It must not know articles.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { errorWords } from '../base/error-words.ts';
import type { CorpusIndex } from '../link/corpus/corpus.ts';
import { MemoryIndex } from '../link/corpus/memory-index.ts';
import { isDamage, isRejection } from './sqlite-damage.ts';
import { SqliteIndex } from './sqlite-index.ts';
import { CREATE_TABLES, DATABASE_VERSION } from './sqlite-schema.ts';

/** How long a write waits for another process, in milliseconds. */
const BUSY_TIMEOUT = 5000;

/** A crash of the machine may cost the last changes, never the database; 32 MB of pages are kept, 32 MB of log before it is worked in. */
const SETTINGS = `
  PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
  PRAGMA cache_size = -32000; PRAGMA wal_autocheckpoint = 8000;
`;

/** The database's name in the storage folder. */
export const DATABASE_NAME = 'corpus.sqlite';

/** An open index, and what a person should know of it. */
export interface OpenedIndex {
  readonly index: CorpusIndex;
  readonly message?: string;
}

/** SQLite as this Node has it; undefined where it has none. Loaded here only, so that older versions start. */
type Sqlite = typeof import('node:sqlite');

/** Opens the index kept in `folder`, which is made when it is missing. Without a folder, or on any failure, the index is in memory. */
export async function openIndex(folder: string | undefined, busyTimeout = BUSY_TIMEOUT): Promise<OpenedIndex> {
  if (folder === undefined) return { index: new MemoryIndex() };
  const sqlite = loadSqlite();
  if (sqlite === undefined) return inMemory('this version of Node has no SQLite');
  try {
    mkdirSync(folder, { recursive: true });
    return openOrRebuild(sqlite, join(folder, DATABASE_NAME), busyTimeout);
  } catch (error) {
    return inMemory(errorWords(error));
  }
}

function openOrRebuild(sqlite: Sqlite, file: string, busyTimeout: number): OpenedIndex {
  try {
    return openDatabase(sqlite, file, busyTimeout);
  } catch (error) {
    if (!isDamage(error) && !isRejection(error)) throw error;
    deleteDatabase(file);
    return { ...openDatabase(sqlite, file, busyTimeout), message: 'The corpus index was damaged and is built anew.' };
  }
}

function openDatabase(sqlite: Sqlite, file: string, busyTimeout: number): OpenedIndex {
  const database = new sqlite.DatabaseSync(file, { timeout: busyTimeout });
  try {
    database.exec(SETTINGS);
    const found = prepareTables(database);
    const index = new SqliteIndex(database, () => deleteDatabase(file));
    return found === 'other' ? { index, message: 'The corpus index was of another version of Dateline and is built anew.' } : { index };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Makes the tables where there are none of this version; in one transaction, which also shows that writing is possible. */
function prepareTables(database: DatabaseSync): 'ready' | 'new' | 'other' {
  database.exec('BEGIN IMMEDIATE');
  try {
    const version = database.prepare('PRAGMA user_version').get()?.['user_version'];
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    const found = tables.length === 0 ? 'new' : version === DATABASE_VERSION ? 'ready' : 'other';
    if (found !== 'ready') {
      for (const { name } of tables) database.exec(`DROP TABLE "${String(name).replaceAll('"', '""')}"`);
      database.exec(CREATE_TABLES);
    }
    database.exec('COMMIT');
    return found;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function deleteDatabase(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
}

function inMemory(reason: string): OpenedIndex {
  return { index: new MemoryIndex(), message: `The corpus index is kept in memory and built anew at every start: ${reason}.` };
}

function loadSqlite(): Sqlite | undefined {
  const warn = process.emitWarning;
  // Some versions of Node call the module experimental on standard error, which belongs to our own messages. Loaded at one
  // stroke, so that no other warning of that moment is lost.
  process.emitWarning = () => undefined;
  try {
    return 'getBuiltinModule' in process ? process.getBuiltinModule('node:sqlite') : undefined;
  } catch {
    return undefined;
  } finally {
    process.emitWarning = warn;
  }
}
