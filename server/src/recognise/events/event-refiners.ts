/**
 * The list of event refiners: what the finders took for events and is none, seen from the whole paragraph.
 */
import type { Refiner } from '../finder.ts';
import { dropInsideNames } from './inside-names.ts';
import { dropInsideTitles } from './inside-titles.ts';
import { dropLightVerbs } from './light-verbs.ts';
import { dropToldTwice } from './told-twice.ts';
import { trimPhrases } from './trim-phrases.ts';

/** Event refiners in the order in which they run. */
export const eventRefiners: readonly Refiner[] = [dropInsideNames, dropInsideTitles, trimPhrases, dropLightVerbs, dropToldTwice];
