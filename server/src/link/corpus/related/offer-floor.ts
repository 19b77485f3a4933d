/**
 * How sure it must be that two events are one before one is offered for the other. It must not know how sure it is.
 */
import type { Evidence } from './evidence.ts';

/** Below this score nothing is offered; chosen where ECB+ has the fewest false offers for what it gains. */
const least = 0.24;
/** The same of two words that only the detector takes for events, in different sentences on the same countries. */
const leastUntold = 0.32;
/** The same of what comes again and again in one matter, where no time or count ties the two: a long story is full of look-alikes. */
const leastRecurring = 0.47;
/** The same within one article: its reader sees the one from the other. */
const leastInArticle = 0.43;

/** What of the evidence the floor depends on. */
export type FloorEvidence = Pick<Evidence, 'recurs' | 'counted' | 'time' | 'oneArticle' | 'minor' | 'sharedOthers' | 'sentences'>;

/** The score, 0-1, from which the other is offered. */
export function offerFloor(evidence: FloorEvidence): number {
  const { recurs, counted, time, oneArticle } = evidence;
  const tied = counted || time === 'same-day' || time === 'same-month';
  const between = recurs && !tied ? leastRecurring : isUntold(evidence) ? leastUntold : least;
  return Math.max(between, oneArticle ? leastInArticle : 0);
}

/** Share of the words of two sentences from which they say much the same. */
const alike = 0.4;

// `security`, `presence`: in a long matter these stand in every article.
function isUntold({ minor, sharedOthers, sentences }: FloorEvidence): boolean {
  return minor === 2 && !sharedOthers && sentences < alike;
}
