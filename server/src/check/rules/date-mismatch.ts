/**
 * One event that the article puts on two days. Whether two mentions are one event is the scorer's word, asked for
 * more than where a reader is led from one to the other.
 */
import { formatDay } from '../../base/civil-date.ts';
import type { Article } from '../../link/article/article.ts';
import type { EventItem } from '../../link/corpus/corpus.ts';
import { withArticle } from '../../link/corpus/with-article.ts';
import { contradictedDays, dayWords, firmlyDated } from '../contradicted-days.ts';
import type { ContradictedDay } from '../contradicted-days.ts';
import { indexedOf } from '../indexed.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** See `date-mismatch.md`. */
export const dateMismatch: Rule = {
  id: 'date-mismatch',
  summary: 'One event that the article puts on two days.',
  severity: 'warning',
  needs: 'corpus',
  async check(context) {
    const { path, article, corpus } = context;
    const now = indexedOf(context);
    const reader = withArticle(corpus, now);
    const findings: RawFinding[] = [];
    for (const item of firmlyDated(now.items)) {
      // The later mention is underlined, against the first that contradicts it.
      const own = (await contradictedDays(reader, item)).filter(({ other }) => other.path === path && other.n < item.n);
      const [first] = own;
      if (first !== undefined) findings.push(findingOf(article, item, first));
    }
    return findings;
  },
};

function findingOf(article: Article, item: EventItem, { other, isSure }: ContradictedDay): RawFinding {
  const [day, before] = [item, other].map(({ interval: { from } }) => (from === null ? '' : formatDay(from)));
  return {
    ...dayWords(article, item),
    message: `This is on ${day ?? ''} here and on ${before ?? ''} earlier in the article${isSure ? '' : ', if both tell of one event'}.`,
    ...(isSure ? {} : { severity: 'information' as const }),
    related: [{ path: other.path, ...dayWords(article, other), message: `on ${before ?? ''}: ${other.told.text}` }],
  };
}
