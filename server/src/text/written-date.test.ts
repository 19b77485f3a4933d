/** Dates as mastheads write them: only what is written is filled in. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { printDate } from '../../../test/support/check-document.ts';
import { monthNumber, readWrittenDate } from './written-date.ts';

const dates: readonly (readonly [text: string, date: string])[] = [
  ['2021-04-08', '2021-04-08'],
  ['2024-03-05T19:04:00+02:00', '2024-03-05T19:04 +02:00'],
  ['2024-03-05 07:04Z', '2024-03-05T07:04 Z'],
  ['2024/03/05', '2024-03-05'],
  ['February 08, 2024, 7:04 PM', '2024-02-08T19:04'],
  ['8 February 2024', '2024-02-08'],
  ['8th of February 2024', '2024-02-08'],
  ['Feb. 8, 2024 at 12:30 a.m. EST', '2024-02-08T00:30 EST'],
  ['Thu 8 Feb 2024 15.04 GMT', '2024-02-08T15:04 GMT'],
  ['Thursday, February 8, 2024', '2024-02-08'],
  ['Thu, 08 Feb 2024 19:04:00 GMT', '2024-02-08T19:04 GMT'],
  ['7:04 PM EST, Thu February 8, 2024', '2024-02-08T19:04 EST'],
  ['08-Feb-2024', '2024-02-08'],
  ['January 28', 'XXXX-01-28'],
  ['28 January', 'XXXX-01-28'],
  ['March 2024', '2024-03'],
  ['08.04.2021', '2021-04-08'],
  ['2021.04.08', '2021-04-08'],
  ['2021. 4. 8. 09:01 AM', '2021-04-08T09:01'],
  ['2021.04.08 9:01 PM', '2021-04-08T21:01'],
  ['13/04/2021', '2021-04-13'],
  ['04/13/2021', '2021-04-13'],
  ['04/05/2021', '2021'],
];

test('dates in all notations', () => {
  for (const [text, expected] of dates) {
    const date = readWrittenDate(text, 0);
    assert.equal(date && printDate(date), expected, text);
    assert.equal(date?.end, text.length, text);
  }
});

test('what is no date', () => {
  for (const text of ['', 'Marching on 5', 'May said no', '99 March 2024 men', '2021', 'on 5', '12:30', 'Monday']) {
    assert.equal(readWrittenDate(text, 0)?.month, undefined, text);
  }
});

test('months by name and abbreviation', () => {
  assert.deepEqual(['January', 'sept', 'Sep.', 'MAY', 'Juno', ''].map(monthNumber), [1, 9, 9, 5, undefined, undefined]);
});

test('any string: spans inside the text, fields in range', () => {
  const pieces = fc.constantFrom('2024', '-', '03', '/', '5', ' ', 'March', 'Mon', ',', ':', '30', 'pm', 'T', 'Z', '+', '.', 'at');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (all) => {
      const text = all.join('');
      const date = readWrittenDate(text, 0);
      if (date === undefined) return;
      assert.ok(date.start === 0 && date.end > 0 && date.end <= text.length);
      assert.ok(date.month === undefined || (date.month >= 1 && date.month <= 12));
      assert.ok(date.day === undefined || (date.day >= 1 && date.day <= 31));
    }),
  );
});
