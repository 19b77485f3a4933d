/**
 * THE list of extractors of facts, in alphabetical order.
 */
import type { FactExtractor } from './extractor.ts';

/** Every extractor. */
export const extractors: readonly FactExtractor[] = [];
