/**
 * Where the publication day comes from, in which order, and what is inferred when it is not stated.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDay } from '../../base/civil-date.ts';
import { readDates } from '../../../../test/support/check-dates.ts';

function check(text: string, expected: string, fileName?: string, decided?: string): void {
  const { published } = readDates(text, decided, fileName);
  const { from, to } = published.interval;
  const window = from === null || to === null ? '' : from === to ? formatDay(from) : `${formatDay(from)}..${formatDay(to)}`;
  assert.equal(`${published.status} ${window}`.trim(), expected, text);
  assert.equal(published.value, published.status === 'stated' ? window : null);
  assert.equal(published.evidence === '', published.status === 'missing');
}

const body = '\n\nThe minister met the envoy in the capital. They spoke for an hour and agreed on little.\n';

test('stated days, the most trustworthy first', () => {
  check(`---\ndate: 2024-03-05\n---\n${body}`, 'stated 2024-03-05');
  check(`A headline here${body}\nUpdated: February 08, 2024, 7:04 PM\n`, 'stated 2024-02-08');
  check(` date 2021-04-08 The minister met the envoy.${body}`, 'stated 2021-04-08');
  check(`A headline here\n\nPublished: 5 March 2024 | Updated: 6 March 2024${body}`, 'stated 2024-03-05');
  check(`The minister met the envoy.${body}`, 'stated 2021-04-08', '2021-04-08-title.txt');
  check(`The minister met the envoy.${body}`, 'stated 2021-04-08', '20210408_title.txt');
});

test('what a person decided outranks the article', () => {
  check(` date 2021-04-08 The minister met the envoy.${body}`, 'stated 2021-04-09', undefined, '2021-04-09');
});

test('a dateline without a year is completed from the text, as inferred', () => {
  check('CAIRO, March 5 (Reuters) - The minister met the envoy. The talks were suspended on January 12, 2024 after a raid.', 'inferred 2024-03-05');
});

test('a weekday ahead that is also written as a day gives a window', () => {
  const text =
    'The two states will hold talks on April 7, the ministry said on Tuesday. The talks, to be held next Wednesday, follow the raid that killed an envoy in January 2020.';
  check(text, 'inferred 2021-03-29..2021-04-06');
  const { timexes } = readDates(text);
  assert.deepEqual(
    timexes.map(({ value }) => value),
    ['2021-04-07', 'XXXX-WXX-2', '2021-04-07', '2020-01'],
  );
});

test('a weekday beside its day of the month gives a window', () => {
  check('The dam burst on Tuesday, March 5, officials said. It was built in January 2023.', 'inferred 2024-03-05..2024-03-18');
  check('The dam will be opened on Tuesday, March 5. It was damaged in January 2023.', 'inferred 2024-02-21..2024-03-05');
  check('The dam burst on Tuesday, March 5, officials said.', 'missing');
});

test('a month above the report is a window', () => {
  check(`Bridge closed after storm\n\nBy Jane Doe\nNovember 2019${body}`, 'inferred 2019-11-01..2019-11-30');
  check(`Bridge closed after storm${body}${body}\nNovember 2019\n\nThe bridge was opened. The minister cut a ribbon and spoke for an hour.`, 'missing');
});

test('days in file names', () => {
  const names = ['2021-04-08-title.txt', '2021_04_08_title.txt', 'title-20210408.txt', '2021.04.08 title.txt', 'title-april-8-2021.txt', 'Apr 08, 2021.txt', '8-april-2021-title.txt', '20210408T1030.txt'];
  for (const name of names) check(`The minister met the envoy.${body}`, 'stated 2021-04-08', name);
  for (const name of ['08-04-2021.txt', '2021-04-title.txt', 'april-2021.txt', 'april-31-2021.txt', '120210408.txt']) check(`The minister met the envoy.${body}`, 'missing', name);
});

test('lines that tell when it was published', () => {
  const lines = [
    'Published: 5 March 2024', 'Published on March 5, 2024', 'Posted on March 5, 2024', 'Published March 5, 2024 at 7:04 PM EST', '2024-03-05T10:30:00+02:00',
    'Tuesday, March 5, 2024', 'By Jane Doe, March 5, 2024', 'Jane Doe · 5 March 2024', 'Updated March 6, 2024 Published March 5, 2024', 'First published on 5 March 2024 10.30 GMT',
  ];
  for (const line of lines) check(`Bridge closed after storm\n\n${line}${body}`, 'stated 2024-03-05');
  check(`Bridge closed after storm\n\nPublished: 2 hours ago${body}`, 'missing');
  check(`Bridge closed after storm\n\nLANCASTER, March 5, 2024 (AP) -${body}`, 'stated 2024-03-05');
});

test('a day and month in either order', () => {
  check(`Bridge closed after storm\n\nIssued on: 05/03/2024${body}`, 'inferred 2024-03-05..2024-05-03');
  check(`Bridge closed after storm\n\nIssued on: 05/03/2024${body}It had been shut on April 20, 2024.`, 'inferred 2024-05-03');
  check(`Bridge closed after storm\n\nIssued on: 05/05/2024${body}`, 'inferred 2024-05-05');
  check(`Bridge closed after storm\n\nIssued on: 01/12/2024${body}`, 'missing');
  check(`Bridge closed after storm\n\nIssued on: 25/03/2024${body}`, 'stated 2024-03-25');
});

test('weak evidence infers nothing', () => {
  check('The ministry said on Wednesday that the talks had ended. It was founded in 2008.', 'missing');
  check('The two states will hold talks on April 7. They last met in January 2020.', 'missing');
  check('A plain note.', 'missing', 'notes-20211.txt');
});
