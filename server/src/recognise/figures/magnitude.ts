/**
 * Strengths of earthquakes: `magnitude 6.4`, `a 6.4-magnitude quake`, `6.1 on the Richter scale`. It must not know what
 * shook.
 */
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';
import { readFigure } from './amount.ts';
import type { FigureMatch } from './figure.ts';

/** No scale goes further. */
const MOST = 10;

/** A number that stands beside the word, or on the scale. */
export function readMagnitude(words: Words, at: number): FigureMatch | undefined {
  const figure = readFigure(words, at);
  if (figure === undefined || figure.upTo !== undefined || figure.value <= 0 || figure.value >= MOST) return undefined;
  const [before, far] = [wordAt(words, at - 1), wordAt(words, at - 2)];
  // `a 5.1-magnitude one`: the word belongs to the number before it.
  if ((before.lower === 'magnitude' && before.joint === undefined) || (before.lower === 'of' && far.lower === 'magnitude')) return { ...figure, unit: 'magnitude' };
  const behind = wordAt(words, figure.end);
  if (behind.lower === 'magnitude') return { ...figure, end: figure.end + 1, unit: 'magnitude' };
  const isOnScale = behind.lower === 'on' && wordAt(words, figure.end + 1).lower === 'the' && wordAt(words, figure.end + 2).lower === 'richter';
  return isOnScale ? { ...figure, unit: 'magnitude' } : undefined;
}
