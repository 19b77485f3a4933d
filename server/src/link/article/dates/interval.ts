/**
 * The days that a resolved expression can mean: its period, narrowed by `early` and `late`, opened by
 * `since` and `before`. Generous where words are loose, because checks trust it. It must not know text.
 */
import type { Day, DayInterval } from '../../../base/civil-date.ts';
import { addMonths } from '../../../base/civil-date.ts';
import type { DurationExpression, TimeExpression, Unit } from '../../../recognise/dates/expression.ts';
import { daysOf } from './period.ts';
import type { Period } from './period.ts';

/** The interval of an expression that came to a period; `anchor` is the day of speaking. */
export function intervalOf(expression: TimeExpression, period: Period, anchor: Day | null): DayInterval {
  const past = beyond(expression, period, anchor);
  if (past !== undefined) return past;
  const { from, to } = narrowed(expression, period, anchor);
  switch (expression.bound) {
    case 'since':
    case 'after':
      return { from, to: null };
    case 'before':
      return { from: null, to: from - 1 };
    case 'until':
    case 'by':
      return { from: null, to };
    default:
      return { from, to };
  }
}

/** The days of a length that reaches back from the day of speaking or ahead of it: `the past two years`. */
export function intervalOfLength({ lengths, reaches }: DurationExpression, anchor: Day | null): DayInterval {
  if (anchor === null || reaches === undefined) return { from: null, to: null };
  const sign = reaches === 'back' ? -1 : 1;
  let far: Day | null = anchor;
  for (const { amount, unit } of lengths) far = far === null || amount === 'some' ? null : movedBy(far, amount * sign, unit);
  return sign < 0 ? { from: far, to: anchor } : { from: anchor, to: far };
}

const monthsIn: Partial<Record<Unit, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200, millennium: 12000 };

function movedBy(day: Day, amount: number, unit: Unit): Day {
  const months = monthsIn[unit];
  if (months !== undefined) return addMonths(day, Math.round(amount * months));
  const days = unit === 'week' || unit === 'weekend' ? amount * 7 : unit === 'fortnight' ? amount * 14 : unit === 'day' ? amount : amount > 0 ? 1 : -1;
  return day + Math.trunc(days);
}

// `more than a decade ago` has no beginning, `less than a week ago` ends on the day of speaking.
function beyond({ mod, form }: TimeExpression, { from, to }: Period, anchor: Day | null): DayInterval | undefined {
  if (form !== 'shift') return undefined;
  const ahead = anchor !== null && from > anchor;
  if (mod === 'BEFORE' || mod === 'ON_OR_BEFORE') return { from: ahead ? anchor : null, to };
  return mod === 'AFTER' || mod === 'ON_OR_AFTER' ? { from, to: ahead ? null : anchor } : undefined;
}

// `early 2020` is its first half, `mid-January` all but its first and last fifth, `later this year` what is left of it.
function narrowed({ mod, form }: TimeExpression, period: Period, anchor: Day | null): { from: Day; to: Day } {
  const { grain } = period;
  const { from, to } = daysOf(period);
  if (grain === 'day') return { from, to };
  const length = to - from;
  const current = form === 'shift' && anchor !== null && from <= anchor && anchor <= to;
  switch (mod) {
    case 'START':
      return { from, to: current ? anchor : from + Math.ceil(length / 2) };
    case 'MID':
      return { from: from + Math.floor(length / 5), to: to - Math.floor(length / 5) };
    case 'END':
      return { from: current ? anchor : to - Math.ceil(length / 2), to };
    case 'APPROX':
      return { from: from - length, to: to + length };
    default:
      return { from, to };
  }
}
