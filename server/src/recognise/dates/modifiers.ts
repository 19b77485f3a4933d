/**
 * Words that take a part of a time: `early 2020`, `late on Wednesday`, `mid-January`, `the end of last month`,
 * `later this year`, `year-end`. They wrap whatever reads a plain time, which they are handed.
 * It must not know what the time is resolved against.
 */
import { dayBehind } from './clock-time.ts';
import type { CalendarExpression, CalendarFields, PartOfDay, TimeExpression, TimexMod } from './expression.ts';
import type { Match, Placed, Read } from './pattern.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

const adjectives: ReadonlyMap<string, TimexMod> = new Map<string, TimexMod>([
  ['early', 'START'],
  ['earlier', 'START'],
  ['mid', 'MID'],
  ['late', 'END'],
  ['later', 'END'],
]);

/** `early`, `mid-`, `late`, `earlier` and `later` in front of a time; `readTime` reads the time. */
export function modified(readTime: Read): Read {
  return (words, at) => {
    const the = wordAt(words, at).lower === 'the' ? 1 : 0;
    const word = wordAt(words, at + the).lower;
    const single = adjectives.get(word);
    // `ran 35 minutes late last night`.
    if (single === undefined || (word === 'late' && wordAt(words, at - 1).entry?.unit !== undefined)) return undefined;
    const span = spanBehind(words, at + the + 1);
    const mod = span?.mod ?? single;
    const from = skipLink(words, span?.end ?? at + the + 1);
    const time = readTime(words, from) ?? (word.endsWith('er') ? readTheUnit(words, from) : readPartAlone(words, at, from, readTime));
    if (time === undefined || !takesPart(time.value) || (word.endsWith('er') && isBareWeekday(time.value))) return undefined;
    return { ...time, value: { ...time.value, mod } };
  };
}

const partLeads = /^(?:in|by|until|till|since|before|after|during|through|from|and|to)$/;

// `by late afternoon`, `in the early morning`: of the day told last; `a late-night show` is none.
function readPartAlone(words: Words, at: number, from: number, readDay: Read): Match | undefined {
  // `late in the afternoon`.
  const linked = wordAt(words, from).lower === 'the' && wordAt(words, from - 1).lower === 'in' ? 1 : 0;
  const { entry, joint } = wordAt(words, from + linked);
  const next = wordAt(words, from + linked + 1);
  if (entry?.part === undefined || entry.plural === true || next.joint !== undefined || (linked === 1 && next.lower === 'of')) return undefined;
  if (linked === 0 && !partLeads.test(wordAt(words, at - 1).lower)) return undefined;
  if (joint === '-' && wordAt(words, from - 1).lower !== 'mid') return undefined;
  // `by late morning on Tuesday`.
  const day = dayBehind(words, from + linked + 1, readDay);
  if (day !== undefined && day.value.clock === undefined) return { end: day.end, value: { ...day.value, type: 'TIME', part: entry.part } };
  return { end: from + linked + 1, value: { form: 'shift', type: 'TIME', amount: 0, direction: 0, unit: 'day', from: 'mention', part: entry.part } };
}

// `early-to-mid April` is its first half, `mid-to-late March` its second; `early to late` says nothing less than the whole.
function spanBehind(words: Words, at: number): { readonly end: number; readonly mod: TimexMod } | undefined {
  if (!/^(?:to|or)$/.test(wordAt(words, at).lower)) return undefined;
  const [first, second] = [wordAt(words, at - 1).lower, wordAt(words, at + 1).lower];
  if (first === 'early' && second === 'mid') return { end: at + 2, mod: 'START' };
  return first === 'mid' && second === 'late' ? { end: at + 2, mod: 'END' } : undefined;
}

// `Later Thursday, two cousins …`: the adverb is of the verb; `late Thursday` is a part of the day.
function isBareWeekday(value: TimeExpression): boolean {
  return value.form === 'calendar' && value.fields.weekday !== undefined && value.fields.day === undefined;
}

// `later in the year`, `earlier in the day`: the unit that the text is in.
function readTheUnit(words: Words, at: number): Match | undefined {
  if (wordAt(words, at).lower !== 'the') return undefined;
  const { entry } = wordAt(words, at + 1);
  if (entry?.unit === undefined || entry.plural === true || entry.unit === 'second' || entry.unit === 'hour') return undefined;
  return { end: at + 2, value: { form: 'shift', type: 'DATE', amount: 0, direction: 0, unit: entry.unit, from: 'mention' } };
}

function skipLink(words: Words, at: number): number {
  const { lower, spaced } = wordAt(words, at);
  // `the mid-'70s`: the apostrophe cuts the hyphen off.
  if (lower === '-' && !spaced && wordAt(words, at + 1).lower === "'") return at + 1;
  return lower === 'in' || lower === 'on' ? at + 1 : at;
}

