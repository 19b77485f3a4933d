/**
 * Resolves what is counted in units: `yesterday`, `last month`, `two years ago`, `three days later`, `that
 * day`, `the year-ago quarter`. From the day of speaking or from what was told, as the words say.
 * It must not know calendar names.
 */
import { formatDay, weekdayOf } from '../../../base/civil-date.ts';
import type { Day } from '../../../base/civil-date.ts';
import { reasonOf } from '../../../base/reason.ts';
import type { Span } from '../../../base/span.ts';
import type { ShiftExpression, TimeExpression, Unit } from '../../../recognise/dates/expression.ts';
import { lastEntry, lastTold, lastToldAhead } from './context.ts';
import type { Context, Resolution, Told } from './context.ts';
import { openUnit } from './open-value.ts';
import { daysOf, grainOf, periodAt, shiftPeriod } from './period.ts';
import type { Grain, Period } from './period.ts';

/** The period that a shift means. */
export function resolveShift(expression: ShiftExpression, context: Context): Resolution {
  if (expression.amount === 'some') return { open: expression.direction > 0 ? 'FUTURE_REF' : 'PAST_REF', anchor: 'vague', reasons: [because('no number is given')] };
  if (expression.report === true) return resolveReport(expression.amount, context);
  // `a billion years ago` is in no calendar.
  if (expression.unit === 'year' && Math.abs(expression.amount) > calendarYears) return { open: expression.direction > 0 ? 'FUTURE_REF' : 'PAST_REF', anchor: 'vague', reasons: [because('further than any calendar')] };
  const quarter = quarterYearAgo(expression, context);
  if (quarter !== undefined) return quarter;
  const origin = originOf(expression, context);
  if (origin === undefined) return unresolved(expression);
  const byTheClock = clockLater(expression, origin, context);
  if (byTheClock !== undefined) return byTheClock;
  const night = isPastMidnight(expression, origin, context);
  const whole = shifted(expression, night ? 1 : expression.amount, origin.day, origin.period);
  const period = expression.lastDay === true ? periodAt('day', whole.to) : whole;
  const { span } = origin;
  const words = `${night ? 'past midnight in the night of' : describe(expression)} ${origin.name}`;
  return {
    period,
    compared: expression.distance === true && expression.unit === 'year',
    anchor: origin.anchor,
    anchorSpan: span,
    reasons: [reasonOf('dates/shift', words, span)],
  };
}

/** Years that a date may lie away. */
const calendarYears = 12_000;

const minutesIn: Partial<Record<Unit, number>> = { minute: 1, hour: 60 };
const dayLong = 24 * 60;

// `five minutes later`: by the clock, where what was told last has a time of day.
function clockLater({ distance, unit, amount }: ShiftExpression, { told }: Origin, { paragraph }: Context): Resolution | undefined {
  const length = minutesIn[unit];
  if (distance !== true || length === undefined || typeof amount !== 'number' || told?.clock === undefined || paragraph - told.paragraph > 1) return undefined;
  const { hour, minute = 0, zone } = told.clock;
  const total = Math.round(hour * 60 + minute + amount * length);
  const days = Math.floor(total / dayLong);
  const rest = total - days * dayLong;
  const clock = { hour: Math.floor(rest / 60), minute: rest % 60, ...(zone === undefined ? {} : { zone }) };
  const words = `${Math.abs(amount)} ${unit}${Math.abs(amount) === 1 ? '' : 's'} ${amount < 0 ? 'before' : 'after'} the time told before`;
  return { period: periodAt('day', told.period.from + days), clock, anchor: 'context', anchorSpan: told.span, reasons: [{ ...because(words), span: told.span }] };
}

function because(words: string): { maker: string; words: string } {
  return { maker: 'dates/shift', words };
}

function unresolved({ unit }: ShiftExpression): Resolution {
  return { open: openUnit(grainOf(unit)), anchor: 'unresolved', reasons: [because('no date to resolve against')] };
}

function describe({ amount, unit }: ShiftExpression): string {
  const count = Math.abs(typeof amount === 'number' ? amount : 0);
  if (count === 0) return `the ${unit} of`;
  return `${count} ${unit}${count === 1 ? '' : 's'} ${typeof amount === 'number' && amount < 0 ? 'before' : 'after'}`;
}

