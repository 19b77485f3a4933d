/** Which differences between two spellings are slips, which are matters of taste, and which are neither. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { differenceOf, isOneSlip, spellingsOf } from './spellings.ts';

test('slips, variants and other words', () => {
  const pairs: readonly (readonly [a: string, b: string, difference: string | undefined])[] = [
    ['ellingsen', 'ellingson', 'slip'],
    ['fuad', 'faud', 'slip'],
    ['holloway', 'holoway', 'variant'],
    ['pereira', 'perreira', 'variant'],
    ['hussein', 'hussain', 'variant'],
    ['soleimani', 'suleimani', 'variant'],
    ['antony', 'anthony', 'variant'],
    ['igor', 'ihor', 'variant'],
    ['giannis', 'yiannis', 'variant'],
    ['drummond', 'drumond', 'variant'],
    ['drummond', 'drummonds', undefined],
    ['hansen', 'jansen', 'variant'],
    ['jon', 'jan', 'variant'],
    ['wrobel', 'pereira', undefined],
    ['muir', 'muir', undefined],
  ];
  for (const [a, b, difference] of pairs) assert.equal(differenceOf(a, b), difference, `${a}, ${b}`);
});

test('spellings of given name and surname, the most used first', () => {
  const names = ['Marta Ellingsen', 'Ellingsen', 'Marta Ellingson', 'M. Ellingsen', 'Marta “Mo” Ellingsen Jr.'];
  const { given, surname } = spellingsOf(names.map((text, i) => ({ path: '/a', start: i * 100, end: i * 100 + text.length, text })));
  assert.deepEqual(given.map(({ folded, places }) => `${folded} ${places.length}`), ['marta 3']);
  assert.deepEqual(surname.map(({ folded, places }) => `${folded} ${places.length}`), ['ellingsen 4', 'ellingson 1']);
  assert.deepEqual(surname[1]?.places, [{ path: '/a', text: 'Ellingson', start: 206, end: 215 }]);
});

test('the difference of two words has no order, and words lie where they stand', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'h', 's', 'u'), minLength: 3, maxLength: 6 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.equal(differenceOf(a, b), differenceOf(b, a));
      assert.equal(isOneSlip(a, b), isOneSlip(b, a));
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { given, surname } = spellingsOf([{ path: '/a', start: 0, end: text.length, text }]);
      for (const { places } of [...given, ...surname]) for (const place of places) assert.equal(text.slice(place.start, place.end), place.text);
    }),
  );
});
