/** Slices of a bulk act: what was written can be taken back, wherever the act ended. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BulkSlice } from '../../../server/src/protocol/annotation-messages.ts';
import { doSlices } from './bulk-slices.ts';
import type { DoneSlices, Writing } from './bulk-slices.ts';

/** A slice by its number, of five; an odd one changes nothing. */
function slice(n: number): BulkSlice {
  const rest = n < 5 ? { after: String(n) } : {};
  return { edit: n % 2 === 0 ? { n } : null, bases: [], files: [], inverse: n, words: '', ids: [], count: 10, articles: 1, waiting: 6 - n, ...rest };
}

async function done(fails: (n: number, writing: Writing) => void = () => undefined, most = 9): Promise<DoneSlices & { readonly told: number }> {
  let told = 0;
  const slices = await doSlices({
    async write(after, writing) {
      const next = slice(after === undefined ? 0 : Number(after) + 1);
      fails(Number(next.inverse), writing);
      if (next.edit !== null) writing(next);
      return Promise.resolve(next);
    },
    written: () => (told += 1),
    isStopped: () => told >= most,
  });
  return { ...slices, told };
}

test('all slices are done, and taken back from the last to the first', async () => {
  assert.deepEqual(await done(), { count: 60, inverses: [4, 2, 0], told: 6 });
});

test('an act that is stopped is taken back as far as it came', async () => {
  assert.deepEqual(await done(undefined, 3), { count: 30, inverses: [2, 0], told: 3 });
});

test('where a later slice fails the ones before can be taken back, and what was written of it as well', async () => {
  const error = new Error('the disk is full');
  const before = await done((n) => { if (n === 4) throw error; });
  assert.deepEqual(before, { count: 40, inverses: [2, 0], fault: { error }, told: 4 });
  const within = await done((n, writing) => {
    if (n !== 4) return;
    writing(slice(n));
    throw error;
  });
  assert.deepEqual(within, { count: 40, inverses: [4, 2, 0], fault: { error }, told: 4 });
  const unwritten = await done((n, writing) => {
    if (n !== 4) return;
    writing(slice(n));
    writing(undefined);
    throw error;
  });
  assert.deepEqual(unwritten, { count: 40, inverses: [2, 0], fault: { error }, told: 4 });
});
