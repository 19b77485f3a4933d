/**
 * Days and months by name, with or without a year: `Jan. 13, 2020`, `7 April`, `the 5th of May`, `January
 * 2020`, `April`, `Friday, Oct. 13`. A month that is also a word (`may`, `march`) needs a capital and
 * neighbours of a date. It must not know which year is meant where none is written.
 */
import { daysInMonth } from '../../base/civil-date.ts';
import type { CalendarFields, TimeExpression } from './expression.ts';
import { yearOfNamedDay } from './named-days.ts';
import type { Match, Placed } from './pattern.ts';
import { centuryOf, readWrittenYear } from './years.ts';
import { wordAt } from '../words.ts';
import type { Word, Words } from '../words.ts';

/** A day of the month: `7`, `7th`, `seventh`. */
function dayAt(words: Words, at: number): number | undefined {
  const word = wordAt(words, at);
  const value = word.digits > 0 && word.digits <= 2 ? word.value : word.entry?.ordinal;
  return value !== undefined && value >= 1 && value <= 31 && Number.isInteger(value) ? value : undefined;
}

/** The month at a word, where its spelling can be one: `May` with a capital, `sept.` in any case. */
export function monthAt(words: Words, at: number): number | undefined {
  const word = wordAt(words, at);
  const month = word.entry?.month;
  return month !== undefined && word.capital ? month : undefined;
}

/** A date with a month name in it. */
export function readCalendarDate(words: Words, at: number): Match | undefined {
  return readMonthFirst(words, at) ?? readDayFirst(words, at);
}

// `Jan. 13, 2020`, `April 7`, `January 2020`, `January`.
function readMonthFirst(words: Words, at: number): Match | undefined {
  const month = monthAt(words, at);
  if (month === undefined) return undefined;
  const the = wordAt(words, at + 1).lower === 'the' ? 1 : 0;
  const day = dayAt(words, at + 1 + the);
  if (day !== undefined && day <= daysInMonth(2000, month) && (!isCounted(words, at + 1 + the) || readNightEnd(words, at + 2 + the, day) !== undefined)) {
    return readMonthDay(words, at, month, day, at + 2 + the);
  }
  const of = wordAt(words, at + 1).lower === 'of' || wordAt(words, at + 1).lower === ',' ? 1 : 0;
  const year = readWrittenYear(words, at + 1 + of);
  if (year !== undefined) return { end: year.end, value: dated({ month, year: year.value }) };
  return isMonthAlone(words, at) ? { end: at + 1, value: dated({ month }) } : undefined;
}

// A number that goes on (`March 3,000`, `May 2 percent`, `April 5:30`) is no day.
function isCounted(words: Words, at: number): boolean {
  const after = wordAt(words, at + 1);
  return after.joint === ':' || after.joint === '.' || after.joint === '/' || after.lower === '%' || after.lower === 'percent' || after.lower === 'million';
}

function readMonthDay(words: Words, at: number, month: number, day: number, end: number): Match {
  const list = at < 0 ? undefined : readDayList(words, end, { month, day });
  if (list !== undefined) return list;
  const range = readDayEnd(words, end) ?? readNightEnd(words, end, day);
  const behind = range === undefined ? end : range.end;
  const comma = wordAt(words, behind).lower === ',' || wordAt(words, behind).lower === 'of' ? 1 : 0;
  const year = readWrittenYear(words, behind + comma) ?? (range === undefined ? yearWithHyphen(words, at, end) : undefined);
  const usable = year !== undefined && isYearOfDate(words, year.end, comma);
  const fields: CalendarFields = { month, day, ...(usable ? { year: year.value } : {}) };
  const named = usable || range !== undefined ? undefined : yearOfNamedDay(words, month, day, at < 0 ? end : at, end);
  if (named !== undefined) return { end, value: { form: 'calendar', type: 'DATE', fields: { ...fields, year: named.year }, named: true, ...(named.unsure && { unsure: true }) } };
  // `June 28-31`: of the second no day can be made, checks are told of it.
  if (range !== undefined && range.day > daysInMonth(2000, month)) return { end, value: dated(fields) };
  if (range === undefined || at < 0) return { end: usable ? year.end : end, value: dated(fields) };
  const also: Placed = { at: range.at, end: usable ? year.end : range.end, value: dated({ ...fields, day: range.day }) };
  return { end, value: dated(fields), also: [also] };
}

