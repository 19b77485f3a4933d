/**
 * The window of days in which an article without a stated date can have appeared, from strong evidence only:
 * a dateline that lacks its year, a weekday ahead that the text also gives as a day of a month, a day of a month
 * with its weekday, or a month above the report. What it gives is offered as inferred, never as stated. It must not use
 * any date but those written in the article.
 */
import { dayOf, daysInMonth, formatDay, isValidDate, weekdayOf } from '../../../base/civil-date.ts';
import type { Day } from '../../../base/civil-date.ts';
import type { Span } from '../../../base/span.ts';
import type { TimeMention } from '../../../recognise/mention.ts';
import type { Document } from '../../../text/document.ts';
import type { Published } from '../article.ts';
import type { Placed } from '../place.ts';

type Time = Placed<TimeMention>;

/** How many years after the latest day written in full an article can lie before the evidence is too thin. */
const reach = 3;

/** What the words allow; undefined where the evidence is weak. */
export function inferPublished(document: Document, times: readonly Time[]): Published | undefined {
  const latest = latestWritten(times);
  const either = fromEitherOrder(document, latest);
  if (either !== undefined || latest === undefined) return either ?? fromMonth(document);
  return fromDateline(document, latest) ?? fromWeekdayAhead(document, times, latest) ?? fromWeekdayDate(document, times, latest) ?? fromMonth(document);
}

// `November 2019` above the report: a day of that month.
function fromMonth({ parts, paragraphs, text }: Document): Published | undefined {
  const report = paragraphs.find(({ role }) => role === 'body')?.start ?? 0;
  for (const { kind, date, start } of parts) {
    if (start >= report || (kind !== 'published' && kind !== 'byline') || date?.year === undefined || date.month === undefined || date.day !== undefined) continue;
    const from = dayOf(date.year, date.month, 1);
    const interval = { from, to: from + daysInMonth(date.year, date.month) - 1 };
    const evidence = `"${text.slice(date.start, date.end)}" above the report, without a day`;
    return { value: null, status: 'inferred', interval, evidence, span: { start: date.start, end: date.end } };
  }
  return undefined;
}

interface Latest {
  readonly day: Day;
  readonly year: number;
  readonly span: Span;
}

// The latest time with its year that the text tells of as past: the article is not older than that.
function latestWritten(times: readonly Time[]): Latest | undefined {
  let latest: Latest | undefined;
  for (const { expression, start, end } of times) {
    if (expression.form !== 'calendar' || expression.cue === 'future' || expression.otherwise !== undefined || expression.bound === 'by' || expression.bound === 'until') continue;
    const { year, month, day } = expression.fields;
    if (year === undefined || year < 1900 || (month === undefined && expression.cue !== 'past')) continue;
    const at = dayOf(year, month ?? 1, month === undefined || day === undefined || !isValidDate(year, month, day) ? 1 : day);
    if (latest === undefined || at > latest.day) latest = { day: at, year, span: { start, end } };
  }
  return latest;
}

/** Two readings further apart than this are no window that says anything. */
const widest = 62;

// `Issued on: 05/03/2024` is 5 March or 3 May: one of them where the text tells of a later day than the other, else the days between.
function fromEitherOrder({ parts, text }: Document, latest: Latest | undefined): Published | undefined {
  for (const { kind, date } of parts) {
    if ((kind !== 'published' && kind !== 'updated' && kind !== 'byline' && kind !== 'front-matter') || date?.year === undefined || date.month !== undefined) continue;
    const written = text.slice(date.start, date.end);
    const readings = eitherOrder(written, date.year).filter((day) => latest === undefined || day >= latest.day);
    const [first, last = first] = readings;
    if (first === undefined || last === undefined || last - first > widest) continue;
    const words = first === last && latest !== undefined ? `of its two readings the one not before ${text.slice(latest.span.start, latest.span.end)}` : `can be ${readings.map((day) => formatDay(day)).join(' or ')}`;
    return { value: null, status: 'inferred', interval: { from: first, to: last }, evidence: `"${written}" ${first === last ? 'is' : ''} ${words}`.replace(/ {2,}/g, ' '), span: { start: date.start, end: date.end } };
  }
  return undefined;
}

