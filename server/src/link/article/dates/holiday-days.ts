/**
 * The day of a holiday in a year, from its rule. It must not know which year is meant.
 */
import { dayOf, daysInMonth, weekdayOf } from '../../../base/civil-date.ts';
import type { Day } from '../../../base/civil-date.ts';
import { holidays } from '../../../recognise/dates/holidays.ts';

/** The day of the holiday with that key; undefined for an unknown key. */
export function holidayDay(key: string, year: number): Day | undefined {
  const rule = holidays.get(key);
  if (rule === undefined) return undefined;
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
