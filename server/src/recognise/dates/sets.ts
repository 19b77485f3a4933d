/**
 * What comes again: `every Friday`, `each July`, `weekly`, `every two years`, `$3 million a year`, `twice a
 * week`, `Tuesday nights`. It must not know since when.
 */
import type { SetExpression, Unit } from './expression.ts';
import { monthAt } from './calendar-date.ts';
import { readNumber } from '../numbers.ts';
import type { Match } from './pattern.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

/** A recurring time. */
export function readSet(words: Words, at: number): Match | undefined {
  const word = wordAt(words, at);
  if (word.entry?.every !== undefined) return readAdverb(words, at, word.entry.every);
  if (word.lower === 'every' || word.lower === 'each') return readEvery(words, at);
  if (word.lower === 'per') return readPer(words, at);
  if (word.lower === 'a' || word.lower === 'an') return readRate(words, at);
  return word.entry?.plural === true ? readPlural(words, at) : undefined;
}

// `weekly`: not in a name (`the Weekly Standard`).
function readAdverb(words: Words, at: number, unit: Unit): Match | undefined {
  const word = wordAt(words, at);
  // `the Weekly Standard`, `the party daily Granma`: a paper.
  if (/^(?:average|mean)$/.test(wordAt(words, at - 1).lower)) return undefined;
  if (wordAt(words, at + 1).capital || (word.capital && wordAt(words, at - 1).capital)) return undefined;
  return { end: at + 1, value: every(1, unit) };
}

// `every Friday`, `every other day`, `every two years`, `each July`, `every summer`, `every morning`.
function readEvery(words: Words, at: number): Match | undefined {
  const other = wordAt(words, at + 1).lower === 'other';
  const number = readNumber(words, at + 1);
  const end = other ? at + 2 : (number?.end ?? at + 1);
  const word = wordAt(words, end);
  if (word.lower === 'half' && wordAt(words, end + 1).lower === 'hour') return { end: end + 2, value: every(30, 'minute') };
  const unit = word.entry?.unit;
  const plural = word.entry?.plural === true;
  if (number !== undefined && wordAt(words, end).lower === 'to') return readEveryUpTo(words, end, number.value);
  if (unit !== undefined && plural === (number !== undefined) && unit !== 'second') return { end: end + 1, value: every(other ? 2 : (number?.value ?? 1), unit) };
  if (number !== undefined || plural) return undefined;
  const { weekday, season, part } = word.entry ?? {};
  if (weekday !== undefined && word.capital) return readEveryWeekday(words, end, weekday);
  const month = monthAt(words, end);
  if (month !== undefined) return { end: end + 1, value: set({ fields: { month } }) };
  if (season !== undefined) return { end: end + 1, value: set({ fields: { season } }) };
  if (part !== undefined) return { end: end + 1, value: set({ fields: {}, part }) };
  return undefined;
}

// `every Saturday night`, `every Monday and Wednesday`.
function readEveryWeekday(words: Words, at: number, weekday: number): Match {
  const { part, plural } = wordAt(words, at + 1).entry ?? {};
  if (part !== undefined && plural !== true) return { end: at + 2, value: set({ fields: { weekday }, part }) };
  const next = wordAt(words, at + 2);
  const value = set({ fields: { weekday } });
  const joined = /^(?:and|or)$/.test(wordAt(words, at + 1).lower) && next.entry?.weekday !== undefined && next.capital;
  if (!joined || next.entry?.weekday === undefined) return { end: at + 1, value };
  return { end: at + 1, value, also: [{ at: at + 2, end: at + 3, value: set({ fields: { weekday: next.entry.weekday } }) }] };
}

// `every four to six weeks`: as often as the shorter says.
function readEveryUpTo(words: Words, at: number, amount: number): Match | undefined {
  const upper = readNumber(words, at + 1);
  const { unit, plural } = wordAt(words, upper?.end ?? at).entry ?? {};
  return upper === undefined || unit === undefined || plural !== true || unit === 'second' ? undefined : { end: upper.end + 1, value: every(amount, unit) };
}

function readPer(words: Words, at: number): Match | undefined {
  const { entry } = wordAt(words, at + 1);
  if (entry?.unit === undefined || entry.plural === true) return undefined;
  return { end: at + 2, value: every(1, entry.unit) };
}

