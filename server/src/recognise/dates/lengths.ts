/**
 * Lengths of time and distances: `eight years`, `nearly two years`, `the past two years`, `two years ago`,
 * `three days later`, `a year earlier`, `at least 20 more years`. A length with `ago` or `later` behind it is
 * a date, any other a duration. It must not know from where a distance is counted.
 */
import type { Amount, DurationExpression, ShiftExpression, TimeExpression, TimexMod, Unit } from './expression.ts';
import { isSameCount, readAmount } from './amounts.ts';
import { isMilitaryHour } from './clock-time.ts';
import { readNumber } from '../numbers.ts';
import type { Match } from './pattern.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

interface Length {
  readonly amount: Amount;
  readonly unit: Unit;
  readonly upTo?: number;
}

const hedges: readonly (readonly [readonly string[], TimexMod])[] = [
  [['no', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['not', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['more', 'than'], 'MORE_THAN'],
  [['less', 'than'], 'LESS_THAN'],
  [['fewer', 'than'], 'LESS_THAN'],
  [['at', 'least'], 'EQUAL_OR_MORE'],
  [['at', 'most'], 'EQUAL_OR_LESS'],
  [['up', 'to'], 'EQUAL_OR_LESS'],
  [['over'], 'MORE_THAN'],
  [['under'], 'LESS_THAN'],
  [['nearly'], 'LESS_THAN'],
  [['almost'], 'LESS_THAN'],
  [['about'], 'APPROX'],
  [['around'], 'APPROX'],
  [['approximately'], 'APPROX'],
  [['roughly'], 'APPROX'],
  [['some'], 'APPROX'],
];

const hedgeWords: ReadonlySet<string> = new Set(hedges.map(([phrase]) => phrase[0] ?? ''));

/** `about`, `more than`, `at least` in front of a length, with its TIMEX3 `mod`. */
function readHedge(words: Words, at: number): Match<TimexMod> | undefined {
  if (!hedgeWords.has(wordAt(words, at).lower)) return undefined;
  for (const [phrase, mod] of hedges) {
    if (!phrase.every((word, i) => wordAt(words, at + i).lower === word)) continue;
    // `over the past two years`: there the word is a preposition.
    if (phrase[0] === 'over' && !countsOver(words, at)) return undefined;
    return { end: at + phrase.length, value: mod };
  }
  return undefined;
}

const pointMods: Partial<Record<TimexMod, readonly [back: TimexMod, ahead: TimexMod]>> = {
  MORE_THAN: ['BEFORE', 'AFTER'],
  LESS_THAN: ['AFTER', 'BEFORE'],
  EQUAL_OR_MORE: ['ON_OR_BEFORE', 'ON_OR_AFTER'],
  EQUAL_OR_LESS: ['ON_OR_AFTER', 'ON_OR_BEFORE'],
};

// `more than a decade ago` is a point before the one a decade ago; `nearly two years ago` is about then.
function modOf(value: TimeExpression, mod: TimexMod, hedge: string): TimexMod {
  if (value.form !== 'shift' || value.distance !== true || hedge === 'nearly' || hedge === 'almost') return mod;
  return pointMods[mod]?.[value.direction < 0 ? 0 : 1] ?? mod;
}

const overLeads = new Set(['for', 'after', 'in', 'within', 'of', 'last', 'lasted', 'lasting', 'took', 'takes', 'take', 'spent', 'is', 'was', 'just', 'well', 'a', 'little', 'by', 'to']);

// `for over a week`, `over 20 years ago`: more than; `spread over three years`: a preposition.
function countsOver(words: Words, at: number): boolean {
  if (/^(?:the|these|several|those|next|past|last)$/.test(wordAt(words, at + 1).lower)) return false;
  if (overLeads.has(wordAt(words, at - 1).lower)) return true;
  const length = readCounted(words, at + 1) ?? readSingle(words, at + 1);
  return length !== undefined && /^(?:ago|earlier|later|old|before)$/.test(wordAt(words, length.end).lower);
}

const stretches = new Set(['past', 'last', 'next', 'first', 'final', 'previous', 'following', 'coming', 'preceding', 'latest', 'full', 'intervening', 'remaining']);

/** The same behind `the` only: `a full six-year term`, `his final two years` are said of the number. */
const definiteStretches = new Set(['final', 'preceding', 'latest', 'full', 'intervening', 'remaining']);

/** Words besides numbers that a length begins with, separated by spaces. */
export const lengthWords: string = [...hedgeWords, ...stretches, 'a an the that this one another each several few many couple half'].join(' ');

/** Words besides numbers and units that a length goes on with behind its article, separated by spaces. */
export const lengthWordsBehindArticle: string = [...stretches, 'a several few many couple number half million billion trillion full whole further additional single'].join(' ');

const described = 'more additional consecutive straight trading full whole long other business working short further successive'.split(' ');

/** Words that can stand in front of the unit of a length and that the lexicon does not hold. */
const leading: ReadonlySet<string> = new Set([...hedges.flatMap(([phrase]) => phrase), ...stretches, ...described, ...'to or and of couple number million billion trillion single'.split(' ')]);
const farthest = 32;

// Whether a unit of time follows with only words before it that a length can have there: most numbers and articles stand in front of other nouns.
function leadsToUnit(words: Words, at: number): boolean {
  for (let next = at; next < at + farthest; next++) {
    const { entry, lower, value } = wordAt(words, next);
    if (entry?.unit !== undefined) return true;
    if (entry === undefined && Number.isNaN(value) && !leading.has(lower)) return false;
  }
  return false;
}

/** A length of time or a distance, with all that belongs to it. */
export function readLength(words: Words, at: number): Match | undefined {
  if (!leadsToUnit(words, at)) return undefined;
  const hedge = readHedge(words, at);
  const from = hedge?.end ?? at;
  const match = readPeriod(words, from) ?? readDetermined(words, from) ?? readPlain(words, from, hedge !== undefined);
  if (match === undefined) return undefined;
  const value = hedge === undefined ? match.value : { ...match.value, mod: modOf(match.value, hedge.value, wordAt(words, at).lower) };
  return orSo(words, { end: match.end, value });
}

// `a quarter of an hour`, `three-quarters of an hour`.
function readPartOfHour(words: Words, at: number): Match<Length> | undefined {
  const count = wordAt(words, at).lower === 'a' ? 1 : wordAt(words, at).entry?.cardinal;
  const quarter = wordAt(words, at + 1).lower;
  if ((count !== 1 || quarter !== 'quarter') && (count !== 3 || quarter !== 'quarters')) return undefined;
  const isOfHour = ['of', 'an', 'hour'].every((word, i) => wordAt(words, at + 2 + i).lower === word);
  return isOfHour ? { end: at + 5, value: { amount: count * 15, unit: 'minute' } } : undefined;
}

// `a quarter-century`, `a quarter of a century`.
function readQuarterCentury(words: Words, at: number): Match<Length> | undefined {
  if (wordAt(words, at).lower !== 'a' || wordAt(words, at + 1).lower !== 'quarter') return undefined;
  const end = wordAt(words, at + 2).lower === 'of' && wordAt(words, at + 3).lower === 'a' ? at + 4 : at + 2;
  return wordAt(words, end).lower === 'century' ? { end: end + 1, value: { amount: 25, unit: 'year' } } : undefined;
}

const periodLeads: ReadonlySet<string> = new Set(['a', 'an', 'the', 'that', 'this']);

// `a three-year period`, `the two-week span`: a length as a whole.
function readPeriod(words: Words, at: number): Match | undefined {
  if (!periodLeads.has(wordAt(words, at).lower)) return undefined;
  const length = readCounted(words, at + 1);
  if (length === undefined || wordAt(words, length.end - 1).joint !== '-') return undefined;
  return /^(?:period|span|stretch)$/.test(wordAt(words, length.end).lower) ? { end: length.end + 1, value: duration(length.value) } : undefined;
}

const verbLeads: ReadonlySet<string> = new Set("to will would could may might can should must did does do not n't cannot 'll 'd usually typically normally often only".split(' '));

// `the past two years`, `the first nine months`, `the nine months`, `these three weeks`, `the last few days`.
function readDetermined(words: Words, at: number): Match | undefined {
  const the = wordAt(words, at).lower === 'the';
  const from = the ? at + 1 : at;
  const { lower } = wordAt(words, from);
  // `expected to last three weeks`: there it is a verb.
  if (lower === 'last' && !the && verbLeads.has(wordAt(words, at - 1).lower)) return undefined;
  const stretch = stretches.has(lower) && (the || !definiteStretches.has(lower));
  if (!stretch && !the) return undefined;
  const start = stretch ? from + 1 : from;
  const length = readCounted(words, start);
  if (length === undefined) return stretch ? readOpenStretch(words, at, from) : readAhead(words, from);
  if (length.value.amount === 1 && !stretch) return undefined;
  // `the eight-year war`: the article belongs to the war.
  if (!stretch && wordAt(words, length.end - 1).joint === '-') return undefined;
  if (isAge(words, length.end)) return undefined;
  return { end: length.end, value: { ...duration(length.value), ...reaching(words, from, stretch) } };
}

// Only what points from the moment of speaking: `the first nine months` do not.
function reaching(words: Words, at: number, stretch: boolean): Pick<DurationExpression, 'reaches'> {
  const { lower } = wordAt(words, at);
  if (!stretch) return {};
  if (lower === 'past' || lower === 'last') return { reaches: 'back' };
  return lower === 'next' || lower === 'coming' ? { reaches: 'ahead' } : {};
}

// `the past months`, `the coming weeks`, `the weeks ahead`: a plural without a number.
function readOpenStretch(words: Words, at: number, adjective: number): Match | undefined {
  const { entry } = wordAt(words, adjective + 1);
  if (entry?.unit === undefined || entry.plural !== true) return undefined;
  const { lower } = wordAt(words, adjective);
  if (at === adjective && lower !== 'past' && (lower !== 'previous' || entry.unit !== 'year')) return undefined;
  if (at === adjective && entry.unit === 'year') return { end: adjective + 2, value: { form: 'vague', type: 'DATE', reference: 'PAST_REF' } };
  return { end: adjective + 2, value: { ...duration({ amount: 'some', unit: entry.unit }), ...reaching(words, adjective, true) } };
}

// `the weeks ahead`.
function readAhead(words: Words, at: number): Match | undefined {
  const { entry } = wordAt(words, at);
  if (entry?.unit === undefined || entry.plural !== true || wordAt(words, at + 1).lower !== 'ahead' || wordAt(words, at + 2).lower === 'of') return undefined;
  return { end: at + 2, value: { ...duration({ amount: 'some', unit: entry.unit }), reaches: 'ahead' } };
}

const articles = new Set(['a', 'an', 'one', 'another', 'each']);

// A number and a unit; with a hyphen the unit is singular (`two-year`), `a year` counts as one.
function readCounted(words: Words, at: number): Match<Length> | undefined {
  const first = readAmount(words, at);
  if (first === undefined || wordAt(words, at).joint === '/' || wordAt(words, at).joint === ':') return undefined;
  const upper = typeof first.value === 'number' ? readUpTo(words, first.end) : undefined;
  // `in 2021 to six years in prison`: no range.
  const range = upper !== undefined && typeof first.value === 'number' && upper.value < first.value ? undefined : upper;
  let end = range?.end ?? first.end;
  const fraction = wordAt(words, end).lower === 'and' && wordAt(words, end + 1).lower === 'half' ? 1 : wordAt(words, end).lower === 'and' && /^(?:a|one)$/.test(wordAt(words, end + 1).lower) && wordAt(words, end + 2).lower === 'half' ? 2 : 0;
  if (fraction > 0) end += fraction + 1;
  let described = false;
  if (/^(?:more|additional|consecutive|straight|trading|full|whole|long|other|business|working|short|further|successive)$/.test(wordAt(words, end).lower)) {
    end += 1;
    described = true;
  }
  const unit = unitAt(words, end);
  if (unit === undefined || (unit === 'hour' && isMilitaryHour(words, at))) return undefined;
  // `60 Minutes`, `the Six-Day War`: a capitalised unit behind digits or in front of a capital is a title.
  if (wordAt(words, end).capital && (wordAt(words, at).digits > 0 || wordAt(words, end + 1).capital)) return undefined;
  if (!agrees(words, end, range?.value ?? first.value, described)) return undefined;
  const amount = fraction > 0 && typeof first.value === 'number' ? first.value + 0.5 : first.value;
  return { end: end + 1, value: { amount, unit, ...(range === undefined ? {} : { upTo: range.value }) } };
}

// `2 year` without a hyphen is broadcast spelling; `one years` is none.
function agrees(words: Words, at: number, amount: Amount, described: boolean): boolean {
  const { entry, joint, lower } = wordAt(words, at);
  // `three-quarters of its food`, `one-quarter of the seats` are fractions.
  const of = !described && wordAt(words, at + 1).lower === 'of';
  if ((lower === 'quarters' && (joint === '-' || of)) || (lower === 'quarter' && of)) return false;
  if (entry?.plural === true) return amount === 'some' || amount !== 1;
  if (lower === 'second' || lower === 'quarter') return joint === '-' || amount === 1 ? lower !== 'quarter' || amount === 1 : false;
  return joint === '-' || typeof amount === 'number';
}

function readUpTo(words: Words, at: number): Match<number> | undefined {
  const word = wordAt(words, at);
  if (word.joint === '-' && word.digits > 0) return { end: at + 1, value: word.value };
  if (word.lower !== 'to' && word.lower !== 'or') return undefined;
  return readNumber(words, at + 1);
}

function unitAt(words: Words, at: number): Unit | undefined {
  const word = wordAt(words, at);
  if (word.spaced === false && word.joint === '') return undefined;
  return word.entry?.unit;
}

// `eight years`, `two-year`, `a decade`, `a year and a half`, then perhaps `ago` or `later`.
function readPlain(words: Words, at: number, hedged: boolean): Match | undefined {
  const more = wordAt(words, at).lower === 'another' ? readCounted(words, at + 1) : undefined;
  const counted = more ?? readPartOfHour(words, at) ?? readQuarterCentury(words, at) ?? readCounted(words, at) ?? readSingle(words, at);
  if (counted === undefined) return undefined;
  const { value } = counted;
  const half = halfBehind(words, counted.end) && typeof value.amount === 'number';
  const length = half && typeof value.amount === 'number' ? { ...value, amount: value.amount + 0.5 } : value;
  const two = !half && value.amount === 1 && wordAt(words, counted.end).lower === 'or' && wordAt(words, counted.end + 1).lower === 'two';
  const end = half ? counted.end + 3 : two ? counted.end + 2 : counted.end;
  // `a year-earlier loss`: the article belongs to the loss.
  if (wordAt(words, end).joint === '-' && /^(?:earlier|ago|later)$/.test(wordAt(words, end).lower)) return undefined;
  const distance = readDistance(words, end, length);
  if (distance !== undefined) return distance;
  if (isAge(words, end)) return undefined;
  const minutes = readCounted(words, wordAt(words, end).lower === 'and' ? end + 1 : end);
  if (minutes !== undefined && smaller(minutes.value.unit, length.unit) && !half) {
    const sum = summed(length, minutes.value);
    const later = sum && readDistance(words, minutes.end, sum);
    if (later !== undefined) return later;
    return { end: minutes.end, value: { ...duration(length), lengths: [length, minutes.value] } };
  }
  return isRate(words, at, hedged) ? undefined : { end, value: duration(length) };
}

/** How many of the smaller unit one of the larger is. */
const parts: ReadonlyMap<string, number> = new Map([['hour minute', 60], ['minute second', 60], ['year month', 12], ['week day', 7], ['day hour', 24]]);

// `two hours and ten minutes later` are 130 minutes.
function summed({ amount, unit }: Length, { amount: rest, unit: smallerUnit }: Length): Length | undefined {
  const count = parts.get(`${unit} ${smallerUnit}`);
  return count === undefined || typeof amount !== 'number' || typeof rest !== 'number' ? undefined : { amount: amount * count + rest, unit: smallerUnit };
}

function readSingle(words: Words, at: number): Match<Length> | undefined {
  const { lower } = wordAt(words, at);
  if (!articles.has(lower) || lower === 'each') return undefined;
  const adjective = /^(?:full|whole|further|additional|half|single)$/.test(wordAt(words, at + 1).lower) ? 1 : 0;
  const word = wordAt(words, at + 1 + adjective);
  const unit = word.entry?.unit;
  if (unit === undefined || word.entry?.plural === true) return undefined;
  if (unit === 'second' && lower !== 'one') return undefined;
  // `a decade-counter`: the article belongs to what is counted; `a year-long` is read elsewhere.
  const behind = wordAt(words, at + 2 + adjective);
  if (behind.joint === '-' && behind.lower !== 'and') return undefined;
  if (unit === 'quarter' || unit === 'weekend' || unit === 'millennium') return undefined;
  const amount = wordAt(words, at + 1).lower === 'half' ? 0.5 : 1;
  return { end: at + 2 + adjective, value: { amount, unit } };
}

function halfBehind(words: Words, at: number): boolean {
  return wordAt(words, at).lower === 'and' && wordAt(words, at + 1).lower === 'a' && wordAt(words, at + 2).lower === 'half';
}

const order: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

function smaller(a: Unit, b: Unit): boolean {
  return order.indexOf(a) >= 0 && order.indexOf(a) < order.indexOf(b);
}

// `64-year-old`, `64 years old`, `aged three years`: figures, not stretches of history.
function isAge(words: Words, at: number): boolean {
  return /^(?:old|olds|of)$/.test(wordAt(words, at).lower) && (wordAt(words, at).lower !== 'of' || wordAt(words, at + 1).lower === 'age');
}

// `$3 a year`: a rate, read as a set.
function isRate(words: Words, at: number, hedged: boolean): boolean {
  const { lower } = wordAt(words, at);
  if (hedged || (lower !== 'a' && lower !== 'an')) return false;
  const before = wordAt(words, at - 1);
  return before.digits > 0 || !Number.isNaN(before.value) || /^(?:%|percent|million|billion|thousand|times|twice|once|cents|dollars|euros|pounds|tons|tonnes|barrels|people|hours|days|trillion)$/.test(before.lower);
}

const past = new Set(['ago', 'earlier', 'before', 'previously', 'prior']);

// `ago` and `from now` count from the moment of speaking, `earlier` and `later` from what was told; `a day later than planned` is how long.
function readDistance(words: Words, at: number, length: Length): Match | undefined {
  const word = wordAt(words, at).lower;
  const next = wordAt(words, at + 1);
  if (word === 'ago') return distance(at + 1, length, -1, 'published');
  if (next.lower === 'than') return undefined;
  if (word === 'from' && (next.lower === 'now' || next.lower === 'today')) return distance(at + 2, length, 1, 'published');
  if (past.has(word) && ((word !== 'before' && word !== 'prior') || !opensClause(words, at + 1))) return distance(at + 1, length, -1, 'mention');
  if (word === 'later' || (word === 'afterwards' && next.lower !== 'of') || word === 'afterward') return distance(at + 1, length, 1, 'mention');
  return undefined;
}

// `two years before the war`: the distance is from the war, which no calendar knows.
function opensClause(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  return !/^[.,;)]?$/.test(word.lower);
}

function distance(end: number, length: Length, direction: -1 | 1, from: 'published' | 'mention'): Match {
  const amount = length.amount === 'some' ? 'some' : length.amount * direction;
  if (amount === 'some' && direction < 0) return { end, value: { form: 'vague', type: 'DATE', reference: 'PAST_REF' } };
  const clock = length.unit === 'hour' || length.unit === 'minute' || length.unit === 'second';
  const value: ShiftExpression = { form: 'shift', type: clock ? 'TIME' : 'DATE', amount, direction, unit: length.unit, from, distance: true };
  return { end, value };
}

// `or so`, `or more` behind a length.
function orSo(words: Words, match: Match): Match {
  if (wordAt(words, match.end).lower !== 'or') return match;
  const next = wordAt(words, match.end + 1).lower;
  if (next === 'so') return orSoAgo(words, match);
  if (next === 'more' && match.value.form === 'duration') return { end: match.end + 2, value: { ...match.value, mod: 'EQUAL_OR_MORE' } };
  return match;
}

function orSoAgo(words: Words, match: Match): Match {
  const end = match.end + 2;
  const value: TimeExpression = { ...match.value, mod: 'APPROX' };
  if (wordAt(words, end).lower !== 'ago' || value.form !== 'duration') return { end, value };
  const [length] = value.lengths;
  const ago = length === undefined ? undefined : distance(end + 1, length, -1, 'published');
  return ago === undefined ? { end, value } : { end: ago.end, value: { ...ago.value, mod: 'APPROX' } };
}

function duration(length: Length): DurationExpression {
  const { amount, unit, upTo } = length;
  return { form: 'duration', type: 'DURATION', lengths: [{ amount, unit }], ...(upTo === undefined ? {} : { upTo }) };
}

const bareLeads = new Set(['for', 'in', 'within', 'after', 'over', 'of', 'took', 'take', 'takes', 'taken', 'last', 'lasted', 'during', 'spent', 'spend', 'or', 'and', 'by', 'than', 'through', 'recent', 'past', 'weeks', 'days', 'months', 'until', 'only', 'just', 'many', 'months', 'with']);

/** Plurals that leave the number open: `for years`, `weeks of talks`, `decades-long`, `recent weeks`, `the weeks ahead`. */
export function readOpenLength(words: Words, at: number): Match | undefined {
  const { lower } = wordAt(words, at);
  if (lower === 'recent' || lower === 'coming') return readRecent(words, at, lower);
  const word = wordAt(words, at);
  const unit = word.entry?.unit;
  // `a month-long strike`.
  if (unit !== undefined && word.entry?.plural !== true && wordAt(words, at + 1).joint === '-' && wordAt(words, at + 1).lower === 'long' && word.joint === undefined) return { end: at + 2, value: duration({ amount: 1, unit }) };
  if (unit === undefined || word.entry?.plural !== true || unit === 'second' || unit === 'quarter') return undefined;
  const behind = wordAt(words, at + 1);
  if (behind.lower === 'ago' || (/^(?:earlier|before)$/.test(behind.lower) && !opensClause(words, at + 2))) return { end: at + 2, value: { form: 'vague', type: 'DATE', reference: 'PAST_REF' } };
  // `a decades-old dispute`: nobody is that old.
  if (behind.lower === 'old' && behind.joint === '-') return { end: at + 2, value: duration({ amount: 'some', unit }) };
  if (/^(?:later|afterwards)$/.test(behind.lower)) return { end: at + 2, value: { form: 'vague', type: 'DATE', reference: 'FUTURE_REF' } };
  if (isAge(words, at + 1) || behind.joint !== undefined) return behind.lower === 'long' ? { end: at + 2, value: duration({ amount: 'some', unit }) } : undefined;
  if (/^(?:early|late|small|wee|opening|working|office|visiting|business|school|peak|rush|happy)$/.test(wordAt(words, at - 1).lower)) return undefined;
  if (isSameCount(words, at - 1)) return undefined;
  // `Minutes of the meeting`; `within minutes of the blast` is a length.
  if (lower === 'minutes' && behind.lower === 'of' && /^(?:the|its|their|a|last|that)$/.test(wordAt(words, at + 2).lower) && !bareLeads.has(wordAt(words, at - 1).lower)) return undefined;
  if (!bareLeads.has(wordAt(words, at - 1).lower) && !/^(?:of|before|after)$/.test(behind.lower)) return undefined;
  return { end: withJoinedUnit(words, at + 1), value: duration({ amount: 'some', unit }) };
}

// `weeks or months`, `recent weeks and months`: one length said twice.
function withJoinedUnit(words: Words, at: number): number {
  const { entry } = wordAt(words, at + 1);
  const joined = /^(?:or|and)$/.test(wordAt(words, at).lower) && entry?.unit !== undefined && entry.plural === true && entry.unit !== 'second';
  return joined ? at + 2 : at;
}

// TimeBank takes `recent years` for a time, shorter units for lengths.
function readRecent(words: Words, at: number, lower: string): Match | undefined {
  const { entry } = wordAt(words, at + 1);
  if (entry?.unit === undefined || entry.plural !== true) return undefined;
  if (lower === 'coming') return { end: at + 2, value: { form: 'vague', type: 'DATE', reference: 'FUTURE_REF' } };
  if (entry.unit === 'year') return { end: at + 2, value: { form: 'vague', type: 'DATE', reference: 'PAST_REF' } };
  return { end: withJoinedUnit(words, at + 2), value: duration({ amount: 'some', unit: entry.unit }) };
}
