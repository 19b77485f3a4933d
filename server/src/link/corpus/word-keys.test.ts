/** Words one slip apart share a key; wordings of one quotation most likely do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { quotationKeys, slipKeys, spellingKeys } from './word-keys.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 6, maxLength: 12 });

test('every word that is one slip away is found', () => {
  fc.assert(
    fc.property(letters, fc.nat(), fc.constantFrom('drop', 'add', 'change', 'swap'), (word, n, slip) => {
      const at = n % (word.length - 1);
      const [before, here, behind] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
      const slipped = { drop: before + behind, add: `${before}x${here}${behind}`, change: `${before}x${behind}`, swap: before + behind.slice(0, 1) + here + behind.slice(1) }[slip];
      const offered = new Set(spellingKeys(word));
      assert.ok(slipKeys(slipped).some((key) => offered.has(key)), `${word} ${slipped}`);
    }),
  );
});

test('short words have no keys, and a quotation a few', () => {
  assert.deepEqual(spellingKeys('oslo'), []);
  const words = 'we shall not give up the harbour to anybody who asks for it without a vote of the council';
  const other = words.replace('anybody', 'anyone');
  const shared = quotationKeys(words).filter((key) => quotationKeys(other).includes(key));
  assert.ok(quotationKeys(words).length <= 4 && shared.length > 0);
});
