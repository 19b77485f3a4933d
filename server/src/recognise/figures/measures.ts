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
  const sign = wordAt(words, figure.end).lower === '°' ? 1 : 0;
  const named = readUnit(words, figure.end + sign, sign === 1);
  if (named === undefined) return undefined;
  return readSecond(words, { ...figure, ...named }) ?? { ...figure, ...named };
}

interface UnitMatch {
  readonly end: number;
  readonly unit: string;
}

function readUnit(words: Words, at: number, isDegree: boolean): UnitMatch | undefined {
  const first = wordAt(words, at);
  // `86F`, `30°C`: a letter alone is a temperature only right behind its number.
  if ((isDegree || first.joint === '') && /^[cf]$/.test(first.lower) && first.capital) return { end: at + 1, unit: first.lower === 'c' ? '°C' : '°F' };
  const power = powers.get(first.lower);
  const nautical = first.lower === 'nautical';
  const from = at + (power !== undefined || nautical ? 1 : 0);
  const unit = measures.get(wordAt(words, from).lower);
  if (unit === undefined) return isDegree ? { end: at, unit: 'degree' } : undefined;
  if (nautical) return unit === 'mile' ? { end: from + 1, unit: 'nautical mile' } : undefined;
  if (power !== undefined) return { end: from + 1, unit: `${power} ${unit}` };
  if (unit === 'km' && wordAt(words, from + 1).lower === '/' && wordAt(words, from + 2).lower === 'h') return { end: from + 3, unit: 'km/h' };
  return readScale(words, from + 1, unit) ?? { end: from + 1, unit: speedOf(words, from + 1, unit) };
}

const powers: ReadonlyMap<string, string> = new Map([
  ['square', 'square'],
  ['sq', 'square'],
  ['sq.', 'square'],
  ['cubic', 'cubic'],
]);

// `miles per hour`, `kilometres an hour`: how often is left to the dates.
function speedOf(words: Words, at: number, unit: string): string {
  if (!/^(?:per|an)$/.test(wordAt(words, at).lower) || wordAt(words, at + 1).lower !== 'hour') return unit;
  return unit === 'mile' ? 'mph' : unit === 'km' ? 'km/h' : unit;
}

// `30 degrees Celsius`.
function readScale(words: Words, at: number, unit: string): UnitMatch | undefined {
  const scale = unit === 'degree' ? wordAt(words, at).lower : '';
  if (/^(?:celsius|centigrade|c)$/.test(scale)) return { end: at + 1, unit: '°C' };
  return /^(?:fahrenheit|f)$/.test(scale) ? { end: at + 1, unit: '°F' } : undefined;
}

// `6ft 2in`, `6 feet, 2 inches`, `6-foot-2`: one measure, in feet.
function readSecond(words: Words, { value, upTo, unit, end }: FigureMatch): FigureMatch | undefined {
  if (unit !== 'foot' || upTo !== undefined) return undefined;
  const [foot, joined] = [wordAt(words, end - 1), wordAt(words, end)];
  const isJoined = joined.joint !== undefined && joined.start === foot.end + 1;
  if (isJoined && Number.isInteger(joined.value) && joined.value < 12 && foot.lower === 'foot') return { end: end + 1, value: Number((value + joined.value / 12).toFixed(4)), unit };
  const comma = wordAt(words, end).lower === ',' ? 1 : 0;
  const inches = readFigure(words, end + comma);
  if (inches === undefined || inches.value >= 12) return undefined;
  const named = wordAt(words, inches.end);
  if (measures.get(named.lower) !== 'inch' && !(named.lower === 'in' && named.joint === '')) return undefined;
  return { end: inches.end + 1, value: Number((value + inches.value / 12).toFixed(4)), unit };
}
