/**
 * THE list of rules, in alphabetical order of their ids. Settings, pages and reports are made from it.
 */
import type { Rule } from './rule.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { missingPublicationDate } from './rules/missing-publication-date.ts';
import { nameDrift } from './rules/name-drift.ts';
import { reversedRange } from './rules/reversed-range.ts';
import { weekdayMismatch } from './rules/weekday-mismatch.ts';

/** Every rule. */
export const rules: readonly Rule[] = [
  impossibleDate,
  missingPublicationDate,
  nameDrift,
  reversedRange,
  weekdayMismatch,
];