// `Apr-08-21`: two digits are a year where hyphens join all three.
function yearWithHyphen(words: Words, at: number, end: number): Match<number> | undefined {
  const year = wordAt(words, end);
  if ((year.joint !== '-' && year.joint !== '') || year.digits !== 2 || wordAt(words, at + 1).joint !== '-' || wordAt(words, end + 1).joint !== undefined) return undefined;
  return { end: end + 1, value: centuryOf(year.value) };
}

// `April 7, 2000 people`: a number behind the comma that counts is no year.
function isYearOfDate(words: Words, end: number, comma: number): boolean {
  if (comma === 0) return true;
  const after = wordAt(words, end);
  return !['people', 'troops', 'soldiers', 'men', 'women', 'workers', 'protesters', 'residents'].includes(after.lower);
}

// The `, 2 and 3` of `May 1, 2 and 3, 2019`.
function readDayList(words: Words, end: number, fields: CalendarFields): Match | undefined {
  const days: { at: number; day: number }[] = [];
  let next = end;
  while (wordAt(words, next).lower === ',' && isDayBehind(words, next + 1, days.at(-1)?.day ?? fields.day) && days.length < 5) {
    days.push({ at: next + 1, day: wordAt(words, next + 1).value });
    next += 2;
  }
  const last = next + (wordAt(words, next).lower === ',' ? 1 : 0);
  if (days.length === 0 || !/^(?:and|or|&)$/.test(wordAt(words, last).lower) || !isDayBehind(words, last + 1, days.at(-1)?.day)) return undefined;
  if (!/^[.,;:)]?$/.test(wordAt(words, last + 2).lower) && wordAt(words, last + 2).digits !== 4) return undefined;
  const comma = wordAt(words, last + 2).lower === ',' ? 1 : 0;
  const year = readWrittenYear(words, last + 2 + comma);
  const shared: CalendarFields = year === undefined ? fields : { ...fields, year: year.value };
  const also = [...days, { at: last + 1, day: wordAt(words, last + 1).value }].map((each): Placed => ({ at: each.at, end: each.at + 1, value: dated({ ...shared, day: each.day }) }));
  return { end, value: dated(shared), also: also.map((each, i) => (i === also.length - 1 && year !== undefined ? { ...each, end: year.end } : each)) };
}

function isDayBehind(words: Words, at: number, day = 31): boolean {
  const { digits, value, joint } = wordAt(words, at);
  return (digits === 1 || digits === 2) && value > day && value <= 31 && joint === undefined && wordAt(words, at + 1).joint === undefined;
}

// The `/4` of `May 3/4`: the day after, for a night has two.
function readNightEnd(words: Words, at: number, day: number): { at: number; end: number; day: number } | undefined {
  const { joint, digits, value } = wordAt(words, at);
  return joint === '/' && digits > 0 && digits <= 2 && value === day + 1 && wordAt(words, at + 1).joint === undefined ? { at, end: at + 1, day: value } : undefined;
}

// The `-5` of `March 3-5`, the `and 5` of `March 3 and 5`.
function readDayEnd(words: Words, at: number): { at: number; end: number; day: number } | undefined {
  const word = wordAt(words, at);
  const dashed = word.joint === '-' ? at : word.lower === '–' || word.lower === '-' || word.lower === 'and' || word.lower === 'or' || word.lower === 'to' ? at + 1 : -1;
  if (dashed < 0) return undefined;
  const day = dayAt(words, dashed);
  const digits = wordAt(words, dashed).digits;
  const after = wordAt(words, dashed + 1);
  if (day === undefined || digits === 0 || digits > 2) return undefined;
  const ends = /^[.,;:)]?$/.test(after.lower) || after.digits === 4 || (after.entry === undefined && dashed === at);
  return ends && after.joint === undefined ? { at: dashed, end: dashed + 1, day } : undefined;
}

