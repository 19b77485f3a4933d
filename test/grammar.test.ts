/**
 * What the TextMate grammar colours before the server has answered: the masthead, the dateline, quotations,
 * dates, captions, links. Look-alikes stay plain.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkScopes, loadGrammar, scopesOf } from './support/check-scopes.ts';
import { assertLinear } from './support/linear.ts';

const grammar = await loadGrammar();

function table(name: string, kinds: readonly string[], texts: readonly string[]): void {
  test(name, () => {
    for (const text of texts) checkScopes(grammar, kinds, text);
  });
}

table('the line that states the date', ['keyword.other.published'], [
  ' [[date|keyword.other.published]] 2021-04-08 The council met.',
  'A headline\n[[Published|keyword.other.published]] May 12, 2023',
  '[[Published:|keyword.other.published]] 10 May 2023',
  '[[Updated:|keyword.other.published]] 2023-05-10 19:04 GMT',
  '[[Last updated:|keyword.other.published]] Friday, 12 May 2023',
  'Published research was withdrawn in May.',
  'Updated figures are due.',
  'The date 2021-04-08 was agreed.',
]);

table('dates and times', ['constant.numeric.date', 'constant.numeric.time'], [
  'It opened on [[May 9, 2023|constant.numeric.date]] and closed [[9 May|constant.numeric.date]].',
  'It opened on [[Monday, May 9|constant.numeric.date]], a day late.',
  'They met [[last Tuesday|constant.numeric.date]] at [[7.40 p.m.|constant.numeric.time]] in the town hall.',
  'In [[January 2020|constant.numeric.date]] it rained.',
  'In [[Jan. 2020|constant.numeric.date]] it rained, and on the [[3rd of May|constant.numeric.date]] too.',
  'May said that the march would go on; 12 Marines marched.',
  'Version 12.30 costs 3.50 euros.',
]);

table('quotations', ['string.quoted'], [
  'He said: [["We will wait until Friday,"|string.quoted]] and left.',
  '[[“We will wait,”|string.quoted]] he said. [[“Until Friday.”|string.quoted]]',
  '[[«Nous attendons»|string.quoted]], he said.',
  '[["A quotation that goes on in the next paragraph.|string.quoted]]\n\nPlain again.',
  'A 6\' board isn\'t quoted.',
]);

table('agency datelines', ['meta.dateline', 'support.class.agency'], [
  '[[CAIRO, March 5 ([[Reuters|support.class.agency]]) -|meta.dateline]] The minister met reporters.',
  '[[Washington, DC [US], January 28 ([[ANI|support.class.agency]]):|meta.dateline]] The talks ended.',
  '[[PORT CALDER ([[Northern Wire|support.class.agency]]) —|meta.dateline]] A ferry ran aground.',
  'The agency (Reuters) said so.',
  'The Treaty (of 1951) - and its annex - were cited.',
]);

table('headline, byline, captions, credits, links', ['markup.heading', 'variable.other.author', 'comment', 'markup.underline.link'], [
  '[[Ferry runs aground|markup.heading]]\n\nBy [[Isla Drummond|variable.other.author]]\n\nThe ferry was full.',
  'The ferry was full.\nBy Monday it was empty.',
  'A sentence that is the whole first line.\n[[## What happened next|markup.heading]]',
  'A first line.\n[[FILE - In this Jan. 13 photo, soldiers wait. (AP Photo/A. Name, File)|comment]]',
  'A first line.\n[[Image credits: Somebody|comment]]',
  'The pier is shut [[(Photo: A. Name/North Wire)|comment]] since May.',
  'A ship (AP class) and a port (Reuters said) are no credits.',
  'See [[https://example.org/a-b?c=1|markup.underline.link]], or write to [[news@example.org|markup.underline.link]].',
]);

test('a pointer to another story, up to the end of its line', () => {
  const text = 'A joint statement said so. READ | Another story of the day\nIt was READ aloud.';
  assert.deepEqual(scopesOf(grammar, ['comment'], text).map(({ start, end }) => text.slice(start, end)), ['READ | Another story of the day']);
});

test('front matter is YAML up to its end', () => {
  const text = '---\ntitle: A story\ndate: 2023-05-10\n---\nThe story.';
  assert.deepEqual(scopesOf(grammar, ['meta.embedded'], text).map(({ start, end }) => text.slice(start, end)), ['title: A story', 'date: 2023-05-10']);
});

test('long lines of nothing take time in proportion to their length', () => {
  for (const piece of ['(', '"', 'A, ', 'May ', '[', 'Published ', 'a.b', '1', 'Aa ']) {
    assertLinear(JSON.stringify(piece), 4000, (count) => grammar.tokenizeLine(piece.repeat(count), null));
  }
});
