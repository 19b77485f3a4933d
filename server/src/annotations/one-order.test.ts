/** The most of a list in rising order, by example and against every part of short lists. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inOneOrder } from './one-order.ts';

interface One {
  readonly value: number;
}

function kept(values: readonly number[]): readonly number[] {
  const items = values.map((value): One => ({ value }));
  const set = inOneOrder(items, ({ value }) => value);
  return items.filter((item) => set.has(item)).map(({ value }) => value);
}

test('what changed places is left out, equals stay', () => {
  assert.deepEqual(kept([]), []);
  assert.deepEqual(kept([1, 2, 2, 3]), [1, 2, 2, 3]);
  assert.deepEqual(kept([1, 9, 2, 3]), [1, 2, 3]);
  assert.deepEqual(kept([5, 1, 2, 3, 0]), [1, 2, 3]);
});

test('no other part in order is longer', () => {
  const rises = (values: readonly number[]): boolean => values.every((value, at) => at === 0 || (values[at - 1] ?? 0) <= value);
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 9 }), (values) => {
      const found = kept(values);
      assert.ok(rises(found));
      let longest = 0;
      for (let chosen = 0; chosen < 1 << values.length; chosen++) {
        const part = values.filter((_, at) => (chosen >> at) & 1);
        if (rises(part)) longest = Math.max(longest, part.length);
      }
      assert.equal(found.length, longest);
    }),
  );
});
