/**
 * The index of spans answers as a walk over all of them does.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { overlaps, spanOf } from './span.ts';
import { SpanIndex } from './span-index.ts';

const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => spanOf(start, start + length));

test('what overlaps or begins in a stretch, as a walk finds it', () => {
  fc.assert(
    fc.property(fc.array(span), span, (items, asked) => {
      const index = new SpanIndex(items);
      const sorted = [...items].sort((a, b) => a.start - b.start);
      assert.deepEqual(index.overlapping(asked), sorted.filter((item) => overlaps(item, asked)));
      assert.deepEqual(index.beginningIn(asked), sorted.filter(({ start }) => start >= asked.start && start <= asked.end));
    }),
  );
});
