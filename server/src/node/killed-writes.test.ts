/**
 * A process killed while it writes people's annotations leaves every file whole: the old one or the new one.
 * `npm run bench annotations` does the same for ten thousand writes.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { annotationsOf } from '../../../test/support/annotation-writer.ts';
import { seeded } from '../../../test/support/chance.ts';
import { faultOf, killWriters } from '../../../test/support/killed-writers.ts';

test('files are whole whenever their writer is killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  try {
    const { writes, looked, broken } = await killWriters(folder, seeded(1), { writes: 60, kills: 3 });
    assert.ok(writes >= 60 && looked >= 3);
    assert.deepEqual(broken, []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a file that is not whole would be seen', () => {
  const whole = annotationsOf(9);
  assert.equal(faultOf(whole), undefined);
  for (const cut of [whole.slice(0, -1), whole.slice(0, -40), whole.slice(0, whole.lastIndexOf('\n', whole.length - 2) + 1), '']) assert.notEqual(faultOf(cut), undefined);
});
