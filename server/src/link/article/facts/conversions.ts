/**
 * A measure told in two units: `20 miles (32 km)`, `86F (30C)`, `300 acres, or 120 hectares`; an amount of one unit told
 * in two ways: `$1.5 million (1,500,000 dollars)`. It must not convert.
 */
import { areConvertible, isLength } from '../../../base/unit-conversion.ts';
import type { ConversionFact } from './figure-fact.ts';
import { between, factIn, plainNumber } from './numbered-sentences.ts';
import type { NumberedSentence, Numeral } from './numbered-sentences.ts';

const opened = /^[a-z ,-]{0,40}\.?\s?[([]\s?(?:i\.e\. |equal to |or |that is |the equivalent of )?(?:minus |[-−–])?$/i;
/** `a mile (`, `half a mile (`: no number is written. */
const unwritten = /\b(?:(half|quarter)[- ](?:of )?(?:an?[- ])?|an?[- ](?:(half|quarter)[- ])?|one[- ])(mile|inch|foot|pound|acre|ounce|gallon|yard)(?: [a-z]+)? ?\($/id;
const closed = /^[^()[\]]{0,30}[)\]]/;
const beside = /^(?:[a-z -]{0,25},? (?:or|that is) |\s?\/\s?|,? ?(?:-{1,2}|–|—) ?|, i\.e\. | \(?= ?|,? (?:which is |that is |or )?(?:equal|equivalent) to |, which is |, that is,? )(?:about |roughly |some |nearly )?$/i;

/** The conversions of a sentence. */
export function conversionsIn(sentence: NumberedSentence): ConversionFact[] {
  const { numbers, span } = sentence;
  return [...numbers.flatMap((second, at) => ofOne(sentence, second, numbers[at - 1]) ?? []), ...besideEachOther(sentence, numbers, span)];
}

const range = /^ ?(?:to|and|[-–]) ?(?:minus |[-−–])?\d/;
const fractions: ReadonlyMap<string, number> = new Map([['half', 0.5], ['quarter', 0.25]]);

function ofOne(sentence: NumberedSentence, second: Numeral, before: Numeral | undefined): ConversionFact | undefined {
  const from = Math.max(sentence.span.start, before?.end ?? 0, second.start - 40);
  const found = unwritten.exec(between(sentence, from, second.start));
  const unit = found?.[3]?.toLowerCase();
  const at = found?.indices?.[0];
  if (found === null || unit === undefined || at === undefined || !/^(?: (?:long|wide|high|deep|tall|away|each|thick))?[)\]]/.test(between(sentence, second.end, sentence.span.end))) return undefined;
  const value = fractions.get((found[1] ?? found[2] ?? '').toLowerCase()) ?? 1;
  const text = found[0].replace(/ ?\($/, '');
  const first: Numeral = { start: from + at[0], end: from + at[0] + text.length, text, value, place: value, unit };
  const pair = inTwoUnits(first, second);
  return pair === undefined ? undefined : factOf(sentence, ...pair);
}

// `6 feet 2 inches` is told to the inch.
function toTheInch(number: Numeral): Numeral {
  return number.unit === 'foot' && /\d.*\d ?(?:in|inch|inches|["”])$|-foot-\d+$/.test(number.text) ? { ...number, place: 1 / 12 } : number;
}

function factOf(sentence: NumberedSentence, one: Numeral, other: Numeral): ConversionFact {
  const span = { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
  return { ...factIn(sentence, 'facts/conversions', span), subject: { kind: 'article' }, attribute: 'conversion', value: { one: plainNumber(one), other: plainNumber(other) } };
}

function besideEachOther(sentence: NumberedSentence, numbers: readonly Numeral[], span: NumberedSentence['span']): ConversionFact[] {
  return numbers.slice(1).flatMap((second, at): ConversionFact[] => {
    const first = withSmaller(sentence, numbers[at - 1], numbers[at]);
    if (first === undefined) return [];
    const gap = between(sentence, first.end, second.start);
    // `-5C to -10C (23F to 14F)`, `10 degrees below zero Celsius`: ends of stretches, and a scale's own zero.
    if (range.test(between(sentence, second.end, span.end).slice(0, 14)) || (first.value === 0 && /below $/.test(between(sentence, span.start, first.start)))) return [];
    const isSame = (opened.test(gap) && closed.test(between(sentence, second.end, span.end).slice(0, 40))) || beside.test(gap) || isAside(sentence, gap, second);
    const pair = isSame ? inTwoUnits(signed(sentence, toTheInch(first)), signed(sentence, toTheInch(second))) : undefined;
    if (pair !== undefined) return [factOf(sentence, ...pair)];
    return isToldAgain(sentence, first, second, gap) ? [factOf(sentence, first, second)] : [];
  });
}

const smallerUnits: ReadonlyMap<string, readonly [string, number]> = new Map([['pound', ['ounce', 16]], ['stone', ['pound', 14]], ['foot', ['inch', 12]]]);

// `7 pounds 4 ounces (3.3 kg)`: two numbers are one measure.
function withSmaller(sentence: NumberedSentence, before: Numeral | undefined, number: Numeral | undefined): Numeral | undefined {
  const [unit, parts] = smallerUnits.get(before?.unit ?? '') ?? [];
  if (before === undefined || number === undefined || parts === undefined || number.unit !== unit || !/^,?(?: and)? ?$/.test(between(sentence, before.end, number.start))) return number;
  return { ...before, end: number.end, text: between(sentence, before.start, number.end), value: before.value + number.value / parts, place: 1 / parts };
}

// `30 tonnes of acid, about 66,000 pounds.`
function isAside(sentence: NumberedSentence, gap: string, second: Numeral): boolean {
  const isAbout = second.bound === 'about' ? /^[a-z -]{0,25}, $/.test(gap) : /^[a-z -]{0,25}, (?:about|roughly|some|nearly|around|almost|approximately) $/.test(gap);
  return isAbout && /^(?:$|[,.;)]| (?:up|high|long|wide|deep|away|tall)\b)/.test(between(sentence, second.end, sentence.span.end));
}

// Nothing but the other way to write it, in words and in digits: `$5 million ($50 million in ten years)` is another amount,
// and `$50, or $500, for a second offence` another choice.
function isToldAgain(sentence: NumberedSentence, first: Numeral, second: Numeral, gap: string): boolean {
  const isOne = first.unit !== undefined && first.unit === second.unit && first.unit !== '%' && [first, second].every(({ upTo }) => upTo === undefined);
  if (!isOne || isInWords(first) === isInWords(second)) return false;
  const behind = between(sentence, second.end, sentence.span.end);
  return (/^ \((?:about |some |or |roughly )?$/.test(gap) && /^\)/.test(behind)) || (/^,? or (?:about )?$/.test(gap) && /^[,.]/.test(behind));
}

function isInWords({ text }: Numeral): boolean {
  return !/\d/.test(text) || /\b(?:hundred|thousand|million|billion|trillion|[mb]n)\b|\d[mb]n?\b/i.test(text);
}

// `minus 10 degrees Celsius`, `-10C`, `10 degrees below zero`: the sign stands outside the number.
function signed(sentence: NumberedSentence, number: Numeral): Numeral {
  const { start, end, unit, value, upTo } = number;
  if (!/^°[CF]$/.test(unit ?? '') || upTo !== undefined || value < 0) return number;
  const before = between(sentence, Math.max(sentence.span.start, start - 7), start);
  const isBelow = /(?:^|[^\p{L}\d])(?:minus |negative |[-−–])$/iu.test(before) || /^ below(?: zero)?\b/.test(between(sentence, end, sentence.span.end).slice(0, 14));
  return isBelow ? { ...number, value: -value } : number;
}

function inTwoUnits(first: Numeral, second: Numeral): [Numeral, Numeral] | undefined {
  const [one, other] = [isLength(second.unit) ? inMetres(first) : first, isLength(first.unit) ? inMetres(second) : second];
  const isPair = one.unit !== undefined && other.unit !== undefined && areConvertible(one.unit, other.unit);
  return isPair ? [one, other] : undefined;
}

// `1,000 feet (300m)`: elsewhere that letter makes millions.
function inMetres(number: Numeral): Numeral {
  const written = /(\d[\d,]*(?:\.\d+)?)\s?m$/.exec(number.text)?.[1];
  if (number.unit !== undefined || written === undefined) return number;
  return { ...number, value: Number(written.replaceAll(',', '')), unit: 'm', place: number.place / 1e6 };
}
