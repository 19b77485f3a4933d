/**
 * The measure of growth itself: what grows in square is told from what grows in proportion. It must not know what is
 * measured elsewhere.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear, assertLinearLater } from './support/linear.ts';

test('work in square is told from work in proportion', async () => {
  const square = (size: number): number => summed(size * size);
  assert.throws(() => { assertLinear('square', 1500, square); }, /^AssertionError.*square: .* ms, eight times as long/);
  assertLinear('proportion', 300_000, summed);
  await assertLinearLater('proportion', 300_000, (size) => Promise.resolve(summed(size)));
});

function summed(count: number): number {
  let sum = 0;
  for (let at = 0; at < count; at++) sum += Math.sqrt(at);
  return sum;
}