const measured = /^(?:%|percent|million|billion|trillion|thousand|times|twice|once|cents|dollars|euros|pounds|tons|tonnes|barrels|people|hours|days)$/;

// `four flights a week`, `700 seats a day`: a plural that is counted.
function isCountedNoun(words: Words, at: number): boolean {
  const noun = wordAt(words, at);
  if (noun.entry !== undefined || !/[a-z]{2}s$/.test(noun.lower)) return false;
  return [1, 2].some((back) => readNumber(words, at - back) !== undefined);
}

/** `once a month`, `three times a week`: how often, with how many times. */
export function readTimesARate(words: Words, at: number): Match | undefined {
  const times = wordAt(words, at + 1).lower === 'times' ? at + 2 : at + 1;
  if (times === at + 1 && !/^(?:once|twice|thrice)$/.test(wordAt(words, at).lower)) return undefined;
  // `twice weekly`.
  const unit = wordAt(words, times).entry?.every;
  if (unit !== undefined) return { end: times + 1, value: every(1, unit) };
  return /^an?$/.test(wordAt(words, times).lower) ? readRate(words, times) : undefined;
}

// `$3 million a year`, `three times a week`.
function readRate(words: Words, at: number): Match | undefined {
  const { entry } = wordAt(words, at + 1);
  const before = wordAt(words, at - 1);
  if (entry?.unit === undefined || entry.plural === true) return undefined;
  if (Number.isNaN(before.value) && !measured.test(before.lower) && !isCountedNoun(words, at - 1)) return undefined;
  if (/^(?:ago|earlier|later|before|prior|after)$/.test(wordAt(words, at + 2).lower)) return undefined;
  return { end: at + 2, value: every(1, entry.unit) };
}

// `Mondays`, `Tuesday nights`.
function readPlural(words: Words, at: number): Match | undefined {
  const { entry, capital } = wordAt(words, at);
  return entry?.weekday !== undefined && capital ? { end: at + 1, value: set({ fields: { weekday: entry.weekday } }) } : undefined;
}

/** `plays on weekends`; `two weekends`, `recent weekends` are others. */
export function readWeekends(words: Words, at: number): Match | undefined {
  return wordAt(words, at).lower === 'weekends' && /^(?:on|at|and|or|most)$/.test(wordAt(words, at - 1).lower) ? { end: at + 1, value: every(1, 'weekend') } : undefined;
}

/** `the first Tuesday of every month`, `every last Friday of the month`: once in each. */
export function readMonthly(words: Words, at: number): Match | undefined {
  const isEvery = /^(?:every|each)$/.test(wordAt(words, at).lower);
  const from = isEvery || wordAt(words, at).lower === 'the' ? at + 1 : at;
  const nth = wordAt(words, from).entry?.ordinal !== undefined || wordAt(words, from).lower === 'last';
  const { weekday, unit, plural } = wordAt(words, from + 1).entry ?? {};
  if (!nth || plural === true || (weekday === undefined && unit !== 'day' && unit !== 'week') || !/^(?:of|in)$/.test(wordAt(words, from + 2).lower)) return undefined;
  const whole = wordAt(words, from + 4).entry;
  if (!(isEvery ? /^the$/ : /^(?:every|each)$/).test(wordAt(words, from + 3).lower) || (whole?.unit !== 'month' && whole?.unit !== 'year') || whole.plural === true) return undefined;
  return { end: from + 5, value: every(1, whole.unit) };
}

/** `Tuesday nights`: a weekday with a part of day in the plural. */
export function readWeekdayParts(words: Words, at: number): Match | undefined {
  const { entry, capital } = wordAt(words, at);
  const part = wordAt(words, at + 1).entry;
  if (entry?.weekday === undefined || !capital || part?.part === undefined || part.plural !== true) return undefined;
  return { end: at + 2, value: set({ fields: { weekday: entry.weekday }, part: part.part }) };
}

function every(amount: number, unit: Unit): SetExpression {
  return set({ every: { amount, unit } });
}

function set(rest: Omit<SetExpression, 'form' | 'type'>): SetExpression {
  return { form: 'set', type: 'SET', ...rest };
}
