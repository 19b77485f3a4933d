/**
 * THE list of classes of faults, in alphabetical order.
 */
import type { Fault } from './fault.ts';
import { conversion } from './conversion.ts';
import { sumOfParts } from './sum-of-parts.ts';
import { weekday } from './weekday.ts';

/** Every class of faults. */
export const faults: readonly Fault[] = [conversion, sumOfParts, weekday];