// `7 April 2021`, `the 5th of May`, `13-15 May 1940`.
function readDayFirst(words: Words, at: number): Match | undefined {
  const from = wordAt(words, at).lower === 'the' ? at + 1 : at;
  const day = dayAt(words, from);
  if (day === undefined || wordAt(words, from).joint === ':' || wordAt(words, from).joint === '.') return undefined;
  const until = untilDay(words, at, from);
  const range = until === undefined ? undefined : dayAt(words, until);
  const of = wordAt(words, from + 1).lower === 'of' ? 1 : 0;
  const monthIndex = until === undefined ? from + 1 + of : until + 1;
  const month = monthAt(words, monthIndex);
  if (month === undefined || day > daysInMonth(2000, month)) return undefined;
  if (of === 0 && wordAt(words, from).entry?.ordinal !== undefined && wordAt(words, from).entry?.cardinal !== undefined) return undefined;
  const comma = wordAt(words, monthIndex + 1).lower === ',' ? 1 : 0;
  const year = readWrittenYear(words, monthIndex + 1 + comma) ?? yearWithHyphen(words, from, monthIndex + 1);
  const usable = year !== undefined && isYearOfDate(words, year.end, comma);
  if (!usable && startsMonthDay(words, monthIndex)) return undefined;
  const fields = { month, day, ...(usable ? { year: year.value } : {}) };
  const end = usable ? year.end : monthIndex + 1;
  if (range === undefined) return { end, value: dated(fields) };
  return { end: from + 1, value: dated(fields), also: [{ at: until ?? end, end, value: dated({ ...fields, day: range }) }] };
}

