/**
 * Days and intervals in the words of a reader: `Wednesday 7 April 2021`. One wording for cards, hints and
 * outlines. It must not know what day it is today.
 */
import { monthName, weekdayName } from '../../base/calendar-words.ts';
import { addMonths, civilOf, monthInterval, weekdayOf } from '../../base/civil-date.ts';
import type { Day, DayInterval } from '../../base/civil-date.ts';

/** `7 April 2021`. */
export function dayWords(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${dayOfMonth} ${monthName(month)} ${yearWords(year)}`;
}

/** `Wednesday`. */
function weekdayWords(day: Day): string {
  return weekdayName(weekdayOf(day));
}

/** `Wednesday 7 April 2021`. */
export function fullDayWords(day: Day): string {
  return `${weekdayWords(day)} ${dayWords(day)}`;
}

/** `7 April 2021`, `April 2021`, `2021`, `3 to 9 February 2024`, `from 7 April 2021`; undefined when open at both ends. */
export function intervalWords({ from, to }: DayInterval): string | undefined {
  if (from === null) return to === null ? undefined : `until ${dayWords(to)}`;
  if (to === null) return `from ${dayWords(from)}`;
  if (from === to) return dayWords(from);
  return wholeMonths(from, to) ?? stretchWords(from, to);
}

function wholeMonths(from: Day, to: Day): string | undefined {
  const first = civilOf(from);
  const last = civilOf(to);
  if (first.day !== 1 || to !== monthInterval(last.year, last.month).to) return undefined;
  if (first.year === last.year && first.month === last.month) return `${monthName(first.month)} ${yearWords(first.year)}`;
  if (first.month !== 1 || last.month !== 12) return undefined;
  return first.year === last.year ? yearWords(first.year) : `${yearWords(first.year)} to ${yearWords(last.year)}`;
}

function stretchWords(from: Day, to: Day): string {
  const first = civilOf(from);
  const last = civilOf(to);
  if (first.year !== last.year) return `${dayWords(from)} to ${dayWords(to)}`;
  const month = first.month === last.month ? '' : ` ${monthName(first.month)}`;
  return `${first.day}${month} to ${dayWords(to)}`;
}

function yearWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

/** How far `day` lies from the day of publication: `the day of publication`, `5 weeks before publication`. */
export function distanceWords(day: Day, published: Day): string {
  const days = Math.abs(day - published);
  if (days === 0) return 'the day of publication';
  return `${amount(days, Math.min(day, published), Math.max(day, published))} ${day < published ? 'before' : 'after'} publication`;
}

/** Stretches at least this long are counted in months, or in years, as a reader would. */
const A_MONTH = 28;
const A_YEAR = 360;

/** How far a stretch of days lies from publication: `4 years before publication` for a year, `the month before publication`; undefined where it holds that day. */
export function stretchDistanceWords(from: Day, to: Day, published: Day): string | undefined {
  if (from === to) return distanceWords(from, published);
  if (from <= published && published <= to) return undefined;
  const side = `${to < published ? 'before' : 'after'} publication`;
  if (to - from + 1 < A_MONTH) return distanceWords(to < published ? to : from, published);
  const [there, here] = [civilOf(to < published ? to : from), civilOf(published)];
  const months = Math.abs((here.year - there.year) * 12 + here.month - there.month);
  if (to - from + 1 >= A_YEAR || months >= 24) return `${counted(Math.max(1, to - from + 1 >= A_YEAR ? Math.abs(here.year - there.year) : Math.floor(months / 12)), 'year')} ${side}`;
  return months === 0 ? undefined : `${counted(months, 'month')} ${side}`;
}

function counted(count: number, unit: 'month' | 'year'): string {
  return count === 1 ? `the ${unit}` : `${count} ${unit}s`;
}

function amount(days: number, earlier: Day, later: Day): string {
  if (days === 1) return 'the day';
  if (days < 14) return `${days} days`;
  const whole = wholeMonthsBetween(earlier, later);
  if (whole < 2) return `${Math.floor(days / 7)} weeks`;
  return whole < 24 ? `${whole} months` : `${Math.floor(whole / 12)} years`;
}

function wholeMonthsBetween(earlier: Day, later: Day): number {
  const a = civilOf(earlier);
  const b = civilOf(later);
  const count = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(earlier, count) > later ? count - 1 : count;
}
