/**
 * Which spellings share a key, and which only look alike.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nameKeys } from './name-keys.ts';
import { compareNames, readPersonName, sound } from './person-name.ts';
import type { Likeness } from './person-name.ts';

const pairs: readonly (readonly [a: string, b: string, likeness: Likeness])[] = [
  ['Antony Blinken', 'Anthony Blinken', 'variant'],
  ['Fuad Hussein', 'Faud Hussain', 'slip'],
  ['Qasem Soleimani', 'Qassem Suleimani', 'variant'],
  ['Mohammed Shia al-Sudani', "Mohammed Shia' Al Sudani", 'same'],
  ['Abu Mahdi al-Muhandis', 'Abu Mahdi Al Muhandis', 'same'],
  ['Mohamed Morsi', 'Muhammad Mursi', 'variant'],
  ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'variant'],
  ['Moqtada al-Sadr', 'Muqtada Sadr', 'variant'],
  ['J. Carter', 'Jimmy Carter', 'slip'],
  ['Jon Smith', 'Jan Smith', 'slip'],
  ['Jon Smith', 'Jane Smith', 'other'],
  ['Saddam Hussein', 'Fuad Hussein', 'other'],
  ['Qassim Abdul-Zahra', 'Qassem Soleimani', 'other'],
  ['Hassan Nasrallah', 'Hussein Nasrallah', 'other'],
  ['Bill Clinton', 'Hillary Clinton', 'other'],
  ['Hussein', 'Fuad Hussein', 'other'],
];

for (const [a, b, likeness] of pairs) {
  test(`${a} and ${b}: ${likeness}`, () => {
    assert.equal(compareNames(readPersonName(a), readPersonName(b)), likeness);
    assert.equal(compareNames(readPersonName(b), readPersonName(a)), likeness);
  });
}

test('spellings that may be one person share a key', () => {
  for (const [a, b, likeness] of pairs) {
    if (likeness === 'other' || a.startsWith('J. ')) continue;
    const shared = nameKeys('PERSON', a).filter((key) => nameKeys('PERSON', b).includes(key));
    assert.ok(shared.length > 0, `${a}, ${b}`);
  }
});

test('a country is keyed by its code, whatever it is called', () => {
  assert.deepEqual(nameKeys('GPE', 'U.S.', 'US'), nameKeys('NORP', 'American', 'US'));
  assert.deepEqual(nameKeys('ORG', 'The Ministry of Health'), nameKeys('ORG', 'Ministry of Health'));
});

test('keys of any text are never empty, and a sound is its own sound', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const keys = nameKeys('PERSON', text);
      return keys.length > 0 && sound(sound(text)).length <= sound(text).length;
    }),
  );
});
