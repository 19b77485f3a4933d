/**
 * The walk of the resolver over an article's expressions, from one day of speaking: keeps what was told,
 * gives captions their own day, and turns each resolution into a Timex. It must not know how the day of
 * speaking was found.
 */
import type { Day, DayInterval } from '../../../base/civil-date.ts';
import { civilOf, formatDay } from '../../../base/civil-date.ts';
import { reasonOf } from '../../../base/reason.ts';
import type { Span } from '../../../base/span.ts';
import type { DurationExpression, ShiftExpression, TimeExpression } from '../../../recognise/dates/expression.ts';
import type { TimeMention } from '../../../recognise/mention.ts';
import type { Document } from '../../../text/document.ts';
import type { Timex, TimexValue } from '../article.ts';
import type { Placed } from '../place.ts';
import { resolveBased } from './based.ts';
import { dateBeside } from './beside.ts';
import { resolveCalendar } from './calendar.ts';
import type { Context, Resolution, Told } from './context.ts';
import { intervalOf, intervalOfLength } from './interval.ts';
import { durationValue, setValue } from './open-value.ts';
import { formatPeriod } from './period.ts';
import type { Period } from './period.ts';
import { endOfQuarter, quarterEnded, quarterTold } from './quarter-end.ts';
import { quotedFrom } from './quoted.ts';
import { isTimeAlone, resolveShift } from './shift.ts';

/** From when the article speaks. */
export interface Speaking {
  readonly day: Day | null;
  readonly name: string;
  readonly span: Span | undefined;
  readonly narrative: boolean;
}

/** Every expression resolved against that day of speaking. */
export function resolveFrom(document: Document, times: readonly Placed<TimeMention>[], speaking: Speaking): Timex[] {
  const told: Told[] = [];
  let caption: Told | undefined;
  let captionToldFrom = 0;
  const sayings = speaking.day === null ? undefined : quotedFrom(document, times);
  return times.map((found, index) => {
    const isCaption = document.paragraphs[found.paragraph]?.role === 'caption';
    const time = inItsCentury(isCaption ? withoutPlan(found) : found, document.text, speaking.day);
    if (caption !== undefined && (!isCaption || caption.paragraph !== time.paragraph)) {
      told.length = captionToldFrom;
      caption = undefined;
    }
    const context = saidOn(sayings?.get(index), contextAt(time, speaking, told, caption, time.start === document.paragraphs[found.paragraph]?.start));
    const resolution = resolveBeside(dateBeside(document, times, index), context) ?? resolveQuarter(time.expression, endOfQuarter(document, times, index), context) ?? resolve(time.expression, context);
    // What looks up from a story to the present is no step of it.
    const isStep = isCaption || context.narrative === speaking.narrative;
    if (resolution.period !== undefined && time.expression.type !== 'SET' && isStep) {
      const now = toldOf(time, resolution, resolution.period, context);
      if (isCaption && isFullDay(time.expression)) {
        if (caption === undefined) captionToldFrom = told.length;
        caption = now;
      }
      told.push(now);
    }
    return timexOf(document, time, resolution, context);
  });
}

function toldOf(time: Placed<TimeMention>, resolution: Resolution, period: Period, { opens }: Context): Told {
  const { start, end, paragraph, expression } = time;
  const alone = isTimeAlone(expression);
  const clock = resolution.clock ?? expression.clock;
  // `was last night said to be stable`: told in passing, no night that a story goes on from.
  const part = expression.form === 'calendar' || (alone && expression.form === 'shift' && expression.from === 'mention') ? expression.part : undefined;
  const named = alone && resolution.anchor === 'context' ? resolution.anchorSpan : undefined;
  return { period, span: { start, end }, paragraph, compared: resolution.compared === true || isNamed(expression), cue: expression.cue, clock, part, opens: opens && !alone, named };
}

// Captions tell in the present of what was: `protesters hold signs on Saturday`.
function withoutPlan(time: Placed<TimeMention>): Placed<TimeMention> {
  const { cue, ...rest } = time.expression;
  return cue === 'future' ? { ...time, expression: rest } : time;
}

/** Years after the publication from which two digits are of the century before. */
const yearsAhead = 20;

