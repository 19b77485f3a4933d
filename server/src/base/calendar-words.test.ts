/** Months and weekdays by their numbers. It must not know where they are read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthName, monthNames, weekdayName, weekdayNames } from './calendar-words.ts';

test('months and weekdays have the names of their numbers, and no others', () => {
  assert.equal(monthNames.length, 12);
  assert.equal(weekdayNames.length, 7);
  assert.deepEqual([0, 1, 12, 13].map(monthName), ['', 'January', 'December', '']);
  assert.deepEqual([0, 1, 7, 8].map(weekdayName), ['', 'Monday', 'Sunday', '']);
});
