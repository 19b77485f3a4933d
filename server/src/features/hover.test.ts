/**
 * Cards in plain words; what stands in brackets leads somewhere.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cardWords } from '../../../test/support/check-features.ts';
import { corpusOf } from '../../../test/support/corpus.ts';
import { hover } from './hover.ts';

async function check(fixture: string, ...expected: readonly RegExp[]): Promise<void> {
  const { snapshot, offset } = (await corpusOf(fixture)).atCaret();
  const words = cardWords(await hover(snapshot, offset));
  for (const pattern of expected) assert.match(words, pattern);
}

const berg = `
//- /two.txt published:2024-06-13
Minister blames rust

French foreign minister Anna Berg blamed rust. Berg said that the bridge was safe.
`;

test('a person: roles, spellings and articles, each with its place', () =>
  check(
    `//- /one.txt published:2024-06-12
Bridge closed

Anna Berg warned of rust for years. Mayor Olga Reuter thanked Be$0rg.
${berg}`,
    /^Anna Berg · person$/m,
    /^- Foreign minister \(France\), in \[Minister blames rust \(2024-06-13\)\]$/m,
    /^- Written Anna Berg \(2×\), Berg \(2×\)$/m,
    /^- Also in \[Minister blames rust \(2024-06-13\)\]$/m,
    /^- Named from 2024-06-12, in \[this article\], to 2024-06-13, in \[Minister blames rust \(2024-06-13\)\]$/m,
    /^- Named with \[Olga Reuter\]$/m,
    /^\? surname of Anna Berg: \[“Anna Berg”\]$/m,
  ));

test('a person of many articles: a dozen lines at most', () => {
  const roles = ['mayor', 'minister', 'senator', 'ambassador', 'governor', 'commissioner', 'judge', 'chancellor'];
  const others = roles.map((role, at) => `//- /${at}.txt published:2024-07-0${at + 1}\nFormer ${role} Anna Berg met Tom Reuter and Olga Lind. Berg left.`);
  return check(['//- /z.txt published:2024-06-12\nAnna Be$0rg spoke.', ...others].join('\n'), /^Anna Berg · person\n(?:- .*\n){5,11}(?!- )/);
});

test('a person: what it is quoted with, and the events it takes part in', () =>
  check(
    `//- /one.txt published:2024-06-12
Bridge closed

Transport minister Anna Be$0rg resigned on Monday. "We never knew how bad the rust was," Berg said.
//- /two.txt published:2024-06-14
Minister speaks

"I should have closed the bridge a year ago," Anna Berg said on Friday.
`,
    /^- Quoted in \[Minister speaks \(2024-06-14\)\]: "I should have closed the bridge a year ago," Anna Berg said on Friday\., and 1 more$/m,
    /^- Takes part in \[resign \(10 June 2024\)\]/m,
  ));

test('a quotation of somebody else is not told of the one who is named beside it', async () => {
  const { snapshot, offset } = (await corpusOf('//- /a.txt published:2024-06-12\n"We painted each rail of it last year," Mayor Olga Reuter said of Anna Be$0rg.')).atCaret();
  assert.doesNotMatch(cardWords(await hover(snapshot, offset)), /Quoted/);
});

test('a relative date: its day, its distance, what it was resolved against, why', () =>
  check(
    '//- /a.txt published:2024-06-12\nThe bridge was closed on Mon$0day, the council said.',
    /^Monday 10 June 2024 · date 2024-06-10$/m,
    /^- 2 days before publication$/m,
    /^- Resolved against the day of publication, 2024-06-12 \(/m,
    /^\? /m,
  ));

test('a date without anything to resolve it against stays open', () =>
  check('The bridge was closed on Mon$0day, the council said.', /^Not known which day · date XXXX-WXX-1$/m, /says nowhere when it was published/));

test('a month, a duration', async () => {
  await check('//- /a.txt published:2024-06-12\nThe bridge was built in Ma$0y 1962, the council said.', /^May 1962 · date 1962-05$/m);
  await check('//- /a.txt published:2024-06-12\nThe bridge was closed for three we$0eks, the council said.', /^three weeks · duration P3W$/m);
});

test('a figure is told to be one', () =>
  check('The bridge carried about 2,5$000 lorries a day, the council said.', /figure/));

test('a quotation and its speaker', () =>
  check('"We painted each rai$0l of it," Mayor Olga Reuter said.', /^Olga Reuter · speaker of this quotation$/m, /^- The speaker is called \[mayor\]$/m));

test('an event: who, when, where it is also told', () =>
  check(
    `//- /one.txt published:2024-06-12
Minister quits over bridge

Transport minister Anna Berg re$0signed on Monday over the closed bridge at Tarn.
//- /two.txt published:2024-06-13
Bridge brings down minister

The bridge at Tarn has brought down Anna Berg: the transport minister resigned on Monday over its closed lanes.
`,
    /^resigned · event \(resign\)$/m,
    /^- Who: Anna Berg$/m,
    /^- When: 10 June 2024, from \[“Monday”\]$/m,
    /^- Told in \[Bridge brings down minister \(2024-06-13\)\].* \(.+\)$/m,
  ));

test('nothing where there is nothing', () => check('The bridge was painted gr$0een with a brush.', /^nothing$/));

test('any offset of any text gives a card or nothing', async () => {
  const { snapshotAt } = await corpusOf(`//- /a.txt published:2024-06-12
Bridge closed\n\n"It was closed on Monday," Mayor Olga Reuter of France said. About 300 people were moved.`);
  const snapshot = snapshotAt('/a.txt');
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: -5, max: 200 }), async (offset) => {
      const card = await hover(snapshot, offset);
      if (card !== undefined) assert.ok(card.span.start <= offset && offset <= card.span.end && card.what.length > 0);
    }),
  );
});
