/**
 * A measure told in two units that do not come to the same. What is rounded, as conversions are, agrees.
 */
import { convert } from '../../base/unit-conversion.ts';
import type { ConversionFact, FactNumber } from '../../link/article/facts/figure-fact.ts';
import type { ArticlePath } from '../../link/corpus/corpus.ts';
import { placeOf, rewrite, sayNumber, wordsOf } from '../figures.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** See `conversion-mismatch.md`. */
export const conversionMismatch: Rule = {
  id: 'conversion-mismatch',
  summary: 'A measure told in two units that do not come to the same.',
  severity: 'warning',
  needs: 'article',
  check({ article, path }) {
    return article.facts.flatMap((fact) => (fact.attribute === 'conversion' ? (mismatch(fact, path) ?? []) : []));
  },
};

function mismatch({ value: { one, other } }: ConversionFact, path: ArticlePath): RawFinding | undefined {
  // The same unit twice is no conversion: see `magnitude-slip`.
  if (one.unit === other.unit) return undefined;
  if ((one.upTo === undefined) !== (other.upTo === undefined)) return undefined;
  const ends: readonly (readonly [FactNumber, FactNumber])[] = one.upTo === undefined ? [[one, other]] : [[one, other], [upper(one), upper(other)]];
  if (ends.every(([a, b]) => agree(a, b))) return undefined;
  const [a, b] = ends.find((pair) => !agree(...pair)) ?? [one, other];
  const [right, back] = [nearest(a, b), nearest(b, a)];
  return {
    start: other.start,
    end: other.end,
    message: `${wordsOf(one)} comes to ${sayNumber(right)} ${unitWords(b)}, not ${wordsOf(other)}.`,
    related: [placeOf(one, path, `${wordsOf(other)} would be ${sayNumber(back)} ${unitWords(a)}`)],
    fixes: [...rewrite(other, right, path, `if ${wordsOf(one)} is right`), ...rewrite(one, back, path, `if ${wordsOf(other)} is right`)],
  };
}

function upper({ upTo, ...number }: FactNumber): FactNumber {
  return { ...number, value: upTo ?? number.value };
}

// Either may be the one that was measured, the other what it was rounded to.
function agree(one: FactNumber, other: FactNumber): boolean {
  const share = shareOf(one, other);
  return readings(one, other).some((value) => isNear(value, other, share)) || readings(other, one).some((value) => isNear(value, one, share));
}

/** How far a conversion may be off: round numbers are converted roundly, `about` more so. */
function shareOf(one: FactNumber, other: FactNumber): number {
  if (isRound(one) || isRound(other)) return one.bound === undefined && other.bound === undefined ? 0.07 : 0.1;
  return one.bound === undefined && other.bound === undefined ? 0.035 : 0.06;
}

function isRound({ value, place }: FactNumber): boolean {
  const digits = Math.round(value / place);
  return digits % 5 === 0;
}

function isNear(value: number, told: FactNumber, share: number): boolean {
  const apart = Math.abs(value - told.value);
  const isTemperature = told.unit === '°C' || told.unit === '°F';
  if (isTemperature) return apart <= (told.bound === undefined ? 1.01 : 3);
  // Some cut off what they should round: 14 kilometres are eight miles and a bit.
  const isCut = told.value >= 5 && value > told.value && apart < told.place;
  return isCut || apart <= told.place * 0.51 || apart <= Math.abs(told.value) * share;
}

function readings({ value, unit }: FactNumber, other: FactNumber): readonly number[] {
  return convert(value, unit ?? '', other.unit ?? '');
}

function nearest(one: FactNumber, other: FactNumber): number {
  return readings(one, other).reduce((best, value) => (Math.abs(value - other.value) < Math.abs(best - other.value) ? value : best), Infinity);
}

const plurals: ReadonlyMap<string, string> = new Map([
  ['foot', 'feet'],
  ['inch', 'inches'],
  ['square foot', 'square feet'],
  ['cubic foot', 'cubic feet'],
  ['t', 'tonnes'],
  ['l', 'litres'],
  ['ha', 'hectares'],
]);

function unitWords({ unit = '' }: FactNumber): string {
  return plurals.get(unit) ?? (/(?:mile|yard|pound|ounce|gallon|barrel|acre|knot|ton)$/.test(unit) ? `${unit}s` : unit);
}
