/** Cards of dates that need more than the article: other reports, other readings, lengths that have days. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardWords } from '../../../../test/support/check-features.ts';
import { corpusOf } from '../../../../test/support/corpus.ts';
import { hover } from '../hover.ts';

async function check(fixture: string, ...expected: readonly RegExp[]): Promise<void> {
  const { snapshot, offset } = (await corpusOf(fixture)).atCaret();
  const words = cardWords(await hover(snapshot, offset));
  for (const pattern of expected) assert.match(words, pattern);
}

test('an undated article: what a dated one tells of the same is a suggestion, the date stays open', () =>
  check(
    `
//- /undated.txt
Egypt and Sudan held the third round of dam talks in Khartoum on Wed$0nesday.
//- /dated.txt published:2020-09-17
Delegates from Egypt and Sudan discussed the dam on the Nile. The third round of dam talks in Khartoum was held on Wednesday.`,
    /^Not known which day · date XXXX-WXX-3$/m,
    /This article may be of 16 to 22 September 2020: the same is told of Wednesday 16 September 2020 in \[/,
  ));

test('a length up to now has days', () =>
  check('//- /a.txt published:2024-03-07\nOver the past two ye$0ars the army has shrunk.', /^the past two years · duration P2Y$/m, /7 March 2022 to 7 March 2024/));

test('how far a month or a year lies from publication', async () => {
  await check('//- /a.txt published:2024-03-07\nThe ship was raised in January 20$020.', /^January 2020 · date 2020-01$/m, /^- 4 years before publication$/m);
  await check('//- /a.txt published:2024-03-07\nThe ship was raised last mo$0nth.', /^- The month before publication$/m);
});

test('a numeric date and next Friday: both readings', async () => {
  await check('//- /a.txt published:2024-03-07\nThe form is dated 04/05/20$021.', /^Monday 5 April 2021/m, /It can also mean 4 May 2021/);
  await check('//- /a.txt published:2024-03-04\nThe council votes next Fri$0day.', /^Friday 15 March 2024/m, /It can also mean 8 March 2024/);
});
