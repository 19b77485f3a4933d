/** What a person may type as a publication date. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCalendarDate } from './calendar-date.ts';

const days = ['2021-04-08', '2020-02-29', '2000-02-29', '1999-12-31', '0001-01-01'];
const others = ['2021-4-8', '2021-02-29', '1900-02-29', '2021-13-01', '2021-00-10', '2021-04-31', '2021-04-00', '8 April 2021', ' 2021-04-08', ''];

test('days of the calendar, as ISO 8601 writes them', () => {
  for (const day of days) assert.ok(isCalendarDate(day), day);
});

test('what is no day of the calendar, or written otherwise', () => {
  for (const other of others) assert.ok(!isCalendarDate(other), other);
});
