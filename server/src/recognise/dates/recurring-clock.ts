/**
 * Hours of what comes again: `3 p.m. on Sundays`, `every night at 10 pm`, `from 9 p.m. to 5 a.m. every day`, `daily
 * at noon`. They are of no one day. It must not know since when.
 */
import { readClock } from './clock-time.ts';
import type { Clock, SetExpression, TimeExpression } from './expression.ts';
import type { Match } from './pattern.ts';
import { readSet, readWeekdayParts } from './sets.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

/** A clock time with the days behind it on which it comes; of two hours in between both. */
export function readRecurringClock(words: Words, at: number): Match | undefined {
  const first = readClock(words, at);
  if (first === undefined) return undefined;
  const set = readDays(words, daysAt(words, first.end));
  if (set !== undefined) return { end: set.end, value: atClock(set.value, first.value.clock) };
  if (!/^(?:to|until|till|and|[-–—])$/.test(wordAt(words, first.end).lower)) return undefined;
  const second = readClock(words, first.end + 1);
  const both = second && readDays(words, daysAt(words, second.end));
  if (second === undefined || both === undefined) return undefined;
  const later = { at: first.end + 1, end: both.end, value: atClock(both.value, second.value.clock) };
  return { end: first.end, value: atClock(both.value, first.value.clock), also: [later] };
}

/** The days on which it comes with the clock time behind them. */
export function readRecurringDays(words: Words, at: number): Match | undefined {
  const set = readDays(words, at);
  const clock = set && readClock(words, wordAt(words, set.end).lower === 'at' ? set.end + 1 : set.end);
  return set && clock && { end: clock.end, value: atClock(set.value, clock.value.clock) };
}

function daysAt(words: Words, at: number): number {
  return wordAt(words, at).lower === 'on' ? at + 1 : at;
}

// `every night`, `each Sunday`, `Sundays`, `daily`: days, and no longer or shorter time.
function readDays(words: Words, at: number): Match<SetExpression> | undefined {
  const match = readWeekdayParts(words, at) ?? readSet(words, at);
  if (match?.value.form !== 'set' || match.also !== undefined) return undefined;
  const { every, fields } = match.value;
  const isEveryDay = every?.unit === 'day' && every.amount === 1;
  return isEveryDay || (fields !== undefined && fields.month === undefined && fields.season === undefined) ? { end: match.end, value: match.value } : undefined;
}

function atClock({ fields }: SetExpression, clock: Clock | undefined): TimeExpression {
  return { form: 'set', type: 'SET', fields: fields ?? {}, ...(clock && { clock }) };
}
