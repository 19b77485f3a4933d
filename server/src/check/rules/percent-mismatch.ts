/**
 * Percentages that cannot be: shares of one whole over 100, a change that its end points do not make, percent where
 * percentage points are meant, a part of a whole with another share.
 */
import type { ChangeFact, FactNumber, ShareFact, SumFact } from '../../link/article/facts/figure-fact.ts';
import type { ArticlePath } from '../../link/corpus/corpus.ts';
import { placeOf, rangeOf, rewrite, sayNumber, wordsOf } from '../figures.ts';
import type { NumberRange } from '../figures.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** See `percent-mismatch.md`. */
export const percentMismatch: Rule = {
  id: 'percent-mismatch',
  summary: 'Shares over 100 percent, or a change that its own end points do not make.',
  severity: 'warning',
  needs: 'article',
  check({ article, path }) {
    return article.facts.flatMap((fact) => {
      if (fact.isQuoted) return [];
      if (fact.attribute === 'sum') return wrongWhole(fact, path) ?? [];
      if (fact.attribute === 'change') return wrongChange(fact, path) ?? [];
      return fact.attribute === 'share' ? (wrongShare(fact, path) ?? []) : [];
    });
  },
};

function wrongWhole({ value: { total, parts, whole, isLoose } }: SumFact, path: ArticlePath): RawFinding | undefined {
  const [first] = parts;
  if (total !== undefined || first === undefined) return undefined;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const slack = 0.5 + parts.reduce((all, { place, bound }) => all + place / 2 + (bound === undefined ? 0 : 5), 0);
  if (sum <= 100 + slack && (whole !== 'said' || sum >= 100 - slack)) return undefined;
  const added = parts.map(({ value }) => sayNumber(value)).join(' + ');
  return {
    start: first.start,
    end: parts.at(-1)?.end ?? first.end,
    message: `The shares come to ${sayNumber(sum)} percent (${added}).`,
    ...(isLoose === true ? { severity: 'information' as const } : {}),
    related: parts.map((part) => placeOf(part, path, 'is counted in')),
  };
}

interface Change {
  readonly from: NumberRange;
  readonly to: NumberRange;
}

function wrongChange({ value }: ChangeFact, path: ArticlePath): RawFinding | undefined {
  const { from, to, by, times, direction } = value;
  const change: Change = { from: rangeOf(inStep(from, to)), to: rangeOf(inStep(to, from)) };
  if (direction !== undefined && isTurned(change, direction)) return turned(value, path);
  if (change.from.low <= 0 || !Number.isFinite(change.from.high) || !Number.isFinite(change.to.high)) return undefined;
  if (times !== undefined) return wrongTimes(value, change, path);
  if (by === undefined) return undefined;
  // `up by four percentage points, from 29 to 33`: bare ends of points are percentages; of more, or of things, the points are of something else.
  const isOfPoints = by.unit === 'percentage point' && from.unit === undefined && to.unit === undefined;
  if (isOfPoints && (from.counts !== undefined || to.counts !== undefined || Math.max(from.value, to.value) > 100)) return undefined;
  const isOfShares = isOfPoints || from.unit === '%' || from.unit === 'percentage point';
  const points = spread(to.value - from.value, change.to.high - change.from.low, change.to.low - change.from.high);
  const relative = spread(100 * (to.value / from.value - 1), 100 * (change.to.high / change.from.low - 1), 100 * (change.to.low / change.from.high - 1));
  const [fitsPoints, fitsPercent] = [isOfShares && meets(by, points), meets(by, relative)];
  if (by.unit === 'percentage point' ? fitsPoints : fitsPercent) return undefined;
  const isMixed = by.unit === 'percentage point' ? fitsPercent : fitsPoints;
  const [inPoints, inPercent] = [sayNumber(Math.abs(to.value - from.value)), sayNumber(Math.abs(100 * (to.value / from.value - 1)))];
  // `doubled, a rise of 50 percent`
  const ends = from.start === to.start && from.upTo === undefined && /^[a-z]+$/.test(from.text) ? `“${from.text}”` : `from ${sayNumber(from.value)} to ${sayNumber(to.value)}`;
  return {
    start: by.start,
    end: by.end,
    message: isOfShares
      ? `${capital(ends)} percent is ${inPoints} percentage points, or ${inPercent} percent${isMixed ? '' : `, not ${wordsOf(by)}`}.`
      : `${capital(ends)} is ${inPercent} percent, not ${wordsOf(by)}.`,
    related: [placeOf(from, path, 'the change begins here'), placeOf(to, path, 'and ends here')],
    fixes: isOfShares ? [] : rewrite(by, Math.abs(100 * (to.value / from.value - 1)), path, 'if the end points are right'),
  };
}

