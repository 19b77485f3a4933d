/**
 * Weekdays that are counted back: `the Monday before last`, `two Thursdays ago`. It must not know what day it is.
 */
import { isEnd } from './definite.ts';
import type { TimeExpression } from './expression.ts';
import type { Match } from './pattern.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

/** `the Monday before last`: the one a week before last Monday. */
export function readBeforeLast(words: Words, at: number): Match | undefined {
  const { weekday, plural } = wordAt(words, at + 1).entry ?? {};
  if (weekday === undefined || plural === true || wordAt(words, at + 2).lower !== 'before' || wordAt(words, at + 3).lower !== 'last') return undefined;
  return isEnd(wordAt(words, at + 4).lower) ? { end: at + 4, value: weeksBack(weekday, 1) } : undefined;
}

/** `two Thursdays ago`: the last but one. */
export function readWeekdaysAgo(words: Words, at: number): Match | undefined {
  const count = wordAt(words, at);
  const amount = count.entry?.cardinal ?? (count.digits === 1 ? count.value : 0);
  const { weekday, plural } = wordAt(words, at + 1).entry ?? {};
  if (amount < 2 || amount > 12 || weekday === undefined || plural !== true || wordAt(words, at + 2).lower !== 'ago') return undefined;
  return { end: at + 3, value: weeksBack(weekday, amount - 1) };
}

function weeksBack(weekday: number, weeks: number): TimeExpression {
  const base: TimeExpression = { form: 'calendar', type: 'DATE', fields: { weekday }, which: 'last' };
  return { form: 'shift', type: 'DATE', amount: -weeks, direction: -1, unit: 'week', from: 'published', distance: true, base };
}