const beforeRange = /^(?:from|between|on|of|during|until|the|[(,–—-]|)$/;

// Where the second day of `13-15 May`, `from 15 to 22 February`, `the 28 and 29 August` stands.
function untilDay(words: Words, at: number, from: number): number | undefined {
  const next = wordAt(words, from + 1);
  if (next.joint === '-') return dayAt(words, from + 1) === undefined ? undefined : from + 1;
  if (next.joint === '/') return readNightEnd(words, from + 1, dayAt(words, from) ?? 0) === undefined ? undefined : from + 1;
  if (!/^(?:to|and|or|[-–—])$/.test(next.lower) || (at === from && !beforeRange.test(wordAt(words, at - 1).lower))) return undefined;
  const [day, digits] = [dayAt(words, from + 2), wordAt(words, from + 2).digits];
  return day === undefined || digits === 0 || day <= (dayAt(words, from) ?? 31) || monthAt(words, from + 3) === undefined ? undefined : from + 2;
}

// `killed 12 Sept. 11 victims`: the month takes the number behind it.
function startsMonthDay(words: Words, at: number): boolean {
  const behind = wordAt(words, at + 1);
  return behind.digits > 0 && behind.digits <= 2 && wordAt(words, at + 2).joint !== ':' && wordAt(words, at + 1).spaced && !/^[ap]\.?m/.test(wordAt(words, at + 2).lower);
}

const datePrepositions = new Set([
  'in', 'since', 'of', 'by', 'from', 'until', 'till', 'to', 'between', 'before', 'after', 'during', 'early', 'late', 'mid', 'last', 'next',
  'this', 'every', 'each', 'around', 'through', 'throughout', 'for', 'and', 'or', 'that', 'previous', 'following', 'on', 'late', 'through', 'about',
]);

/** Whether a month name alone is meant as a month: the ambiguous ones need a word of time in front. */
function isMonthAlone(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  const before = wordAt(words, at - 1);
  if (word.joint !== undefined && word.joint !== '-') return false;
  // `Black September`.
  if (before.capital && before.lower === 'black') return false;
  if (isAmbiguousMonth(word)) return (datePrepositions.has(before.lower) && !followsAsName(wordAt(words, at + 1))) || isOfOccasion(words, at);
  return !followsAsName(wordAt(words, at + 1)) || (datePrepositions.has(before.lower) && !/^(?:and|or|for|to|about|that|with)$/.test(before.lower));
}

const occasions = /^(?:elections?|summit|meetings?|votes?|polls?|referendum|conference|ballot|budget|deadline|session|talks|attacks?|bombings?|massacre|uprising|coup|protests?|riots?|floods?|earthquake|quake|crash|crackdown|ruling|trial|report|figures|contract|futures|delivery|revolution|offensive)$/;

// `the May elections`, `a March summit`.
function isOfOccasion(words: Words, at: number): boolean {
  return /^(?:the|a|its|his|her|their|this)$/.test(wordAt(words, at - 1).lower) && occasions.test(wordAt(words, at + 1).lower);
}

function isAmbiguousMonth(word: Word): boolean {
  return ['may', 'march', 'mar', 'jan', 'dec', 'jun', 'jul', 'sep'].includes(word.lower) || (word.lower.endsWith('.') && word.lower === 'mar.');
}

// `April Jones`, `June Carter`: a capitalised word right behind makes a name likely.
function followsAsName(after: Word): boolean {
  return after.capital && after.entry === undefined && after.spaced && after.joint === undefined;
}

/** Weekdays cut short without a stop: words of their own (`sun`, `sat`, `wed`) but in front of a date. */
const shortWeekdays: ReadonlyMap<string, number> = new Map([['mon', 1], ['tue', 2], ['tues', 2], ['wed', 3], ['weds', 3], ['thu', 4], ['thur', 4], ['thurs', 4], ['fri', 5], ['sat', 6], ['sun', 7]]);

/** The same words, separated by spaces. */
export const shortWeekdayWords: string = [...shortWeekdays.keys()].join(' ');

// `The Sun, May 12`, `the Baltimore Sun`: a paper.
function shortWeekdayAt(words: Words, at: number): number | undefined {
  const before = wordAt(words, at - 1);
  const weekday = shortWeekdays.get(wordAt(words, at).lower);
  return before.lower === 'the' || (before.capital && before.spaced) ? undefined : weekday;
}

/** A weekday in front of a date: `Friday, Oct. 13, 2000`, `Tuesday 5 March`, `Mon Nov. 25`, `Tuesday the 12th`. */
export function readWeekdayDate(words: Words, at: number): Match | undefined {
  const word = wordAt(words, at);
  const weekday = word.entry?.weekday ?? shortWeekdayAt(words, at);
  if (weekday === undefined || word.entry?.plural === true || !word.capital) return undefined;
  const comma = wordAt(words, at + 1).lower === ',' ? 1 : 0;
  const date = readCalendarDate(words, at + 1 + comma);
  if (date === undefined && comma === 0) return readWeekdayOfMonthDay(words, at, weekday);
  if (date?.value.form !== 'calendar' || date.value.fields.day === undefined) return undefined;
  return { ...date, value: { ...date.value, fields: { ...date.value.fields, weekday } } };
}

// `Tuesday the 12th`; `Friday the 13th` alone is a day of bad luck as well, and a film.
function readWeekdayOfMonthDay(words: Words, at: number, weekday: number): Match | undefined {
  const { entry, lower } = wordAt(words, at + 2);
  const day = entry?.ordinal;
  if (wordAt(words, at + 1).lower !== 'the' || day === undefined || day > 31 || day === 13 || !/^[0-9]/.test(lower)) return undefined;
  return /^(?:[.,;:)]|and|but|when|to|until|at|)$/.test(wordAt(words, at + 3).lower) ? { end: at + 3, value: dated({ day, weekday }) } : undefined;
}

function dated(fields: CalendarFields): TimeExpression {
  return { form: 'calendar', type: 'DATE', fields };
}