// `from 4 percent to 3.75 percent`, `from $2 to $2.50`: the first is as fine as the second.
function inStep(number: FactNumber, other: FactNumber): FactNumber {
  const isOfCents = number.unit !== undefined && number.unit === other.unit && /^[A-Z]{3}$/.test(number.unit) && number.place === 1 && other.place < 1 && number.bound === undefined;
  return (number.unit === '%' && other.unit === '%') || isOfCents ? { ...number, place: Math.min(number.place, other.place) } : number;
}

function spread(middle: number, one: number, other: number): NumberRange {
  const [low, high] = [Math.abs(one), Math.abs(other)].sort((a, b) => a - b);
  return { low: Math.min(low ?? 0, Math.abs(middle)), high: Math.max(high ?? 0, Math.abs(middle)) };
}

function meets(by: FactNumber, { low, high }: NumberRange): boolean {
  const told = rangeOf(by);
  const slack = Math.max(by.place * 0.3, by.value * 0.02);
  return told.low - slack <= high && low <= told.high + slack;
}

function isTurned({ from, to }: Change, direction: 'up' | 'down'): boolean {
  return direction === 'up' ? to.high < from.low : to.low > from.high;
}

function turned({ from, to, direction }: ChangeFact['value'], path: ArticlePath): RawFinding {
  const [start, end] = [Math.min(from.start, to.start), Math.max(from.end, to.end)];
  return {
    start,
    end,
    message: `The words say that it went ${direction ?? ''}, but ${sayNumber(to.value)} is ${to.value < from.value ? 'less' : 'more'} than ${sayNumber(from.value)}.`,
    related: [placeOf(from, path, 'the change begins here')],
  };
}

function wrongTimes({ from, to, times }: ChangeFact['value'], change: Change, path: ArticlePath): RawFinding | undefined {
  if (times === undefined) return undefined;
  const [low, high] = [change.to.low / change.from.high, change.to.high / change.from.low];
  const { factor, bound } = times;
  const [least, most] = bound === 'at-least' ? [factor * 0.97, factor * 2.2] : bound === 'about' ? [factor * 0.75, factor * 1.15] : [factor * 0.85, factor * 1.2];
  const wanted = factor < 1 && bound === 'at-least' ? [0, factor * 1.03] : [least, most];
  if (low <= (wanted[1] ?? most) && high >= (wanted[0] ?? least)) return undefined;
  return {
    ...times.span,
    message: `From ${sayNumber(from.value)} to ${sayNumber(to.value)} is ${sayNumber(to.value / from.value)} times as much, which “${times.text}” does not say.`,
    related: [placeOf(from, path, 'the change begins here'), placeOf(to, path, 'and ends here')],
  };
}

function wrongShare({ value: { part, whole, percent } }: ShareFact, path: ArticlePath): RawFinding | undefined {
  const [of, all] = [rangeOf(part), rangeOf(whole)];
  if (all.low <= 0) return undefined;
  const share = (100 * part.value) / whole.value;
  if (meets(closely(percent), { low: Math.min(share, (100 * of.low) / all.high), high: Math.max(share, (100 * of.high) / all.low) })) return undefined;
  return {
    start: percent.start,
    end: percent.end,
    message: `${sayNumber(part.value)} of ${sayNumber(whole.value)} is ${sayNumber(share)} percent, not ${wordsOf(percent)}.`,
    related: [placeOf(part, path, 'the part'), placeOf(whole, path, 'the whole')],
    fixes: rewrite(percent, share, path, 'if the numbers are right'),
  };
}

// `more than 12 percent (26 of 200)`: hardly much more.
function closely(percent: FactNumber): FactNumber {
  const isOpen = percent.bound === 'at-least' && /\d/.test(percent.text);
  return isOpen ? { ...percent, bound: 'about', upTo: percent.value * 1.15 + 3 } : percent;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
