/**
 * Numbers of the headline that the body tells in parts: `four died at once and two in hospital`, `14 in a market and nine
 * on a bus`, `all but one of the 156 aboard`; and measures that it tells without their word. It must not know which numbers contradict.
 */
import { cardinalValue, cardinalsFrom } from '../../../base/number-words.ts';
import { stateOf } from './count-states.ts';
import type { AmountFact, CountState } from './fact.ts';
import type { FactNumber } from './figure-fact.ts';
import { between } from './numbered-sentences.ts';
import type { NumberedSentence, Numeral } from './numbered-sentences.ts';
import { arePersons, countedOf } from './same-counted.ts';
import { oneMore } from './untold-numbers.ts';

/** Parts of one number at most. */
const mostParts = 5;
/** UTF-16 code units between two sentences that go on with one tale, at most. */
const nextTo = 200;
/** Numbers of the body that are added up at most. */
const mostRead = 400;

/** A number that may be a part, with what became of those it counts. */
interface Part {
  /** Where its sentence begins. */
  readonly sentence: number;
  readonly value: number;
  readonly state: CountState | undefined;
  /** What it counts, `PERSONS` or a noun; undefined where nothing tells. */
  readonly sort: string | undefined;
  /** Whether it says what it counts: of bare numbers alone nothing is made. */
  readonly isCounted: boolean;
  /** One more behind it: `three men and a woman`. */
  readonly andOne: boolean;
}

/** What numbers of the body side by side come to, of those that may be of one state and count the same; of any state where none is given. */
export type MadeOf = (state?: CountState, counts?: string) => Sums;

/** Sums, with where the sentences begin that have their parts. */
type Sums = ReadonlyMap<number, readonly number[]>;

/** Reads the sums of the body's sentences when they are first asked for. */
export function madeOf(sentences: readonly NumberedSentence[]): MadeOf {
  const body = sentences.filter(({ role }) => role === 'body');
  const known = new Map<string, Sums>();
  let parts: readonly (readonly Part[])[] | undefined;
  return (state, counts) => {
    const sort = sortOf(counts);
    const key = `${state ?? ''} ${sort}`;
    parts ??= partsIn(body);
    const sums = known.get(key) ?? madeIn(body, parts, state, sort);
    known.set(key, sums);
    return sums;
  };
}

/** What persons are counted as, whoever they are: seven men and five women are twelve tourists. */
const PERSONS = 'person';

// A number that stands alone mostly counts people.
function sortOf(counts: string | undefined): string {
  return counts === undefined || arePersons(counts) ? PERSONS : countedOf(counts);
}

/** The amounts, with those above the body marked that the body makes up. */
export function withMade(amounts: readonly AmountFact[], sentences: readonly NumberedSentence[], sumsOf: MadeOf): AmountFact[] {
  const body = sentences.filter(({ role }) => role === 'body');
  return amounts.map((fact) => {
    const { attribute, paragraphRole, value } = fact;
    if (paragraphRole === 'body' && value.isShown !== true) return fact;
    const made = attribute === 'count' ? sumsOf(value.state, value.counts).get(value.value) : attribute === 'measure' ? withNumber(body, value) : undefined;
    return made === undefined || made.length === 0 ? fact : { ...fact, value: { ...value, madeIn: made } };
  });
}

function withNumber(body: readonly NumberedSentence[], { value, unit }: FactNumber): readonly number[] {
  return body.filter(({ numbers }) => numbers.some((number) => number.value === value && (number.unit === undefined || number.unit === unit))).map(({ span }) => span.start);
}

// Of the first numbers only.
function partsIn(body: readonly NumberedSentence[]): readonly (readonly Part[])[] {
  const parts: (readonly Part[])[] = [];
  for (let [at, read] = [0, 0]; at < body.length && read <= mostRead; at++) {
    const sentence = body[at];
    const own = sentence === undefined ? [] : partsOf(sentence);
    parts.push(own);
    read += own.length;
  }
  return parts;
}

function madeIn(body: readonly NumberedSentence[], parts: readonly (readonly Part[])[], state: CountState | undefined, sort: string): Sums {
  const sums = new Map<number, number[]>();
  const add = (sum: number, starts: readonly number[]): void => void sums.set(sum, [...(sums.get(sum) ?? []), ...starts]);
  let before: readonly Part[] = [];
  for (const [at, sentence] of body.slice(0, parts.length).entries()) {
    const own = (parts[at] ?? []).filter((part) => (part.state === undefined || state === undefined || part.state === state) && (part.sort === undefined || part.sort === sort));
    // `The three were two women and a man`: the same ones once more.
    const isNext = sentence.span.start - (body[at - 1]?.span.end ?? -nextTo) < nextTo && !pointsBack(sentence);
    addSums(isNext ? [...before, ...own] : own, add);
    for (const number of remaining(sentence)) add(number, [sentence.span.start]);
    before = own;
  }
  return sums;
}

function pointsBack(sentence: NumberedSentence): boolean {
  return sentence.numbers.some((number) => isDefinite(sentence, number));
}

function isDefinite(sentence: NumberedSentence, { start }: Numeral): boolean {
  return definite.test(between(sentence, Math.max(sentence.span.start, start - 8), start));
}

