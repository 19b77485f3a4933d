/**
 * The sentences of an article that hold numbers, with every number in them: recognised figures, and numbers that are
 * none by themselves (`five women and 12 from abroad`). What dates took is left out. It must not know what the numbers mean.
 */
import { contains, overlaps, shiftSpan } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import { hedgeBefore, readFigure } from '../../../recognise/figures/amount.ts';
import { readWords, wordAt } from '../../../recognise/words.ts';
import type { Words } from '../../../recognise/words.ts';
import type { ParagraphRole, PlacedParagraph } from '../../../text/document.ts';
import type { Quantity } from '../article.ts';
import type { ReadArticle } from './extractor.ts';
import type { FactBase } from './fact.ts';
import type { FactNumber } from './figure-fact.ts';

/** A number in its sentence; absolute offsets. */
export interface Numeral extends FactNumber {
  /** Index into `Article.quantities`. */
  readonly quantity?: number;
}

/** A sentence with its numbers, in reading order. */
export interface NumberedSentence {
  readonly span: Span;
  readonly text: string;
  readonly role: ParagraphRole;
  readonly numbers: readonly Numeral[];
  readonly paragraph: PlacedParagraph;
}

/** A sentence with more numbers, or a longer one, is a table: its numbers are compared with nothing. */
const mostNumbers = 40;
const longest = 3000;

const word = "\\p{Lu}[\\p{L}.’'-]{0,20}";
const minute = '(?:pen |og )?\\d{1,3}\\b';
/**
 * `Rovers 2 (Hall 12, Berg 88) Town 1 (Finch 45)`: who scored and in which minute. One name with a number in brackets is
 * none without another minute or the other side: `Route 9 (Exit 12)`.
 */
const scorers = new RegExp(`(?<!\\p{L})\\p{Lu}\\p{L}{0,20} \\d{1,2} \\(${word}(?: ${word}){0,2} ${minute}(?:(?: pen| og)?[,;] (?:${word} ){0,3}${minute}|[^()]{0,120}\\) ${word}(?: ${word}){0,2} \\d{1,2}\\b)`, 'u');

/** Paragraphs whose sentences assert something. */
const asserting: ReadonlySet<ParagraphRole> = new Set(['headline', 'standfirst', 'caption', 'body']);

/** Every sentence with a number in it. Linear in the length of the article. */
export function numberedSentences(article: ReadArticle): readonly NumberedSentence[] {
  const { document, quantities, timexes } = article;
  let [quantity, timex] = [0, 0];
  return document.paragraphs.flatMap((placed) => {
    const end = placed.start + placed.paragraph.text.length;
    const own: Numeral[] = [];
    for (let each = quantities[quantity]; each !== undefined && each.start < end; each = quantities[++quantity]) own.push(numeralOf(each, quantity));
    const times: Span[] = [];
    for (let each = timexes[timex]; each !== undefined && each.start < end; each = timexes[++timex]) times.push(each);
    return asserting.has(placed.role) ? sentencesOf(placed, own, times) : [];
  });
}

function sentencesOf(placed: PlacedParagraph, quantities: readonly Numeral[], times: readonly Span[]): NumberedSentence[] {
  const all = [...quantities, ...bareNumbers(placed, [...quantities, ...times])].sort((a, b) => a.start - b.start);
  let next = 0;
  return placed.paragraph.sentences.flatMap((sentence) => {
    const span = shiftSpan(sentence, placed.start);
    const numbers: Numeral[] = [];
    for (let each = all[next]; each !== undefined && each.start < span.end; each = all[++next]) numbers.push(each);
    if (numbers.length === 0 || numbers.length > mostNumbers || span.end - span.start > longest) return [];
    const text = placed.paragraph.text.slice(sentence.start, sentence.end);
    if (scorers.test(text)) return [];
    return [{ span, text, role: placed.role, numbers, paragraph: placed }];
  });
}

