/**
 * Numbers written out and their values, and words that only look like them. It must not know where they are read.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardinalsFrom, cardinalValue, ordinalNumber, ordinalValue, partsOf } from './number-words.ts';

test('cardinals below a hundred', () => {
  for (const [word, value] of [['zero', 0], ['seven', 7], ['nineteen', 19], ['twenty', 20], ['twenty-five', 25], ['ninety-nine', 99]] as const) assert.equal(cardinalValue(word), value);
  for (const word of ['', 'twenty-eleven', 'seven-one', 'hundred', 'first', '7']) assert.equal(cardinalValue(word), undefined);
  assert.equal(cardinalsFrom(2, 4), 'two|three|four');
});

test('ordinals below a thousand', () => {
  const whole = new RegExp(`^${ordinalNumber}$`);
  for (const [word, value] of [['first', 1], ['twelfth', 12], ['thirtieth', 30], ['thirty-first', 31], ['hundredth', 100], ['33rd', 33], ['112th', 112]] as const) {
    assert.match(word, whole);
    assert.equal(ordinalValue(word), value);
  }
  for (const word of ['one', 'twenty-twentieth', '33', '1000th']) assert.doesNotMatch(word, whole);
});

test('parts of a whole', () => {
  for (const [word, parts] of [['half', 2], ['third', 3], ['quarter', 4], ['fifth', 5], ['tenth', 10]] as const) assert.equal(partsOf(word), parts);
  for (const word of ['', 'first', 'second', 'thirds', 'part']) assert.equal(partsOf(word), undefined);
});
