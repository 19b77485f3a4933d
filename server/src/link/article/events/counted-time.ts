/**
 * Times counted from another event: `eight years after the invasion`, `two days before the vote`. Dates the event
 * that is counted from the other one's time, or the other from its own; dates nothing where neither has one. Only
 * whole lengths without a hedge count. It must not know the corpus.
 */
import { addMonths, civilOf, daysInMonth, dayOf } from '../../../base/civil-date.ts';
import type { DayInterval } from '../../../base/civil-date.ts';
import { lastStartingAtOrBefore } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import type { EventMention, Timex } from '../article.ts';
import { isDated } from './dated.ts';
import { governs, isReportingDate } from './words-before.ts';

/** Code units between a length and what it is counted from, or the event that is dated so. */
const reach = 90;
const cue = /^,? (after|before|following)(?= )/;

/** The events in reading order, those that are counted from a dated one with their days. */
export function datedByCounting(text: string, events: readonly EventMention[], timexes: readonly Timex[]): readonly EventMention[] {
  const dated = [...events];
  for (const timex of timexes) {
    const length = lengthOf(timex);
    const said = length === undefined ? null : cue.exec(text.slice(timex.end, timex.end + 12));
    if (length === undefined || said === null || isReportingDate(text, timex.start)) continue;
    const sign = said[1] === 'before' ? -1 : 1;
    count(text, dated, timexes, { timex, length, sign, cueEnd: timex.end + said[0].length, words: `${timex.text} ${said[1] ?? ''}` });
  }
  return dated;
}

interface Length {
  readonly amount: number;
  readonly unit: string;
}

interface Counting {
  readonly timex: Timex;
  readonly length: Length;
  readonly sign: 1 | -1;
  /** Behind `after`. */
  readonly cueEnd: number;
  readonly words: string;
}

function lengthOf({ type, value, mod, candidates }: Timex): Length | undefined {
  const [, amount, unit] = /^P(\d{1,3})([YMWD])$/.exec(value) ?? [];
  if (type !== 'DURATION' || mod !== undefined || candidates.length > 1 || amount === undefined || unit === undefined) return undefined;
  return { amount: Number(amount), unit };
}

function count(text: string, events: EventMention[], timexes: readonly Timex[], counting: Counting): void {
  const base = baseOf(text, events, counting);
  const event = countedEvent(text, events, counting, base);
  const [counted, from] = [events[event ?? -1], events[base ?? -1]];
  if (counted === undefined) return;
  const { sign, words, timex } = counting;
  if (from === undefined) {
    const named = namedTime(text, timexes, counting.cueEnd);
    if (named !== undefined && isUndated(counted)) events[event ?? -1] = withTime(counted, shifted(named.interval, counting.length, sign), named, `${words} what “${named.text}” dates`);
  } else if (isUndated(counted) && isDated(from)) {
    events[event ?? -1] = withTime(counted, shifted(from.interval, counting.length, sign), from, `${words} “${from.text}”, which the article dates`);
  } else if (isUndated(from) && isDated(counted) && from.modality === 'happened') {
    const other = sign > 0 ? 'before' : 'after';
    events[base ?? -1] = withTime(from, shifted(counted.interval, counting.length, sign > 0 ? -1 : 1), counted, `${timex.text} ${other} “${counted.text}”, which the article dates`);
  }
}

// The first event behind `after`, with no mark between.
function baseOf(text: string, events: readonly EventMention[], { cueEnd }: Counting): number | undefined {
  for (let at = firstBehind(events, cueEnd); at < events.length; at++) {
    const event = events[at];
    if (event === undefined || event.trigger.start - cueEnd > reach || isBroken(text.slice(cueEnd, event.trigger.start))) return undefined;
    if (event.minor === undefined && event.trigger.start >= cueEnd) return at;
  }
  return undefined;
}