/** From this hour on it is evening, and until that one still night. */
const [evening, morning] = [18, 7];

// `robbed on Saturday night. At 2 a.m. a neighbour called`: the night goes on into the next day, unless that is still to come.
function isPastMidnight(expression: ShiftExpression, { told }: Origin, { anchor }: Context): boolean {
  const { clock, part, cue, bound } = expression;
  if (told === undefined || told.period.grain !== 'day' || !isTimeAlone(expression) || expression.amount !== 0) return false;
  const isLate = told.clock === undefined ? told.part === 'EV' || told.part === 'NI' : told.clock.hour >= evening;
  const isEarly = clock === undefined ? part === 'MO' : clock.hour < morning;
  return isLate && isEarly && (anchor === null || told.period.from < anchor || cue === 'future' || (bound === 'until' && cue !== 'past'));
}

interface Origin {
  readonly day: Day;
  readonly period?: Period;
  readonly name: string;
  readonly anchor: Resolution['anchor'];
  readonly span?: Span | undefined;
  readonly told?: Told;
}

const finer: Partial<Record<Grain, readonly Grain[]>> = {
  day: ['day'],
  week: ['day', 'week'],
  month: ['day', 'week', 'month'],
  year: ['day', 'week', 'month', 'quarter', 'season', 'half', 'year'],
};
const all: readonly Grain[] = ['day', 'weekend', 'week', 'month', 'quarter', 'season', 'half', 'year'];

/** Paragraphs back to the day of which an hour is told: `Kick-off is at 4.15pm`. */
const announced = 2;

function originOf(expression: ShiftExpression, context: Context): Origin | undefined {
  const { from } = expression;
  const isAhead = from === 'mention' && isTimeAlone(expression) && expression.cue === 'future' && !context.narrative;
  const isEntry = context.opens && expression.clock !== undefined && isTimeAlone(expression);
  const before = isEntry ? lastEntry(context) : from === 'mention' || context.narrative ? toldBefore(expression, context) : undefined;
  const told = (isAhead ? lastToldAhead(context, announced) : undefined) ?? before;
  if (told !== undefined) return { day: told.period.from, period: told.period, name: formatDay(told.period.from), anchor: 'context', span: (isTimeAlone(expression) ? told.named : undefined) ?? told.span, told };
  if (context.anchor === null || (context.narrative && from === 'mention') || isAheadOfNow(expression)) return undefined;
  return { day: context.anchor, name: context.anchorName, anchor: context.anchorKind, span: context.anchorSpan };
}

function toldBefore(expression: ShiftExpression, context: Context): Told | undefined {
  return toldFor(expression, lastTold(context, finer[grainOf(expression.unit)] ?? all, reachOf(expression, context), latestTold(expression, context)), context);
}

// `died nine weeks later` counts from no day that is still to come.
function latestTold({ cue, distance }: ShiftExpression, { anchor, narrative }: Context): Day | undefined {
  return cue === 'past' && distance === true && anchor !== null && !narrative ? anchor : undefined;
}

// What was `nine weeks later` was not so long after the publication.
function isAheadOfNow({ from, distance, direction, cue }: ShiftExpression): boolean {
  return from === 'mention' && distance === true && direction > 0 && cue === 'past';
}

// A time of day without a day is of the day just told, at most a paragraph back: the lead says on which day, the next one at what time.
function reachOf(expression: ShiftExpression, { narrative }: Context): number {
  if (!isTimeAlone(expression)) return Number.POSITIVE_INFINITY;
  return narrative ? 0 : 1;
}

/** Whether it is a time of day without a day: `8 p.m.`, `the evening`. */
export function isTimeAlone(expression: TimeExpression): boolean {
  return expression.form === 'shift' && (expression.clock !== undefined || expression.part !== undefined) && expression.direction === 0;
}

/** Days before the publication from which nothing that is still to come is counted. */
const longOver = 45;

