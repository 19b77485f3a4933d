/**
 * The database opened in every state in which it can be found: new, kept, older, damaged, locked, not allowed.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import type { IndexedArticle } from '../link/corpus/corpus.ts';
import { MemoryIndex } from '../link/corpus/memory-index.ts';
import { DATABASE_NAME, openIndex } from './open-index.ts';
import { SqliteIndex } from './sqlite-index.ts';
import { restored, storable } from './sqlite-schema.ts';

const article: IndexedArticle = {
  head: {
    path: '/dam.txt',
    hash: 'h1',
    published: { value: null, status: 'missing', interval: { from: null, to: null }, evidence: '' },
    lineStarts: [0],
    length: 3,
    words: [['dam', 2]],
  },
  items: [
    {
      kind: 'entity',
      path: '/dam.txt',
      n: 0,
      type: 'LOC',
      name: 'Derna',
      variants: [],
      mentions: [],
      roles: [],
      introduced: { span: { start: 0, end: 1 }, sentence: { start: 0, end: 3 }, text: 'Dam' },
      keys: ['loc:derna'],
    },
  ],
};

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Leaves a database with one article in the folder. */
async function leave(folder: string): Promise<string> {
  const { index, message } = await openIndex(folder);
  assert.equal(message, undefined);
  await index.put(article);
  await index.close();
  return join(folder, DATABASE_NAME);
}

async function assertRebuilt(folder: string, words: RegExp): Promise<void> {
  const { index, message } = await openIndex(folder);
  assert.match(message ?? 'no message', words);
  assert.ok(index instanceof SqliteIndex);
  assert.deepEqual(await index.paths(), []);
  await index.put(article);
  assert.deepEqual(await index.lookup(['loc:derna']), article.items);
  await index.close();
}

test('what one process puts the next one finds, without a message', async () => {
  await inFolder(async (folder) => {
    await leave(folder);
    const { index, message } = await openIndex(folder);
    assert.equal(message, undefined);
    assert.ok(index instanceof SqliteIndex);
    assert.deepEqual(await index.heads(['/dam.txt']), new Map([['/dam.txt', article.head]]));
    assert.deepEqual(await index.items('/dam.txt'), article.items);
    await index.close();
  });
});

test('a warning of anything else is heard while the database is opened', async ({ mock }) => {
  await inFolder(async (folder) => {
    const warn = mock.method(process, 'emitWarning', () => undefined);
    const opening = openIndex(folder);
    process.emitWarning('something else');
    await (await opening).index.close();
    assert.deepEqual(warn.mock.calls.map((call) => String(call.arguments[0])), ['something else']);
  });
});

test('without a folder the index is in memory, and that is as usual', async () => {
  const { index, message } = await openIndex(undefined);
  assert.ok(index instanceof MemoryIndex);
  assert.equal(message, undefined);
});

test('a file that is no database is built anew', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, DATABASE_NAME), 'These are not the bytes of a database. '.repeat(500));
    await assertRebuilt(folder, /damaged.*built anew/);
  });
});

test('a database cut short is built anew', async () => {
  await inFolder(async (folder) => {
    const file = await leave(folder);
    truncateSync(file, 5000);
    await assertRebuilt(folder, /damaged.*built anew/);
  });
});

test('a database with other tables under our version is built anew', async () => {
  await inFolder(async (folder) => {
    const file = await leave(folder);
    const database = new DatabaseSync(file);
    database.exec('DROP TABLE posting');
    database.close();
    await assertRebuilt(folder, /damaged.*built anew/);
  });
});

test('a database of another version is built anew', async () => {
  for (const version of [0, 1, 99_999_999]) {
    await inFolder(async (folder) => {
      const file = await leave(folder);
      const database = new DatabaseSync(file);
      database.exec(`PRAGMA user_version = ${version}`);
      database.close();
      await assertRebuilt(folder, /another version.*built anew/);
    });
  }
});

test('damage that shows while reading is an error, and the next start builds anew', async () => {
  await inFolder(async (folder) => {
    const file = await leave(folder);
    const database = new DatabaseSync(file);
    database.exec("UPDATE item SET json = '{'");
    database.close();
    const { index } = await openIndex(folder);
    await assert.rejects(index.lookup(['loc:derna']));
    await index.close();
    const { index: next } = await openIndex(folder);
    assert.deepEqual(await next.paths(), []);
    await next.close();
  });
});

