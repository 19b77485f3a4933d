/**
 * Names of the calendar with a word that points: `last June`, `next Wednesday`, `this summer`, `that Friday`,
 * `last year`, `the following week`, `the same day`, `this morning`; and weekdays and seasons by themselves.
 * It must not know against what the pointing is done.
 */
import type { CalendarExpression, PartOfDay, Season, ShiftExpression, TimeExpression, Unit, Which } from './expression.ts';
import { monthAt, readCalendarDate } from './calendar-date.ts';
import { readHoliday } from './holidays.ts';
import { isInTitle } from './pattern.ts';
import type { Match } from './pattern.ts';
import { readWrittenYear } from './years.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

const pointers: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'coming'],
  ['that', 'that'],
  ['same', 'that'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['prior', 'previous'],
  ['following', 'following'],
  ['ensuing', 'following'],
  ['current', 'this'],
]);

interface Pointer {
  readonly end: number;
  readonly which: Which;
  readonly the: boolean;
}

// `last`, `the following`, `this past`, `this coming`, `that same`, `the very next`.
function readPointer(words: Words, at: number): Pointer | undefined {
  const the = wordAt(words, at).lower === 'the';
  let end = the ? at + 1 : at;
  if (the && wordAt(words, end).lower === 'very') end += 1;
  const first = pointers.get(wordAt(words, end).lower);
  if (first === undefined) return undefined;
  const second = pointers.get(wordAt(words, end + 1).lower);
  const doubled = (first === 'this' && (second === 'last' || second === 'coming')) || (first === 'that' && second === 'that');
  if (doubled && second !== undefined) return { end: end + 2, which: second, the };
  if (wordAt(words, end).lower === 'past' && !the) return undefined;
  return { end: end + 1, which: first, the };
}

/** A pointing word and what it points to. */
export function readPointed(words: Words, at: number): Match | undefined {
  const pointer = readPointer(words, at);
  if (pointer === undefined) return undefined;
  return readPointedName(words, pointer) ?? readPointedUnit(words, pointer) ?? readPointedPart(words, pointer);
}

function readPointedName(words: Words, { end, which }: Pointer): Match | undefined {
  const word = wordAt(words, end);
  const { weekday, season, plural } = word.entry ?? {};
  if (plural === true) return undefined;
  if (weekday !== undefined && word.capital) return withPart(words, end + 1, { form: 'calendar', type: 'DATE', fields: { weekday }, which });
  const month = monthAt(words, end);
  if (month !== undefined) {
    // `this Jan. 13, 2020 file photo`: a full date is pointed at by itself.
    const date = readCalendarDate(words, end) ?? { end: end + 1, value: { form: 'calendar', type: 'DATE', fields: { month } } as const };
    if (date.value.form !== 'calendar' || date.value.fields.year !== undefined) return undefined;
    return { ...date, value: { ...date.value, which } };
  }
  if (season !== undefined) return { end: end + 1, value: { form: 'calendar', type: 'DATE', fields: { season }, which } };
  const holiday = readHoliday(words, end);
  if (holiday?.value.form === 'calendar' && holiday.value.fields.year === undefined) return { ...holiday, value: { ...holiday.value, which } };
  return undefined;
}

const steps: Record<Which, -1 | 0 | 1> = { last: -1, this: 0, next: 1, coming: 1, that: 0, previous: -1, following: 1 };

function readPointedUnit(words: Words, { end, which, the }: Pointer): Match | undefined {
  const fiscal = /^(?:fiscal|financial)$/.test(wordAt(words, end).lower) ? 1 : 0;
  const word = wordAt(words, end + fiscal);
  const unit = word.entry?.unit;
  if (unit === undefined || word.entry?.plural === true || unit === 'second' || unit === 'minute' || isInTitle(words, end)) return undefined;
  if (wordAt(words, end + fiscal + 1).joint === '-') return undefined;
  if (which === 'last' && isFinal(words, end - 1, unit)) return undefined;
  const value = unitExpression(unit, which, the, wordAt(words, end - 1).lower);
  if (value === undefined) return undefined;
  const part = unit === 'day' ? wordAt(words, end + fiscal + 1).entry?.part : undefined;
  if (part === undefined) return { end: end + fiscal + 1, value };
  return { end: end + fiscal + 2, value: { ...value, type: 'TIME', part } };
}

const owners: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', "'s"]);

// `her last day in office`, `his last week at school`, `the last day of the trial`: the end of something, not what is past.
function isFinal(words: Words, last: number, unit: Unit): boolean {
  const before = wordAt(words, last - 1).lower;
  if (owners.has(before) && wordAt(words, last).lower === 'last') return true;
  return unit === 'day' && before === 'the' && !/^(?:in|over|during|within|for)$/.test(wordAt(words, last - 2).lower);
}

