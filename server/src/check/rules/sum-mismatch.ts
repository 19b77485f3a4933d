/**
 * Parts that do not come to their total, and lists that are longer or shorter than they say. Speaks only where the
 * parts are said to be all there is, or exclude each other and come to more than the whole.
 */
import type { Article } from '../../link/article/article.ts';
import type { FactNumber, ListFact, SumFact } from '../../link/article/facts/figure-fact.ts';
import type { ArticlePath } from '../../link/corpus/corpus.ts';
import { placeOf, rangeOf, rewrite, sayNumber } from '../figures.ts';
import type { RawFinding, Rule } from '../rule.ts';
import { slipOf } from '../slips.ts';

/** See `sum-mismatch.md`. */
export const sumMismatch: Rule = {
  id: 'sum-mismatch',
  summary: 'Parts that do not come to their total, or a list that is not as long as it says.',
  severity: 'warning',
  needs: 'article',
  check({ article, path }) {
    return article.facts.flatMap((fact) => {
      if (fact.attribute === 'sum') return wrongSum(fact, path) ?? [];
      return fact.attribute === 'list' ? (wrongLength(fact, article, path) ?? []) : [];
    });
  },
};

function wrongSum({ value: { total, parts, whole, isLoose }, isQuoted }: SumFact, path: ArticlePath): RawFinding | undefined {
  if (total === undefined || isQuoted) return undefined;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const ranges = parts.map(rangeOfPart);
  const [low, high] = [ranges.reduce((all, range) => all + range.low, 0), ranges.reduce((all, range) => all + range.high, 0)];
  const told = rangeOfPart(total);
  if ((low <= told.high && told.low <= high) || slipOf(sum, total.value) !== undefined) return undefined;
  if (whole === 'at-most' && high < told.low) return undefined;
  // Many parts may go unsaid: of a list that only looks whole, too much is wrong and too little is odd.
  const isOdd = whole !== 'said' && high < told.low;
  const added = parts.map(({ value }) => sayNumber(value)).join(' + ');
  return {
    start: total.start,
    end: total.end,
    message: `The parts come to ${sayNumber(sum)} (${added}), not ${sayNumber(total.value)}.`,
    ...(isOdd || isLoose === true ? { severity: 'information' as const } : {}),
    related: parts.map((part) => placeOf(part, path, 'is counted in')),
    fixes: rewrite(total, sum, path, 'if the parts are right'),
  };
}

// Counts of things are exact; amounts of money and measures are rounded.
function rangeOfPart(number: FactNumber): { low: number; high: number } {
  const isExact = number.bound === undefined && number.unit === undefined && number.place <= 1;
  return isExact ? { low: number.value, high: number.value } : rangeOf(number);
}

function wrongLength({ value: { announced, list, least, most, isNames, isLoose }, isQuoted }: ListFact, { document }: Article, path: ArticlePath): RawFinding | undefined {
  if (isQuoted || (announced.value >= least && announced.value <= most)) return undefined;
  const listed = least === most ? String(least) : `${least} or ${most}`;
  const shown = document.text.slice(list.start, list.end).replace(/\s+/g, ' ');
  return {
    start: announced.start,
    end: announced.end,
    message: `The list has ${listed} entries, not ${sayNumber(announced.value)}: ${shown.length > 120 ? `${shown.slice(0, 119).toWellFormed()}…` : shown}`,
    ...(isNames && isLoose !== true ? {} : { severity: 'information' as const }),
    related: [{ path, ...list, message: 'the list' }],
    fixes: least === most ? rewrite(announced, least, path, 'if the list is whole') : [],
  };
}
