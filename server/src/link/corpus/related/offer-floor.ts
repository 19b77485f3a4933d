/**
 * How sure it must be that two events are one before one is offered for the other. It must not know how sure it is.
 */
import type { Evidence } from './evidence.ts';

/** Below this score nothing is offered; chosen where ECB+ has the fewest false offers for what it gains. */
const least = 0.32;
/** The same of what comes again and again in one matter, where no time or count ties the two: a long story is full of look-alikes. */
const leastRecurring = 0.47;
/** The same within one article: its reader sees the one from the other. */
const leastInArticle = 0.43;

/** The score, 0-1, from which the other is offered. */
export function offerFloor({ recurs, counted, time, oneArticle }: Pick<Evidence, 'recurs' | 'counted' | 'time' | 'oneArticle'>): number {
  const tied = counted || time === 'same-day' || time === 'same-month';
  return Math.max(recurs && !tied ? leastRecurring : least, oneArticle ? leastInArticle : 0);
}
