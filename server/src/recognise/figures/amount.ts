/**
 * The number of a figure: `2,500`, `30 to 40`, `3.5 million`, `20bn`. Figures of every kind begin with one.
 * It must not know what is counted.
 */
import type { Bound } from '../mention.ts';
import { readNumber } from '../numbers.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';
import { factors, hedges } from './units.ts';

/** A number as a figure. */
export interface FigureNumber {
  /** Index of the first word behind it. */
  readonly end: number;
  readonly value: number;
  /** The upper end, where a range is written. */
  readonly upTo?: number;
}

/** A number, magnitude applied, with the upper end of a range where one is written. */
export function readFigure(words: Words, at: number): FigureNumber | undefined {
  const first = readScaled(words, at);
  if (first === undefined) return undefined;
  const dashed = wordAt(words, first.end).joint === '-';
  if (!dashed && !joins(wordAt(words, first.end).lower, wordAt(words, at - 1).lower)) return first;
  const upper = readScaled(words, dashed ? first.end : first.end + 1);
  if (upper === undefined) return first;
  // `30 to 40 million`: the magnitude belongs to both.
  const value = first.factor === 1 && first.value < upper.value / upper.factor ? first.value * upper.factor : first.value;
  return value < upper.value ? { end: upper.end, value, upTo: upper.value } : first;
}

// `30 to 40`, `30 – 40`, `between 30 and 40`.
function joins(word: string, before: string): boolean {
  return /^(?:to|or|–|-)$/.test(word) || (word === 'and' && before === 'between');
}

interface Scaled {
  readonly end: number;
  readonly value: number;
  readonly factor: number;
}

/** Letters that are a factor behind a space as well: `3 bn`. */
const apart: ReadonlySet<string> = new Set(['mn', 'mln', 'bn', 'bln', 'trn', 'lakh', 'crore']);

function readScaled(words: Words, at: number): Scaled | undefined {
  const number = readNumber(words, at);
  if (number === undefined) return undefined;
  const last = wordAt(words, number.end - 1).lower;
  const spelled = factors.get(last);
  if (spelled !== undefined) return { end: number.end, value: number.value, factor: spelled };
  const glued = wordAt(words, number.end);
  const factor = glued.joint === '' || apart.has(glued.lower) ? factors.get(glued.lower) : undefined;
  if (factor === undefined) return { end: number.end, value: number.value, factor: 1 };
  return { end: number.end + 1, value: Number((number.value * factor).toPrecision(15)), factor };
}

/** The words in front of a number that loosen it. */
export interface Hedge {
  /** Index of the first of them. */
  readonly start: number;
  readonly bound: Bound;
}

/** What loosens the number at `at`; undefined where it stands plain. */
export function hedgeBefore(words: Words, at: number): Hedge | undefined {
  for (const { words: phrase, bound } of hedges) {
    if (phrase.every((word, i) => wordAt(words, at - phrase.length + i).lower === word)) return { start: at - phrase.length, bound };
  }
  return undefined;
}
