/**
 * THE ordered list of refiners of names: overlaps first, then what counts names in their final order.
 */
import type { Refiner } from '../finder.ts';
import { aliases } from './aliases.ts';
import { bestReading } from './best-reading.ts';
import { language } from './language.ts';
import { nickname } from './nickname.ts';

/** Every refiner of names, in the order in which it runs; `aliases` stays last. */
export const nameRefiners: readonly Refiner[] = [bestReading, nickname, language, aliases];
