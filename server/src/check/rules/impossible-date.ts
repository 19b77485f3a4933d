/**
 * A date or an hour that no calendar and no clock has. Speaks only of what is written: 29 February needs a year
 * beside it to be wrong.
 */
import { monthName } from '../../base/calendar-words.ts';
import type { Article } from '../../link/article/article.ts';
import type { ImpossibleDateFact } from '../../link/article/facts/fact.ts';
import type { ArticlePath } from '../../link/corpus/corpus.ts';
import type { Fix, RawFinding, Rule } from '../rule.ts';

/** See `impossible-date.md`. */
export const impossibleDate: Rule = {
  id: 'impossible-date',
  summary: 'A date or an hour that does not exist.',
  severity: 'warning',
  needs: 'article',
  check({ article, path }) {
    return article.facts.filter((fact): fact is ImpossibleDateFact => fact.attribute === 'impossible-date').map((fact) => findingOf(fact, article, path));
  },
};

function findingOf(fact: ImpossibleDateFact, { document }: Article, path: ArticlePath): RawFinding {
  const { start, end } = fact;
  const words = document.text.slice(start, end).replace(/\s+/g, ' ');
  return {
    start,
    end,
    message: `“${words}” does not exist: ${reasonIn(fact)}.`,
    // A slip of the tongue is the speaker's.
    ...(fact.isQuoted ? { severity: 'information' as const } : {}),
    fixes: fixesOf(fact, document.text, path),
  };
}

function reasonIn({ value: { fault, most, month, year, written } }: ImpossibleDateFact): string {
  if (fault === 'hour') return 'a day has 24 hours';
  if (fault === 'minute') return `an hour has 60 minutes, not ${written}`;
  if (fault === 'month') return 'a year has 12 months, and neither order of day and month fits';
  if (month === 2 && year !== undefined && written === 29) return `${year} is no leap year, and its February has 28 days`;
  return `${monthName(month ?? 0)} has ${month === 2 && year === undefined ? '29 days at most' : `${most} days`}`;
}

// The last day that there is: what a writer most often means.
function fixesOf({ value: { fault, most, month, at } }: ImpossibleDateFact, text: string, path: ArticlePath): readonly Fix[] {
  if (fault !== 'day') return [];
  const written = text.slice(at.start, at.end);
  const newText = `${most}${/[a-z]+$/.test(written) ? 'th' : ''}`;
  return [{ title: `Write ${newText} for ${written}, the last day of ${month === undefined ? 'that month' : monthName(month)}`, edits: [{ path, start: at.start, end: at.end, newText }] }];
}
