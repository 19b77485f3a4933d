/**
 * Any text is read: nothing throws, spans stay inside the paragraph, brackets and capitals without end take no
 * longer than their length.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findNames } from '../../../../test/support/check-names.ts';

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

for (const [what, piece] of [['brackets', '(['], ['capitals', 'Ministry of Health and '], ['particles', 'al-'], ['titles', 'Gen Maj '], ['roles', 'deputy chief minister ']] as const) {
  // Work that grows with the square of the length takes minutes here; the bound leaves room for a busy machine.
  test(`a long run of ${what} is read in linear time`, () => {
    const start = performance.now();
    findNames(piece.repeat(32_000));
    const took = performance.now() - start;
    assert.ok(took < 5_000, `${took} ms for 32,000 times ${piece}`);
  });
}