function takesPart(value: TimeExpression): boolean {
  return (value.form === 'calendar' || value.form === 'shift') && value.mod === undefined && value.clock === undefined;
}

const portions: ReadonlyMap<string, TimexMod> = new Map<string, TimexMod>([
  ['start', 'START'],
  ['beginning', 'START'],
  ['outset', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
]);

/** `the end of last month`, `the beginning of 2004`, `the end of the year`, `the latter part of 2010`. */
export function portioned(readTime: Read): Read {
  return (words, at) => {
    const the = wordAt(words, at).lower === 'the' ? 1 : 0;
    const very = wordAt(words, at + the).lower === 'very' ? 1 : 0;
    const portion = portionAt(words, at + the + very);
    if (portion === undefined || wordAt(words, portion.end).lower !== 'of') return undefined;
    if (the === 0 && wordAt(words, at - 1).lower === "'s") return undefined;
    const time = readTime(words, portion.end + 1) ?? readTheUnit(words, portion.end + 1);
    if (time === undefined || !takesPart(time.value) || (portion.half && !isLong(time.value))) return undefined;
    return { ...time, value: { ...time.value, mod: portion.value } };
  };
}

interface Portion {
  readonly end: number;
  readonly value: TimexMod;
  /** `the last half`, `the first part`: of a year that is a period of its own, of a decade a part. */
  readonly half: boolean;
}

function portionAt(words: Words, at: number): Portion | undefined {
  const { lower } = wordAt(words, at);
  const mod = portions.get(lower);
  if (mod !== undefined) return { end: at + 1, value: mod, half: false };
  const part = wordAt(words, at + 1).lower;
  if (lower === 'turn') return turnsCentury(words, at + 1) ? { end: at + 1, value: 'START', half: true } : undefined;
  const stretch = /^(?:years|months|weeks|days)$/.test(part);
  if (stretch && /^(?:closing|final|dying|waning)$/.test(lower)) return { end: at + 2, value: 'END', half: false };
  if (stretch && lower === 'opening') return { end: at + 2, value: 'START', half: false };
  const half = part === 'half' || part === 'third';
  if (/^(?:latter|later|last|second)$/.test(lower) && (half || /^(?:part|stages)$/.test(part))) return { end: at + 2, value: 'END', half: half && lower !== 'latter' };
  if (/^(?:early|earlier|first)$/.test(lower) && (half || /^(?:part|stages|days)$/.test(part))) return { end: at + 2, value: 'START', half: half || lower === 'first' };
  return undefined;
}

// `the turn of the 20th century`; of the century alone nobody says which.
function turnsCentury(words: Words, at: number): boolean {
  return wordAt(words, at).lower === 'of' && wordAt(words, at + 1).lower === 'the' && wordAt(words, at + 2).lower !== 'century';
}

function isLong(value: TimeExpression): boolean {
  if (value.form === 'shift') return value.unit === 'decade' || value.unit === 'century';
  return value.form === 'calendar' && (value.fields.decade !== undefined || value.fields.century !== undefined);
}

/** `year-end`, `year's end`, `month's end`. */
export function readUnitEnd(words: Words, at: number): Match | undefined {
  const the = wordAt(words, at).lower === 'the' ? 1 : 0;
  const unit = wordAt(words, at + the).entry?.unit;
  if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'decade') return undefined;
  const possessive = wordAt(words, at + the + 1).lower === "'s" ? 1 : 0;
  const end = wordAt(words, at + the + 1 + possessive);
  if (end.lower !== 'end') return undefined;
  if (possessive === 0 && end.joint !== '-' && unit !== 'year') return undefined;
  // `since year-end`: the last one.
  const back = wordAt(words, at - 1).lower === 'since' ? -1 : 0;
  return { end: at + the + possessive + 2, value: { form: 'shift', type: 'DATE', amount: back, direction: back, unit, from: 'published', ...(possessive === 0 ? { lastDay: true as const } : { mod: 'END' as const }) } };
}

// `get around Wednesday's ruling`: with a bare weekday the word is a preposition of place.
function isPoint(value: TimeExpression): boolean {
  if (value.form === 'shift') return true;
  return value.form === 'calendar' && (value.clock !== undefined || value.fields.weekday === undefined || value.fields.day !== undefined);
}

const endsYear = /^(?:[.,;:)]|and|or|but|when|by|at|as|to|until|the|was|were|had|he|she|it|they|)$/;

// `in about 1870`: behind a word of time and in front of nothing that is counted.
function readAboutYear(words: Words, at: number): Match | undefined {
  const { digits, value, joint } = wordAt(words, at + 1);
  const isYear = digits === 4 && value >= 1000 && value <= 2100 && joint === undefined && wordAt(words, at + 2).joint === undefined;
  if (!isYear || !/^(?:in|since|until|till)$/.test(wordAt(words, at - 1).lower) || !endsYear.test(wordAt(words, at + 2).lower)) return undefined;
  return { end: at + 2, value: { form: 'calendar', type: 'DATE', fields: { year: value } } };
}

