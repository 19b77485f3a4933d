/**
 * THE list of rules, in alphabetical order of their ids. Settings, pages and reports are made from it.
 */
import type { Rule } from './rule.ts';
import { acronymConflict } from './rules/acronym-conflict.ts';
import { actsAfterDeath } from './rules/acts-after-death.ts';
import { ageMismatch } from './rules/age-mismatch.ts';
import { ambiguousDate } from './rules/ambiguous-date.ts';
import { conversionMismatch } from './rules/conversion-mismatch.ts';
import { countConflict } from './rules/count-conflict.ts';
import { dateMismatch } from './rules/date-mismatch.ts';
import { doubledWord } from './rules/doubled-word.ts';
import { durationMismatch } from './rules/duration-mismatch.ts';
import { eventDateConflict } from './rules/event-date-conflict.ts';
import { headlineNumberMismatch } from './rules/headline-number-mismatch.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { magnitudeSlip } from './rules/magnitude-slip.ts';
import { missingPublicationDate } from './rules/missing-publication-date.ts';
import { nameDrift } from './rules/name-drift.ts';
import { ordinalConflict } from './rules/ordinal-conflict.ts';
import { percentMismatch } from './rules/percent-mismatch.ts';
import { placeConflict } from './rules/place-conflict.ts';
import { quoteDrift } from './rules/quote-drift.ts';
import { repeatedText } from './rules/repeated-text.ts';
import { reversedRange } from './rules/reversed-range.ts';
import { roleConflict } from './rules/role-conflict.ts';
import { sumMismatch } from './rules/sum-mismatch.ts';
import { tenseMismatch } from './rules/tense-mismatch.ts';
import { undefinedReference } from './rules/undefined-reference.ts';
import { unresolvedDate } from './rules/unresolved-date.ts';
import { weekdayMismatch } from './rules/weekday-mismatch.ts';

/** Every rule. */
export const rules: readonly Rule[] = [
  acronymConflict,
  actsAfterDeath,
  ageMismatch,
  ambiguousDate,
  conversionMismatch,
  countConflict,
  dateMismatch,
  doubledWord,
  durationMismatch,
  eventDateConflict,
  headlineNumberMismatch,
  impossibleDate,
  magnitudeSlip,
  missingPublicationDate,
  nameDrift,
  ordinalConflict,
  percentMismatch,
  placeConflict,
  quoteDrift,
  repeatedText,
  reversedRange,
  roleConflict,
  sumMismatch,
  tenseMismatch,
  undefinedReference,
  unresolvedDate,
  weekdayMismatch,
];
