/**
 * How sure it must be that two events are one before one is offered for the other. It must not know how sure it is.
 */
import type { Evidence } from './evidence.ts';

/** Below this score nothing is offered of two words that the tables of senses know. */
const least = 0.22;
/** The same where the detector alone takes either word for an event; chosen where ECB+ has the fewest false offers for what it gains. */
const leastUntold = 0.34;
/** The same of what comes again and again in one matter, where no time or count ties the two: a long story is full of look-alikes. */
const leastRecurring = 0.62;
/** The same of two words that only say who reports: they share a word with all that is reported of the matter. */
const leastReporting = 0.65;
/** The same within one article: its reader sees the one from the other. */
const leastInArticle = 0.43;

/** What of the evidence the floor depends on. */
export type FloorEvidence = Pick<Evidence, 'recurs' | 'counted' | 'time' | 'oneArticle' | 'minor' | 'reporting'>;

/** The score, 0-1, from which the other is offered. */
export function offerFloor(evidence: FloorEvidence): number {
  const { recurs, counted, time, oneArticle, minor, reporting } = evidence;
  const tied = counted || time === 'same-day' || time === 'same-month';
  const between = recurs && !tied ? leastRecurring : minor > 0 ? leastUntold : least;
  return Math.max(between, reporting === 2 ? leastReporting : 0, oneArticle ? leastInArticle : 0);
}
