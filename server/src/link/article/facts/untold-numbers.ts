/**
 * Numbers of the headline that the body nowhere tells, whatever they count: lengths of time, ages and small numbers as
 * well. It must not know whether an editor added them up.
 */
import type { Timex } from '../article.ts';
import type { ReadArticle } from './extractor.ts';
import type { UntoldNumberFact } from './figure-fact.ts';
import type { MadeOf } from './made-of.ts';
import { between, factIn } from './numbered-sentences.ts';
import type { NumberedSentence } from './numbered-sentences.ts';

/** A number with what is needed to compare it. */
interface Told {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
  readonly place: number;
  readonly upTo?: number;
  /** Its unit; for a length of time the unit of its value. */
  readonly kind?: string;
  /** What it counts. */
  readonly counts?: string;
  /** Whether somebody died at that age: nobody adds it up. */
  readonly isAtDeath?: true;
  /** A length of time in days. */
  readonly days?: number;
}

/** Numbers of the body that are looked through. */
const most = 400;
/** `48 hours in Oster`: how long a visit is. */
const visit = /^ in \p{Lu}/u;
const list = /\b(?:top|no\.?|number|version|part|chapter|day|week|season|round|game|phase|level|group of|iphone|galaxy|windows|formula|area|route|flight|boeing|airbus|article|section|rule|class|the first|vs\.?|channel) $/i;

/** The numbers of the headline that no number of the body is, rounds or adds up to. */
export function untoldIn({ document, timexes, published }: ReadArticle, sentences: readonly NumberedSentence[], made: MadeOf): UntoldNumberFact[] {
  const heads = sentences.filter(({ role }) => role === 'headline');
  const lengths = timexes.flatMap(lengthOf);
  const title = document.paragraphs.find(({ role }) => role === 'headline');
  if (title === undefined) return [];
  const titleEnd = title.start + title.paragraph.text.length;
  const counted = yearsSince(timexes.filter(({ start }) => start >= titleEnd), published.interval.from);
  const body = [...joint(document, titleEnd), ...counted, ...sentences.filter(({ role }) => role === 'body').flatMap(({ span, text, numbers }) => numbers.map((number) => aged({ span, text }, toldOf(number)))), ...lengths.filter(({ start }) => start >= titleEnd)].slice(0, most);
  if (body.length === 0) return [];
  const numbers = heads.flatMap((sentence) => sentence.numbers.filter(({ start }) => !list.test(between(sentence, Math.max(sentence.span.start, start - 14), start))).map((number) => aged(sentence, toldOf(number))));
  const above = [...numbers, ...lengths.filter(({ start, end }) => start >= title.start && end <= titleEnd)];
  const sentence = { span: { start: title.start, end: titleEnd }, text: title.paragraph.text, role: title.role, numbers: [], paragraph: title };
  return above.flatMap((number): UntoldNumberFact[] => {
    if (number.value < 2 || isTold(number, body) || isCountdown(title.paragraph.text.slice(number.end - title.start), number)) return [];
    if (number.kind === undefined && (bodyHasOneMore(sentences, number) || made(undefined, number.counts).has(number.value) || isOneByOne(number))) return [];
    return [{ ...factIn(sentence, 'facts/untold-numbers', number), subject: { kind: 'article' }, attribute: 'untold-number', value: { text: number.text } }];
  });
}

/** Beyond so many nobody tells one thing after the other without counting. */
const fewThings = 3;

// `two nations`, `three crashes`: the body tells of each by its name; those killed, held or hurt it counts.
function isOneByOne({ value, counts }: Told): boolean {
  return value <= fewThings && counts !== undefined && !/^(?:person|people|dead|injured|missing|arrested|victim|man|woman|child|body)$/.test(counts);
}

const ordinals = /\b(\d{1,3})(?:st|nd|rd|th) (?:birthday|anniversary|year)\b/g;
const scores = /(?<![\d.,–-])(\d{1,3})[–-](\d{1,3})(?![\d.,–-]\d)/g;

// What is written in one with other signs: `her 101st birthday`, `won 127-123`, by four votes.
function joint({ paragraphs }: ReadArticle['document'], from: number): readonly Told[] {
  return paragraphs.filter(({ start }) => start >= from).flatMap(({ start: base, paragraph: { text } }): Told[] => [
    ...[...text.matchAll(ordinals)].map((match) => bare(base + match.index, match[0], Number(match[1]))),
    ...[...text.matchAll(scores)].flatMap((match) => [Number(match[1]), Number(match[2]), Math.abs(Number(match[1]) - Number(match[2]))].map((value) => bare(base + match.index, match[0], value))),
  ]).slice(0, most);
}

function bare(start: number, text: string, value: number): Told {
  return { start, end: start + text.length, text, value, place: 1 };
}

const daysOfYear = 365.25;

// `for the first time since 2016`, `began in 1962`: the years to the day of publication are counted by the headline.
function yearsSince(times: readonly Timex[], day: number | null): readonly Told[] {
  if (day === null) return [];
  return times.flatMap(({ start, end, text, type, interval: { from, to } }): Told[] => {
    const days = day - (from ?? to ?? day);
    // A year may be counted from its beginning or its end.
    const years = [Math.floor(days / daysOfYear), Math.round(days / daysOfYear)];
    return type !== 'DATE' || days < daysOfYear ? [] : [...new Set(years)].map((value) => ({ start, end, text, value, place: 1, kind: 'length since', days: value * daysOfYear }));
  });
}

