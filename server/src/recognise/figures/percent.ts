/**
 * Percentages: `12.5%`, `12 percent`, `3 per cent`, `two percentage points`. It must not know of what.
 */
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';
import { readFigure } from './amount.ts';
import type { FigureMatch } from './figure.ts';

/** A percentage. */
export function readPercent(words: Words, at: number): FigureMatch | undefined {
  const figure = readFigure(words, at);
  if (figure === undefined) return undefined;
  const { lower } = wordAt(words, figure.end);
  const next = wordAt(words, figure.end + 1).lower;
  if (lower === '%' || lower === 'percent' || lower === 'pct') return { ...figure, end: figure.end + 1, unit: '%' };
  if (lower === 'per' && next === 'cent') return { ...figure, end: figure.end + 2, unit: '%' };
  if (lower === 'percentage' && next.startsWith('point')) return { ...figure, end: figure.end + 2, unit: 'percentage point' };
  return undefined;
}
