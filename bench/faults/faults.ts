/**
 * THE list of classes of faults, in alphabetical order.
 */
import type { Fault } from './fault.ts';
import { conversion } from './conversion.ts';
import { digitsDate } from './digits-date.ts';
import { misspelling, misspellingElsewhere } from './misspelling.ts';
import { noSuchDay } from './no-such-day.ts';
import { sumOfParts } from './sum-of-parts.ts';
import { turnedStretch } from './turned-stretch.ts';
import { weekday } from './weekday.ts';
import { wrongCountry } from './wrong-country.ts';
import { wrongTense } from './wrong-tense.ts';

/** Every class of faults. */
export const faults: readonly Fault[] = [
  conversion,
  digitsDate,
  misspelling,
  misspellingElsewhere,
  noSuchDay,
  sumOfParts,
  turnedStretch,
  weekday,
  wrongCountry,
  wrongTense,
];
