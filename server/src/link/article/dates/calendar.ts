/**
 * Resolves places of the calendar named by their fields: what is written stands, what is missing is filled
 * in from the day of speaking, or from what was told where the words point there. The rules and their
 * rates on training news are in each function. It must not know lengths, sets or vague times.
 */
import { addMonths, civilOf, dayOf, formatDay, isValidDate, weekdayOf } from '../../../base/civil-date.ts';
import type { Day } from '../../../base/civil-date.ts';
import { reasonOf } from '../../../base/reason.ts';
import type { CalendarExpression, CalendarFields } from '../../../recognise/dates/expression.ts';
import { lastOfStory, lastTold } from './context.ts';
import type { Context, Resolution, Told } from './context.ts';
import { isDoubtfulHoliday } from '../../../recognise/dates/holidays.ts';
import { holidayPeriod, holidayWeekend } from './holiday-days.ts';
import { nthBeside, nthIn } from './nth.ts';
import { openValue } from './open-value.ts';
import { periodAt, seasonOf } from './period.ts';
import type { Grain, Period } from './period.ts';
import { resolveShift } from './shift.ts';
import { nearestYear } from './which-year.ts';

/** The period that a calendar expression means. */
export function resolveCalendar(expression: CalendarExpression, context: Context): Resolution {
  const { fields } = expression;
  if (fields.decade !== undefined || fields.century !== undefined) return explicit(longPeriod(fields), fields);
  if (expression.report === true && fields.year !== undefined) return resolveReportYear(fields.year, context);
  if (expression.named === true) return resolveNamed(expression, context);
  if (fields.year !== undefined) return explicit(periodIn(fields.year, fields), fields, expression);
  if (expression.within !== undefined) return resolveWithin(expression, context);
  if (fields.weekday !== undefined && fields.day === undefined) return resolveWeekday(expression, fields.weekday, context);
  return resolveYearless(expression, context);
}

function explicit(period: Period | undefined, fields: CalendarFields, expression?: CalendarExpression): Resolution {
  if (period === undefined) return { open: openValue(fields), anchor: 'unresolved', reasons: [because('no such day in the calendar')] };
  const other = expression?.otherwise;
  if (isDoubtful(fields)) return withNeighbours({ period, anchor: 'explicit', reasons: [because('computed: the day can be one off')] });
  const otherPeriod = other?.year === undefined ? undefined : periodIn(other.year, other);
  const full = expression?.yearBehind === true ? 'the year stands behind the date beside it' : expression?.named === true ? 'a day known by its date' : 'written out in full';
  const reasons = [because(other === undefined ? full : 'day and month can be read in either order')];
  return { period, anchor: 'explicit', reasons, ...(otherPeriod === undefined ? {} : { others: [otherPeriod] }) };
}

/** Days from the publication within which a day is what happened lately, and not the one that is known by its date. */
const lately = 60;

// `the Sept. 11 attacks`, unless they lie ahead; `the Oct. 7 attack` of three days ago is another one.
function resolveNamed(expression: CalendarExpression, context: Context): Resolution {
  const { year, ...fields } = expression.fields;
  const known = explicit(year === undefined ? undefined : periodIn(year, fields), expression.fields, expression);
  const { anchor } = context;
  if (anchor === null || known.period === undefined) return known;
  const near = resolveYearless({ ...expression, fields }, context);
  const isNear = near.period !== undefined && Math.abs(near.period.from - anchor) <= lately;
  return known.period.from > anchor || (expression.unsure === true && isNear) ? near : known;
}

function because(words: string): { maker: string; words: string } {
  return { maker: 'dates/calendar', words };
}

function longPeriod({ decade, century, bce }: CalendarFields): Period {
  if (bce === true) return beforeCommonEra(decade, century);
  if (century !== undefined) return periodAt('century', dayOf(century * 100, 1, 1));
  const digits = decade ?? 0;
  // Two digits: the last century but for the decades that have come in this one.
  const full = digits >= 100 ? digits : digits >= 3 ? 190 + digits : 200 + digits;
  return periodAt('decade', dayOf(full * 10, 1, 1));
}

// `the 470s BC` are 479 to 470, `the 4th century BC` is 400 to 301: years count down, and 1 BC is year 0.
function beforeCommonEra(decade: number | undefined, century = 0): Period {
  const [first, last] = decade === undefined ? [century * 100 + 100, century * 100 + 1] : [decade * 10 + 9, decade * 10];
  return { grain: decade === undefined ? 'century' : 'decade', from: dayOf(1 - first, 1, 1), to: dayOf(1 - last, 12, 31) };
}

/** The period of those fields in a year; undefined where there is none (29 February). */
function periodIn(year: number, fields: CalendarFields): Period | undefined {
  if (fields.holiday !== undefined) return fields.weekend === true ? holidayWeekend(fields.holiday, year) : holidayPeriod(fields.holiday, year);
  if (fields.month !== undefined && fields.day !== undefined) {
    return isValidDate(year, fields.month, fields.day) ? dayPeriod(dayOf(year, fields.month, fields.day)) : undefined;
  }
  if (fields.month !== undefined) return periodAt('month', dayOf(year, fields.month, 1));
  if (fields.quarter !== undefined) return periodAt('quarter', dayOf(year, fields.quarter * 3, 1));
  if (fields.half !== undefined) return periodAt('half', dayOf(year, fields.half * 6, 1));
  if (fields.season !== undefined) return seasonOf(year, fields.season);
  return periodAt('year', dayOf(year, 1, 1));
}