// `The hearing will begin at 9 a.m.` is of no day that another paragraph looked back to; `could be adopted by the end of the week`
// of no week of years ago; `gained 3 percent for the month` of no month that is only to begin.
function toldFor(expression: ShiftExpression, told: Told | undefined, { anchor, paragraph, narrative }: Context): Told | undefined {
  if (told !== undefined && anchor !== null && !narrative && expression.amount === 0 && !isTimeAlone(expression)) {
    if (expression.cue === 'future' && told.period.to < anchor - longOver) return undefined;
    if (expression.cue === 'past' && told.period.from > anchor) return undefined;
  }
  // `had begun shortly after dawn` is of no day that is still to come.
  if (told !== undefined && anchor !== null && !narrative && isTimeAlone(expression) && expression.cue === 'past' && told.period.from > anchor) return undefined;
  const isOver = told !== undefined && anchor !== null && told.period.from < anchor && told.paragraph < paragraph;
  return isOver && isTimeAlone(expression) && expression.cue === 'future' ? undefined : told;
}

function shifted(expression: ShiftExpression, amount: number, day: Day, told: Period | undefined): Period {
  const { unit, distance, from } = expression;
  if (unit === 'fortnight') return shifted({ ...expression, unit: 'week' }, amount * 2, day, told);
  const whole = Math.trunc(amount);
  if (unit === 'weekend' && amount === 0 && from === 'published') return weekendNear(day, liesAhead(expression, day));
  if (distance !== true) return shiftPeriod(periodAt(grainOf(unit), day), whole);
  switch (unit) {
    case 'week':
      return Math.abs(amount) <= 2 ? periodAt('day', day + Math.round(amount * 7)) : periodAt('week', day + whole * 7);
    case 'decade':
      return shiftPeriod(periodAt('year', day), Math.round(amount * 10));
    case 'century':
      return shiftPeriod(periodAt('year', day), Math.round(amount * 100));
    case 'year':
      if (whole !== amount) return shiftPeriod(periodAt('month', day), Math.round(amount * 12));
      return told?.grain === 'quarter' ? shiftPeriod(told, whole * 4) : shiftPeriod(periodAt('year', day), whole);
    default:
      return shiftPeriod(periodAt(grainOf(unit), day), unit === 'hour' || unit === 'minute' || unit === 'second' ? 0 : whole);
  }
}

// `this weekend` from Tuesday on, whose clause says nothing, is to come.
function liesAhead({ cue, definite }: ShiftExpression, day: Day): boolean {
  return cue === 'future' || (cue === undefined && definite !== true && weekdayOf(day) > 1);
}

// `over the weekend`: the last one, on a Saturday or Sunday this one; ahead only where the clause looks ahead.
function weekendNear(day: Day, future: boolean): Period {
  const weekend = periodAt('weekend', day);
  return future || day >= weekend.from ? weekend : shiftPeriod(weekend, -1);
}

// `compared with $3 million a year ago` in a report on a quarter: that quarter of the year before.
function quarterYearAgo(expression: ShiftExpression, context: Context): Resolution | undefined {
  const { unit, amount, distance } = expression;
  if (distance !== true || unit !== 'year' || amount !== -1) return undefined;
  const told = lastTold(context, ['quarter'], 2);
  if (told === undefined) return undefined;
  const period = shiftPeriod(told.period, -4);
  return { period, compared: true, anchor: 'context', anchorSpan: told.span, reasons: [{ ...because('the same quarter a year before'), span: told.span }] };
}

// The quarter that a report is about: the one named last, or the last full one before the day of speaking.
function resolveReport(years: number, context: Context): Resolution {
  const told = lastTold(context, ['quarter']);
  // A quarter still running is spoken of as one to come, not reported on.
  if (told !== undefined && (context.anchor === null || daysOf(told.period).to < context.anchor || told.cue === 'past')) {
    const period = shiftPeriod(told.period, years * 4);
    return { period, compared: years !== 0, anchor: 'context', anchorSpan: told.span, reasons: [{ ...because('the quarter that the text is about'), span: told.span }] };
  }
  if (context.anchor === null) return { open: 'XXXX-QX', anchor: 'unresolved', reasons: [because('no date to resolve against')] };
  const last = shiftPeriod(periodAt('quarter', context.anchor), -1);
  return { period: shiftPeriod(last, years * 4), compared: years !== 0, anchor: context.anchorKind, reasons: [because(`last full quarter before ${context.anchorName}`)] };
}
