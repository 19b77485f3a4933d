/**
 * Stretches of time with both ends written: `2014-16`, `from 2018 to 2020`, `March 3-5`, `3-5 March 2021`,
 * `between May 3, 2021 and May 5, 2021`. Ends are what is written, in either order: whether the first comes
 * first is for a check to say. It must not know the article.
 */
import { monthAt } from './calendar-date.ts';
import { readWrittenYear } from './years.ts';
import type { Match } from './pattern.ts';
import { wordAt } from '../words.ts';
import type { Word, Words } from '../words.ts';

/** One end: the words `[at, end)` and what they write. */
export interface WrittenEnd {
  readonly at: number;
  readonly end: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A stretch: the words `[at, end)` with its two ends. */
export interface WrittenStretch {
  readonly at: number;
  readonly end: number;
  readonly first: WrittenEnd;
  readonly last: WrittenEnd;
}

/** Whether a text can hold one at all: a look that spares most paragraphs the reading. */
export function mayHoldStretch(text: string): boolean {
  return /\d(?:st|nd|rd|th)?(?:\s?[-\u2010-\u2015]\s?|,?\s(?:to|and|until|till|through)\s(?:the\s)?)[\dA-Z]|\b(?:from|between)\s|\d\s[A-Z][a-z]{2,8}\.?\s?(?:[-\u2010-\u2015]|to|until|till|through)\s?\d/i.test(text) && /\d/.test(text);
}

/** The stretches of a paragraph, in order. */
export function findStretches(words: Words): readonly WrittenStretch[] {
  const found: WrittenStretch[] = [];
  for (let at = 0; at < words.length; ) {
    const next = readYears(words, at) ?? readDaysOfMonth(words, at) ?? readMonthOfDays(words, at) ?? readSpelledOut(words, at) ?? readPlain(words, at);
    // Years before the common era count down.
    if (next !== undefined && !/^b\.?c\.?(?:e\.?)?$/.test(wordAt(words, next.end).lower)) found.push(next);
    at = next?.end ?? at + 1;
  }
  return found;
}

const yearsBefore = new Set('from in between during the of since ( for and season years period over through seasons'.split(' '));

/** What somebody is from one year to another: `mayor 1991 to 1985`. */
const held = /^(?:\(|\[|mayor|president|minister|premier|governor|senator|chairman|chair|director|secretary|ambassador|judge|coach|captain|manager|editor|head|leader|king|queen|pope|bishop|professor|champion|office|power|years|period|seasons|terms?|reign(?:ed)?|ruled|served)$/;

// `2014-16`, `2018-2016`; `2016-07` is a month, `Resolution 2016-14` a number.
function readYears(words: Words, at: number): WrittenStretch | undefined {
  const [first, second] = [wordAt(words, at), wordAt(words, at + 1)];
  if (!isYear(first) || first.joint !== undefined || second.joint !== '-' || wordAt(words, at + 2).joint !== undefined) return undefined;
  if (second.digits === 4 ? !isYear(second) : second.digits !== 2 || second.value <= 12) return undefined;
  const before = wordAt(words, at - 1);
  const short = second.digits === 2;
  if (short ? !yearsBefore.has(before.lower) : isNumber(before)) return undefined;
  // `1999-03` wraps round, the century changed; `2003-99` went back by one.
  if (short && first.value % 100 >= 90 && second.value < 30) return undefined;
  const year = short ? yearOfShort(first.value, second.value) : second.value;
  return { at, end: at + 2, first: { at, end: at + 1, year: first.value }, last: { at: at + 1, end: at + 2, year } };
}

// `1903-87` are the years of a long life; `2003-99` would reach far beyond today, and went back by one.
function yearOfShort(first: number, short: number): number {
  const year = Math.floor(first / 100) * 100 + short;
  return first >= 2000 && year > first + 50 ? year - 100 : year;
}

function isYear({ digits, value }: Word): boolean {
  return digits === 4 && value >= 1500 && value <= 2100;
}

function isNumber({ lower, capital, digits, entry }: Word): boolean {
  return digits > 0 || /^(?:no|nos|number|case|file|law|resolution|act|bill|tel|phone|call|at|by|vote|[-$#:+)])\.?$/.test(lower) || (capital && entry === undefined);
}

// `March 5-3`, `March 5 to 3, 2021`, `March 5th–3rd`.
function readDaysOfMonth(words: Words, at: number): WrittenStretch | undefined {
  const month = monthAt(words, at);
  const day = month === undefined ? undefined : dayAt(words, at + 1);
  if (month === undefined || day === undefined || wordAt(words, at - 1).lower === 'in') return undefined;
  const until = behindDash(words, at + 2, wordAt(words, at - 1));
  const last = until === undefined ? undefined : dayAt(words, until);
  if (until === undefined || last === undefined || monthAt(words, until + 1) !== undefined || !endsDay(words, until + 1)) return undefined;
  const year = yearBehind(words, until + 1);
  const shared = { month, ...(year === undefined ? {} : { year: year.value }) };
  const end = year?.end ?? until + 1;
  return { at, end, first: { at, end: at + 2, ...shared, day }, last: { at: until, end, ...shared, day: last } };
}

// `5-3 March`, `the 5th to 3rd of March 2021`.
function readMonthOfDays(words: Words, at: number): WrittenStretch | undefined {
  const day = dayAt(words, at);
  const until = day === undefined || wordAt(words, at).joint !== undefined ? undefined : behindDash(words, at + 1, wordAt(words, at - (wordAt(words, at - 1).lower === 'the' ? 2 : 1)));
  const last = until === undefined ? undefined : dayAt(words, until);
  if (day === undefined || until === undefined || last === undefined) return undefined;
  const named = until + (wordAt(words, until + 1).lower === 'of' ? 2 : 1);
  const month = monthAt(words, named);
  if (month === undefined || dayAt(words, named + 1) !== undefined || /^(?:\$|in|won|lost|beat)$/.test(wordAt(words, at - 1).lower)) return undefined;
  const year = yearBehind(words, named + 1);
  const shared = { month, ...(year === undefined ? {} : { year: year.value }) };
  const end = year?.end ?? named + 1;
  return { at, end, first: { at, end: at + 1, ...shared, day }, last: { at: until, end, ...shared, day: last } };
}

// The index behind `-`, `–`, `to`, `until` or `through`, and behind `and` where `between` stands in front.
function behindDash(words: Words, at: number, before: Word): number | undefined {
  const word = wordAt(words, at);
  if (word.joint === '-') return at;
  const joined = /^(?:[-\u2010-\u2015]|to|until|till|through)$/.test(word.lower) || (word.lower === 'and' && before.lower === 'between');
  if (!joined) return undefined;
  return wordAt(words, at + 1).lower === 'the' ? at + 2 : at + 1;
}

function dayAt(words: Words, at: number): number | undefined {
  const word = wordAt(words, at);
  const value = word.digits === 1 || word.digits === 2 ? word.value : word.entry?.cardinal === undefined ? word.entry?.ordinal : undefined;
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 31 ? value : undefined;
}

// A number that goes on counts or measures: `March 5 to 3 percent`, `March 5-3 victory`.
function endsDay(words: Words, at: number): boolean {
  const after = wordAt(words, at);
  if (after.joint !== undefined) return false;
  return after.lower === '' || /^[.,;:)\]–—]$/.test(after.lower) || isYear(after) || small.has(after.lower);
}

const small = new Set('in at and when where that which was is were the a for with during by but or of as to'.split(' '));

function yearBehind(words: Words, at: number): Match<number> | undefined {
  return readWrittenYear(words, at + (wordAt(words, at).lower === ',' ? 1 : 0));
}

const untilWords: ReadonlyMap<string, RegExp> = new Map([
  ['from', /^(?:to|until|till|through|[-\u2010-\u2015])$/],
  ['between', /^and$/],
  ['of', /^(?:to|until|till|through|[-\u2010-\u2015])$/],
]);

/** Verbs by which a date becomes another: `moved from April 27 to April 21`. */
const moving = /^(?:moved?|moving|changed?|changing|shift(?:ed)?|postponed|advanced|brought|forward|rescheduled|pushed|revised|corrected|amended|delayed|cut|back|down|backwards?|compar(?:ed|ing)|prefer(?:red)?|votes?|score|margin|majority)$/;

// `from 2020 to 2018`, `between 5 May and 3 May`; `from 2020 to 2018 levels` compares.
function readSpelledOut(words: Words, at: number): WrittenStretch | undefined {
  if (moving.test(wordAt(words, at - 1).lower) || moving.test(wordAt(words, at - 2).lower)) return undefined;
  const joint = untilWords.get(wordAt(words, at).lower);
  const first = joint && readEnd(words, at + 1);
  if (joint === undefined || first === undefined) return undefined;
  const comma = wordAt(words, first.end).lower === ',' ? 1 : 0;
  if (!joint.test(wordAt(words, first.end + comma).lower)) return undefined;
  const until = behindOccasion(words, first.end + comma + 1);
  const last = readEnd(words, until);
  if (last === undefined || /^(?:levels?|figures?|prices|rates|numbers)$/.test(wordAt(words, last.end).lower) || wordAt(words, last.end).joint !== undefined) return undefined;
  if ((first.month === undefined) !== (last.month === undefined) && until === first.end + comma + 1) return undefined;
  return { at: at + 1, end: last.end, first, last };
}

// `until his death in 1985`
function behindOccasion(words: Words, at: number): number {
  const isOccasion = /^(?:his|her|its|their|the)$/.test(wordAt(words, at).lower) && /^(?:death|resignation|retirement|release|arrest|closure|collapse|end|defeat|departure|dissolution|murder|assassination|abolition)$/.test(wordAt(words, at + 1).lower);
  return isOccasion && /^(?:in|on)$/.test(wordAt(words, at + 2).lower) ? at + 3 : at;
}

/** Marks and words that join two ends where nothing stands before the first. */
const plainJoint = /^(?:[-\u2010-\u2015]|to|until|till|through|thru)$/;
/** Before a date that is no end of a stretch: `on 9 May – 3 May was too early –`. */
const single = /^(?:on|by|since|until|till|before|after|of|from|between|for|than|at|in|to|and|with|about|no|nos)$/;
const opening = /^[([]$/;

// `(9 June – 3 May 2018)`, `runs June 9 to May 3, 2018`, `June 1991 to March 1985`, `2015-06-04 to 2015-03-02`, `(1991 to 1985)`.
function readPlain(words: Words, at: number): WrittenStretch | undefined {
  const before = wordAt(words, at - 1);
  if (single.test(before.lower) || moving.test(before.lower) || moving.test(wordAt(words, at - 2).lower) || wordAt(words, at).joint !== undefined) return undefined;
  const first = readEnd(words, at);
  if (first === undefined || (first.month === undefined && !held.test(before.lower) && !(before.lower === ',' && (held.test(wordAt(words, at - 2).lower) || areYearsAside(words, at))))) return undefined;
  const comma = wordAt(words, first.end).lower === ',' ? 1 : 0;
  const joint = wordAt(words, first.end + comma);
  const isDash = joint.joint === '-' || /^[-\u2010-\u2015]/.test(joint.lower);
  if (joint.joint !== '-' && !plainJoint.test(joint.lower)) return undefined;
  const last = readEnd(words, first.end + comma + (joint.joint === '-' ? 0 : 1));
  if (last === undefined || (first.month === undefined) !== (last.month === undefined) || (first.day === undefined) !== (last.day === undefined)) return undefined;
  if (last.month !== undefined && last.year === undefined && first.day === undefined) return undefined;
  const after = wordAt(words, last.end);
  if (after.joint !== undefined || (isDash && !opening.test(before.lower) && !/^(?:|[.,;:)\]])$/.test(after.lower))) return undefined;
  return { at, end: last.end, first, last };
}

// `his years in the Senate, 1996 to 1978, were`: an aside of two years and nothing else.
function areYearsAside(words: Words, at: number): boolean {
  return isYear(wordAt(words, at)) && wordAt(words, at + 1).lower === 'to' && isYear(wordAt(words, at + 2)) && /^(?:|[.,;)\]])$/.test(wordAt(words, at + 3).lower) && wordAt(words, at - 2).digits === 0;
}

const parts = /^(?:early|late|mid|spring|summer|autumn|fall|winter|middle|beginning|start|end|years?|midnight|noon|dawn|dusk)$/;

// `the summer of`, `late`, `mid-`, `midnight on`, `Thursday,` in front of a date say no more than the date does here.
function behindPart(words: Words, from: number): number {
  const at = wordAt(words, from).lower === 'the' ? from + 1 : from;
  if (parts.test(wordAt(words, at).lower)) return /^(?:of|on|-)$/.test(wordAt(words, at + 1).lower) ? at + 2 : at + 1;
  return wordAt(words, at).entry?.weekday === undefined ? at : at + (wordAt(words, at + 1).lower === ',' ? 2 : 1);
}

// `2015-06-04`, and `25/04/2015` where one number can be no month.
function readDigits(words: Words, at: number): WrittenEnd | undefined {
  const [one, two, three, four] = [wordAt(words, at), wordAt(words, at + 1), wordAt(words, at + 2), wordAt(words, at + 3)];
  if (two.joint === undefined || two.joint !== three.joint || four.joint !== undefined || two.digits === 0 || two.digits > 2) return undefined;
  if (isYear(one) && three.digits === 2 && two.value <= 12 && three.value <= 31) return { at, end: at + 3, year: one.value, month: two.value, day: three.value };
  if (one.digits === 0 || one.digits > 2 || !isYear(three) || one.value > 31 || two.value > 31 || one.value > 12 === two.value > 12) return undefined;
  const [day, month] = one.value > 12 ? [one.value, two.value] : [two.value, one.value];
  return { at, end: at + 3, year: three.value, month, day };
}

function readEnd(words: Words, from: number): WrittenEnd | undefined {
  const at = behindPart(words, from);
  const inDigits = readDigits(words, at);
  if (inDigits !== undefined) return inDigits;
  const month = monthAt(words, at);
  if (month !== undefined) {
    const day = dayAt(words, at + 1);
    return withYear(words, { at, end: day === undefined ? at + 1 : at + 2, month, ...(day === undefined ? {} : { day }) });
  }
  const day = dayAt(words, at);
  const named = at + (wordAt(words, at + 1).lower === 'of' ? 2 : 1);
  const after = day === undefined ? undefined : monthAt(words, named);
  if (day !== undefined && after !== undefined) return withYear(words, { at, end: named + 1, month: after, day });
  const year = wordAt(words, at);
  return isYear(year) && wordAt(words, at + 1).joint === undefined ? { at, end: at + 1, year: year.value } : undefined;
}

function withYear(words: Words, end: WrittenEnd): WrittenEnd {
  const year = yearBehind(words, end.end);
  return year === undefined ? end : { ...end, end: year.end, year: year.value };
}
