/**
 * One event that two articles put on two days. Days that were counted from a publication are compared as well,
 * a day's difference between them left alone: news crosses midnight.
 */
import { formatDay } from '../../base/civil-date.ts';
import type { Article } from '../../link/article/article.ts';
import type { EventItem } from '../../link/corpus/corpus.ts';
import { withArticle } from '../../link/corpus/with-article.ts';
import { contradictedDays, dayWords, firmlyDated } from '../contradicted-days.ts';
import type { ContradictedDay } from '../contradicted-days.ts';
import { indexedOf } from '../indexed.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** See `event-date-conflict.md`. */
export const eventDateConflict: Rule = {
  id: 'event-date-conflict',
  summary: 'One event that two articles put on two days.',
  severity: 'warning',
  needs: 'corpus',
  async check(context) {
    const { path, article, corpus } = context;
    const now = indexedOf(context);
    const reader = withArticle(corpus, now);
    const findings: RawFinding[] = [];
    for (const item of firmlyDated(now.items)) {
      const others = (await contradictedDays(reader, item)).filter(({ other }) => other.path !== path && !isMidnight(item, other));
      if (others.length > 0) findings.push(findingOf(article, item, others));
    }
    return findings;
  },
};

function isMidnight(a: EventItem, b: EventItem): boolean {
  const counted = a.day === 'published' || b.day === 'published';
  return counted && Math.abs((a.interval.from ?? 0) - (b.interval.from ?? 0)) <= 1;
}

/** Other articles that a finding shows at most. */
const SHOWN = 5;

function findingOf(article: Article, item: EventItem, others: readonly ContradictedDay[]): RawFinding {
  const isSure = others.some((one) => one.isSure);
  const [first] = others;
  const dayOf = ({ interval: { from } }: EventItem): string => (from === null ? '' : formatDay(from));
  return {
    ...dayWords(article, item),
    message: `This is on ${dayOf(item)} here and on ${first === undefined ? '' : dayOf(first.other)} in another article${isSure ? '' : ', if both tell of one event'}.`,
    severity: isSure ? 'warning' : 'hint',
    related: others.slice(0, SHOWN).map(({ other: { path, told, interval } }) => ({
      path,
      start: told.span.start,
      end: told.span.end,
      message: `on ${interval.from === null ? '' : formatDay(interval.from)}: ${told.text}`,
    })),
  };
}
