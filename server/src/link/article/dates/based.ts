/**
 * Resolves what is counted from another time written beside it: `10 years ago today`, `Friday week`, `the week of
 * March 3`. It must not know how that time is resolved.
 */
import { addMonths, formatDay, weekdayOf } from '../../../base/civil-date.ts';
import type { Day } from '../../../base/civil-date.ts';
import type { ShiftExpression, Unit } from '../../../recognise/dates/expression.ts';
import type { Resolution } from './context.ts';
import { weekFrom } from './nth.ts';
import { openUnit } from './open-value.ts';
import { grainOf, periodAt } from './period.ts';
import type { Period } from './period.ts';

/** The period so far from the time that `base` came to; for a period by name (`the week of`) the one that holds it. */
export function resolveBased({ amount, unit, distance, meets }: ShiftExpression, base: Resolution): Resolution {
  const { period, others: _, ...rest } = base;
  if (period === undefined || amount === 'some') return { open: openUnit(grainOf(unit)), anchor: 'unresolved', reasons: base.reasons };
  const counted = `${distance === true ? `${Math.abs(amount)} ${unit}${Math.abs(amount) === 1 ? '' : 's'} ${amount < 0 ? 'before' : 'after'}` : `the ${unit} of`} ${formatDay(period.from)}`;
  return { ...rest, period: distance === true ? moved(period, amount, unit) : holding(unit, period.from, meets), reasons: [...base.reasons, { maker: 'dates/based', words: counted }] };
}

// Where weeks begin on Sundays, `the week of` a Sunday is the one that it begins; the quarters of business are not the calendar's.
function holding(unit: Unit, day: Day, meets: ShiftExpression['meets']): Period {
  const length = months[unit];
  if (meets === 'end' && unit === 'week') return { grain: 'week', from: day - 6, to: day };
  if (meets === 'end' && length !== undefined) return { grain: grainOf(unit), from: addMonths(day + 1, -length), to: day };
  if (meets === 'start' && unit === 'week') return { grain: 'week', from: day, to: day + 6 };
  if (meets === 'start' && length !== undefined) return { grain: grainOf(unit), from: day, to: addMonths(day, length) - 1 };
  return unit === 'week' && weekdayOf(day) === 7 ? weekFrom(day) : periodAt(grainOf(unit), day);
}

const days: Partial<Record<Unit, number>> = { day: 1, week: 7, fortnight: 14 };
const months: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

function moved({ grain, from, to }: Period, amount: number, unit: Unit): Period {
  // From its middle, so that a week stays the week of the same days.
  const middle = Math.floor((from + to) / 2);
  const day = days[unit] === undefined ? addMonths(middle, Math.round(amount * (months[unit] ?? 0))) : middle + Math.round(amount * days[unit]);
  return periodAt(grain, day);
}
