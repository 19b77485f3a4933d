/**
 * What the cache of items keeps and forgets.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Item } from '../link/corpus/corpus.ts';
import { ItemCache } from './item-cache.ts';

const itemOf = (path: string): Item => ({ kind: 'fact', path, n: 0, attribute: 'age', value: { age: 1 }, name: '', time: { from: null, to: null }, modality: 'happened', isQuoted: false, told: { span: { start: 0, end: 0 }, sentence: { start: 0, end: 0 }, text: '' }, keys: [] }) as unknown as Item;

test('an item is read once, anew when its article was forgotten, and not kept where there is none', () => {
  const cache = new ItemCache();
  let reads = 0;
  const ask = (article: number): Item | undefined =>
    cache.get(article, 0, () => {
      reads += 1;
      return article === 9 ? undefined : itemOf(`/${article}.txt`);
    });
  ask(1);
  ask(1);
  assert.equal(reads, 1);
  cache.forget(1);
  ask(1);
  assert.equal(reads, 2);
  assert.equal(ask(9), undefined);
  ask(9);
  assert.equal(reads, 4);
  cache.clear();
  ask(1);
  assert.equal(reads, 5);
});

test('items that are asked for stay, of others only so many', () => {
  const cache = new ItemCache();
  const read = new Map<number, number>();
  const ask = (article: number): unknown =>
    cache.get(article, 0, () => {
      read.set(article, (read.get(article) ?? 0) + 1);
      return itemOf(`/${article}.txt`);
    });
  for (let article = 1; article <= 40_000; article++) {
    ask(article);
    if (article % 1000 === 0) ask(1);
  }
  assert.equal(read.get(1), 1);
  ask(2);
  assert.equal(read.get(2), 2);
});

test('all items of an article are read once and exchanged where somebody has asked for them', () => {
  const cache = new ItemCache();
  let reads = 0;
  const all = (article: number): readonly Item[] =>
    cache.all(article, () => {
      reads += 1;
      return [itemOf(`/${article}.txt`)];
    });
  cache.exchange(1, []);
  assert.equal(all(1).length, 1);
  assert.equal(cache.get(1, 0, () => undefined)?.path, '/1.txt');
  const now = [itemOf('/1.txt'), { ...itemOf('/1.txt'), n: 1 }];
  cache.exchange(1, now);
  assert.deepEqual([all(1), cache.get(1, 1, () => undefined), reads], [now, now[1], 1]);
  cache.exchange(1, []);
  assert.equal(cache.get(1, 1, () => undefined), undefined);
});