test('a database that another process has locked leaves the index in memory', async () => {
  await inFolder(async (folder) => {
    const file = await leave(folder);
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    const { index, message } = await openIndex(folder, 10);
    assert.ok(index instanceof MemoryIndex);
    assert.match(message ?? 'no message', /in memory.*locked/);
    other.close();
    assert.ok(readFileSync(file).length > 0);
  });
});

test('where no folder can be made the index is in memory', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'taken'), '');
    const { index, message } = await openIndex(join(folder, 'taken'));
    assert.ok(index instanceof MemoryIndex);
    assert.match(message ?? 'no message', /kept in memory/);
  });
});

test('where nothing can be written the index is in memory', async () => {
  await inFolder(async (folder) => {
    // A folder in the file's place stands for a read-only disk: whoever runs the tests may be allowed everything.
    mkdirSync(join(folder, DATABASE_NAME));
    const { index, message } = await openIndex(folder);
    assert.ok(index instanceof MemoryIndex);
    assert.match(message ?? 'no message', /kept in memory/);
    assert.ok(statSync(join(folder, DATABASE_NAME)).isDirectory());
  });
});

test('two processes share a database, and each sees that the other changed it', async () => {
  await inFolder(async (folder) => {
    const [{ index: one }, { index: two }] = [await openIndex(folder), await openIndex(folder)];
    const before = two.revision;
    await one.put(article);
    await one.close();
    assert.ok(two.revision > before);
    assert.deepEqual(await two.lookup(['loc:derna']), article.items);
    await two.close();
  });
});

test('an item that was read before is read anew when it changed here, or another process changed it', async () => {
  await inFolder(async (folder) => {
    const [{ index: one }, { index: two }] = [await openIndex(folder), await openIndex(folder)];
    const [item] = article.items;
    assert.ok(item !== undefined && item.kind === 'entity');
    const renamed: IndexedArticle = { ...article, items: [{ ...item, name: 'Derna' }] };
    await one.put(article);
    assert.deepEqual(await one.lookup(['loc:derna']), article.items);
    await one.put(renamed);
    assert.deepEqual(await one.lookup(['loc:derna']), renamed.items);
    const before = two.revision;
    while (two.revision === before && (await two.paths()).length === 0) await setImmediate();
    assert.deepEqual(await two.lookup(['loc:derna']), renamed.items);
    await two.put(article);
    await two.close();
    assert.deepEqual(await one.lookup(['loc:derna']), article.items);
    await one.remove('/dam.txt');
    assert.deepEqual(await one.lookup(['loc:derna']), []);
    await one.close();
  });
});

test('a change that nothing follows is there for other processes soon', async () => {
  await inFolder(async (folder) => {
    const [{ index: one }, { index: two }] = [await openIndex(folder), await openIndex(folder)];
    const before = two.revision;
    await one.put(article);
    while (two.revision === before) await setImmediate();
    assert.deepEqual(await two.paths(), ['/dam.txt']);
    await Promise.all([one.close(), two.close()]);
  });
});

test('many changes are one after the other in the database', async () => {
  await inFolder(async (folder) => {
    const { index } = await openIndex(folder);
    const paths = Array.from({ length: 200 }, (_, i) => `/${String(i).padStart(3, '0')}.txt`);
    for (const path of paths) await index.put({ ...article, head: { ...article.head, path } });
    await index.close();
    const { index: next } = await openIndex(folder);
    assert.deepEqual(await next.paths(), paths);
    assert.deepEqual(await next.frequency(['dam']), new Map([['dam', 200]]));
    await next.close();
  });
});

test('any string comes back as it was stored, and what is stored is well-formed', () => {
  const unit = fc.oneof(fc.constantFrom(0, 0xd800, 0xdbff, 0xdc00, 0xe000, 0x64, 0x30), fc.nat(0xffff));
  const text = fc.array(unit).map((units) => String.fromCharCode(...units));
  fc.assert(
    fc.property(text, (string) => {
      const stored = storable(string);
      assert.ok(stored.isWellFormed() && !stored.includes('\0'));
      assert.equal(restored(stored), string);
    }),
  );
});