function dayPeriod(day: Day | undefined): Period | undefined {
  return day === undefined ? undefined : periodAt('day', day);
}

// `the 1988 period`: that year's quarter of the number that the report is about.
function resolveReportYear(year: number, context: Context): Resolution {
  const told = lastTold(context, ['quarter', 'half'], 3);
  if (told === undefined) return { period: periodAt('year', dayOf(year, 1, 1)), anchor: 'explicit', reasons: [because('written out in full')] };
  const { month } = civilOf(told.period.from);
  const period = periodAt(told.period.grain, dayOf(year, month, 1));
  return { period, compared: true, anchor: 'context', anchorSpan: told.span, reasons: [{ ...because('the same part of that year'), span: told.span }] };
}

function resolveWithin(expression: CalendarExpression, context: Context): Resolution {
  const inner = expression.within;
  if (expression.nth !== undefined) return resolveNth(expression, context);
  if (inner?.form !== 'shift') return unresolved(expression);
  const year = resolveShift(inner, context);
  if (year.period === undefined) return unresolved(expression);
  const period = periodIn(civilOf(year.period.from).year, expression.fields);
  if (period === undefined) return unresolved(expression);
  return { ...year, period };
}

// `the first Monday of February`: what is counted lies in the longer time, whichever that is.
function resolveNth({ within, nth, fields, cue, bound }: CalendarExpression, context: Context): Resolution {
  // `adjourned until the first week of April`: an end is ahead, whatever the verb.
  const told = bound === 'until' ? { cue: 'future' as const } : cue === undefined ? {} : { cue };
  const longer = within?.form === 'calendar' ? resolveCalendar({ ...within, ...told }, context) : within?.form === 'shift' ? resolveShift({ ...within, ...told }, context) : undefined;
  const { period: whole, ...rest } = longer ?? unresolved({ form: 'calendar', type: 'DATE', fields });
  if (whole === undefined || nth === undefined) return { ...rest, open: 'XXXX-XX-XX' };
  if (nth.beside !== undefined) {
    const { others: _, ...apart } = rest;
    return { ...apart, period: nthBeside(whole, nth.beside, { ...nth, weekday: fields.weekday }) };
  }
  const period = nthIn(whole, { ...nth, weekday: fields.weekday });
  return period === undefined ? { open: 'XXXX-XX-XX', anchor: 'unresolved', reasons: [because('no such day in the calendar')] } : { ...rest, period };
}

function unresolved({ fields }: CalendarExpression): Resolution {
  return { open: openValue(fields), anchor: 'unresolved', reasons: [because('no date to resolve against')] };
}

/** What a weekday, and what a month or a season, can follow. */
const ofDays: readonly Grain[] = ['day', 'month', 'week'];
const ofMonths: readonly Grain[] = [...ofDays, 'quarter', 'season', 'year'];

// The day that the words count from: what was told for `that`, `previous`, `following`, and for all in a story; the day of speaking otherwise.
function originOf({ which, fields: { weekday } }: CalendarExpression, context: Context): { day: Day; told?: Told } | undefined {
  const pointsBack = which === 'that' || which === 'previous' || which === 'following';
  const told = context.narrative ? lastOfStory(context) : pointsBack ? lastTold(context, weekday === undefined ? ofMonths : ofDays) : undefined;
  // `approved in 1889; work began the following summer`: behind the whole of what was told.
  if (told !== undefined) return { day: which === 'following' && weekday === undefined ? told.period.to : told.period.from, told };
  return context.anchor === null || context.narrative ? undefined : { day: context.anchor };
}

function resolveWeekday(expression: CalendarExpression, weekday: number, context: Context): Resolution {
  const origin = originOf(expression, context) ?? ofSpeaking(context);
  if (origin === undefined) return unresolved(expression);
  const [day, words] = weekdayFrom(origin.day, weekday, expression);
  const resolution = anchored(periodAt('day', day), words, origin, context);
  const nearer = origin.day + ((weekday - weekdayOf(origin.day) + 7) % 7);
  // `next Friday` said on a Monday: of this week to some, of the week after to others.
  const doubtful = expression.which === 'next' && nearer !== day && nearer !== origin.day;
  return doubtful ? { ...resolution, others: [periodAt('day', nearer)] } : resolution;
}

// A story that has told no day yet has its weekdays and months from the publication: an obituary's `died on Tuesday`.
function ofSpeaking({ anchor }: Context): { day: Day; told?: Told } | undefined {
  return anchor === null ? undefined : { day: anchor };
}

