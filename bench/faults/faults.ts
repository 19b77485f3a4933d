/**
 * THE list of classes of faults, in alphabetical order.
 */
import type { Fault } from './fault.ts';
import { announcedList } from './announced-list.ts';
import { conversion } from './conversion.ts';
import { digitsDate } from './digits-date.ts';
import { duration, yearsAgo } from './duration.ts';
import { headlineNumber } from './headline-number.ts';
import { magnitude } from './magnitude.ts';
import { miscounted } from './miscounted.ts';
import { misspelling, misspellingElsewhere } from './misspelling.ts';
import { noSuchDay } from './no-such-day.ts';
import { twoHolders, twoOffices } from './offices.ts';
import { otherCount } from './other-count.ts';
import { afterDeath, ageAndBirth, doubled, repeated, twoAges } from './people.ts';
import { percentForPoints, sharesOverHundred, wrongChange, wrongShare } from './percent.ts';
import { sumOfParts } from './sum-of-parts.ts';
import { turnedStretch } from './turned-stretch.ts';
import { twoDays, twoDaysElsewhere } from './two-days.ts';
import { twoPlaces } from './two-places.ts';
import { twoWordings } from './two-wordings.ts';
import { weekday } from './weekday.ts';
import { weekdayOfText } from './weekday-of-text.ts';
import { acronym, quoteGivenAway, quoteReworded, surnameAlone } from './wordings.ts';
import { wrongCountry } from './wrong-country.ts';
import { wrongTense } from './wrong-tense.ts';

/** Every class of faults. */
export const faults: readonly Fault[] = [
  announcedList,
  conversion,
  digitsDate,
  duration,
  miscounted,
  twoPlaces,
  weekdayOfText,
  yearsAgo,
  headlineNumber,
  magnitude,
  misspelling,
  misspellingElsewhere,
  noSuchDay,
  twoHolders,
  twoOffices,
  otherCount,
  afterDeath,
  ageAndBirth,
  doubled,
  repeated,
  twoAges,
  percentForPoints,
  sharesOverHundred,
  wrongChange,
  wrongShare,
  sumOfParts,
  turnedStretch,
  twoDays,
  twoDaysElsewhere,
  twoWordings,
  weekday,
  acronym,
  quoteGivenAway,
  quoteReworded,
  surnameAlone,
  wrongCountry,
  wrongTense,
];
