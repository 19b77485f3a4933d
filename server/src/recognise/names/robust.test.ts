/**
 * Any text is read: nothing throws, spans stay inside the paragraph, brackets and capitals without end take no
 * longer than their length.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findNames } from '../../../../test/support/check-names.ts';
import { assertLinear } from '../../../../test/support/linear.ts';

const pieces = ['US', 'Iraqi', 'Mr', 'President', 'al-', 'of', 'the', '(', ')', '“', '”', ',', '.', ' ', ' ', ' ', 'Ahmed', 'Hassan', '\ud800', 'Ministry', 'and', 'War', "'s", '\u00a0', 'É', '12', 'said', 'Secretary', 'Washington', 'İ'];

test('spans lie inside the paragraph and aliases point at names', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), fc.string({ unit: 'binary' }), (words, tail) => {
      const text = words.join('') + tail;
      const found = findNames(text);
      const names = found.filter((mention) => mention.kind === 'name');
      for (const mention of found) assert.ok(mention.start >= 0 && mention.start < mention.end && mention.end <= text.length);
      for (const name of names) assert.ok(name.aliasOf === undefined || name.aliasOf < names.length);
    }),
  );
});

for (const [what, piece] of [['brackets', '(['], ['capitals', 'Ministry of Health and '], ['particles', 'al-'], ['titles', 'Gen Maj '], ['roles', 'deputy chief minister '], ['languages', 'French, ']] as const) {
  test(`a long run of ${what} is read in linear time`, () => {
    assertLinear(piece, 2_000, (count) => findNames(piece.repeat(count)));
  });
}
