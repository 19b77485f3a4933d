/**
 * Shares in words: `one in five`, `two-thirds of`, `a quarter of`, `half of`. It must not know of what.
 */
import { readNumber } from '../numbers.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';
import type { FigureMatch } from './figure.ts';

const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);

/** A share as a percentage, rounded to two places; never firmer than `about`. */
export function readShare(words: Words, at: number): FigureMatch | undefined {
  return readOneIn(words, at) ?? readFraction(words, at);
}

// Only `one` and out of ten: `killed two in five attacks` tells of no share.
function readOneIn(words: Words, at: number): FigureMatch | undefined {
  const number = readNumber(words, at);
  if (number === undefined || wordAt(words, number.end).lower !== 'in') return undefined;
  const whole = readNumber(words, number.end + 1);
  if (whole === undefined || whole.value <= number.value || whole.value > 1000) return undefined;
  if (number.value !== 1 && whole.value !== 10) return undefined;
  if (wordAt(words, whole.end).entry?.month !== undefined) return undefined;
  return shareOf(whole.end, number.value / whole.value);
}

// A part of the year, a goal's half and a place in a row are no shares: what it is a share of must follow.
function readFraction(words: Words, at: number): FigureMatch | undefined {
  const first = wordAt(words, at);
  const number = first.lower === 'a' ? { end: at + 1, value: 1 } : readNumber(words, at);
  const named = first.lower === 'half' ? at : number?.end;
  const below = named === undefined ? undefined : parts.get(wordAt(words, named).lower);
  if (named === undefined || below === undefined || wordAt(words, named + 1).lower !== 'of') return undefined;
  const above = named === at ? 1 : (number?.value ?? 1);
  return above < below ? shareOf(named + 1, above / below) : undefined;
}

function shareOf(end: number, share: number): FigureMatch {
  return { end, value: Number((100 * share).toFixed(2)), unit: '%', bound: 'about' };
}
