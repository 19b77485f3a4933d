/** One form for all ways to write the same letters. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from './fold.ts';

test('levels case, accents, apostrophes, dashes and white space', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['Élysée', 'elysee'],
    ['O’Brien', "o'brien"],
    ['Shiʿa ʾAlī', "shi'a 'ali"],
    ['al‐Sudani – US—Iraq', 'al-sudani - us-iraq'],
    ['  two\u00a0\n words ', 'two words'],
    ['Straße, Łódź, Ærø, Đoković', 'strasse, lodz, aero, dokovic'],
    ['İstanbul', 'istanbul'],
    ['plain words', 'plain words'],
    ['', ''],
  ];
  for (const [text, folded] of texts) assert.equal(fold(text), folded);
});

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(fold(fold(text)), fold(text))));
});
