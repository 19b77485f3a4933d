/** Company quarters by the day on which they ended: the number is the company's, the days are those of its three months. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDay } from '../../../base/civil-date.ts';
import { checkDates, readDates } from '../../../../../test/support/check-dates.ts';

const days = (text: string, published: string): string[] =>
  readDates(text, published).timexes.map(({ value, interval: { from, to } }) => `${value} ${from === null ? '' : formatDay(from)}..${to === null ? '' : formatDay(to)}`);

test('a quarter that a month ends keeps its number and has its own three months', () => {
  checkDates(`
//- /loom.txt published:2023-05-09
Net income for the mill's [[third quarter|DATE 2023-Q3]] ended [[March 31|DATE 2023-03-31]] rose from [[a year earlier|DATE 2022-Q3]]. Sales in [[the quarter|DATE 2023-Q3]] fell.

[[The third quarter|DATE 2023-Q3]] was its best.
`);
  assert.deepEqual(days('Income for the third quarter ended March 31 rose from a year earlier. Sales in the quarter fell.', '2023-05-09'), [
    '2023-Q3 2023-01-01..2023-03-31',
    '2023-03-31 2023-03-31..2023-03-31',
    '2022-Q3 2022-01-01..2022-03-31',
    '2023-Q3 2023-01-01..2023-03-31',
  ]);
  assert.deepEqual(days('The fiscal second quarter, which ended on Feb. 28, was weak.', '2023-05-09')[0], '2023-Q2 2022-12-01..2023-02-28');
  assert.deepEqual(days('The second quarter ending in June will be weak.', '2024-02-01')[0], '2024-Q2 2024-04-01..2024-06-30');
});

test('a year that is written stays, and weeks of a business year may end in the month behind', () => {
  assert.deepEqual(days('The fiscal first quarter of 2024, which ended on Dec. 30, was strong.', '2024-02-01')[0], '2024-Q1 2023-10-01..2023-12-31');
  assert.deepEqual(days('Sales for the quarter ended Jan. 2 rose.', '2024-02-01')[0], '2023-Q4 2023-10-01..2023-12-31');
});

test('without a number it is the quarter just told, unless that ended on another day', () => {
  assert.deepEqual(days('It earned more in the fiscal first quarter. Sales in the quarter ended Sept. 30 rose.', '1989-10-26')[1], '1989-Q1 1989-07-01..1989-09-30');
  assert.deepEqual(days('It lost money in the fourth quarter ended Aug. 26. The rival did so in the quarter ended July 31.', '1989-11-01')[2], '1989-Q2 1989-05-01..1989-07-31');
});

test('what only happened at the end of a quarter names no day of it', () => {
  assert.deepEqual(days('The quarter ended with a loss on Tuesday.', '2024-02-01'), ['2023-Q4 2023-10-01..2023-12-31', '2024-01-30 2024-01-30..2024-01-30']);
});