function eitherOrder(written: string, year: number): readonly Day[] {
  const [, one = '', two = ''] = /^(?:\D{0,12})(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/.exec(written) ?? [];
  const [first, second] = [Number(one), Number(two)];
  return [[first, second] as const, [second, first] as const].flatMap(([month, day]) => (isValidDate(year, month, day) ? [dayOf(year, month, day)] : [])).sort((a, b) => a - b);
}

// `CAIRO, March 5 (Reuters)` in a text that tells of January 2024: the first 5 March after that.
function fromDateline({ parts, text }: Document, latest: Latest): Published | undefined {
  for (const { kind, date } of parts) {
    if (kind !== 'agency-dateline' && kind !== 'byline' && kind !== 'published' && kind !== 'updated') continue;
    if (date?.month === undefined || date.day === undefined || date.year !== undefined) continue;
    const { month, day } = date;
    const found = [0, 1].map((by) => latest.year + by).find((year) => isValidDate(year, month, day) && dayOf(year, month, day) >= latest.day);
    if (found === undefined) continue;
    const at = dayOf(found, month, day);
    const evidence = `"${text.slice(date.start, date.end)}", the first after ${text.slice(latest.span.start, latest.span.end)}, the latest date with a year in the text`;
    return { value: null, status: 'inferred', interval: { from: at, to: at }, evidence, span: { start: date.start, end: date.end } };
  }
  return undefined;
}

// `next Wednesday` and `April 7` ahead: in few years is 7 April a Wednesday, and the text tells of days not long before.
function fromWeekdayAhead({ text }: Document, times: readonly Time[], latest: Latest): Published | undefined {
  const next = only(times, ({ expression }) => expression.form === 'calendar' && expression.which === 'next' && expression.fields.weekday !== undefined);
  const ahead = only(times, ({ expression }) => isDayAhead(expression));
  if (next?.expression.form !== 'calendar' || ahead?.expression.form !== 'calendar') return undefined;
  const { weekday } = next.expression.fields;
  const { month, day } = ahead.expression.fields;
  if (weekday === undefined || month === undefined || day === undefined) return undefined;
  const target = yearsFrom(latest.year)
    .filter((year) => isValidDate(year, month, day))
    .map((year) => dayOf(year, month, day))
    .find((candidate) => candidate > latest.day && weekdayOf(candidate) === weekday);
  if (target === undefined) return undefined;
  // `next` is said of the coming one (at most a week off) and of the one in the week after.
  const monday = target - weekday + 1;
  const interval = { from: monday - 7, to: target - 1 };
  const [said, written] = [text.slice(next.start, next.end), text.slice(ahead.start, ahead.end)];
  const evidence = `"${said}" is "${written}", which fits ${formatDay(target)} and so publication from ${formatDay(interval.from)} to ${formatDay(interval.to)}`;
  return { value: null, status: 'inferred', interval, evidence, span: { start: next.start, end: next.end } };
}

/** News names the weekday of a day that is near: a week off by the style books, two to be safe. */
const near = 13;

// `Tuesday, March 5` without a year: in few years is 5 March a Tuesday.
function fromWeekdayDate({ text }: Document, times: readonly Time[], latest: Latest): Published | undefined {
  const named = only(times, ({ expression }) => isWeekdayDate(expression));
  if (named?.expression.form !== 'calendar') return undefined;
  const { weekday, month, day } = named.expression.fields;
  if (weekday === undefined || month === undefined || day === undefined) return undefined;
  const target = yearsFrom(latest.year)
    .filter((year) => isValidDate(year, month, day))
    .map((year) => dayOf(year, month, day))
    .find((candidate) => candidate >= latest.day && weekdayOf(candidate) === weekday);
  if (target === undefined) return undefined;
  const interval = named.expression.cue === 'future' ? { from: target - near, to: target } : { from: target, to: target + near };
  const evidence = `"${text.slice(named.start, named.end)}" is ${formatDay(target)}, the first such weekday from ${text.slice(latest.span.start, latest.span.end)} on, and so publication from ${formatDay(interval.from)} to ${formatDay(interval.to)}`;
  return { value: null, status: 'inferred', interval, evidence, span: { start: named.start, end: named.end } };
}

function isWeekdayDate(expression: TimeMention['expression']): boolean {
  if (expression.form !== 'calendar' || expression.cue === undefined) return false;
  const { year, month, day, weekday } = expression.fields;
  return year === undefined && month !== undefined && day !== undefined && weekday !== undefined;
}

function isDayAhead(expression: TimeMention['expression']): boolean {
  if (expression.form !== 'calendar' || expression.cue !== 'future') return false;
  const { year, month, day } = expression.fields;
  return year === undefined && month !== undefined && day !== undefined;
}

function yearsFrom(year: number): readonly number[] {
  return Array.from({ length: reach + 1 }, (_, by) => year + by);
}

// The one expression of that kind, or several that say the same; undefined where they differ.
function only(times: readonly Time[], is: (time: Time) => boolean): Time | undefined {
  const found = times.filter(is);
  const keys = new Set(found.map(({ expression }) => (expression.form === 'calendar' ? JSON.stringify(expression.fields) : '')));
  return keys.size === 1 ? found[0] : undefined;
}
