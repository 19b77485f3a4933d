/** Binary search: it counts what a plain walk over the sorted numbers counts, for any numbers and any bound. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countWhile } from './partition.ts';

test('as many as come before', () => {
  fc.assert(fc.property(fc.array(fc.nat(20)), fc.nat(22), (numbers, bound) => {
    const sorted = numbers.toSorted((a, b) => a - b);
    assert.equal(countWhile(sorted.length, (at) => (sorted[at] ?? 0) < bound), sorted.filter((one) => one < bound).length);
  }));
});
