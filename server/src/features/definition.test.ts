/**
 * Where definition leads, marked in fixtures of several articles: introductions and what a date rests on.
 */
import { test } from 'node:test';
import { checkPlaces } from '../../../test/support/check-features.ts';
import { definition } from './definition.ts';

test('a person: where this article says who it is', () =>
  checkPlaces(
    `//- /one.txt published:2024-06-12
Bridge closed

Mayor [[Olga Reuter|TARGET]] closed the bridge. "It is rusty," Reu$0ter said.
//- /two.txt published:2024-06-13
Mayor Olga Reuter opened the school.
`,
    definition,
  ));

test('a person: another article, where this one does not say', () =>
  checkPlaces(
    `//- /one.txt published:2024-06-12
Bridge closed

The bridge was closed, Olga Reu$0ter said.
//- /two.txt published:2024-06-13
School opened

Mayor [[Olga Reuter|TARGET]] opened the school.
`,
    definition,
  ));

test('a date: the words it was resolved against', () =>
  checkPlaces(
    `//- /one.txt
Bridge closed

Published: [[12 June 2024|TARGET]]

The bridge was closed on Mon$0day, the council said.
`,
    definition,
  ));

test('a figure leads nowhere', () => checkPlaces('The bridge carried 3$000 lorries a day, the council said.', definition));
