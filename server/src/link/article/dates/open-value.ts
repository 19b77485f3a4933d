/**
 * TIMEX3 values with X where nothing says more: `XXXX-WXX-3`, `XXXX-04-07`, `XXXX-Q3`, and the lengths and
 * sets whose values need no anchor. It must not know anchors.
 */
import { formatYear, pad2 } from '../../../base/civil-date.ts';
import type { Amount, CalendarFields, DurationExpression, SetExpression, Unit } from '../../../recognise/dates/expression.ts';
import type { Grain } from './period.ts';

/** The value of calendar fields without more knowledge. */
export function openValue(fields: CalendarFields): string {
  const year = fields.year === undefined ? 'XXXX' : formatYear(fields.year);
  if (fields.month !== undefined) return `${year}-${pad2(fields.month)}${fields.day === undefined ? '' : `-${pad2(fields.day)}`}`;
  if (fields.day !== undefined) return `${year}-XX-${pad2(fields.day)}`;
  if (fields.quarter !== undefined) return `${year}-Q${fields.quarter}`;
  if (fields.half !== undefined) return `${year}-H${fields.half}`;
  if (fields.season !== undefined) return `${year}-${fields.season}`;
  if (fields.weekday !== undefined) return `${year}-WXX-${fields.weekday}`;
  if (fields.holiday !== undefined) return `${year}-XX-XX`;
  return year;
}

/** The value of a period of which only the grain is known. */
export function openUnit(grain: Grain): string {
  const values: Partial<Record<Grain, string>> = {
    day: 'XXXX-XX-XX',
    weekend: 'XXXX-WXX-WE',
    week: 'XXXX-WXX',
    month: 'XXXX-XX',
    quarter: 'XXXX-QX',
    half: 'XXXX-HX',
    decade: 'XXX',
    century: 'XX',
  };
  return values[grain] ?? 'XXXX';
}

const designators: Record<Unit, readonly [prefix: 'P' | 'PT', times: number, letter: string]> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  weekend: ['P', 1, 'WE'],
  week: ['P', 1, 'W'],
  fortnight: ['P', 2, 'W'],
  month: ['P', 1, 'M'],
  quarter: ['P', 1, 'Q'],
  half: ['P', 6, 'M'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
  millennium: ['P', 1000, 'Y'],
};

/** `P8Y`, `PT2H30M`, `PXY`. */
export function durationValue({ lengths }: DurationExpression): string {
  let value = '';
  let timed = false;
  for (const { amount, unit } of lengths) {
    const whole = lengthValue(amount, unit);
    const clock = whole.startsWith('PT');
    value += value === '' ? whole : clock && timed ? whole.slice(2) : clock ? whole.slice(1) : whole.slice(1);
    timed ||= clock;
  }
  return value;
}

const halves: Partial<Record<Unit, readonly [number, Unit]>> = {
  year: [12, 'month'],
  hour: [60, 'minute'],
  minute: [60, 'second'],
  decade: [10, 'year'],
  century: [100, 'year'],
  week: [7, 'day'],
  day: [24, 'hour'],
};

function lengthValue(amount: Amount, unit: Unit): string {
  const [prefix, times, letter] = designators[unit];
  if (amount === 'some') return `${prefix}X${letter}`;
  if (Number.isInteger(amount)) return `${prefix}${amount * times}${letter}`;
  const part = halves[unit];
  const whole = Math.trunc(amount);
  if (part === undefined) return `${prefix}${amount * times}${letter}`;
  const rest = Math.round((amount - whole) * part[0]);
  const [restPrefix, restTimes, restLetter] = designators[part[1]];
  if (whole === 0) return `${restPrefix}${rest * restTimes}${restLetter}`;
  const join = restPrefix === 'PT' && prefix === 'P' ? 'T' : '';
  return `${prefix}${whole * times}${letter}${join}${rest * restTimes}${restLetter}`;
}

/** `P1W`, `XXXX-WXX-5`, `XXXX-07`, without the time of the day. */
export function setValue({ every, fields }: SetExpression): string {
  if (every?.unit === 'weekend' && every.amount === 1) return 'XXXX-WXX-WE';
  if (every !== undefined) return lengthValue(every.amount, every.unit);
  return fields === undefined || Object.keys(fields).length === 0 ? 'XXXX-XX-XX' : openValue(fields);
}
