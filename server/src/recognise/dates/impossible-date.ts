/**
 * What is written like a date or an hour and is none: `April 31`, `29 February 2021`, `2021-13-05`, `31/04/2021`,
 * `25:61`. No time expression is made of it, for no value would be true; checks are told of it. A number that
 * counts (`in April 31 people`), a score and a running time are no dates. It must not know the article.
 */
import { daysInMonth } from '../../base/civil-date.ts';
import { monthAt } from './calendar-date.ts';
import { readWrittenYear } from './years.ts';
import { wordAt } from '../words.ts';
import type { Word, Words } from '../words.ts';

/** An impossible date: the words `[at, end)`, and what cannot be. */
export interface ImpossibleDate {
  readonly at: number;
  readonly end: number;
  readonly fault: 'day' | 'month' | 'hour' | 'minute';
  /** The word that holds the number. */
  readonly word: number;
  readonly written: number;
  /** The greatest that there is. */
  readonly most: number;
  readonly month?: number;
  readonly year?: number;
}

/** Whether a text can hold one at all: a look that spares most paragraphs the reading. */
export function mayHoldImpossibleDate(text: string): boolean {
  return /\d[-/.:]\d|\b(?:29|[3-9]\d)(?:st|nd|rd|th)?\b/.test(text);
}

/** The impossible dates of a paragraph, in order. */
export function findImpossibleDates(words: Words): readonly ImpossibleDate[] {
  const found: ImpossibleDate[] = [];
  for (let at = 0; at < words.length; ) {
    const next = readMonthDay(words, at) ?? readDayMonth(words, at) ?? readNumeric(words, at) ?? readHour(words, at);
    if (next !== undefined) found.push(next);
    at = next?.end ?? at + 1;
  }
  return found;
}

