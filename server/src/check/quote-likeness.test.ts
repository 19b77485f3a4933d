/** Which quotations are one in two wordings, which are a part of another, and which are only alike. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareQuotes } from './quote-likeness.ts';

test('same, part, reworded, other', () => {
  const rows: readonly (readonly [a: string, b: string, likeness: string])[] = [
    ['we will not stop until they come', 'we will not stop until they come', 'same'],
    ['we will not stop until they come home', 'not stop until they come', 'part'],
    ['we will not stop until they all come home', 'we will … until they all come', 'part'],
    ['we will not stop until they come home', 'we will never stop until they come home', 'reworded'],
    ['we will not stop until they come home', 'we will not stop they come home', 'reworded'],
    ['we will win the vote in the north', 'we will win the vote in every other part of the country', 'other'],
    ['we will … until they come to town', 'we shall … until they come to the town', 'other'],
    ['it was a good day for us', 'the court has made up its mind', 'other'],
  ];
  for (const [a, b, likeness] of rows) {
    assert.equal(compareQuotes(a, b), likeness, `${a} | ${b}`);
    assert.equal(compareQuotes(b, a), likeness, `${b} | ${a}`);
  }
});

test('one voice: one other word in a few, two in more, the same gaps', () => {
  const rows: readonly (readonly [a: string, b: string, likeness: string])[] = [
    ['we will not pay a dollar', 'we will not pay a penny', 'reworded'],
    ['the best night of my career', 'it was the worst night of my career', 'reworded'],
    ['nobody warned us that the dam could break', 'nobody told us that the dam would break', 'reworded'],
    ['she was not a clerk … she was our friend', 'she was not a clerk … she was our mother', 'reworded'],
    ['we will not pay', 'we shall not pay', 'other'],
    ['it was a good day for us', 'the court has made up its mind', 'other'],
  ];
  for (const [a, b, likeness] of rows) assert.equal(compareQuotes(a, b, true), likeness, `${a} | ${b}`);
  assert.equal(compareQuotes('we will not pay a dollar', 'we will not pay a penny'), 'other');
});

test('the order of two quotations never matters', () => {
  const words = fc.array(fc.constantFrom('we', 'will', 'not', 'stop', '…', 'here'), { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
  fc.assert(fc.property(words, words, (a, b) => (compareQuotes(a, b) === 'same') === (a === b) && (compareQuotes(a, b) === 'reworded') === (compareQuotes(b, a) === 'reworded')));
});
