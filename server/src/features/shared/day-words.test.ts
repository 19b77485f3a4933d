/**
 * Days and intervals in words, in a table, and over random days against the calendar they are made of.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addMonths, parseDay } from '../../base/civil-date.ts';
import type { Day } from '../../base/civil-date.ts';
import { dayWords, distanceWords, fullDayWords, intervalWords, stretchDistanceWords } from './day-words.ts';

const day = (iso: string): Day => {
  const found = parseDay(iso);
  assert.ok(found !== undefined, iso);
  return found;
};

test('a day is told with its month and year, and in full with its weekday', () => {
  assert.equal(dayWords(day('2021-04-07')), '7 April 2021');
  assert.equal(fullDayWords(day('2024-02-29')), 'Thursday 29 February 2024');
});

test('intervals, the shortest words that say both ends', () => {
  const cases: [string | null, string | null, string | undefined][] = [
    ['2021-04-07', '2021-04-07', '7 April 2021'],
    ['2021-04-01', '2021-04-30', 'April 2021'],
    ['2021-01-01', '2021-12-31', '2021'],
    ['2010-01-01', '2019-12-31', '2010 to 2019'],
    ['2024-02-03', '2024-02-09', '3 to 9 February 2024'],
    ['2024-02-26', '2024-03-03', '26 February to 3 March 2024'],
    ['2023-12-25', '2024-01-06', '25 December 2023 to 6 January 2024'],
    ['2024-02-03', null, 'from 3 February 2024'],
    [null, '2024-02-03', 'until 3 February 2024'],
    [null, null, undefined],
  ];
  for (const [from, to, words] of cases) {
    assert.equal(intervalWords({ from: from === null ? null : day(from), to: to === null ? null : day(to) }), words);
  }
});

test('distances from publication', () => {
  const cases: [string, string][] = [
    ['2024-06-12', 'the day of publication'],
    ['2024-06-11', 'the day before publication'],
    ['2024-06-13', 'the day after publication'],
    ['2024-06-02', '10 days before publication'],
    ['2024-07-10', '4 weeks after publication'],
    ['2024-01-12', '5 months before publication'],
    ['2021-06-13', '2 years before publication'],
  ];
  for (const [iso, words] of cases) assert.equal(distanceWords(day(iso), day('2024-06-12')), words);
});

test('distances of longer stretches', () => {
  const cases: [string, string, string | undefined][] = [
    ['2024-06-01', '2024-06-30', undefined],
    ['2024-05-01', '2024-05-31', 'the month before publication'],
    ['2024-10-01', '2024-10-31', '4 months after publication'],
    ['2020-01-01', '2020-01-31', '4 years before publication'],
    ['2023-01-01', '2023-12-31', 'the year before publication'],
    ['2003-01-01', '2003-12-31', '21 years before publication'],
    ['2024-06-03', '2024-06-09', '3 days before publication'],
  ];
  for (const [from, to, words] of cases) assert.equal(stretchDistanceWords(day(from), day(to), day('2024-06-12')), words, from);
});

test('whole months are counted as the calendar does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20000, max: 20000 }), fc.integer({ min: 3, max: 23 }), (from, months) => {
      assert.equal(distanceWords(addMonths(from, months), from).startsWith(`${months} months`), true);
    }),
  );
});