function isBroken(between: string): boolean {
  return /[,;:.“”"()\n]/.test(between) || /\b(?:after|before|but|when|while|that|who|which|whose)\b/.test(between);
}

/** The event that is dated by the counting: the last before it, or behind the comma where the sentence opens with it. */
function countedEvent(text: string, events: readonly EventMention[], { timex, cueEnd }: Counting, base: number | undefined): number | undefined {
  const first = events[firstBehind(events, cueEnd)];
  const opens = first !== undefined && /^(?:Just |Only |But |And )?$/.test(text.slice(first.sentence.start, timex.start)) && first.sentence.start <= timex.start;
  return opens ? eventAfterComma(text, events, cueEnd, base) : eventBefore(text, events, timex);
}

function eventBefore(text: string, events: readonly EventMention[], { start }: Timex): number | undefined {
  for (let at = firstBehind(events, start) - 1; at >= 0; at--) {
    const event = events[at];
    if (event === undefined || event.sentence.end <= start || start - event.trigger.end > reach) return undefined;
    if (event.minor !== undefined || event.trigger.end > start) continue;
    const between = text.slice(event.trigger.end, start);
    return governs(between) || /[;:“”"()\n]|\b(?:after|before|but|and|when|while|who|which|that)\b/.test(between) ? undefined : at;
  }
  return undefined;
}

function eventAfterComma(text: string, events: readonly EventMention[], cueEnd: number, base: number | undefined): number | undefined {
  const from = events[base ?? -1]?.trigger.end ?? cueEnd;
  const comma = text.indexOf(',', from);
  if (comma < 0 || comma - from > reach || text.slice(from, comma).includes('.')) return undefined;
  for (let at = firstBehind(events, comma); at < events.length; at++) {
    const event = events[at];
    if (event === undefined || event.trigger.start - comma > reach || event.sentence.start > cueEnd) return undefined;
    if (event.minor !== undefined || event.trigger.start < comma) continue;
    const between = text.slice(comma + 1, event.trigger.start);
    return governs(between) || isBroken(between) ? undefined : at;
  }
  return undefined;
}

function firstBehind(events: readonly EventMention[], offset: number): number {
  return lastStartingAtOrBefore(events, offset - 1) + 1;
}

// `the 2010 games`, which are no event that is recognised: the time in their name.
function namedTime(text: string, timexes: readonly Timex[], cueEnd: number): Timex | undefined {
  const next = timexes[lastStartingAtOrBefore(timexes, cueEnd - 1) + 1];
  if (next === undefined || next.type !== 'DATE' || !isDated(next) || !/^ (?:the |its |his |her |their )?$/.test(text.slice(cueEnd, next.start))) return undefined;
  return /^ \p{L}/u.test(text.slice(next.end, next.end + 2)) ? next : undefined;
}

function isUndated({ time, interval: { from, to } }: EventMention): boolean {
  return time === undefined && from === null && to === null;
}

function withTime(event: EventMention, interval: DayInterval, source: Span, how: string): EventMention {
  const span = { start: source.start, end: source.end };
  return { ...event, interval, derivedFrom: span, reasons: [...event.reasons, { maker: 'events/counted', words: `counted: ${how.replace(/\s+/g, ' ')}`, span }] };
}

/** Days on either side of a count of weeks: `two weeks after` is seldom fourteen days. */
const aroundWeeks = 3;

// Years and months are counted as a reader does, from year to year and from month to month.
function shifted({ from, to }: DayInterval, { amount, unit }: Length, sign: 1 | -1): DayInterval {
  if (from === null || to === null) return { from: null, to: null };
  const by = amount * sign;
  if (unit === 'D') return { from: from + by, to: to + by };
  if (unit === 'W') return { from: from + 7 * by - aroundWeeks, to: to + 7 * by + aroundWeeks };
  const [first, last] = [from, to].map((day) => civilOf(addMonths(day, unit === 'Y' ? 12 * by : by)));
  if (first === undefined || last === undefined) return { from: null, to: null };
  return unit === 'Y'
    ? { from: dayOf(first.year, 1, 1), to: dayOf(last.year, 12, 31) }
    : { from: dayOf(first.year, first.month, 1), to: dayOf(last.year, last.month, daysInMonth(last.year, last.month)) };
}
