/**
 * A stretch of time whose second end lies before its first. Ends that lack a year are compared only where both
 * name a day of one month: `November to February` runs into the next year.
 */
import type { Article } from '../../link/article/article.ts';
import type { StretchEnd, StretchFact } from '../../link/article/facts/fact.ts';
import type { ArticlePath } from '../../link/corpus/corpus.ts';
import type { Fix, RawFinding, Rule } from '../rule.ts';

/** See `reversed-range.md`. */
export const reversedRange: Rule = {
  id: 'reversed-range',
  summary: 'A stretch of time that ends before it begins.',
  severity: 'warning',
  needs: 'article',
  check({ article, path }) {
    return article.facts.filter((fact): fact is StretchFact => fact.attribute === 'stretch' && (isReversed(fact.value) || wraps(fact.value))).map((fact) => findingOf(fact, article, path));
  },
};

function isReversed({ first, last }: StretchFact['value']): boolean {
  if (first.year !== undefined && last.year !== undefined && first.year !== last.year) return last.year < first.year;
  // A year behind the second end only is that of both, or the first lies in the year before.
  const sameYear = first.year === last.year;
  if (first.month === undefined || last.month === undefined) return false;
  if (first.month !== last.month) return sameYear && first.year !== undefined && last.month < first.month;
  return sameYear || first.year === undefined ? (last.day ?? 31) < (first.day ?? 1) : false;
}

/** Months that a stretch across the year's end lasts at most, as news tells them with the second year alone: `December 20 to January 3, 2021`. */
const longestWrap = 8;

// `June 9 to May 3, 2018`: likelier turned round than of eleven months.
function wraps({ first, last }: StretchFact['value']): boolean {
  if (first.year !== undefined || last.year === undefined || first.day === undefined || last.day === undefined) return false;
  return last.month !== undefined && first.month !== undefined && last.month < first.month && last.month + 12 - first.month >= longestWrap;
}

function findingOf({ start, end, isQuoted, value: { first, last } }: StretchFact, { document: { text } }: Article, path: ArticlePath): RawFinding {
  const isSure = isReversed({ first, last });
  const [one, other] = [wordsAt(text, first), wordsAt(text, last)];
  const related = [{ path, start: last.start, end: last.end, message: `${yearEnd(last, other)}, before ${yearEnd(first, one)}` }];
  return {
    start,
    end,
    message: `“${wordsAt(text, { start, end })}” ends before it begins: ${yearEnd(last, other)} comes before ${yearEnd(first, one)}${isSure ? '' : ', if both are of one year'}.`,
    ...(isQuoted || !isSure ? { severity: 'information' as const } : {}),
    related,
    fixes: swapped(text, path, first, last),
  };
}

function wordsAt(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

// `14` of `2016-14` is 2014.
function yearEnd({ year, month }: StretchEnd, words: string): string {
  return month === undefined && year !== undefined ? String(year) : words;
}

// Only ends of one form can change places: the `14` of `2016-14` is no year by itself.
function swapped(text: string, path: ArticlePath, first: StretchEnd, last: StretchEnd): readonly Fix[] {
  const number = (span: StretchEnd): { start: number; end: number; words: string } | undefined => {
    const words = text.slice(span.start, span.end);
    const match = span.month === undefined ? /^\d{4}$/.exec(words) : /(?<!\d)\d{1,2}(?!\d)/.exec(words);
    return match === null ? undefined : { start: span.start + match.index, end: span.start + match.index + match[0].length, words: match[0] };
  };
  const [one, other] = [number(first), number(last)];
  const sameMonth = first.month === last.month && (first.year === last.year || first.year === undefined || first.month === undefined);
  if (one === undefined || other === undefined || !sameMonth) return [];
  const edits = [
    { path, start: one.start, end: one.end, newText: other.words },
    { path, start: other.start, end: other.end, newText: one.words },
  ];
  return [{ title: `Let ${one.words} and ${other.words} change places`, edits }];
}