// `the last decade` is a stretch up to now, `last year` the calendar year; `the next day` goes on from what was told.
function unitExpression(unit: Unit, which: Which, the: boolean, adjective: string): TimeExpression | undefined {
  const length = adjective === 'past' && unit !== 'year' && unit !== 'weekend' && unit !== 'quarter';
  if (length || (which === 'last' && (unit === 'decade' || unit === 'hour' || unit === 'century'))) {
    return { form: 'duration', type: 'DURATION', lengths: [{ amount: 1, unit }], reaches: 'back' };
  }
  if (unit === 'fortnight') return fortnight(which);
  if (unit === 'hour') return undefined;
  const told = which === 'that' || which === 'previous' || which === 'following' || (which === 'next' && the && unit === 'day') || (which === 'next' && unit === 'day');
  return shift(unit, steps[which], told ? 'mention' : 'published');
}

// No calendar has fortnights: they are lengths from the moment of speaking.
function fortnight(which: Which): TimeExpression {
  const reaches = which === 'last' ? 'back' : which === 'next' || which === 'coming' ? 'ahead' : undefined;
  return { form: 'duration', type: 'DURATION', lengths: [{ amount: 1, unit: 'fortnight' }], ...(reaches === undefined ? {} : { reaches }) };
}

function shift(unit: Unit, direction: -1 | 0 | 1, from: 'published' | 'mention'): ShiftExpression {
  return { form: 'shift', type: 'DATE', amount: direction, direction, unit, from };
}

// `this morning`, `last night`, `that evening`, `the next morning`.
function readPointedPart(words: Words, { end, which, the }: Pointer): Match | undefined {
  const word = wordAt(words, end);
  const part = word.entry?.part;
  if (part === undefined || word.entry?.plural === true) return undefined;
  const told = which === 'that' || which === 'previous' || which === 'following' || (which === 'next' && the);
  return { end: end + 1, value: { ...shift('day', steps[which], told ? 'mention' : 'published'), type: 'TIME', part } };
}

/** Second words of newspapers named for a weekday: `Sunday Times`. */
const mastheads = new Set(['times', 'telegraph', 'mirror', 'mail', 'express', 'post', 'herald', 'independent', 'tribune', 'world']);

/** First words of days that are known by a name of their own: `Black Monday`, `Bloody Sunday`. */
const epithets = new Set(['good', 'black', 'bloody', 'cyber', 'super', 'fat', 'giving', 'ruby', 'maundy']);

/** A weekday by itself, with the part of day behind it: `Wednesday`, `Sunday afternoon`. */
export function readWeekday(words: Words, at: number): Match | undefined {
  const word = wordAt(words, at);
  const weekday = word.entry?.weekday;
  if (weekday === undefined || word.entry?.plural === true || !word.capital) return undefined;
  const next = wordAt(words, at + 1);
  if (next.capital && mastheads.has(next.lower)) return undefined;
  if (wordAt(words, at - 1).capital && epithets.has(wordAt(words, at - 1).lower)) return undefined;
  if (/^(?:mr|mrs|ms|miss|dr)\.?$/.test(wordAt(words, at - 1).lower)) return undefined;
  if (isAnyOne(words, at)) return undefined;
  if (isShortWeekday(word.lower) && wordAt(words, at + 1).digits === 0) return undefined;
  return withPart(words, at + 1, { form: 'calendar', type: 'DATE', fields: { weekday } });
}