// Of numbers in a row only: others stand between for something else.
function addSums(parts: readonly Part[], add: (sum: number, starts: readonly number[]) => void): void {
  for (const [from] of parts.entries()) {
    let sum = 0;
    for (const [n, part] of parts.slice(from, from + mostParts).entries()) {
      sum += part.value;
      const row = parts.slice(from, from + n + 1);
      if (!row.some((one) => one.isCounted)) continue;
      const starts = row.map(({ sentence }) => sentence);
      if (n > 0) add(sum, starts);
      if (part.andOne) add(sum + 1, starts);
    }
  }
}

/** Before a number that is a part of the one before it, an age or a place in a row. */
const within = /(?:\b(?:includ(?:es|ed|ing)|among (?:them|whom)|of (?:them|whom|which|those)|among|over|under|aged|age|number|no\.|(?:man|woman|boy|girl) of) )$/i;
const definite = /\b(?:the|those|these) $/i;
const aged = /^(?:over|under|above|below|aged) \d+$/i;
const ofThem = /^ (?:[\p{L}’-]+ )?of (?:them|whom|which|those)\b/u;
/** Counts of what is not there to be added to people or things. */
const lasting = /^(?:year|month|week|day|night|hour|minute|second|time|mile|km|point|goal|game|match|season|percent)$/;

function partsOf(sentence: NumberedSentence): readonly Part[] {
  let last: string | undefined;
  const numbers = sentence.numbers.flatMap((number) => {
    const { start, end, value, counts, unit } = number;
    if (unit === undefined && counts !== undefined && !lasting.test(counts)) last = sortOfNumber(number);
    if (isDefinite(sentence, number) || !mayBePart(sentence, number)) return [];
    const behind = between(sentence, end, sentence.span.end);
    const state = stateOf(sentence, number);
    if (counts === undefined && !(bare.test(behind) && !isNumberOfName(sentence, number))) return [];
    return [{ sentence: sentence.span.start, at: start, value, state, sort: last, isCounted: state !== undefined || counts !== undefined, andOne: oneMore.test(behind) }];
  });
  const single = [...sentence.text.matchAll(singles)].slice(0, mostParts).flatMap((match) => {
    const at = sentence.span.start + match.index;
    const isNumber = sentence.numbers.some(({ start, end }) => start < at + match[0].length && end > at);
    const isPerson = match[1] !== undefined;
    return isNumber ? [] : [{ sentence: sentence.span.start, at, value: 1, state: undefined, sort: isPerson ? PERSONS : undefined, isCounted: isPerson, andOne: false }];
  });
  return [...numbers, ...single].sort((a, b) => a.at - b.at);
}

/** Behind a number that leaves its noun out: a place, what became of them, or nothing (`two in hospital`); or before persons of no common plural. */
const bare = /^(?:$|["”’)]?[.,;:)]| (?:[–—-] |(?:at|in|on|near|off|outside|inside|aboard|by|from|and|or|but|while|were|was|are|is|have|has|had|who|will|would|could|later|after|when|during|across|around|elsewhere|there|here|over|between|more|others?|died|drowned|survived|dead|killed|injured|wounded|hurt|missing|arrested|detained|\p{Ll}+ly|police|staff|crew|clergy|passers-by|\p{Lu}\p{Ll}{2,}s)\b))/u;

// `Route 9`, `Boeing 737`; `Another 200` begins a sentence.
function isNumberOfName(sentence: NumberedSentence, { start, text }: Numeral): boolean {
  return /^\d/.test(text) && /\s\p{Lu}[\p{L}.]{0,20} $/u.test(between(sentence, Math.max(sentence.span.start, start - 24), start));
}

// `two Kurds and three Alevis`: who bears the name of a people.
function sortOfNumber({ counts, text }: Numeral): string {
  return /\s\p{Lu}\p{Ll}+$/u.test(text) ? PERSONS : sortOf(counts);
}

/** One more in a row: `two at Perth and one at Oster`, `12 passengers and the driver`; group 1 is who it is. */
const singles =
  /(?:^[-–•*"“ ]*|[,;] |\b(?:and|while|but) )(?:(?:[Oo]ne|[Aa]nother)(?= (?:at|in|on|near|was|died|drowned|later|from)\b|[,.])|(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Aa]nother) (?:[\p{L}\d-]+ ){0,2}?(man|woman|boy|girl|child|baby|toddler|teenager|driver|pilot|captain|officer|guard|soldier|police(?:wo)?man|passenger|pedestrian|cyclist|firefighter|gunman|attacker|student|pupil|teacher|nurse|worker|mother|father|son|daughter|wife|husband|brother|sister|neighbou?r)\b)/gu;

function mayBePart(sentence: NumberedSentence, { start, end, value, unit, upTo, counts, text }: Numeral): boolean {
  if (unit !== undefined || upTo !== undefined || !Number.isInteger(value) || value < 1 || (counts === undefined ? aged.test(text) : lasting.test(counts))) return false;
  return !within.test(between(sentence, Math.max(sentence.span.start, start - 20), start)) && !ofThem.test(between(sentence, end, sentence.span.end).slice(0, 40));
}

const fewLeft = new RegExp(`\\b(?:[Aa]ll but|[Oo]nly|[Jj]ust) (${cardinalsFrom(1, 6)})\\b|\\b(?:sole|lone|only) survivor\\b`);

// `Only one of the 156 people on board survived`
function remaining({ text, numbers }: NumberedSentence): readonly number[] {
  const found = fewLeft.exec(text);
  return found === null ? [] : numbers.map(({ value }) => value - (cardinalValue(found[1] ?? 'one') ?? 1));
}
