/** Which differences between two spellings are slips, which are matters of taste, and which are neither. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formOf } from '../link/corpus/entity-form.ts';
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

const names = (texts: readonly string[]): { start: number; end: number; text: string }[] => texts.map((text, i) => ({ start: i * 100, end: i * 100 + text.length, text }));

test('spellings of given name and surname, the most used first', () => {
  const { given, surname } = spellingsOf(names(['Marta Ellingsen', 'Ellingsen', 'Marta Ellingson', 'M. Ellingsen', 'Marta “Mo” Ellingsen Jr.']), []);
  assert.deepEqual(given.map(({ folded, here }) => `${folded} ${here.length}`), ['marta 3']);
  assert.deepEqual(surname.map(({ folded, here }) => `${folded} ${here.length}`), ['ellingsen 4', 'ellingson 1']);
  assert.deepEqual(surname[1]?.here, [{ text: 'Ellingson', start: 206, end: 215 }]);
});

test('other articles count once each, however they write the name', () => {
  const form = formOf({ type: 'PERSON', name: 'Ivo Marić', keys: [], roles: [] });
  const spellings = [
    { text: 'Ivo Marić', items: 4, mentions: 5 },
    { text: 'Maric', items: 3, mentions: 9 },
    { text: 'Marich', items: 1, mentions: 2 },
  ];
  const { given, surname } = spellingsOf(names(['Marich']), [{ form, items: 4, spellings }]);
  assert.deepEqual(given.map(({ text, elsewhere }) => [text, elsewhere.articles, elsewhere.mentions]), [['Ivo', 4, 5]]);
  assert.deepEqual(
    surname.map(({ text, full, here, elsewhere }) => [text, full, here.length, elsewhere.articles, elsewhere.mentions]),
    [['Maric', true, 0, 4, 14], ['Marich', false, 1, 1, 2]],
  );
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
      const { given, surname } = spellingsOf([{ start: 0, end: text.length, text }], []);
      for (const { here } of [...given, ...surname]) for (const place of here) assert.equal(text.slice(place.start, place.end), place.text);
    }),
  );
});