// `on a Tuesday`, `one Sunday in March`: no one day; `a Tuesday meeting` is of one.
function isAnyOne(words: Words, at: number): boolean {
  const before = wordAt(words, at - 1).lower;
  if (before !== 'a' && before !== 'one') return false;
  const part = partAt(words, at + 1) === undefined ? 0 : 1;
  return (before === 'one' && wordAt(words, at - 2).lower !== 'no') || /^(?:[.,;:)?!”"]|and|or|in|when|after|before|but|because|she|he|that|)$/.test(wordAt(words, at + 1 + part).lower);
}

// `Sun.` and `Sat.` are newspapers and verbs unless a date follows.
function isShortWeekday(lower: string): boolean {
  return lower.endsWith('.') || lower.length <= 3;
}

/** The expression with the part of the day behind it, where one is written. */
function withPart(words: Words, at: number, value: CalendarExpression | ShiftExpression): Match {
  const part = partAt(words, at);
  if (part === undefined) return { end: at, value };
  return { end: at + 1, value: { ...value, type: 'TIME', part } };
}

/** `July 26 evening`: a day of a month with the part of it behind. */
export function dayThenPart(words: Words, { end, value, also }: Match): Match | undefined {
  if (value.form !== 'calendar' || value.type !== 'DATE' || value.fields.day === undefined || also !== undefined) return undefined;
  const match = wordAt(words, end).capital ? undefined : withPart(words, end, value);
  return match === undefined || match.end === end ? undefined : match;
}

/** The part of day at a word: `morning`, not `mornings`. */
function partAt(words: Words, at: number): PartOfDay | undefined {
  const { entry } = wordAt(words, at);
  return entry?.plural === true ? undefined : entry?.part;
}

const seasonLeads = new Set(['the', 'in', 'by', 'of', 'during', 'since', 'until', 'early', 'late', 'mid', 'that', 'from', 'through', 'throughout', 'before', 'after', 'for']);

/** A season with or without its year: `the summer of 2003`, `winter 1915`, `1982 summer`, `the spring`; alone only behind a word of time. */
export function readSeason(words: Words, at: number): Match | undefined {
  const the = wordAt(words, at).lower === 'the' ? 1 : 0;
  const leading = wordAt(words, at + the);
  if (leading.digits === 4 && leading.joint === undefined) return readYearSeason(words, at + the);
  const word = leading;
  const season = word.entry?.season;
  if (season === undefined || word.entry?.plural === true) return undefined;
  const of = wordAt(words, at + the + 1).lower === 'of' ? 1 : 0;
  const year = readWrittenYear(words, at + the + 1 + of);
  if (year !== undefined) return { end: winterEnd(words, year, season), value: { form: 'calendar', type: 'DATE', fields: { season, year: year.value } } };
  if (isNamed(words, at + the) || !isSeasonAlone(words, at, the === 1)) return undefined;
  return { end: at + the + 1, value: { form: 'calendar', type: 'DATE', fields: { season } } };
}

// `the winter of 2013-14`: one winter, named by both its years.
function winterEnd(words: Words, { end, value }: Match<number>, season: Season): number {
  const next = wordAt(words, end);
  const follows = (next.digits === 2 && next.value === (value + 1) % 100) || (next.digits === 4 && next.value === value + 1);
  return season === 'WI' && follows && (next.joint === '-' || next.joint === '/') ? end + 1 : end;
}

// `the 2012 Summer Olympics`: a name of its own.
function isNamed(words: Words, at: number): boolean {
  const [season, next] = [wordAt(words, at), wordAt(words, at + 1)];
  return season.capital && next.capital && next.spaced && next.entry === undefined;
}

// `their 1982 summer offensives`, `the 2019 Easter bombings`.
function readYearSeason(words: Words, at: number): Match | undefined {
  const year = readWrittenYear(words, at);
  const { entry } = wordAt(words, at + 1);
  if (year === undefined) return undefined;
  const holiday = readHoliday(words, at + 1);
  if (holiday?.value.form === 'calendar' && holiday.value.fields.year === undefined) {
    return { ...holiday, value: { ...holiday.value, fields: { ...holiday.value.fields, year: year.value } } };
  }
  if (entry?.season === undefined || entry.plural === true || isNamed(words, at + 1)) return undefined;
  return { end: at + 2, value: { form: 'calendar', type: 'DATE', fields: { season: entry.season, year: year.value } } };
}

// `the fall of Baghdad`, `a spring in his step`: only behind words of time, and `fall` not before `of`.
function isSeasonAlone(words: Words, at: number, the: boolean): boolean {
  const before = wordAt(words, at - 1).lower;
  const word = wordAt(words, at + (the ? 1 : 0));
  const after = wordAt(words, at + (the ? 2 : 1)).lower;
  if (grown.test(after)) return false;
  if (after === 'of') return the && isYearPointedAt(words, at + 3);
  if (the && standsBeforeNoun(after)) return false;
  if (word.lower === 'fall' || word.lower === 'spring') return the && seasonLeads.has(before) && before !== 'for' && /^(?:[.,;)]|and|when|,)$/.test(after);
  return seasonLeads.has(before) || (the && /^(?:over|spent|spend|passed)$/.test(before));
}

// `the autumn of that year`, `the spring of the same year`: what holds it is read behind it.
function isYearPointedAt(words: Words, at: number): boolean {
  const pointer = readPointer(words, at);
  return pointer !== undefined && wordAt(words, pointer.end).lower === 'year';
}

/** What a season is a kind of: `winter wheat`. */
const grown = /^(?:wheat|barley|rye|oats|crops?|onions?|rolls?|tyres?|tires?|coats?|sports)$/;

// `the summer offensive`: the article belongs to the offensive.
function standsBeforeNoun(after: string): boolean {
  return !/^(?:[^a-z].*|and|or|but|when|while|as|in|on|at|for|from|to|with|by|of|the|a|an|he|she|it|they|we|i|was|were|is|are|had|has|have|would|will|could|did|of|before|after|that|this|until|because|since|without|)$/.test(after);
}
