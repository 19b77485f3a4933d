/**
 * Where the features lead: definition, references, related events, each in marked fixtures of several articles.
 */
import { describe, test } from 'node:test';
import { checkPlaces } from '../../../test/support/check-features.ts';
import { definition } from './definition.ts';
import { references } from './references.ts';
import { relatedEventPlaces } from './related-events.ts';

describe('definition', () => {
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
});

describe('references', () => {
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
Minister quits over bridge

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
});

describe('related events', () => {
  const story = (caret: string): string => `//- /one.txt published:2024-06-12
Minister leaves over bridge

Transport minister Anna Berg ${caret} on Monday over the closed bridge at Tarn.
//- /two.txt published:2024-06-13
Bridge brings down minister

Transport minister Anna Berg [[resigned|TARGET 1]] on Monday over the closed bridge at Tarn, and nobody was surprised.
`;

  test('from the trigger, and from anywhere in the sentence that tells it', async () => {
    await checkPlaces(story('re$0signed'), relatedEventPlaces, 'ranked');
    await checkPlaces(story('resigned').replace('closed bridge at Tarn.', 'closed bri$0dge at Tarn.'), relatedEventPlaces, 'ranked');
  });

  test('nothing where no other article tells it, or no event is told', async () => {
    await checkPlaces('//- /one.txt published:2024-06-12\nTransport minister Anna Berg re$0signed on Monday.\n//- /two.txt\nThe choir sang.', relatedEventPlaces);
    await checkPlaces('The bri$0dge is green.\n//- /two.txt\nTransport minister Anna Berg resigned on Monday.', relatedEventPlaces);
  });
});
