/** What is found by what is left of words, and what overlaps: both as a walk over everything would have it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { overlaps } from '../../base/span.ts';
import { isOneSlip } from '../spellings.ts';
import { overlapsOneOf } from './overlapping.ts';
import { SlipIndex } from './slip-index.ts';

test('every word one slip away is found', () => {
  const word = fc.array(fc.constantFrom('a', 'b', 'c', 'é'), { maxLength: 7 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(fc.uniqueArray(word), word, (words, asked) => {
      const near = new SlipIndex(words, (one) => one).near(asked);
      assert.deepEqual(words.filter((one) => isOneSlip(one, asked) && !near.has(one)), []);
    }),
  );
});

test('a span overlaps one of many as it overlaps one of them', () => {
  const span = fc.tuple(fc.nat(30), fc.nat(9)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(span), span, (spans, asked) => {
      assert.equal(overlapsOneOf(spans)(asked), spans.some((one) => overlaps(one, asked)));
    }),
  );
});
