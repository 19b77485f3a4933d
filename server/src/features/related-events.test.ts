/**
 * Other reports of the event under the caret, marked with their rank, and nothing where there is none.
 */
import { test } from 'node:test';
import { checkPlaces } from '../../../test/support/check-features.ts';
import { relatedEventPlaces } from './related-events.ts';

const story = (caret: string): string => `//- /one.txt published:2024-06-12
[[Minister leaves|TARGET 2]] over bridge

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
