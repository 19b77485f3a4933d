/**
 * The day of a holiday in a year, from its rule. It must not know which year is meant.
 */
import { dayOf, daysInMonth, weekdayOf } from '../../../base/civil-date.ts';
import type { Day } from '../../../base/civil-date.ts';
import { holidays } from '../../../recognise/dates/holidays.ts';
import type { HolidayRule } from '../../../recognise/dates/holidays.ts';
import { diwaliOf, hijriDayIn, jewishDayIn, lunarNewYearOf, orthodoxEasterOf } from './other-calendars.ts';
import { periodAt } from './period.ts';
import type { Period } from './period.ts';

/** The days of the holiday with that key that begin in the year; undefined for an unknown key, or where none does. */
export function holidayPeriod(key: string, year: number): Period | undefined {
  const rule = holidays.get(key);
  const from = rule && firstDay(rule, year);
  if (rule === undefined || from === undefined) return undefined;
  const days = 'days' in rule ? (rule.days ?? 1) : 1;
  return days === 1 ? periodAt('day', from) : { grain: 'feast', from, to: from + days - 1 };
}

/** The weekend of a holiday, with the holiday: of a Monday or Tuesday the one before it, of other days the one of their week. */
export function holidayWeekend(key: string, year: number): Period | undefined {
  const holiday = holidayPeriod(key, year);
  if (holiday === undefined) return undefined;
  const weekend = periodAt('weekend', weekdayOf(holiday.from) <= 2 ? holiday.from - 7 : holiday.from);
  // A day in the middle of the week makes no weekend longer.
  const isLong = holiday.grain === 'day' && weekdayOf(holiday.from) !== 3;
  return isLong ? { ...weekend, from: Math.min(weekend.from, holiday.from), to: Math.max(weekend.to, holiday.to) } : weekend;
}

function firstDay(rule: HolidayRule, year: number): Day | undefined {
  if ('orthodoxEaster' in rule) return orthodoxEasterOf(year) + rule.orthodoxEaster;
  if ('hijri' in rule) return hijriDayIn(year, ...rule.hijri);
  if ('jewish' in rule) return jewishDayIn(year, rule.jewish) + (rule.plus ?? 0);
  if ('moon' in rule) return rule.moon === 'spring' ? lunarNewYearOf(year) : diwaliOf(year);
  if ('easter' in rule) return easterOf(year) + rule.easter;
  if ('day' in rule) return dayOf(year, rule.month, rule.day);
  return nthWeekday(year, rule.month, rule.weekday, rule.nth) + (rule.plus ?? 0);
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const last = dayOf(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

// The anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8).
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}
