/**
 * THE ordered list of refiners: merges and drops, after all finders have spoken.
 */
import { dateRefiners } from './dates/date-refiners.ts';
import { eventRefiners } from './events/event-refiners.ts';
import { figureRefiners } from './figures/figure-refiners.ts';
import type { Refiner } from './finder.ts';
import { nameRefiners } from './names/name-refiners.ts';

/** Every refiner, in the order in which it runs. */
export const refiners: readonly Refiner[] = [...dateRefiners, ...figureRefiners, ...nameRefiners, ...eventRefiners];
