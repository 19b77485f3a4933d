/**
 * The number of a figure: `2,500`, `30 to 40`, `3.5 million`, `20bn`. Figures of every kind begin with one.
 * It must not know what is counted.
 */
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
  if (!dashed && !/^(?:to|or|–|-)$/.test(wordAt(words, first.end).lower)) return first;
  const upper = readScaled(words, dashed ? first.end : first.end + 1);
  if (upper === undefined) return first;
  // `30 to 40 million`: the magnitude belongs to both.
  const value = first.factor === 1 && first.value < upper.value / upper.factor ? first.value * upper.factor : first.value;
  return value < upper.value ? { end: upper.end, value, upTo: upper.value } : first;
}

interface Scaled {
  readonly end: number;
  readonly value: number;
  readonly factor: number;
}

function readScaled(words: Words, at: number): Scaled | undefined {
  const number = readNumber(words, at);
  if (number === undefined) return undefined;
  const last = wordAt(words, number.end - 1).lower;
  const spelled = factors.get(last);
  if (spelled !== undefined) return { end: number.end, value: number.value, factor: spelled };
  const glued = wordAt(words, number.end);
  const factor = glued.joint === '' ? factors.get(glued.lower) : undefined;
  if (factor === undefined) return { end: number.end, value: number.value, factor: 1 };
  return { end: number.end + 1, value: Number((number.value * factor).toPrecision(15)), factor };
}

/** Where the words that make the number at `at` approximate begin; `at` itself where there are none. */
export function hedgeStart(words: Words, at: number): number {
  for (const phrase of hedges) {
    if (phrase.every((word, i) => wordAt(words, at - phrase.length + i).lower === word)) return at - phrase.length;
  }
  return at;
}
