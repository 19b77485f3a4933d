/**
 * THE list of rules, in alphabetical order of their ids. Settings, pages and reports are made from it.
 */
import type { Rule } from './rule.ts';
import { missingPublicationDate } from './rules/missing-publication-date.ts';
import { nameDrift } from './rules/name-drift.ts';
import { weekdayMismatch } from './rules/weekday-mismatch.ts';

/** Every rule. */
export const rules: readonly Rule[] = [missingPublicationDate, nameDrift, weekdayMismatch];
