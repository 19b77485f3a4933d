/**
 * Hours of what comes again: `3 p.m. on Sundays`, `every night at 10 pm`, `from 9 p.m. to 5 a.m. every day`, `daily
 * at noon`. They are of no one day. It must not know since when.
 */
import { readClock } from './clock-time.ts';
import type { Clock, TimeExpression } from './expression.ts';
import type { Match, Read } from './pattern.ts';
import { readSet, readWeekdayParts } from './sets.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

/** A clock time, with the days behind it on which it comes where there are such; of two hours in between both. */
export function readClockOfDays(words: Words, at: number): Match | undefined {
  const first = readClock(words, at);
  if (first === undefined) return undefined;
  const set = readDays(words, first.end);
  if (set !== undefined) return { end: set.end, value: atClock(set.value, first.value.clock) };
  const second = links.has(wordAt(words, first.end).lower) ? readClock(words, first.end + 1) : undefined;
  const both = second && readDays(words, second.end);
  if (second === undefined || both === undefined) return first;
  const later = { at: first.end + 1, end: both.end, value: atClock(both.value, second.value.clock) };
  return { end: first.end, value: atClock(both.value, first.value.clock), also: [later] };
}

const links: ReadonlySet<string> = new Set(['to', 'until', 'till', 'and', '-', '–', '—']);

/** What `read` reads, with the clock time behind it where it is of days that come again. */
export function withClock(read: Read): Read {
  return (words, at) => {
    const set = read(words, at);
    if (set === undefined || !isOfDays(set)) return set;
    const clock = readClock(words, wordAt(words, set.end).lower === 'at' ? set.end + 1 : set.end);
    return clock === undefined ? set : { end: clock.end, value: atClock(set.value, clock.value.clock) };
  };
}

// `every night`, `on Sundays`, `daily` behind a clock time.
function readDays(words: Words, end: number): Match | undefined {
  const at = wordAt(words, end).lower === 'on' ? end + 1 : end;
  const { lower, entry } = wordAt(words, at);
  if (entry === undefined || (entry.every === undefined && entry.weekday === undefined && lower !== 'every' && lower !== 'each')) return undefined;
  const set = readWeekdayParts(words, at) ?? readSet(words, at);
  return set !== undefined && isOfDays(set) ? set : undefined;
}

// Days, and no longer or shorter time.
function isOfDays({ value, also }: Match): boolean {
  if (value.form !== 'set' || also !== undefined) return false;
  const { every, fields } = value;
  return (every?.unit === 'day' && every.amount === 1) || (fields !== undefined && fields.month === undefined && fields.season === undefined);
}

function atClock(value: TimeExpression, clock: Clock | undefined): TimeExpression {
  return { form: 'set', type: 'SET', fields: value.form === 'set' ? (value.fields ?? {}) : {}, ...(clock && { clock }) };
}