/** What is written of a day. */
interface WrittenDay {
  readonly at: number;
  readonly end: number;
  readonly word: number;
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

// `April 31`, `Feb. 30, 2021`, `June the 31st`.
function readMonthDay(words: Words, at: number): ImpossibleDate | undefined {
  const month = monthAt(words, at);
  const word = at + (wordAt(words, at + 1).lower === 'the' ? 2 : 1);
  const day = month === undefined ? undefined : numberAt(words, word);
  if (month === undefined || day === undefined || wordAt(words, at).joint !== undefined) return undefined;
  const year = yearBehind(words, word + 1);
  const written = { at, end: year?.end ?? word + 1, word, day, month, ...(year === undefined ? {} : { year: year.value }) };
  const range = wordAt(words, word + 1).joint === '-' ? readRangeEnd(words, at, word + 1, month) : undefined;
  if (range !== undefined) return range;
  return year !== undefined || standsAsDate(words, at, word + 1) ? judged(written) : undefined;
}

// The `31` of `June 28-31`.
function readRangeEnd(words: Words, at: number, word: number, month: number): ImpossibleDate | undefined {
  const { digits, value } = wordAt(words, word);
  const [first, after] = [wordAt(words, word - 1), wordAt(words, word + 1)];
  if (digits !== 2 || after.joint !== undefined || first.value >= value || wordAt(words, word - 1).value > daysInMonth(2000, month)) return undefined;
  const year = yearBehind(words, word + 1);
  const stands = year !== undefined || closes(after) || small.has(after.lower);
  return stands ? judged({ at, end: year?.end ?? word + 1, word, day: value, month, ...(year === undefined ? {} : { year: year.value }) }) : undefined;
}

// `31 April`, `the 30th of February 2021`.
function readDayMonth(words: Words, at: number): ImpossibleDate | undefined {
  const day = numberAt(words, at);
  if (day === undefined || wordAt(words, at).joint !== undefined) return undefined;
  const named = at + (wordAt(words, at + 1).lower === 'of' ? 2 : 1);
  const month = monthAt(words, named);
  const before = wordAt(words, at - 1);
  if (month === undefined || before.lower === '$' || before.digits > 0) return undefined;
  const year = yearBehind(words, named + 1);
  const written = { at, end: year?.end ?? named + 1, word: at, day, month, ...(year === undefined ? {} : { year: year.value }) };
  // `killed 31 April 5`: the month takes the number behind it.
  if (year === undefined && (numberAt(words, named + 1) !== undefined || !standsAsDate(words, at, named + 1))) return undefined;
  return judged(written);
}

/** Days of this number and more are no slip of a date. */
const wild = 100;

function judged({ at, end, word, day, month, year }: WrittenDay): ImpossibleDate | undefined {
  const most = daysInMonth(year ?? 2000, month);
  if (day <= most || day >= wild) return undefined;
  return { at, end, fault: 'day', word, written: day, most, month, ...(year === undefined ? {} : { year }) };
}

function numberAt(words: Words, at: number): number | undefined {
  const word = wordAt(words, at);
  const value = word.digits === 1 || word.digits === 2 ? word.value : word.entry?.ordinal;
  if (value === undefined || !Number.isInteger(value) || value < 1) return undefined;
  const after = wordAt(words, at + 1);
  return after.joint === ':' || after.joint === '.' || after.joint === '/' || after.lower === '%' ? undefined : value;
}

function yearBehind(words: Words, at: number): { readonly end: number; readonly value: number } | undefined {
  const comma = wordAt(words, at).lower === ',' || wordAt(words, at).lower === 'of' ? 1 : 0;
  const year = readWrittenYear(words, at + comma);
  return year === undefined || counted.has(wordAt(words, year.end).lower) ? undefined : year;
}

/** Words in front of a date that stand in front of no count. */
const leading = new Set(['on', 'the', 'until', 'till', 'after', 'before', 'from', 'dated', 'since', 'through', 'by', 'between', 'late', 'early', 'a', 'an', 'his', 'her', 'its', 'their', 'this']);
/** Of those the ones that stand in front of a month as well: `by April 31 people had died`. */
const doubtful = new Set(['after', 'before', 'since', 'by', 'through', 'from', 'between', 'until', 'till', 'late', 'early']);
/** Words behind a number that say what it counts. */
const counted = new Set('people percent per cent million billion thousand hundred dozen troops soldiers men women workers others years days weeks months hours minutes miles km points votes cases deaths killed wounded dead injured'.split(' '));

// `on April 31`, `the April 31 attack`, `April 31,` are dates; `in April 31 people` counts.
function standsAsDate(words: Words, at: number, end: number): boolean {
  const [before, after] = [wordAt(words, at - 1), wordAt(words, end)];
  if (before.lower === 'in' || counted.has(after.lower) || after.lower === '%') return false;
  if (closes(after)) return true;
  const behindWeekday = before.entry?.weekday !== undefined || (before.lower === ',' && wordAt(words, at - 2).entry?.weekday !== undefined);
  if (behindWeekday || (leading.has(before.lower) && !doubtful.has(before.lower))) return true;
  return small.has(after.lower) && (leading.has(before.lower) || /^(?:to|and|at|when|where|that|which)$/.test(after.lower));
}

const small = new Set('to and at in when where that which was is were had has the a an its his her their as for with during following after before by who said but or'.split(' '));

function closes(after: Word): boolean {
  return after.lower === '' || /^[.,;:()\]_–—”"]$/.test(after.lower);
}

// `31/04/2021`, `30.02.2021`, `2021-02-30`: a date in no order of day and month.
function readNumeric(words: Words, at: number): ImpossibleDate | undefined {
  const [first, second, third] = [wordAt(words, at), wordAt(words, at + 1), wordAt(words, at + 2)];
  if (first.digits === 0 || first.joint !== undefined || second.joint === undefined || second.joint === '' || second.joint === ':') return undefined;
  if (second.joint !== third.joint || second.digits === 0 || second.digits > 2 || wordAt(words, at + 3).joint !== undefined) return undefined;
  if (isNumbered(wordAt(words, at - 1))) return undefined;
  if (first.digits === 4) return third.digits === 2 && second.digits === 2 && second.joint !== '.' && isYear(first.value) ? judgeIso(words, at) : undefined;
  return first.digits <= 2 && third.digits === 4 && isYear(third.value) ? judgeOrder(words, at) : undefined;
}

function judgeIso(words: Words, at: number): ImpossibleDate | undefined {
  const [year, month, day] = [wordAt(words, at).value, wordAt(words, at + 1).value, wordAt(words, at + 2).value];
  const place = { at, end: at + 3, year };
  if (month > 12) return month < 20 && day <= 31 ? { ...place, fault: 'month', word: at + 1, written: month, most: 12 } : undefined;
  if (month === 0 || day <= daysInMonth(year, month) || day >= 40) return undefined;
  return { ...place, fault: 'day', word: at + 2, written: day, most: daysInMonth(year, month), month };
}

function judgeOrder(words: Words, at: number): ImpossibleDate | undefined {
  const [first, second, year] = [wordAt(words, at).value, wordAt(words, at + 1).value, wordAt(words, at + 2).value];
  const place = { at, end: at + 3, year };
  if (first === 0 || second === 0) return undefined;
  if (first > 12 && second > 12) return first <= 31 && second <= 31 ? { ...place, fault: 'month', word: at + 1, written: second, most: 12 } : undefined;
  const [day, month, word] = first > 12 ? [first, second, at] : [second, first, at + 1];
  // Either order has a day: `11/12/2021`.
  if (day <= daysInMonth(year, month) || day >= 40) return undefined;
  return { ...place, fault: 'day', word, written: day, most: daysInMonth(year, month), month };
}

function isYear(value: number): boolean {
  return value >= 1000 && value < 2200;
}

// `No. 31-13-2021`, `Resolution 2021-13-05`, `$`.
function isNumbered({ lower, capital, entry }: Word): boolean {
  return /^(?:no|nos|number|case|file|order|resolution|law|bill|act|rule|decree|directive|regulation|docket|id|ref|isbn|phone|tel|call)\.?$|^[$#]$/.test(lower) && !(capital && entry !== undefined);
}

const zones = /^(?:gmt|utc|bst|est|edt|cst|cdt|pst|pdt|cet|cest|msk|ist|local|hrs|[ap]\.?m\.?)$/;
const clockWords = new Set(['at', 'by', 'until', 'till', 'from', 'around', 'about', 'before', 'after', 'since', 'between', 'to']);

// `at 25:61`, `24:75 GMT`, `13:70 p.m.`; `won 25:61`, `at 25:30 of the second half` are no hours.
function readHour(words: Words, at: number): ImpossibleDate | undefined {
  const [hour, minute] = [wordAt(words, at), wordAt(words, at + 1)];
  if (hour.digits === 0 || hour.digits > 2 || hour.joint !== undefined) return undefined;
  if (minute.joint !== ':' || minute.digits !== 2 || wordAt(words, at + 2).joint !== undefined) return undefined;
  const zoned = zones.test(wordAt(words, at + 2).lower);
  const said = zoned || (clockWords.has(wordAt(words, at - 1).lower) && !isMeasure(wordAt(words, at + 2)));
  if (!said || hour.value > 40) return undefined;
  const place = { at, end: at + 2 };
  if (minute.value > 59) return { ...place, fault: 'minute', word: at + 1, written: minute.value, most: 59 };
  if (hour.value <= 24 && !(hour.value === 24 && minute.value > 0)) return undefined;
  const dayBehind = wordAt(words, at + 2).lower === 'on' && (wordAt(words, at + 3).entry?.weekday !== undefined || (wordAt(words, at + 3).lower === 'the' && /^(?:day|morning|afternoon|evening|night)$/.test(wordAt(words, at + 4).lower)));
  return zoned || dayBehind ? { ...place, fault: 'hour', word: at, written: hour.value, most: hour.value === 24 ? 23 : 24 } : undefined;
}

function isMeasure({ lower }: Word): boolean {
  return /^(?:of|minutes|mins|odds|ratio|into|left|remaining|in|mark)$/.test(lower);
}
