/** Times that stand side by side: the year written once, stretches of weekdays, and what is only a list. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDateLines, checkDates, readDates } from '../../../../../test/support/check-dates.ts';

test('the second of two months is the one behind the first', () => {
  checkDates(`
//- /sales.txt published:1996-11-14
Sales rose from [[May|DATE 1996-05]] through [[August|DATE 1996-08]]. Between [[midnight|TIME 1996-11-09T00:00]] and [[4:30 a.m. Saturday|TIME 1996-11-09T04:30]] the shop was robbed.
`);
});

test('the year behind the second holds for the first', () => {
  checkDateLines('2024-03-07', [
    'The fair ran from [[March 3|DATE 2019-03-03]] to [[April 5, 2019|DATE 2019-04-05]].',
    'The fair ran from [[November|DATE 2018-11]] to [[February 2019|DATE 2019-02]].',
    'The fairs of [[May|DATE 2014-05]], [[June|DATE 2014-06]] and [[July 2014|DATE 2014-07]] were full.',
    'The fair of [[the summer|DATE 2014-SU]] and [[autumn of 2014|DATE 2014-FA]] was full.',
    'The fair opened on [[February 5|DATE 2024-02-05]]. [[March 2019|DATE 2019-03]] had been cold.',
    'The fair opened on [[February 5|DATE 2024-02-05]], as in [[March 2019|DATE 2019-03]].',
  ]);
});

test('a stretch of weekdays ends after it begins', () => {
  checkDateLines('2024-03-07', [
    'The fair ran from [[Friday|DATE 2024-03-01]] to [[Sunday|DATE 2024-03-03]].',
    'The fair will run from [[Friday|DATE 2024-03-08]] through [[Monday|DATE 2024-03-11]].',
    'The fair was full on [[Friday|DATE 2024-03-01]] and [[Monday|DATE 2024-03-04]].',
  ]);
});

test('a year that is lent is not known at the words themselves', () => {
  const [first, second] = readDates('The fair ran from March 3 to April 5, 2019.', '2024-03-07').timexes;
  assert.deepEqual([first?.known.has('year'), second?.known.has('year')], [false, true]);
  assert.match(first?.reasons[0]?.words ?? '', /the year stands behind the date beside it/);
});
