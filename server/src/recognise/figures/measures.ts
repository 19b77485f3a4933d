/**
 * Measures: `20 km`, `5-mile`, `3,000 tonnes`, `200 square kilometres`. It must not convert them.
 */
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';
import { readFigure } from './amount.ts';
import type { FigureMatch } from './figure.ts';
import { measures } from './units.ts';

/** A number with a unit of measure. */
export function readMeasure(words: Words, at: number): FigureMatch | undefined {
  const figure = readFigure(words, at);
  if (figure === undefined) return undefined;
  const power = wordAt(words, figure.end).lower;
  const square = power === 'square' || power === 'cubic';
  const unit = measures.get(wordAt(words, figure.end + (square ? 1 : 0)).lower);
  if (unit === undefined) return undefined;
  return { ...figure, end: figure.end + (square ? 2 : 1), unit: square ? `${power} ${unit}` : unit };
}
