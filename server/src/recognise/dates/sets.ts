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
  const unit = word.entry?.unit;
  const plural = word.entry?.plural === true;
  if (unit !== undefined && plural === (number !== undefined) && unit !== 'second') return { end: end + 1, value: every(other ? 2 : (number?.value ?? 1), unit) };
  if (number !== undefined || plural) return undefined;
  const { weekday, season, part } = word.entry ?? {};
  if (weekday !== undefined && word.capital) return { end: end + 1, value: set({ fields: { weekday } }) };
  const month = monthAt(words, end);
  if (month !== undefined) return { end: end + 1, value: set({ fields: { month } }) };
  if (season !== undefined) return { end: end + 1, value: set({ fields: { season } }) };
  if (part !== undefined) return { end: end + 1, value: set({ fields: {}, part }) };
  return undefined;
}

function readPer(words: Words, at: number): Match | undefined {
  const { entry } = wordAt(words, at + 1);
  if (entry?.unit === undefined || entry.plural === true) return undefined;
  return { end: at + 2, value: every(1, entry.unit) };
}

const measured = /^(?:%|percent|million|billion|trillion|thousand|times|twice|once|cents|dollars|euros|pounds|tons|tonnes|barrels|people|hours|days)$/; // prettier-ignore

// `four flights a week`, `700 seats a day`: a plural that is counted.
function isCountedNoun(words: Words, at: number): boolean {
  const noun = wordAt(words, at);
  if (noun.entry !== undefined || !/[a-z]{2}s$/.test(noun.lower)) return false;
  return [1, 2].some((back) => readNumber(words, at - back) !== undefined);
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