// `of '29` in an article of 1987: two digits are read as of today, and are not of a time that the article cannot know.
function inItsCentury(time: Placed<TimeMention>, text: string, day: Day | null): Placed<TimeMention> {
  const { expression, start, end } = time;
  const year = expression.form === 'calendar' ? expression.fields.year : undefined;
  if (expression.form !== 'calendar' || year === undefined || day === null || expression.yearBehind === true || year < 2000 || year <= civilOf(day).year + yearsAhead) return time;
  // `the plan for 2020-25`, `by '30` reach ahead.
  const written = text.slice(start, end);
  if (!/^['’‘]\d\d$/.test(written) || expression.cue === 'future' || expression.bound === 'by') return time;
  return { ...time, expression: { ...expression, fields: { ...expression.fields, year: year - 100 } } };
}

// Quoted words speak from the day on which they were said, where the sentence gives it.
function saidOn(saying: Placed<TimeMention> | undefined, context: Context): Context {
  const day = saying === undefined ? undefined : resolve(saying.expression, { ...context, told: [] }).period?.from;
  if (saying === undefined || day === undefined || day === context.anchor) return context;
  return { ...context, anchor: day, anchorName: `the day of the words quoted (${formatDay(day)})`, anchorSpan: { start: saying.start, end: saying.end }, anchorKind: 'context' };
}

// A caption's own full date is from when the caption speaks.
function contextAt(time: Placed<TimeMention>, speaking: Speaking, told: readonly Told[], caption: Told | undefined, opens: boolean): Context {
  const { paragraph } = time;
  const narrative = speaking.narrative && !(speaking.day !== null && speaksOfNow(time.expression));
  if (caption === undefined) {
    return { anchor: speaking.day, anchorName: speaking.name, anchorSpan: speaking.span, anchorKind: 'published', narrative, told, paragraph, opens };
  }
  const day = caption.period.from;
  return { anchor: day, anchorName: `the caption's date (${formatDay(day)})`, anchorSpan: caption.span, anchorKind: 'context', narrative: false, told, paragraph, opens };
}

// A story of long ago still speaks from its publication where it says `yesterday` or `last year`, or of a weekday that is to come.
function speaksOfNow(expression: TimeExpression): boolean {
  if (expression.form === 'shift') return expression.from === 'published' && expression.distance !== true && expression.amount !== 0;
  return expression.form === 'calendar' && expression.cue === 'future' && expression.fields.year === undefined && (expression.fields.weekday !== undefined || expression.which === 'this');
}

// `the Sept. 11 attacks`: of another time than what is told.
function isNamed(expression: TimeExpression): boolean {
  return expression.form === 'calendar' && expression.named === true;
}

function isFullDay(expression: TimeExpression): boolean {
  return expression.form === 'calendar' && expression.fields.year !== undefined && expression.fields.day !== undefined;
}

function resolve(expression: TimeExpression, context: Context): Resolution {
  switch (expression.form) {
    case 'calendar':
      return resolveCalendar(expression, context);
    case 'shift':
      return resolveCounted(expression, context);
    case 'duration':
      return resolveLength(expression, context);
    case 'set':
      return { open: setValue(expression), anchor: 'explicit', reasons: [{ maker: 'dates/set', words: 'comes again' }] };
    default:
      return { open: expression.reference, anchor: 'vague', reasons: [{ maker: 'dates/vague', words: 'no day of the calendar' }] };
  }
}

// The day that an apposition names goes before what would be counted.
function resolveBeside(beside: Placed<TimeMention> | undefined, context: Context): Resolution | undefined {
  const date = beside && resolve(beside.expression, context);
  if (beside === undefined || date?.period === undefined) return undefined;
  const span = { start: beside.start, end: beside.end };
  return { period: date.period, anchor: 'context', anchorSpan: span, reasons: [{ maker: 'dates/beside', words: 'the date that stands beside it', span }] };
}

// A company's quarter ended when the words behind it say; told once more it is the same.
function resolveQuarter(expression: TimeExpression, ended: Placed<TimeMention> | undefined, context: Context): Resolution | undefined {
  if (ended === undefined) return quarterTold(expression, context);
  const end = resolve(ended.expression, context).period;
  return end && quarterEnded(expression, end, { start: ended.start, end: ended.end }, context);
}

// From the time that is written beside it, where there is one.
function resolveCounted(expression: ShiftExpression, context: Context): Resolution {
  const { base, cue } = expression;
  return base === undefined ? resolveShift(expression, context) : resolveBased(expression, resolveBase(base, cue, context));
}

// The cue of the clause is for the time that the other is counted from.
function resolveBase(base: TimeExpression, cue: TimeExpression['cue'], context: Context): Resolution {
  return resolve(cue === undefined || base.form !== 'calendar' ? base : { ...base, cue }, context);
}

function resolveLength(expression: DurationExpression, context: Context): Resolution {
  const open = durationValue(expression);
  if (expression.reaches === undefined || context.anchor === null || context.narrative) return { open, anchor: 'explicit', reasons: [{ maker: 'dates/length', words: 'a length of time' }] };
  const words = `a length of time ${expression.reaches === 'back' ? 'up to' : 'from'} ${context.anchorName}`;
  const span = context.anchorSpan;
  return { open, anchor: context.anchorKind, anchorSpan: span, reasons: [reasonOf('dates/length', words, span)] };
}

function timexOf(document: Document, time: Placed<TimeMention>, resolution: Resolution, context: Context): Timex {
  const { start, end, expression } = time;
  const counted: TimeExpression = resolution.clock === undefined ? expression : { ...expression, clock: resolution.clock };
  const chosen = valueOf(counted, resolution.period, resolution.open, context);
  const others = resolution.others?.map((period) => valueOf(expression, period, undefined, context));
  return {
    start,
    end,
    text: document.text.slice(start, end),
    type: expression.type,
    value: chosen.value,
    interval: chosen.interval,
    mod: expression.mod,
    anchor: resolution.anchor,
    anchorSpan: resolution.anchorSpan,
    known: knownOf(expression),
    weekday: expression.form === 'calendar' ? expression.fields.weekday : undefined,
    candidates: others === undefined || others.length === 0 ? [] : [chosen, ...others],
    reasons: resolution.reasons.map(({ words, span }) => reasonOf(time.maker, words, span)),
  };
}

const nothing: DayInterval = { from: null, to: null };

function valueOf(expression: TimeExpression, period: Period | undefined, open: string | undefined, context: Context): TimexValue {
  const day = period === undefined ? (open ?? '') : formatPeriod(period);
  if (expression.form === 'duration') return { value: day, interval: context.narrative ? nothing : intervalOfLength(expression, context.anchor) };
  return { value: `${day}${timeOfDay(expression)}`, interval: period === undefined ? nothing : intervalOf(expression, period, context.anchor) };
}

// `T19:04`, `TAF`; world time is marked, other zones are left to the reader.
function timeOfDay({ clock, part }: TimeExpression): string {
  if (clock === undefined) return part === undefined ? '' : `T${part}`;
  const two = (value: number): string => String(value).padStart(2, '0');
  const seconds = clock.second === undefined ? '' : `:${two(clock.second)}`;
  const zone = /^(?:GMT|UTC|Z)$/.test(clock.zone ?? '') ? 'Z' : /^[+-]\d/.test(clock.zone ?? '') ? (clock.zone ?? '') : '';
  return `T${two(clock.hour)}:${two(clock.minute ?? 0)}${seconds}${zone}`;
}

const knowable = ['year', 'month', 'day', 'weekday', 'time'] as const;

/** Every set of what can be known of a time: by the bits of its members in that order. */
const knownSets: readonly Timex['known'][] = Array.from({ length: 1 << knowable.length }, (_, bits) => new Set(knowable.filter((_, at) => ((bits >>> at) & 1) === 1)));

function knownOf(expression: TimeExpression): Timex['known'] {
  let bits = expression.clock === undefined ? 0 : 16;
  if (expression.form === 'calendar') {
    const { fields } = expression;
    // A year lent by the date beside it is not written here: no check may hold it against anything.
    if (fields.year !== undefined && expression.yearBehind !== true && !isNamed(expression)) bits |= 1;
    if (fields.month !== undefined) bits |= 2;
    if (fields.day !== undefined) bits |= 4;
    if (fields.weekday !== undefined) bits |= 8;
  }
  return knownSets[bits] ?? new Set();
}
