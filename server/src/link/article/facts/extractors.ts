/**
 * THE list of extractors of facts, in alphabetical order.
 */
import type { FactExtractor } from './extractor.ts';
import { impossibleDates } from './impossible-dates.ts';
import { stretches } from './stretches.ts';

/** Every extractor. */
export const extractors: readonly FactExtractor[] = [
  impossibleDates,
  stretches,
];
