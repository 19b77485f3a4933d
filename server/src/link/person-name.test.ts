/**
 * Two spellings of one name as transliteration makes them, and slips of the hand apart from them.
 */
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { fold } from '../text/fold.ts';
import { compareNames, compareWords, readPersonName, skeleton } from './person-name.ts';

const alike: readonly (readonly [string, string])[] = [
  ['Hussain', 'Hussein'],
  ['Ahmed', 'Ahmad'],
  ['Yousef', 'Yusuf'],
  ['Mohammed', 'Muhammad'],
  ['Aleksandr', 'Alexander'],
  ['Oleksandr', 'Alexander'],
  ['Gaddafi', 'Qaddafi'],
  ['Abdulrahman', 'Abdelrahman'],
  ['Chowdhury', 'Chaudhry'],
  ['Soleimani', 'Suleimani'],
];

test('transliterations of one name are ways to write it, and share a key', () => {
  for (const [a, b] of alike) {
    assert.equal(compareWords(fold(a), fold(b)), 'variant', `${a}, ${b}`);
    assert.equal(skeleton(fold(a)), skeleton(fold(b)), `${a}, ${b}`);
  }
});

test('a slip of the hand stays a slip, and other names stay others', () => {
  for (const [a, b] of [['Faud', 'Fuad'], ['Blinken', 'Blinkn'], ['Ahmed', 'Ahmes'], ['Hassan', 'Hassam']] as const) assert.equal(compareWords(fold(a), fold(b)), 'slip', `${a}, ${b}`);
  for (const [a, b] of [['Hassan', 'Hussein'], ['Vladimir', 'Vladislav'], ['Abdel', 'Abdul-Zahra']] as const) assert.equal(compareWords(fold(a), fold(b)), 'other', `${a}, ${b}`);
});

test('names of two words compare by the less alike', () => {
  const likeness = (a: string, b: string) => compareNames(readPersonName(a), readPersonName(b));
  assert.equal(likeness('Ahmed Nabil', 'Ahmad Nabil'), 'variant');
  assert.equal(likeness('Abdel Fattah Saleh', 'Abdul-Fattah Saleh'), 'variant');
  assert.equal(likeness('Ahmed Nabil', 'Ahmad Nabill'), 'variant');
  assert.equal(likeness('Sergei Orlov', 'Serhii Petrov'), 'other');
});

test('Anne-Marie is not Anne, but may be A.', () => {
  const alike = (a: string, b: string): string => compareNames(readPersonName(a), readPersonName(b));
  assert.equal(alike('Anne-Marie Holt', 'Anne Holt'), 'other');
  assert.equal(alike('Anne Holt', 'Anne-Marie Holt'), 'other');
  assert.equal(alike('Anne-Marie Holt', 'A. Holt'), 'slip');
  assert.equal(alike('Anne-Marie Holt', 'Anne Marie Holt'), 'same');
  assert.equal(alike('Abdul-Rahman Haddad', 'Abdul Rahman Haddad'), 'same');
});

test('father and son, two kings, and two of other middle names are others', () => {
  const likeness = (a: string, b: string) => compareNames(readPersonName(a), readPersonName(b));
  for (const [a, b] of [['Peter Lund Jr.', 'Peter Lund'], ['Peter Lund, Jr.', 'Peter Lund Sr.'], ['Peter Lund III', 'Peter Lund II'], ['George W. Lund', 'George H. W. Lund'], ['Ana Lucia Lopez', 'Ana Carmen Lopez']] as const) assert.equal(likeness(a, b), 'other', `${a}, ${b}`);
  for (const [a, b] of [['Peter Lund Sr.', 'Peter Lund'], ['Peter Lund III', 'Peter Lund'], ['J. R. R. Lund', 'J. R. Lund'], ['J. D. Lund', 'JD Lund'], ['Ana Lucia Lopez', 'Ana L. Lopez'], ['Ana Lucia Lopez', 'Ana Lopez']] as const) assert.equal(likeness(a, b), 'same', `${a}, ${b}`);
});
