/**
 * Every mention of what lies under the caret, marked in every article of the fixture.
 */
import { test } from 'node:test';
import { checkPlaces } from '../../../test/support/check-features.ts';
import { references } from './references.ts';

test('every mention of a person in every article', () =>
  checkPlaces(
    `//- /one.txt published:2024-06-12
Bridge closed

Mayor [[Olga Reuter|TARGET]] closed the bridge. [[Reu$0ter|TARGET]] said that Anna Berg had warned her.
//- /two.txt published:2024-06-13
School opened

Mayor [[Olga Reuter|TARGET]] opened the school, and Anna Berg came.
//- /three.txt published:2024-06-13
Nobody else was there, Anna Berg said.
`,
    references,
  ));

test('every report of an event', () =>
  checkPlaces(
    `//- /one.txt published:2024-06-12
Minister [[quits|TARGET]] over bridge

Transport minister Anna Berg [[re$0signed|TARGET]] on Monday over the closed bridge at Tarn.
//- /two.txt published:2024-06-13
Bridge brings down minister

Transport minister Anna Berg [[resigned|TARGET]] on Monday over the closed bridge at Tarn, and nobody was surprised.
//- /three.txt published:2024-06-13
School opened

The mayor opened a school, and the choir sang.
`,
    references,
  ));