// A bare weekday is the latest one not after publication (90 % of 321 in news), the day itself when it has that name.
function weekdayFrom(day: Day, weekday: number, { which, cue, bound }: CalendarExpression): readonly [Day, string] {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const monday = day - weekdayOf(day) + 1;
  if (which === 'last' || which === 'previous') return [day - (back === 0 ? 7 : back), 'latest one before'];
  if (which === 'next') return [monday + 6 + weekday, 'the one of the week after'];
  if (which === 'coming' || which === 'following') return [day + (ahead === 0 ? 7 : ahead), 'first one after'];
  if (which === 'that') return [back <= 3 ? day - back : day + ahead, 'nearest one to'];
  if (which === 'this') return cue === 'past' ? [day - back, 'latest one not after'] : [day + ahead, 'first one not before'];
  if (bound === 'until' && which === undefined && back !== 0) return [day + ahead, 'an end still to come: first one after'];
  if (cue === 'future') return [day + ahead, 'its clause speaks of what is to come: first one not before'];
  return [day - back, 'latest one not after'];
}

function resolveYearless(expression: CalendarExpression, context: Context): Resolution {
  const origin = originOf(expression, context) ?? ofSpeaking(context);
  if (origin === undefined) return unresolved(expression);
  const { fields } = expression;
  if (fields.day !== undefined && fields.month === undefined) return resolveDayOfMonth(expression, fields.day, context, origin.day);
  const told = origin.told;
  if (context.narrative && told?.period.grain === 'year') {
    const period = periodIn(civilOf(origin.day).year, fields);
    if (period !== undefined) return anchored(period, 'in the year told last,', origin, context);
  }
  // `in the summer of 2021 … that September`: of the year that was told.
  const ofTold = expression.which === 'that' && told !== undefined && told.period.grain !== 'day' ? periodIn(civilOf(told.period.from).year, fields) : undefined;
  if (ofTold !== undefined) return anchored(ofTold, 'in the year told last,', origin, context);
  const chosen = nearestYear((year) => periodIn(year, fields), origin.day, expression, origin.told !== undefined && context.narrative);
  if (chosen === undefined) return { ...unresolved(expression), reasons: [because('no such day in the calendar')] };
  const resolution = anchored(chosen.period, chosen.words, origin, context);
  return isDoubtful(fields) ? withNeighbours({ ...resolution, reasons: [...resolution.reasons, because('computed: the day can be one off')] }) : resolution;
}

function isDoubtful({ holiday }: CalendarFields): boolean {
  return holiday !== undefined && isDoubtfulHoliday(holiday);
}

// A feast that hangs on the sight of the moon: the days beside it are possible too.
function withNeighbours(resolution: Resolution): Resolution {
  const { period } = resolution;
  if (period === undefined) return resolution;
  if (period.grain === 'feast') return { ...resolution, period: { ...period, from: period.from - 1, to: period.to + 1 } };
  const moved = (by: number): Period => ({ ...period, from: period.from + by, to: period.to + by });
  return { ...resolution, others: [moved(-1), moved(1)] };
}

// `the 20th`: of the month told last; else the latest one not after publication, or the first one not before where its clause looks ahead.
function resolveDayOfMonth(expression: CalendarExpression, day: number, context: Context, from: Day): Resolution {
  const told = lastTold(context, ['day', 'month'], 2);
  const origin = told === undefined ? { day: from } : { day: told.period.from, told };
  const days = [-2, -1, 0, 1, 2].flatMap((by) => dayInMonth(addMonths(origin.day - civilOf(origin.day).day + 1, by), day) ?? []);
  const named = weekdayOfMonth(days, origin.day, expression);
  if (named !== undefined) return anchored(periodAt('day', named), 'nearest of that weekday to', origin, context);
  const before = days.filter((each) => each <= origin.day).at(-1);
  const after = days.find((each) => each >= origin.day);
  const chosen = told !== undefined || expression.cue === 'future' ? after : before;
  if (chosen === undefined) return unresolved(expression);
  const doubtful = told === undefined && expression.cue === undefined && after !== undefined && after !== chosen;
  const words = told === undefined && chosen === before ? 'latest one not after' : 'first one not before';
  return { ...anchored(periodAt('day', chosen), words, origin, context), ...(doubtful ? { others: [periodAt('day', after)] } : {}) };
}

// `Tuesday the 12th`: few months have it.
function weekdayOfMonth(days: readonly Day[], origin: Day, { fields: { weekday } }: CalendarExpression): Day | undefined {
  const fitting = weekday === undefined ? [] : days.filter((day) => weekdayOf(day) === weekday);
  return fitting.toSorted((a, b) => Math.abs(a - origin) - Math.abs(b - origin))[0];
}

function dayInMonth(first: Day, day: number): Day | undefined {
  const { year, month } = civilOf(first);
  return isValidDate(year, month, day) ? dayOf(year, month, day) : undefined;
}

function anchored(period: Period, words: string, origin: { day: Day; told?: Told }, context: Context): Resolution {
  const { told } = origin;
  const name = told === undefined ? context.anchorName : formatDay(origin.day);
  const span = told?.span ?? context.anchorSpan;
  return {
    period,
    anchor: told === undefined ? context.anchorKind : 'context',
    anchorSpan: span,
    reasons: [reasonOf('dates/calendar', `${words} ${name}`, span)],
  };
}
