/**
 * What rules about figures share: how near two numbers are as written, how a number is said and rewritten.
 * It must not know what a rule looks for.
 */
import type { AmountFact, Fact, FactAttribute } from '../link/article/facts/fact.ts';
import type { FactNumber } from '../link/article/facts/figure-fact.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import type { Fix, RelatedPlace } from './rule.ts';

const amounts: ReadonlySet<FactAttribute> = new Set<AmountFact['attribute']>(['count', 'money', 'measure', 'percent']);

/** Whether a fact, or what another article offers of one, is a single number of something. */
export function isAmount<Item extends Pick<Fact, 'attribute'>>(fact: Item): fact is Item & Pick<AmountFact, 'attribute' | 'value'> {
  return amounts.has(fact.attribute);
}

/** The values that a number as written can stand for. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
}

/** The values that may be meant: half of the last digit's worth to both sides, more for `about`, open for `at least`. */
export function rangeOf({ value, upTo, bound, place }: FactNumber): NumberRange {
  const half = Math.min(place / 2, Math.max(value / 10, 0.5));
  const [low, high] = [value - half, (upTo ?? value) + half];
  switch (bound) {
    case 'at-least':
      return { low, high: Infinity };
    case 'at-most':
      return { low: 0, high };
    case 'about':
      return { low: low * 0.85, high: high * 1.15 };
    default:
      return { low, high };
  }
}

/** The values that a count is held to: those who write “at least 12” know of hardly more. */
export function toldRange(number: FactNumber): NumberRange {
  const { value, upTo, unit, bound } = number;
  if (unit === undefined && bound === undefined && value < 1e6) return { low: value, high: upTo ?? value };
  if (bound === 'about') return { low: value * 0.92, high: (upTo ?? value) * 1.08 };
  const { low, high } = rangeOf(number);
  return { low: bound === 'at-most' ? value * 0.75 : low, high: bound === 'at-least' ? value * 1.1 : high };
}

/** A number the way an article writes it: `1,250`, `2.5 million`, at most four digits that count. */
export function sayNumber(value: number): string {
  for (const [scale, word] of scales) if (Math.abs(value) >= scale) return `${plain(value / scale)} ${word}`;
  return plain(value);
}

const scales: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

function plain(value: number): string {
  const digits = Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(Math.abs(value) < 100 ? 3 : 4));
  return withCommas(String(digits));
}

function withCommas(digits: string): string {
  const [whole = '', decimals] = digits.split('.');
  const grouped = whole.length > 3 ? whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',') : whole;
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** The words of a number, white space levelled. */
export function wordsOf({ text }: FactNumber): string {
  return text.replace(/\s+/g, ' ');
}

const written = /\d[\d,]*(?:\.\d+)?/;

/** Writes another value for the number, where it is written in digits: with as many decimals, in its own scale. */
export function rewrite(number: FactNumber, value: number, path: ArticlePath, condition: string): Fix[] {
  const digits = written.exec(number.text);
  if (digits === null || number.upTo !== undefined || value <= 0) return [];
  const shown = Number(digits[0].replaceAll(',', ''));
  const scale = shown > 0 ? number.value / shown : 1;
  const decimals = /\.(\d+)/.exec(digits[0])?.[1]?.length ?? (value / scale < 3 ? 1 : 0);
  const newText = withCommas(String(Number((value / scale).toFixed(decimals))));
  if (newText === digits[0] || newText === '0') return [];
  const start = number.start + digits.index;
  return [{ title: `Write ${number.text.replace(digits[0], newText)}, ${condition}`, edits: [{ path, start, end: start + digits[0].length, newText }] }];
}

/** The place of a number, to be shown beside a finding. */
export function placeOf(number: FactNumber, path: ArticlePath, message: string): RelatedPlace {
  return { path, start: number.start, end: number.end, message };
}
