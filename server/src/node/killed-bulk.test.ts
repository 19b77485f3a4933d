/**
 * A server that is killed in the middle of a bulk act leaves every file whole, with what was accepted until then; the next
 * server goes on where it ended, and takes the whole act back.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { BulkAnnotator } from '../../../test/support/bulk-annotator.ts';
import { seeded } from '../../../test/support/chance.ts';
import { inventedNews } from '../../../test/support/invented-news.ts';
import { anchorOf } from '../annotations/annotation.ts';
import { readAnnotationFile } from '../annotations/annotation-file.ts';

/** More than one slice has. */
const ARTICLES = 104;

/** What the files of the annotator say, as `article words place`; fails where one is not whole. */
function marksIn(folder: string): readonly string[] {
  const files = filesIn(join(folder, '.dateline', 'annotations', 'mira')).filter((name) => name.endsWith('.jsonl') && !name.startsWith('.'));
  return files.flatMap((name) => {
    const text = readFileSync(join(folder, '.dateline', 'annotations', 'mira', name), 'utf8');
    const { annotations, problems } = readAnnotationFile(text, 'mira');
    assert.deepEqual([name, problems, text.endsWith('\n')], [name, [], true]);
    return annotations.map(({ annotation }) => `${name} ${anchorOf(annotation)?.exact} ${anchorOf(annotation)?.start}`);
  }).sort();
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

test('a bulk act whose server is killed at any moment: files are whole, the rest can be done, and all can be taken back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  const storage = mkdtempSync(join(tmpdir(), 'dateline-'));
  const random = seeded(7);
  const inverses: unknown[] = [];
  const editors: BulkAnnotator[] = [];
  const open = async (): Promise<BulkAnnotator> => {
    const editor = await BulkAnnotator.over(folder, storage);
    editors.push(editor);
    return editor;
  };
  try {
    for (let i = 0; i < ARTICLES; i++) writeFileSync(join(folder, `${i}.article`), inventedNews(random, 1));
    const interrupted: number[] = [];
    for (let kills = 0; kills < 2; kills++) {
      const editor = await open();
      const act = editor.acceptAll('PERSON').then(() => true, () => false);
      const slept = setTimeout(random() * 150).then(() => undefined);
      const wasDone = await Promise.race([act, slept]);
      if (wasDone === undefined) await editor.kill();
      else await editor.end();
      inverses.unshift(...editor.inverses);
      interrupted.push(marksIn(folder).length);
    }
    const editor = await open();
    await editor.acceptAll('PERSON');
    inverses.unshift(...editor.inverses);
    const all = marksIn(folder);
    assert.ok(all.length > ARTICLES / 2 && interrupted.every((count) => count <= all.length));
    assert.equal(new Set(all).size, all.length, 'nothing is marked twice');
    assert.equal(await editor.acceptAll('PERSON'), 0);
    // Of a slice that was interrupted, what was written goes and the rest is passed over.
    await editor.takeBack(inverses);
    assert.deepEqual(marksIn(folder), []);
    await editor.end();
  } finally {
    // A failing test leaves no server behind that the run would wait for.
    for (const editor of editors) await editor.kill();
    for (const one of [folder, storage]) rmSync(one, { recursive: true, force: true });
  }
});