/** `around 7:15 p.m.`, `around Nov. 1`: a point in time taken loosely. */
export function loosely(readPoint: Read): Read {
  return (words, at) => {
    const { lower } = wordAt(words, at);
    if (lower !== 'around' && lower !== 'circa' && lower !== 'ca.' && lower !== 'sometime' && lower !== 'about') return undefined;
    const point = lower === 'about' ? readAboutYear(words, at) : readPoint(words, at + 1);
    if (point === undefined || point.also !== undefined || !isPoint(point.value)) return undefined;
    return { end: point.end, value: { ...point.value, mod: 'APPROX' } };
  };
}

/** `January this year`, `March 3 last year`, `Easter last year`, `the summer of last year`: a name of the calendar within a year that is pointed at; `Thursday last week`. */
export function within(readYear: Read): (words: Words, name: Match) => Match | undefined {
  return (words, name) => {
    if (name.value.form !== 'calendar' || name.value.fields.year !== undefined || name.value.which !== undefined) return undefined;
    const { month, season, holiday, weekday, day } = name.value.fields;
    if (name.also !== undefined || name.value.nth !== undefined) return undefined;
    const of = wordAt(words, name.end).lower === 'of' ? 1 : 0;
    if (weekday !== undefined && day === undefined) return withinWeek(name.value, weekday, readYear(words, name.end + of));
    if (month === undefined && season === undefined && holiday === undefined) return undefined;
    const year = readYear(words, name.end + of);
    if (year?.value.form !== 'shift' || year.value.unit !== 'year' || year.value.distance === true) return undefined;
    return { end: year.end, value: { ...name.value, within: year.value } };
  };
}

// `Thursday last week`, `Monday night of next week`: that day of the week that is pointed at.
function withinWeek(name: CalendarExpression, weekday: number, week: Match | undefined): Match | undefined {
  const isWeek = week?.value.form === 'shift' && week.value.unit === 'week' && week.value.distance !== true && week.value.from === 'published' && week.value.part === undefined;
  return isWeek ? { end: week.end, value: { ...name, fields: { weekday }, within: week.value, nth: { count: 1 } } } : undefined;
}

/** `the next year or so`, `last month or so`: a period that is pointed at, taken loosely. */
export function orSo(words: Words, { end, value, also }: Match): Match | undefined {
  if ((value.form !== 'shift' && value.form !== 'duration') || value.mod !== undefined || also !== undefined) return undefined;
  if (value.form === 'shift' && value.unit === 'day') return undefined;
  return wordAt(words, end).lower === 'or' && wordAt(words, end + 1).lower === 'so' ? { end: end + 2, value: { ...value, mod: 'APPROX' } } : undefined;
}

/** `2014 onwards`, `1990 and beyond`, `1994 or later`: from there on, without an end. */
export function onwards(words: Words, time: Match): Match | undefined {
  if (time.value.form !== 'calendar' || time.also !== undefined) return undefined;
  const long = onwardsLong(wordAt(words, time.end).lower, wordAt(words, time.end + 1).lower);
  return long === 0 ? undefined : { end: time.end + long, value: { ...time.value, mod: 'ON_OR_AFTER', bound: 'since' } };
}

function onwardsLong(next: string, second: string): number {
  if (next === 'onwards' || next === 'onward') return 1;
  return (next === 'and' && (second === 'beyond' || second === 'after')) || (next === 'or' && second === 'later') ? 2 : 0;
}

// `the night of 3-4 May` is one night, named by the day on which it begins.
function nightEnd(part: PartOfDay, { day = 0 }: CalendarFields, also: readonly Placed[]): number | undefined {
  const [next] = also;
  const isNext = part === 'NI' && also.length === 1 && next?.value.form === 'calendar' && next.value.fields.day === day + 1;
  return isNext ? next.end : undefined;
}

/** `the night of April 18, 1775`, `the morning of 19 April`: a part of a day that is named behind it. */
export function partOfDay(readDay: Read): Read {
  return (words, at) => {
    const the = wordAt(words, at).lower === 'the' ? 1 : 0;
    const { entry } = wordAt(words, at + the);
    if (entry?.part === undefined || entry.plural === true || wordAt(words, at + the + 1).lower !== 'of') return undefined;
    const day = readDay(words, at + the + 2);
    if (day?.value.form !== 'calendar' || day.value.part !== undefined) return undefined;
    const { fields } = day.value;
    if (fields.day === undefined && fields.weekday === undefined && fields.holiday === undefined) return undefined;
    const end = day.also === undefined ? day.end : nightEnd(entry.part, fields, day.also);
    return end === undefined ? undefined : { end, value: { ...day.value, type: 'TIME', part: entry.part } };
  };
}
