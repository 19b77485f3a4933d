/**
 * What is kept of postings is what a reading of all of them would give, whatever came and went in between.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareItems } from '../link/corpus/item-order.ts';
import { mergePlaces, PostingCache } from './posting-cache.ts';
import type { Place } from './posting-cache.ts';

const place = fc.record({ article: fc.nat(9), n: fc.nat(30) }).map(({ article, n }): Place => ({ path: `/${9 - article}.txt`, article, n }));

type Step = { readonly kind: 'exchange'; readonly place: Place } | { readonly kind: 'first'; readonly limit: number } | { readonly kind: 'count' };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    place.map((one) => ({ kind: 'exchange' as const, place: one })),
    fc.nat(90).map((limit) => ({ kind: 'first' as const, limit })),
    fc.constant({ kind: 'count' as const }),
  ),
  { minLength: 1, maxLength: 60 },
);

const same = (one: Place) => (other: Place): boolean => compareItems(one, other) === 0;

test('the first places and the count of a key stay true as postings come and go', () => {
  fc.assert(
    fc.property(steps, fc.array(place, { maxLength: 200, size: 'max' }), (script, begun) => {
      const cache = new PostingCache();
      let all: readonly Place[] = mergePlaces([begun, []], Infinity);
      for (const step of script) {
        if (step.kind === 'exchange') {
          const isThere = all.some(same(step.place));
          all = isThere ? all.filter((one) => !same(step.place)(one)) : [...all, step.place];
          if (isThere) cache.drop('key', step.place);
          else cache.add('key', step.place);
        } else if (step.kind === 'first') {
          assert.deepEqual(cache.first('key', step.limit, () => all).slice(0, step.limit), all.toSorted(compareItems).slice(0, step.limit));
        } else assert.equal(cache.count('key', () => all.length), all.length);
      }
    }),
  );
});

test('a key with more places than are kept is read again only when these are too few', () => {
  const cache = new PostingCache();
  const all = Array.from({ length: 3000 }, (_, n): Place => ({ path: '/a.txt', article: 1, n }));
  let reads = 0;
  const first = (limit: number): readonly Place[] =>
    cache.first('key', limit, () => {
      reads += 1;
      return all;
    });
  assert.deepEqual(first(400).slice(0, 400), all.slice(0, 400));
  for (const { n } of all.slice(0, 300)) cache.drop('key', { path: '/a.txt', article: 1, n });
  cache.add('key', { path: '/b.txt', article: 2, n: 0 });
  all.splice(0, 300);
  assert.deepEqual(first(450).slice(0, 450), all.slice(0, 450));
  assert.equal(reads, 1);
  assert.deepEqual(first(2600).slice(0, 2600), all.slice(0, 2600));
  assert.equal(reads, 2);
  assert.equal(cache.count('key', () => -1), 2700);
});

test('places of several keys are merged in order, each once', () => {
  fc.assert(
    fc.property(fc.array(fc.array(place)), fc.nat(8), (lists, limit) => {
      const sorted = lists.map((list) => list.toSorted(compareItems));
      const merged = mergePlaces(sorted.length === 1 ? [...sorted, []] : sorted, limit);
      const names = (places: readonly Place[]): readonly string[] => places.map(({ path, n }) => `${path} ${n}`);
      assert.deepEqual(names(merged), [...new Set(names(lists.flat().toSorted(compareItems)))].slice(0, limit));
    }),
  );
});

test('a key that was asked for while it had few places does not keep all that come', () => {
  const cache = new PostingCache();
  assert.deepEqual(cache.first('key', 10, () => []), []);
  const all = Array.from({ length: 5000 }, (_, n): Place => ({ path: `/${(n * 7919) % 5000}.txt`, article: n, n: 0 }));
  for (const one of all) cache.add('key', one);
  const kept = cache.first('key', 10, () => assert.fail('what is kept is enough'));
  assert.ok(kept.length >= 10 && kept.length <= 200, `${kept.length} places`);
  assert.deepEqual(kept.slice(0, 10), all.toSorted(compareItems).slice(0, 10));
  assert.deepEqual(cache.first('key', 1000, () => all).slice(0, 1000), all.toSorted(compareItems).slice(0, 1000));
});
