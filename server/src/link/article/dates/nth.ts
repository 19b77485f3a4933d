/**
 * The which-th weekday, day, week or month of a period: `the first Monday of February 2024`. It must not know
 * where the period came from.
 */
import { weekdayOf } from '../../../base/civil-date.ts';
import type { Day } from '../../../base/civil-date.ts';
import { periodAt, shiftPeriod } from './period.ts';
import type { Period } from './period.ts';

/** What is counted: a weekday 1-7, or a unit. */
export interface Counted {
  /** From 1; -1 is the last. */
  readonly count: number;
  readonly weekday?: number | undefined;
  readonly unit?: 'day' | 'week' | 'weekend' | 'month' | 'decade' | undefined;
}

/** The one that is meant; undefined where the period has not so many. */
export function nthIn({ from, to }: Period, { count, weekday, unit = 'day' }: Counted): Period | undefined {
  const within = (period: Period): Period | undefined => (period.to < from || period.from > to ? undefined : period);
  if (weekday !== undefined) {
    const day = count < 0 ? to - ((weekdayOf(to) - weekday + 7) % 7) : from + ((weekday - weekdayOf(from) + 7) % 7) + (count - 1) * 7;
    return within(periodAt('day', day));
  }
  if (unit === 'day') return within(periodAt('day', count < 0 ? to : from + count - 1));
  if (unit === 'month') return within(count < 0 ? periodAt('month', to) : shiftPeriod(periodAt('month', from), count - 1));
  if (unit === 'weekend') return within(count < 0 ? lastWeekend(to) : shiftPeriod(periodAt('weekend', from), count - 1));
  if (unit === 'decade') return within(count < 0 ? periodAt('decade', to) : shiftPeriod(periodAt('decade', from), count - 1));
  return within(weekFrom(count < 0 ? to - 6 : from + (count - 1) * 7));
}

/** The one next to a period, outside it: `the Friday before Christmas`, `the week after Easter`. */
export function nthBeside({ from, to }: Period, beside: 'before' | 'after', { weekday, unit = 'day' }: Omit<Counted, 'count'>): Period {
  const [next, direction] = beside === 'before' ? [from - 1, -1] : [to + 1, 1];
  if (weekday !== undefined) return periodAt('day', next + direction * ((direction * (weekday - weekdayOf(next)) + 7) % 7));
  if (unit === 'day') return periodAt('day', next);
  if (unit === 'weekend' && direction < 0) return lastWeekend(next);
  return unit === 'weekend' ? periodAt('weekend', next) : shiftPeriod(periodAt(unit, direction < 0 ? from : to), direction);
}

/** The week of the calendar that has most of the seven days from `first` on, made wide enough to hold all of them. */
export function weekFrom(first: Day): Period {
  const week = periodAt('week', first + 3);
  return { ...week, from: Math.min(week.from, first), to: Math.max(week.to, first + 6) };
}

function lastWeekend(to: Day): Period {
  const weekend = periodAt('weekend', to);
  return weekend.from <= to ? weekend : shiftPeriod(weekend, -1);
}
