/**
 * A company's own quarter, by the day on which it ended: `the third quarter ended March 31`, `the quarter, which ended
 * on Aug. 26`. Its value keeps the number that the company counts by, its days are those of the three months. It must
 * not know how the day is resolved.
 */
import { civilOf, dayOf, formatDay } from '../../../base/civil-date.ts';
import type { Span } from '../../../base/span.ts';
import type { TimeExpression } from '../../../recognise/dates/expression.ts';
import type { TimeMention } from '../../../recognise/mention.ts';
import type { Document } from '../../../text/document.ts';
import type { Placed } from '../place.ts';
import { lastTold } from './context.ts';
import type { Context, Resolution } from './context.ts';
import { periodAt } from './period.ts';
import type { Period } from './period.ts';

type Time = Placed<TimeMention>;

const ending = /^(?:,? (?:which|that))? (?:ended|ending|ends|to)(?: on| in)? $/;
/** Characters between a quarter and the day that it ended on. */
const farthest = 18;
const monthsInYear = 12;
/** Paragraphs that a report on one company's quarter is looked back over. */
const nearby = 2;

/** The day behind `times[index]` on which that quarter ended or is to end; undefined where it is no quarter or none is told. */
export function endOfQuarter({ text }: Document, times: readonly Time[], index: number): Time | undefined {
  const [time, next] = [times[index], times[index + 1]];
  if (time === undefined || next === undefined || !isQuarter(time.expression) || next.paragraph !== time.paragraph || next.start - time.end > farthest) return undefined;
  return ending.test(text.slice(time.end, next.start)) && next.expression.type === 'DATE' ? next : undefined;
}

function isQuarter(expression: TimeExpression): boolean {
  if (expression.form === 'calendar') return expression.fields.quarter !== undefined;
  return expression.form === 'shift' && expression.report === true && expression.amount === 0;
}

/** Days into a month up to which a business year of whole weeks still ends with the month before. */
const weekOver = 7;

/** The quarter of that expression that ended on the last day of `end`, told at `span`. */
export function quarterEnded(expression: TimeExpression, end: Period, span: Span, context: Context): Resolution {
  const { year, month, day } = civilOf(end.to);
  const isOver = end.grain === 'day' && day <= weekOver;
  const last = year * monthsInYear + month - 1 - (isOver ? 1 : 0);
  const written = expression.form === 'calendar' ? expression.fields : {};
  const told = lastTold(context, ['quarter'], nearby)?.period;
  const lagOf = ({ from }: Period): number => last - (civilOf(from).year * monthsInYear + civilOf(from).month + 1);
  const numbered = (quarter: number): Period => periodAt('quarter', dayOf(written.year ?? Math.floor(last / monthsInYear), quarter * 3, 1));
  // Without a number it is the one told before, unless that was another company's; else the calendar's that has most of it.
  const before = told && numbered(numberOf(told));
  const isSame = before !== undefined && (told?.lag === undefined || told.lag === lagOf(before));
  const unnumbered = isSame ? before : periodAt('quarter', dayOf(Math.floor((last - 1) / monthsInYear), ((last - 1) % monthsInYear) + 1, 1));
  const period = written.quarter === undefined ? unnumbered : numbered(written.quarter);
  const lag = lagOf(period);
  const reasons = [{ maker: 'dates/quarter-end', words: `the three months that end with ${formatDay(end.to)}`, span }];
  return { period: lag === 0 ? period : { ...period, lag }, anchor: 'context', anchorSpan: span, reasons };
}

/** The company's own quarter of the same number that was told just before. */
export function quarterTold(expression: TimeExpression, context: Context): Resolution | undefined {
  if (expression.form !== 'calendar' || expression.fields.quarter === undefined || expression.fields.year !== undefined || expression.which !== undefined || expression.within !== undefined) return undefined;
  const told = lastTold(context, ['quarter'], nearby);
  if (told?.period.lag === undefined || numberOf(told.period) !== expression.fields.quarter) return undefined;
  return { period: told.period, anchor: 'context', anchorSpan: told.span, reasons: [{ maker: 'dates/quarter-end', words: 'the quarter that the text is about', span: told.span }] };
}

function numberOf({ from }: Period): number {
  return Math.ceil(civilOf(from).month / 3);
}
