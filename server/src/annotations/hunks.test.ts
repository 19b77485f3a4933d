/** Replacements in the parts that really differ, and marks that a change ends within. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hunksOf } from './hunks.ts';
import { withReplacements } from './replacement.ts';
import { difference, liveMark, retrack } from './retrack.ts';

const cases: readonly (readonly [before: string, after: string])[] = [
  ['the boat had cost much', 'the boat so had cost very much'],
  ['on Monday. The new boat had cost', 'on Monday so. The new boat now had cost'],
  ['in March', 'in April'],
  ['a b', 'c d'],
];

test('words that are taken away and put in again are no part of the change', () => {
  for (const [before, after] of cases) {
    const hunks = hunksOf(difference(before, after), before);
    assert.equal(hunks.reduce((text, hunk) => withReplacements(text, [hunk]), before), after);
    for (const { start, end, newText } of hunks) assert.ok(end - start < 6 && newText.length < 6, `${before}: ${before.slice(start, end)} → ${newText}`);
  }
});

test('the parts make the text, whatever it is', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'the', ' ', ', ', '\n', 'é', '😀', '7'), { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(fc.property(text, text, (before, after) => {
    assert.equal(hunksOf(difference(before, after), before).reduce((now, hunk) => withReplacements(now, [hunk]), before), after);
  }), { seed: 7 });
});

test('a change that ends within a mark does not cut it short', () => {
  const before = '"We waited long," Holm told reporters on Monday. The new boat had cost four million crowns, she said. It sails today.';
  const words = 'new boat had cost four million crowns';
  const after = before.replace('Monday.', 'Monday so.').replace('boat had', 'boat so had');
  const now = words.replace('boat had', 'boat so had');
  for (const [from, to, old, wanted] of [[before, after, words, now], [after, before, now, words]] as const) {
    const start = from.indexOf(old);
    const [mark] = retrack([liveMark('x', { state: 'anchored', span: { start, end: start + old.length } })], from, to);
    assert.deepEqual([mark?.state, to.slice(mark?.span?.start, mark?.span?.end)], ['anchored', wanted]);
  }
});
