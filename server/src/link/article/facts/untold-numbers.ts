/**
 * Numbers of the headline that the body nowhere tells, whatever they count: lengths of time, ages and small numbers as
 * well. It must not know whether an editor added them up.
 */
import type { Timex } from '../article.ts';
import type { ReadArticle } from './extractor.ts';
import type { UntoldNumberFact } from './figure-fact.ts';
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
}

/** Numbers of the body that are looked through. */
const most = 400;
const list = /\b(?:top|no\.?|number|version|part|chapter|day|week|season|round|game|phase|level|group of|iphone|galaxy|windows|formula|area|route|flight|boeing|airbus|article|section|rule|class|the first|vs\.?|channel) $/i;

/** The numbers of the headline that no number of the body is, rounds or adds up to. */
export function untoldIn({ document, timexes }: ReadArticle, sentences: readonly NumberedSentence[]): UntoldNumberFact[] {
  const heads = sentences.filter(({ role }) => role === 'headline');
  const lengths = timexes.flatMap(lengthOf);
  const title = document.paragraphs.find(({ role }) => role === 'headline');
  if (title === undefined) return [];
  const titleEnd = title.start + title.paragraph.text.length;
  const body = [...sentences.filter(({ role }) => role === 'body').flatMap(({ numbers }) => numbers.map(toldOf)), ...lengths.filter(({ start }) => start >= titleEnd)].slice(0, most);
  if (body.length === 0) return [];
  const numbers = heads.flatMap((sentence) => sentence.numbers.filter(({ start }) => !list.test(between(sentence, Math.max(sentence.span.start, start - 14), start))).map(toldOf));
  const above = [...numbers, ...lengths.filter(({ start, end }) => start >= title.start && end <= titleEnd)];
  const sentence = { span: { start: title.start, end: titleEnd }, text: title.paragraph.text, role: title.role, numbers: [], paragraph: title };
  return above.flatMap((number): UntoldNumberFact[] => {
    if (number.value < 2 || isTold(number, body) || isCountdown(title.paragraph.text.slice(number.end - title.start), number)) return [];
    if (number.kind === undefined && bodyHasOneMore(sentences, number)) return [];
    return [{ ...factIn(sentence, 'facts/untold-numbers', number), subject: { kind: 'article' }, attribute: 'untold-number', value: { text: number.text } }];
  });
}

/** `Five things to know`, `Ten years on`: the editor counted. */
const counted = /^ ?(?:\p{L}+ )?(?:things?|ways?|reasons?|lessons?|questions?|facts?|takeaways?|tips|steps|points|charts|photos|pictures|moments|myths|stories)\b/iu;
const since = /^ (?:on|later|after|since|ago)\b/i;

function isCountdown(behind: string, { text, kind }: Told): boolean {
  return kind?.startsWith('length ') === true ? since.test(behind) : counted.test(behind) || counted.test(text.replace(/^\S+/, ''));
}

// `three men and a woman` are four.
function bodyHasOneMore(sentences: readonly NumberedSentence[], { value }: Told): boolean {
  return sentences.some((sentence) => sentence.role === 'body' && sentence.numbers.some((number) => number.value === value - 1 && oneMore.test(between(sentence, number.end, sentence.span.end))));
}

const oneMore = /^(?: [\p{L}’'-]+){0,3},? (?:and|plus) (?:an?|another|one|his|her|their) \p{Ll}/u;

function toldOf({ start, end, text, value, place, upTo, unit }: NumberedSentence['numbers'][number]): Told {
  return { start, end, text, value, place, ...(upTo === undefined ? {} : { upTo }), ...(unit === undefined ? {} : { kind: unit }) };
}

function lengthOf({ type, value, text, start, end }: Timex): Told[] {
  const match = type === 'DURATION' ? /^PT?(\d{1,4}(?:\.\d)?)([YMWDHS])$/.exec(value) : null;
  return match === null ? [] : [{ start, end, text, value: Number(match[1]), place: 1, kind: `length ${match[2] ?? ''}` }];
}

function isTold(number: Told, body: readonly Told[]): boolean {
  if (body.some((other) => isNear(number, other))) return true;
  const parts = body.slice(0, 40).filter(({ value, kind }) => kind === number.kind && value < number.value);
  return parts.some((one, at) => parts.slice(at + 1).some((other) => one.value + other.value === number.value)) || body.slice(0, 40).some((one, at) => body.slice(at + 1, 40).some((other) => Math.abs(one.value - other.value) === number.value));
}

// A headline rounds; a dozen, a score and a fraction are told in words of their own.
function isNear({ value, place, upTo = value }: Told, other: Told): boolean {
  const zeros = /0*$/.exec(String(Math.round(value / place)))?.[0].length ?? 0;
  const slack = Math.max(zeros > 0 || place > 1 ? value * 0.08 : 0, place < 1 ? place / 2 : 0, other.place > 1 ? other.place / 2 : 0);
  const high = other.upTo ?? other.value;
  return value - slack <= high && other.value <= upTo + slack;
}