// Where the body tells no age at all, an age of the headline may be any of its numbers.
function asFarAsTold({ kind, days, ...number }: Told, body: readonly Told[]): Told {
  if (kind === undefined || (isOwnKind(kind) && !body.some((other) => other.kind?.slice(0, 6) === kind.slice(0, 6)))) return number;
  return { ...number, kind, ...(days === undefined ? {} : { days }) };
}

/** `Five things to know`, `Ten years on`: the editor counted. */
const counted = /^ ?(?:\p{L}+ )?(?:things?|ways?|reasons?|lessons?|questions?|facts?|takeaways?|tips|steps|points|charts|photos|pictures|moments|myths|stories)\b/iu;
const since = /^ (?:on|later|after|since|ago)\b/i;

function isCountdown(behind: string, { text, kind }: Told): boolean {
  return kind?.startsWith('length ') === true ? since.test(behind) || (/\b(?:hours?|days?|weekend)$/i.test(text) && visit.test(behind)) : /^[\p{L}\d]+-man$/iu.test(text) || counted.test(behind) || counted.test(text.replace(/^\S+/, ''));
}

// `three men and a woman` are four.
function bodyHasOneMore(sentences: readonly NumberedSentence[], { value }: Told): boolean {
  return sentences.some((sentence) => sentence.role === 'body' && sentence.numbers.some((number) => number.value === value - 1 && oneMore.test(between(sentence, number.end, sentence.span.end))));
}

/** Behind a number, one more who is counted apart: `three men and a woman`. */
export const oneMore = /^(?: [\p{L}’'-]+){0,3},? (?:and|plus) (?:an?|another|one|his|her|their) \p{Ll}/u;

function toldOf({ start, end, text, value, place, upTo, unit, counts }: NumberedSentence['numbers'][number]): Told {
  return { start, end, text, value, place, ...(upTo === undefined ? {} : { upTo }), ...(unit === undefined ? {} : { kind: unit }), ...(counts === undefined ? {} : { counts }) };
}

/** `dies at 67`, `died at the age of 67` */
const atAge = /\b(?:dies|died|dead|killed|retires|retired)(?: [a-z]+){0,2} at(?: the age of)? $/i;

function aged({ span, text }: Pick<NumberedSentence, 'span' | 'text'>, number: Told): Told {
  const isAge = number.kind === undefined && number.counts === undefined && atAge.test(text.slice(Math.max(0, number.start - span.start - 40), number.start - span.start));
  return isAge ? { ...number, kind: 'year-old', isAtDeath: true } : number;
}

const dayLengths: ReadonlyMap<string, number> = new Map([['E', 3652], ['Y', 365.25], ['M', 30.4], ['W', 7], ['D', 1]]);
const hourLengths: ReadonlyMap<string, number> = new Map([['H', 1 / 24], ['M', 1 / 1440], ['S', 1 / 86_400]]);

// `11 hours and four minutes` is 11 hours; a decade is ten years.
function lengthOf({ type, value, text, start, end }: Timex): Told[] {
  const match = type === 'DURATION' ? /^P(T?)(\d{1,4}(?:\.\d)?)([EYMWDHS])/.exec(value) : null;
  const unit = match?.[3] ?? '';
  const days = (match?.[1] === 'T' ? hourLengths : dayLengths).get(unit);
  return match === null ? [] : [{ start, end, text, value: Number(match[2]), place: 1, kind: `length ${unit}`, ...(days === undefined ? {} : { days: days * Number(match[2]) }) }];
}

function isTold(number: Told, body: readonly Told[]): boolean {
  const compared = asFarAsTold(number, body);
  if (body.some((other) => isNear(compared, other))) return true;
  if (isOwnKind(compared.kind) || number.isAtDeath === true) return false;
  const parts = body.slice(0, 40).filter(({ value, kind }) => kind === number.kind && value < number.value);
  return parts.some((one, at) => parts.slice(at + 1).some((other) => one.value + other.value === number.value)) || body.slice(0, 40).some((one, at) => body.slice(at + 1, 40).some((other) => Math.abs(one.value - other.value) === number.value));
}

// A headline rounds; a dozen, a score and a fraction are told in words of their own.
function isNear({ value, place, upTo = value, kind, days }: Told, other: Told): boolean {
  if (days !== undefined && other.days !== undefined) return Math.abs(days - other.days) <= 0.08 * Math.max(days, other.days);
  if (!mayBeOne(kind, other)) return false;
  const zeros = /0*$/.exec(String(Math.round(value / place)))?.[0].length ?? 0;
  const slack = Math.max(zeros > 0 || place > 1 ? value * 0.08 : 0, place < 1 ? place / 2 : 0, other.place > 1 ? other.place / 2 : 0);
  const high = other.upTo ?? other.value;
  return value - slack <= high && other.value <= upTo + slack;
}

// 40 chairs tell nothing of 40 days, nor of anybody's age.
function mayBeOne(kind: string | undefined, other: Told): boolean {
  if (!isOwnKind(kind)) return true;
  return other.kind === kind || (other.kind === undefined && other.counts === undefined) || (kind === 'year-old' ? other.kind === 'length Y' : other.kind?.startsWith('length') === true || other.kind === 'year-old');
}

// Ages and lengths of time are told as such, and nobody adds them up.
function isOwnKind(kind: string | undefined): boolean {
  return kind === 'year-old' || kind?.startsWith('length') === true;
}
