/**
 * Days on the axis of the drawn timeline: in order, never outside, gaps shortened. It must not know a page.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { gapScale, ticksOf } from './scale.ts';

const day = fc.integer({ min: -700_000, max: 100_000 });

test('earlier is further left, the first day stands at 0 and the last at 1', () => {
  fc.assert(
    fc.property(fc.uniqueArray(day, { minLength: 2, maxLength: 30 }), day, day, (days, a, b) => {
      const scale = gapScale(days);
      assert.equal(scale(Math.min(...days)), 0);
      assert.equal(scale(Math.max(...days)), 1);
      assert.ok(a <= b ? scale(a) <= scale(b) : scale(a) >= scale(b));
    }),
  );
});

test('a day among days of one month is seen beside a gap of decades', () => {
  const scale = gapScale([-10_000, 18_700, 18_701, 18_730]);
  assert.ok(scale(18_701) - scale(18_700) > 0.04, String(scale(18_701) - scale(18_700)));
});

test('a single day stands in the middle', () => {
  assert.equal(gapScale([5])(5), 0.5);
});

test('ticks are years, or months of a short timeline, and keep apart', () => {
  const years = ticksOf(0, 3650, gapScale([0, 3650]), 0.15);
  assert.deepEqual(years.map(({ words }) => words), ['1970', '1972', '1974', '1976', '1978']);
  const months = ticksOf(0, 100, gapScale([0, 100]), 0.1);
  assert.deepEqual(months.map(({ words }) => words), ['Jan 1970', 'Feb 1970', 'Mar 1970', 'Apr 1970']);
  assert.ok(ticksOf(-700_000, 100_000, gapScale([-700_000, 100_000]), 0.1).length <= 11);
});
