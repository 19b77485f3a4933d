/** Feasts of other calendars against days on which they were kept, and the doubt that is shown of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, formatDay } from '../../../base/civil-date.ts';
import { checkDays, readDates } from '../../../../../test/support/check-dates.ts';
import { holidayPeriod } from './holiday-days.ts';

function firstDays(key: string, years: readonly number[]): readonly string[] {
  return years.map((year) => formatDay(holidayPeriod(key, year)?.from ?? 0));
}

test('feasts that are computed exactly', () => {
  assert.deepEqual(firstDays('rosh hashanah', [2021, 2022, 2023, 2024]), ['2021-09-07', '2022-09-26', '2023-09-16', '2024-10-03']);
  assert.deepEqual(firstDays('passover', [2021, 2022, 2023, 2024]), ['2021-03-28', '2022-04-16', '2023-04-06', '2024-04-23']);
  assert.deepEqual(firstDays('hanukkah', [2022, 2023, 2024]), ['2022-12-19', '2023-12-08', '2024-12-26']);
  assert.deepEqual(firstDays('orthodox easter', [2019, 2021, 2022, 2024]), ['2019-04-28', '2021-05-02', '2022-04-24', '2024-05-05']);
  assert.deepEqual(firstDays('lunar new year', [2019, 2020, 2021, 2022, 2023]), ['2019-02-05', '2020-01-25', '2021-02-12', '2022-02-01', '2023-01-22']);
});

test('feasts of the seen moon are at most a day off', () => {
  const kept: readonly (readonly [string, number, number, number])[] = [
    ['eid al-fitr', 2021, 5, 13],
    ['eid al-fitr', 2022, 5, 2],
    ['eid al-fitr', 2023, 4, 21],
    ['eid al-adha', 2021, 7, 20],
    ['eid al-adha', 2023, 6, 28],
    ['ramadan', 2024, 3, 11],
    ['diwali', 2020, 11, 14],
    ['diwali', 2024, 10, 31],
  ];
  for (const [key, year, month, day] of kept) {
    const from = holidayPeriod(key, year)?.from ?? 0;
    assert.ok(Math.abs(from - dayOf(year, month, day)) <= 1, `${key} ${year}: ${formatDay(from)}`);
  }
});

test('the doubt is shown', () => {
  const { timexes } = readDates('Markets were shut on Eid al-Fitr 2022.', '2024-03-07');
  assert.deepEqual(timexes.map(({ candidates }) => candidates.map(({ value }) => value)), [['2022-05-03', '2022-05-02', '2022-05-04']]);
  checkDays('2024-03-07', 'Shops keep open during Ramadan.', '2024-03-10..2024-04-10', 'published');
});
