/**
 * Ages: `64-year-old`, `64 years old`, `aged 64`, and the number between commas behind a name (`Maria Lopez,
 * 64, was`). It must not know whose age it is.
 */
import { readNumber } from '../numbers.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';
import type { FigureMatch } from './figure.ts';

const oldest = 125;

/** An age; its unit is `year-old`, for small children `month-old`, `week-old` or `day-old`. */
export function readAge(words: Words, at: number): FigureMatch | undefined {
  if (wordAt(words, at).lower === 'aged') return readAged(words, at);
  const number = readNumber(words, at);
  if (number === undefined || number.value > 1e4) return undefined;
  const unit = wordAt(words, number.end).entry?.unit;
  const old = wordAt(words, number.end + 1).lower;
  if (unit !== undefined && (old === 'old' || old === 'olds')) return { end: number.end + 2, value: number.value, unit: `${unit}-old` };
  if (unit === 'year' && old === 'of' && wordAt(words, number.end + 2).lower === 'age') return { end: number.end + 3, value: number.value, unit: 'year-old' };
  return isBetweenCommas(words, at, number.end) && number.value <= oldest ? { end: number.end, value: number.value, unit: 'year-old' } : undefined;
}

function readAged(words: Words, at: number): FigureMatch | undefined {
  const number = readNumber(words, at + 1);
  if (number === undefined || number.value > oldest) return undefined;
  return { end: number.end, value: number.value, unit: 'year-old' };
}

// Behind a name of at least two capitalised words, or a name and its title, never behind a month.
function isBetweenCommas(words: Words, at: number, end: number): boolean {
  const word = wordAt(words, at);
  if (word.digits === 0 || word.digits > 3 || word.joint !== undefined || word.value < 1) return false;
  const [name, given] = [wordAt(words, at - 2), wordAt(words, at - 3)];
  const enclosed = wordAt(words, at - 1).lower === ',' && /^[,.)]$/.test(wordAt(words, end).lower);
  return enclosed && name.capital && given.capital && name.entry?.month === undefined && name.entry?.weekday === undefined;
}