function numeralOf(quantity: Quantity, index: number): Numeral {
  const { start, end, text, value, upTo, unit, counts, bound } = quantity;
  return { ...amountOf(start, end, text, value, upTo, bound), ...(unit === undefined ? {} : { unit }), ...(counts === undefined ? {} : { counts }), quantity: index };
}

function amountOf(start: number, end: number, text: string, value: number, upTo: number | undefined, bound: Quantity['bound']): Numeral {
  return {
    start,
    end,
    text,
    value,
    place: lastDigitWorth(text, value),
    ...(upTo === undefined ? {} : { upTo }),
    ...(bound === undefined ? {} : { bound }),
  };
}

/** What the last written digit of a number is worth; that of the words' own scale where none is a digit. */
function lastDigitWorth(text: string, value: number): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(text);
  if (digits === null) return value >= 1e6 ? 1e6 : 1;
  const written = Number(digits[0].replaceAll(',', ''));
  const scale = written > 0 ? value / written : 1;
  return scale / 10 ** (digits[1]?.length ?? 0);
}

// Both lists are walked in reading order.
function bareNumbers({ paragraph, start: base }: PlacedParagraph, taken: readonly Span[]): Numeral[] {
  const words = readWords(paragraph);
  const sorted = taken.toSorted((a, b) => a.start - b.start);
  const found: Numeral[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    const word = wordAt(words, at);
    for (let each = sorted[next]; each !== undefined && each.end <= base + word.start; each = sorted[next]) next += 1;
    const other = sorted[next];
    if (other !== undefined && overlaps(other, shiftSpan(word, base))) continue;
    const number = readBare(words, at);
    if (number === undefined) continue;
    const start = base + wordAt(words, number.start).start;
    const end = base + wordAt(words, number.end - 1).end;
    const text = paragraph.text.slice(start - base, end - base);
    const isInside = /[\d.,:/-]/.test(paragraph.text.charAt(start - base - 1)) || wordAt(words, number.end).lower === 'times';
    if (!isInside && (other === undefined || other.start >= end)) found.push({ ...amountOf(start, end, text, number.value, number.upTo, number.bound), ...(number.counts === undefined ? {} : { counts: number.counts }) });
    at = number.end - 1;
  }
  return found;
}

const crews = /^(?:member|strong|person|man|seat|nation|country|team|judge)$/;

function readBare(words: Words, at: number): { start: number; end: number; value: number; upTo: number | undefined; bound: Quantity['bound']; counts?: string } | undefined {
  const word = wordAt(words, at);
  if (word.joint !== undefined || (Number.isNaN(word.value) && word.entry?.cardinal === undefined && word.lower !== 'a')) return undefined;
  const figure = readFigure(words, at);
  if (figure === undefined) return undefined;
  const behind = wordAt(words, figure.end);
  const hedge = hedgeBefore(words, at);
  // `the 12-member panel`
  const isCrew = behind.joint === '-' && crews.test(behind.lower);
  if (isCrew) return { start: hedge?.start ?? at, end: figure.end + 1, value: figure.value, upTo: figure.upTo, bound: hedge?.bound, counts: behind.lower };
  if (behind.joint !== undefined) return undefined;
  return { start: hedge?.start ?? at, end: figure.end, value: figure.value, upTo: figure.upTo, bound: hedge?.bound };
}

/** What a fact about numbers of the sentence says besides its value. */
export function factIn({ span, role, paragraph }: NumberedSentence, maker: string, where: Span): Omit<FactBase, 'subject'> {
  const relative = shiftSpan(where, -paragraph.start);
  return {
    start: where.start,
    end: where.end,
    maker,
    time: { from: null, to: null },
    modality: 'happened',
    isQuoted: paragraph.paragraph.quotations.some((quotation) => contains(quotation, relative)),
    sentence: span,
    paragraphRole: role,
  };
}

/** The number alone, as it goes into a fact. */
export function plainNumber({ quantity: _, ...number }: Numeral): FactNumber {
  return number;
}

/** The words between two places of the sentence. */
export function between({ span, text }: NumberedSentence, from: number, to: number): string {
  return text.slice(from - span.start, to - span.start);
}
