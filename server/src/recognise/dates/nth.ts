/**
 * The which-th of something within a longer time: `the first Monday of February`, `the last week of January`,
 * `the second Tuesday in April`, `the last day of 2023`; and what stands next to a holiday. It must not know which month or year that is.
 */
import type { CalendarExpression, TimeExpression } from './expression.ts';
import type { Match, Read } from './pattern.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

/** An ordinal and a weekday, day, week, weekend or month of the time that `readTime` reads behind it. */
export function nthOf(readTime: Read): Read {
  return (words, at) => {
    const from = wordAt(words, at).lower === 'the' ? at + 1 : at;
    const count = countAt(words, from);
    const counted = count === undefined ? undefined : countedAt(words, from + 1);
    if (count === undefined || counted === undefined || !/^(?:of|in)$/.test(wordAt(words, from + 2).lower)) return undefined;
    const within = readTime(words, from + 3);
    if (within === undefined || within.also !== undefined || !isLonger(within.value, counted)) return undefined;
    return match(within, count, counted);
  };
}

/** `the Friday before Christmas`, `the week after Easter`: next to a holiday that `readHoliday` reads. */
export function besideHoliday(readHoliday: Read): Read {
  return (words, at) => {
    if (wordAt(words, at).lower !== 'the') return undefined;
    const counted = countedAt(words, at + 1);
    const beside = wordAt(words, at + 2).lower;
    if (counted === undefined || counted.unit === 'month' || counted.unit === 'decade' || (beside !== 'before' && beside !== 'after')) return undefined;
    const holiday = readHoliday(words, at + 3);
    if (holiday?.value.form !== 'calendar' || holiday.value.part !== undefined) return undefined;
    const { weekday, unit } = counted;
    const nth = { count: 1, beside, ...(unit === undefined ? {} : { unit }) } as const;
    return { end: holiday.end, value: { form: 'calendar', type: 'DATE', fields: weekday === undefined ? {} : { weekday }, within: holiday.value, nth } };
  };
}

interface Counted {
  readonly weekday?: number;
  readonly unit?: 'day' | 'week' | 'weekend' | 'month' | 'decade';
}

function match(within: Match, count: number, { weekday, unit }: Counted): Match {
  const nth: NonNullable<CalendarExpression['nth']> = unit === undefined ? { count } : { count, unit };
  return { end: within.end, value: { form: 'calendar', type: 'DATE', fields: weekday === undefined ? {} : { weekday }, within: within.value, nth } };
}

function countAt(words: Words, at: number): number | undefined {
  const { lower, entry } = wordAt(words, at);
  if (lower === 'last') return -1;
  const ordinal = entry?.ordinal;
  return ordinal !== undefined && ordinal <= 31 ? ordinal : undefined;
}

function countedAt(words: Words, at: number): Counted | undefined {
  const { entry, capital } = wordAt(words, at);
  if (entry?.plural === true) return undefined;
  if (entry?.weekday !== undefined) return capital ? { weekday: entry.weekday } : undefined;
  const unit = entry?.unit;
  return unit === 'day' || unit === 'week' || unit === 'weekend' || unit === 'month' || unit === 'decade' ? { unit } : undefined;
}

// A month is of a year; days and weeks are of a month, a season or a year.
function isLonger(value: TimeExpression, { unit }: Counted): boolean {
  if (value.mod !== undefined || value.clock !== undefined || value.part !== undefined) return false;
  if (value.form === 'shift') return unit === 'decade' ? value.unit === 'century' && value.distance !== true : value.distance !== true && (value.unit === 'year' || (value.unit === 'month' && unit !== 'month'));
  if (value.form !== 'calendar') return false;
  const { day, weekday, holiday, decade, century, month, year } = value.fields;
  if (unit === 'decade') return century !== undefined;
  if (day !== undefined || weekday !== undefined || holiday !== undefined || decade !== undefined || century !== undefined) return false;
  return unit === 'month' ? month === undefined && year !== undefined : true;
}
