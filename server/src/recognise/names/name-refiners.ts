/**
 * The refiners of the names family, in the order in which they run.
 */
import type { Refiner } from '../finder.ts';

/** Refiners of names. */
export const nameRefiners: readonly Refiner[] = [];
