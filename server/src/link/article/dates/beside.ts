/**
 * A time told twice side by side: `the next day, Feb. 3`, `nine days earlier, on June 2`. What is counted from something
 * told is then the date that is written beside it. It must not know how either is resolved.
 */
import type { ShiftExpression, TimeExpression } from '../../../recognise/dates/expression.ts';
import type { TimeMention } from '../../../recognise/mention.ts';
import type { Document } from '../../../text/document.ts';
import type { Placed } from '../place.ts';

type Time = Placed<TimeMention>;

const apposition = /^(?:,|,? on| —| –) $/;
/** More words between two times join nothing. */
const farthest = 5;

/** The date written right behind `times[index]`, where that is counted from something told and both are of one size. */
export function dateBeside({ text }: Document, times: readonly Time[], index: number): Time | undefined {
  const [time, next] = [times[index], times[index + 1]];
  if (time === undefined || next === undefined || time.expression.form !== 'shift' || !isCounted(time.expression)) return undefined;
  if (next.paragraph !== time.paragraph || next.start - time.end > farthest || !apposition.test(text.slice(time.end, next.start))) return undefined;
  return isOfSize(time.expression, next.expression) ? next : undefined;
}

function isCounted({ from, base, clock, report, amount }: ShiftExpression): boolean {
  return from === 'mention' && base === undefined && clock === undefined && report !== true && amount !== 0;
}

function isOfSize({ unit }: ShiftExpression, expression: TimeExpression): boolean {
  if (expression.form !== 'calendar' || expression.type !== 'DATE' || expression.mod !== undefined) return false;
  const { day, month, weekday, year } = expression.fields;
  if (unit === 'day') return day !== undefined && month !== undefined;
  if (unit === 'month') return month !== undefined && day === undefined;
  return unit === 'year' && year !== undefined && month === undefined && weekday === undefined;
}
