/**
 * Atomic writes on a real disk: the whole content or the old one, and nothing left behind.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeAtomically } from './atomic-write.ts';

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('writes new and old files, makes folders, leaves no draft', async () => {
  await inFolder(async (folder) => {
    await writeAtomically(join(folder, 'deep', 'a.yaml'), 'one');
    await writeAtomically(join(folder, 'deep', 'a.yaml'), 'two');
    assert.equal(readFileSync(join(folder, 'deep', 'a.yaml'), 'utf8'), 'two');
    assert.deepEqual(readdirSync(join(folder, 'deep')), ['a.yaml']);
  });
});

test('writers at the same time leave the whole of one of them', async () => {
  await inFolder(async (folder) => {
    const contents = ['x', 'y', 'z'].map((letter) => letter.repeat(100_000));
    await Promise.all(contents.map((content) => writeAtomically(join(folder, 'a.txt'), content)));
    assert.ok(contents.includes(readFileSync(join(folder, 'a.txt'), 'utf8')));
    assert.deepEqual(readdirSync(folder), ['a.txt']);
  });
});

test('a write that fails leaves what was there', async () => {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, 'taken'));
    writeFileSync(join(folder, 'taken', 'inside.txt'), 'old');
    await assert.rejects(writeAtomically(join(folder, 'taken'), 'new'));
    assert.equal(readFileSync(join(folder, 'taken', 'inside.txt'), 'utf8'), 'old');
    assert.deepEqual(readdirSync(folder), ['taken']);
  });
});
