/** Items by a key of theirs: the order of keys and of items, and keys of any kind. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupBy } from './group-by.ts';

test('groups keep the order in which keys and items are met', () => {
  const groups = groupBy(['Oslo', 'Leeds', 'Oban', 'Lyon'], (name) => name.charAt(0));
  assert.deepEqual([...groups], [['O', ['Oslo', 'Oban']], ['L', ['Leeds', 'Lyon']]]);
});

test('the key may be any value, and may depend on the place', () => {
  assert.deepEqual([...groupBy(new Set([5, 6, 7]), (_, at) => at > 0)], [[false, [5]], [true, [6, 7]]]);
  assert.deepEqual([...groupBy([1, 2], () => undefined)], [[undefined, [1, 2]]]);
  assert.equal(groupBy([], () => 1).size, 0);
});
