/**
 * A stretch of the calendar of one grain (a day, a week, a quarter, a century) and its few operations:
 * the one that holds a day, so many on, its TIMEX3 value. It must not know text or anchors.
 */
import { addMonths, civilOf, dayOf, daysInMonth, formatYear, isoWeekOf, pad2, weekdayOf } from '../../../base/civil-date.ts';
import type { Day } from '../../../base/civil-date.ts';
import type { Season, Unit } from '../../../recognise/dates/expression.ts';

/** What a period is one of. */
export type Grain = 'day' | 'feast' | 'weekend' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade' | 'century' | 'millennium';

/** A stretch of the calendar; both ends counted in. */
export interface Period {
  readonly grain: Grain;
  readonly from: Day;
  readonly to: Day;
  /** Months from the calendar's quarter of that number to a company's: 6 where its first quarter ends in September. */
  readonly lag?: number;
}

/** The days of a period: those of a company's own quarter where its months are known. */
export function daysOf({ from, to, lag }: Period): { readonly from: Day; readonly to: Day } {
  return lag === undefined ? { from, to } : { from: addMonths(from, lag), to: addMonths(to + 1, lag) - 1 };
}

/** Months in the grains that are made of months. */
const monthsIn: Partial<Record<Grain, number>> = { month: 1, quarter: 3, season: 3, half: 6, year: 12, decade: 120, century: 1200, millennium: 12000 };

/** The grain that a unit of time counts by; hours and shorter count within a day. */
export function grainOf(unit: Unit): Grain {
  if (unit === 'fortnight') return 'week';
  return unit === 'second' || unit === 'minute' || unit === 'hour' ? 'day' : unit;
}

/** The period of a grain that holds the day. Seasons are those of meteorology: spring begins in March. */
export function periodAt(grain: Grain, day: Day): Period {
  if (grain === 'day' || grain === 'feast') return { grain, from: day, to: day };
  const monday = day - weekdayOf(day) + 1;
  if (grain === 'week') return { grain, from: monday, to: monday + 6 };
  if (grain === 'weekend') return { grain, from: monday + 5, to: monday + 6 };
  const { year, month } = civilOf(day);
  const length = monthsIn[grain] ?? 1;
  const index = year * 12 + month - 1;
  const first = grain === 'season' ? Math.floor((index + 1) / 3) * 3 - 1 : Math.floor(index / length) * length;
  return monthsFrom(grain, first, length);
}

function monthsFrom(grain: Grain, first: number, length: number): Period {
  const last = first + length - 1;
  const [year, month] = [Math.floor(last / 12), (((last % 12) + 12) % 12) + 1];
  return { grain, from: dayOf(Math.floor(first / 12), (((first % 12) + 12) % 12) + 1, 1), to: dayOf(year, month, daysInMonth(year, month)) };
}

/** The period so many of its grain later (earlier where negative). */
export function shiftPeriod(period: Period, by: number): Period {
  const { grain, from, lag } = period;
  if (lag !== undefined) return { ...periodAt(grain, addMonths(from, by * (monthsIn[grain] ?? 1))), lag };
  if (grain === 'day' || grain === 'feast') return { ...period, from: from + by, to: period.to + by };
  if (grain === 'week' || grain === 'weekend') return periodAt(grain, from + by * 7);
  return periodAt(grain, addMonths(from, by * (monthsIn[grain] ?? 1)));
}

const seasonMonth: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const seasons: readonly Season[] = ['WI', 'SP', 'SU', 'FA'];

/** The season of a year; the winter of a year begins in its December. */
export function seasonOf(year: number, season: Season): Period {
  return periodAt('season', dayOf(year, seasonMonth[season], 1));
}

/** The TIMEX3 value: `2021-04-07`, `2024-01`, `2013-Q1`, `1998-SU`, `2010-W04-WE`, `198`, `BC0241`. */
export function formatPeriod({ grain, from, to }: Period): string {
  const { year, month, day } = civilOf(from);
  const written = year <= 0 ? yearBefore(from) : formatYear(year);
  switch (grain) {
    case 'day':
      return `${written}-${pad2(month)}-${pad2(day)}`;
    case 'feast':
      return `${written}-XX-XX`;
    case 'week':
    case 'weekend': {
      // The middle, since the first week of a month may be wider than a week of the calendar.
      const iso = isoWeekOf(Math.floor((from + to) / 2));
      return `${formatYear(iso.year)}-W${pad2(iso.week)}${grain === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return `${written}-${pad2(month)}`;
    case 'quarter':
      return `${written}-Q${Math.floor((month - 1) / 3) + 1}`;
    case 'half':
      return `${written}-H${month <= 6 ? 1 : 2}`;
    case 'season':
      return `${written}-${seasons[Math.floor((month % 12) / 3)] ?? 'WI'}`;
    case 'decade':
      return year <= 0 ? yearBefore(to).slice(0, -1) : formatYear(year).slice(0, -1);
    case 'century':
      return year <= 0 ? yearBefore(to).slice(0, -2) : formatYear(year).slice(0, -2);
    case 'millennium':
      return formatYear(year).slice(0, -3);
    default:
      return written;
  }
}

// `BC0241`.
function yearBefore(day: Day): string {
  return `BC${String(1 - civilOf(day).year).padStart(4, '0')}`;
}
