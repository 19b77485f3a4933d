/**
 * THE list of rules, in alphabetical order of their ids. Settings, pages and reports are made from it.
 */
import type { Rule } from './rule.ts';
import { ambiguousDate } from './rules/ambiguous-date.ts';
import { doubledWord } from './rules/doubled-word.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { missingPublicationDate } from './rules/missing-publication-date.ts';
import { nameDrift } from './rules/name-drift.ts';
import { placeConflict } from './rules/place-conflict.ts';
import { reversedRange } from './rules/reversed-range.ts';
import { unresolvedDate } from './rules/unresolved-date.ts';
import { weekdayMismatch } from './rules/weekday-mismatch.ts';

/** Every rule. */
export const rules: readonly Rule[] = [
  ambiguousDate,
  doubledWord,
  impossibleDate,
  missingPublicationDate,
  nameDrift,
  placeConflict,
  reversedRange,
  unresolvedDate,
  weekdayMismatch,
];
