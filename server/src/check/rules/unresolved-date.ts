/**
 * A relative date that nothing in the article resolves. Of an article that does not say when it was published,
 * the first such date is spoken of by `missing-publication-date`; here are the others, and the dates that count
 * from something which was never told.
 */
import type { Article, Timex } from '../../link/article/article.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** See `unresolved-date.md`. */
export const unresolvedDate: Rule = {
  id: 'unresolved-date',
  summary: 'A relative date that nothing in the article resolves.',
  severity: 'hint',
  needs: 'article',
  check({ article }) {
    const open = article.timexes.filter(isUnresolved);
    return (article.published.status === 'stated' ? open : open.slice(1)).map((timex) => findingOf(timex, article));
  },
};

function isUnresolved({ anchor, type, interval, reasons }: Timex): boolean {
  const impossible = reasons.some(({ words }) => words === 'no such day in the calendar');
  return anchor === 'unresolved' && (type === 'DATE' || type === 'TIME') && interval.from === null && interval.to === null && !impossible;
}

function findingOf({ start, end, text }: Timex, { published }: Article): RawFinding {
  const why = published.status === 'stated' ? 'it counts from a day that the article does not tell' : 'the article does not say when it was published';
  return { start, end, message: `“${text.replace(/\s+/g, ' ')}” cannot be placed in the calendar: ${why}.` };
}
