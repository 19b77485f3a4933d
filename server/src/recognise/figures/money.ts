/**
 * Amounts of money: `$3.5 million`, `€20bn`, `US$5`, `2 million dollars`, `USD 300`, `Rs8,300`, `N41 million`. It must not know rates.
 */
import { amountLetters, currencySigns, currencyWords, shortLetters, signPrefixes } from '../../base/currencies.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';
import { readFigure } from './amount.ts';
import type { FigureMatch } from './figure.ts';
import { factors } from './units.ts';

/** An amount of money. */
export function readMoney(words: Words, at: number): FigureMatch | undefined {
  const sign = readSign(words, at);
  if (sign !== undefined) {
    const figure = readFigure(words, sign.end);
    return figure === undefined ? undefined : { ...figure, unit: sign.unit };
  }
  const figure = readFigure(words, at);
  if (figure === undefined) return undefined;
  const unit = currencyWords.get(wordAt(words, figure.end).lower);
  if (unit !== undefined) return { ...figure, end: figure.end + 1, unit };
  const scaled = readScaledUnit(wordAt(words, figure.end).lower);
  if (scaled !== undefined && figure.upTo === undefined) return { end: figure.end + 1, value: Number((figure.value * scaled.factor).toPrecision(15)), unit: scaled.unit };
  const behind = currencySigns.get(wordAt(words, figure.end).lower);
  return behind !== undefined && !wordAt(words, figure.end).spaced ? { ...figure, end: figure.end + 1, unit: behind } : undefined;
}

// `a 3 million-euro loan`: one word of both.
function readScaledUnit(word: string): { factor: number; unit: string } | undefined {
  const [scale = '', name = '', ...more] = word.split(/[-‐‑–]/);
  const [factor, unit] = [/^(?:thousand|[mbtr]+illion)$/.test(scale) ? factors.get(scale) : undefined, currencyWords.get(name)];
  return factor === undefined || unit === undefined || more.length > 0 ? undefined : { factor, unit };
}

/** What is written small before an amount as well. */
const small = /^(?:usd|eur|gbp|rs\.?)$/;

// `$`, `US$`, `USD`, `Rs`; a sign stands right before its number.
function readSign(words: Words, at: number): { end: number; unit: string } | undefined {
  const [word, next] = [wordAt(words, at), wordAt(words, at + 1)];
  const sign = currencySigns.get(word.lower);
  if (sign !== undefined) return next.spaced ? undefined : { end: at + 1, unit: sign };
  if (!word.capital) return small.test(word.lower) ? { end: at + 1, unit: currencyWords.get(word.lower) ?? word.lower } : undefined;
  const letters = word.lower.replaceAll('.', '');
  const prefixed = next.spaced ? undefined : signPrefixes.get(`${letters}${next.lower}`);
  if (prefixed !== undefined) return { end: at + 2, unit: prefixed };
  // `N41 million`: the scanner parts letters from a number where it is written as an amount.
  const unit = amountLetters.get(letters) ?? (next.spaced || next.joint !== undefined ? undefined : shortLetters.get(letters));
  return unit === undefined ? undefined : { end: at + 1, unit };
}
