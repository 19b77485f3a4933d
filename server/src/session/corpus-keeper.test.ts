/**
 * The corpus as the session changes it: changes in their order, and the memory of what they touched.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndexedArticle } from '../link/corpus/corpus.ts';
import { MemoryIndex } from '../link/corpus/memory-index.ts';
import { hashKeys } from './changed-keys.ts';
import { CorpusKeeper } from './corpus-keeper.ts';

/** An article with one entity of that key. */
function article(path: string, key: string): IndexedArticle {
  const nowhere = { start: 0, end: 0 };
  return {
    head: {
      path,
      hash: key,
      published: { value: null, status: 'missing', interval: { from: null, to: null }, evidence: '' },
      lineStarts: [0],
      length: 0,
      words: [],
    },
    items: [
      {
        kind: 'entity', path, n: 0, type: 'PERSON', name: key, variants: [], mentions: [], roles: [],
        introduced: { span: nowhere, sentence: nowhere, text: '' }, keys: [key],
      },
    ],
  };
}

function keysOf(key: string): ReadonlySet<number> {
  return hashKeys(article('', key).items);
}

const nowhere: ReadonlySet<string> = new Set();

test('changes asked for at once happen in their order', async () => {
  const keeper = await CorpusKeeper.over(new MemoryIndex());
  await Promise.all([keeper.put(article('/a', 'x')), keeper.remove('/a')]);
  assert.deepEqual([keeper.size, await keeper.reader.paths()], [0, []]);
  await Promise.all([keeper.remove('/a'), keeper.put(article('/a', 'x')), keeper.put(article('/a', 'y'))]);
  assert.equal(await keeper.hashOf('/a'), 'y');
});

test('a change touches who has its keys or speaks of its article, from then on', async () => {
  const keeper = await CorpusKeeper.over(new MemoryIndex());
  await keeper.put(article('/a', 'x'));
  const { moment } = keeper;
  assert.equal(keeper.touchedSince(moment, keysOf('x'), nowhere), false);
  await keeper.put(article('/a', 'y'));
  assert.equal(keeper.touchedSince(moment, keysOf('x'), nowhere), true);
  assert.equal(keeper.touchedSince(moment, keysOf('y'), nowhere), true);
  assert.equal(keeper.touchedSince(moment, keysOf('z'), nowhere), false);
  assert.equal(keeper.touchedSince(moment, keysOf('z'), new Set(['/a'])), true);
  assert.equal(keeper.touchedSince(keeper.moment, keysOf('x'), nowhere), false);
});

test('what happened too long ago to be remembered touches everybody', async () => {
  const keeper = await CorpusKeeper.over(new MemoryIndex());
  const { moment } = keeper;
  for (let i = 0; i < 600; i++) await keeper.put(article('/a', `x${i}`));
  assert.equal(keeper.touchedSince(moment, keysOf('z'), nowhere), true);
  assert.equal(keeper.touchedSince(keeper.moment - 1, keysOf('z'), nowhere), false);
  assert.equal(keeper.touchedSince(keeper.moment - 1, keysOf('x599'), nowhere), true);
});

test('when the index lost everything, everybody is touched', async () => {
  const keeper = await CorpusKeeper.over(new MemoryIndex());
  await keeper.put(article('/a', 'x'));
  const { moment } = keeper;
  keeper.lostAll();
  assert.deepEqual([keeper.size, keeper.touchedSince(moment, keysOf('z'), nowhere)], [0, true]);
});

test('the paths changed since a moment are told once each, and any of them where that is too long ago', async () => {
  const keeper = await CorpusKeeper.over(new MemoryIndex());
  const start = await keeper.changesSince();
  assert.equal(start.paths, undefined);
  const putting = keeper.put(article('/a', 'x'));
  const { moment, paths } = await keeper.changesSince(start.moment);
  assert.deepEqual([keeper.size, paths], [1, ['/a']]);
  await putting;
  await keeper.put(article('/a', 'y'));
  await keeper.remove('/a');
  assert.deepEqual((await keeper.changesSince(moment)).paths, ['/a']);
  for (let n = 0; n < 600; n += 1) await keeper.put(article(`/${n}`, 'x'));
  assert.equal((await keeper.changesSince(moment)).paths, undefined);
});
