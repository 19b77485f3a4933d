/**
 * Files of a real folder: what is listed, what is refused and in which words.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { silentLogger } from '../base/log.ts';
import { listArticleFiles, readLocalFile } from './local-files.ts';

type Content = string | Uint8Array;

/** Runs `work` in a folder with these files. */
async function withFiles(files: Readonly<Record<string, Content>>, work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('articles are listed by name, in order; other files, hidden folders and packages are not', async () => {
  const files = {
    'b.txt': '',
    'a.MD': '',
    'c.article': '',
    'c.articles': '',
    'code.ts': '',
    'deep/er/é.txt': '',
    '.git/a.txt': '',
    '.dateline/a.md': '',
    'node_modules/p/readme.md': '',
  };
  await withFiles(files, async (folder) => {
    assert.deepEqual(await listArticleFiles(folder, silentLogger), ['a.MD', 'b.txt', 'c.article', 'deep/er/é.txt']);
  });
});

test('links are followed inside the folder, once; loops, dead ends and ways out are left', async () => {
  await withFiles({ 'in/a.txt': '', 'in/real/b.txt': '' }, async (folder) => {
    writeFileSync(join(folder, 'secret.txt'), '');
    symlinkSync('.', join(folder, 'in', 'loop'));
    symlinkSync('real', join(folder, 'in', 'double'));
    symlinkSync('a.txt', join(folder, 'in', 'same.txt'));
    symlinkSync('nowhere.txt', join(folder, 'in', 'dead.txt'));
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'in', 'out.txt'));
    symlinkSync('..', join(folder, 'in', 'up'));
    const warnings: string[] = [];
    const log = { ...silentLogger, warn: (message: string) => void warnings.push(message) };
    assert.deepEqual(await listArticleFiles(join(folder, 'in'), log), ['a.txt', 'real/b.txt', 'same.txt']);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', /dead\.txt leads nowhere/);
  });
});

test('a folder that is not there rejects', async () => {
  await withFiles({}, async (folder) => {
    await assert.rejects(listArticleFiles(join(folder, 'missing'), silentLogger));
  });
});

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const accepted: readonly (readonly [what: string, content: Content, keepMark: boolean, text: string])[] = [
  ['UTF-8', 'Río', true, 'Río'],
  ['an empty file', '', true, ''],
  ['line ends of all kinds', 'a\r\nb\rc', true, 'a\r\nb\rc'],
  ['a byte order mark kept', '\ufeffRío', true, '\ufeffRío'],
  ['a byte order mark left out', '\ufeffRío', false, 'Río'],
  ['UTF-16, little end first', bytes(0xff, 0xfe, 0x52, 0, 0xed, 0), false, 'Rí'],
  ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x52, 0, 0xed), true, '\ufeffRí'],
];
for (const [what, content, keepMark, text] of accepted) {
  test(`is read: ${what}`, async () => {
    await withFiles({ 'a.txt': content }, async (folder) => {
      assert.deepEqual(await readLocalFile(join(folder, 'a.txt'), { maxBytes: 100, keepMark }), { kind: 'text', text });
    });
  });
}

const rejected: readonly (readonly [what: string, content: Content, message: RegExp])[] = [
  ['Latin-1', bytes(0x52, 0xed, 0x6f), /not valid UTF-8/],
  ['a surrogate in UTF-8', bytes(0xed, 0xa0, 0x80), /not valid UTF-8/],
  ['UTF-16 with half a pair', bytes(0xff, 0xfe, 0, 0xd8), /not valid UTF-16LE/],
  ['binary', bytes(0x41, 0, 0x42), /binary/],
  ['too large by one byte', 'x'.repeat(1001), /1,001 bytes, more than the 1,000/],
];
for (const [what, content, message] of rejected) {
  test(`is refused: ${what}`, async () => {
    await withFiles({ 'a.txt': content }, async (folder) => {
      const file = await readLocalFile(join(folder, 'a.txt'), { maxBytes: 1000, keepMark: true });
      assert.equal(file.kind, 'refused');
      assert.match(file.kind === 'refused' ? file.message : '', message);
    });
  });
}

test('a file as large as allowed is read whole', async () => {
  await withFiles({ 'a.txt': 'x'.repeat(1000) }, async (folder) => {
    const file = await readLocalFile(join(folder, 'a.txt'), { maxBytes: 1000, keepMark: true });
    assert.equal(file.kind === 'text' ? file.text.length : 0, 1000);
  });
});

test('what is missing is missing, a folder is no file, and a way out of the folder is refused', async () => {
  await withFiles({ 'in/a.txt': 'A', 'b.txt': 'B' }, async (folder) => {
    const inside = { maxBytes: 10, keepMark: true, within: join(folder, 'in') };
    symlinkSync(join(folder, 'b.txt'), join(folder, 'in', 'out.txt'));
    assert.deepEqual(await readLocalFile(join(folder, 'in', 'no.txt'), inside), { kind: 'missing' });
    assert.deepEqual(await readLocalFile(join(folder, 'in', 'a.txt', 'x'), inside), { kind: 'missing' });
    for (const name of ['in', 'in/out.txt', 'in/../b.txt']) {
      const file = await readLocalFile(join(folder, name), inside);
      assert.equal(file.kind, 'refused', name);
    }
  });
});
