/**
 * Chooses the year of a period named without one. It must not know where the reference day comes from.
 */
import { civilOf } from '../../../base/civil-date.ts';
import type { Day } from '../../../base/civil-date.ts';
import type { CalendarExpression } from '../../../recognise/dates/expression.ts';
import type { Period } from './period.ts';

/** The same where its clause speaks of what was: dividends and deadlines that were announced lie less far ahead. */
const pastAhead = 45;

/** By how many days one behind must be nearer where the clause speaks of what is to come: a cue may be of another verb (290 costs 0.6 on TimeBank, less than 200 nothing). */
const looksBack = 200;

/** How far a story steps back without saying so; further back is the next year's (WikiWars, half 0: 40 days 83.4, 130 days 85.6, 160 days 85.3 value F1). */
const stepBack = 130;

/** How far ahead a date without a year is still taken to lie ahead, when its clause says nothing (93 and 95 % right on training news). */
const ahead = 92;

/** The period of the year that is meant, and the rule in words that end where the anchor's name goes. */
export function nearestYear(
  inYear: (year: number) => Period | undefined,
  day: Day,
  expression: CalendarExpression,
  narrative: boolean,
): { readonly period: Period; readonly words: string } | undefined {
  const { year } = civilOf(day);
  // 29 February and some feasts are not in every year; what a season's end or a feast lends the next year is one year off at most.
  const first = (years: readonly number[], fits: (period: Period) => boolean): Period | undefined => {
    for (const by of years) {
      const period = inYear(year + by);
      if (period !== undefined && fits(period)) return period;
    }
    return undefined;
  };
  const before = first([1, 0, -1, -2, -3, -4], ({ to }) => to < day);
  const after = first([-1, 0, 1, 2, 3, 4], ({ from }) => from > day);
  const holding = first([-1, 0, 1], ({ from, to }) => from <= day && day <= to);
  const { which } = expression;
  if (which === 'last' || which === 'previous') return chosen(before, 'latest one before');
  if (which === 'next' || which === 'coming' || which === 'following') return chosen(after, 'first one after');
  // `this winter` of a January began the year before.
  if (which === 'this' && holding !== undefined) return chosen(holding, 'the one that holds');
  if (which === 'this') return chosen(first([-1, 0, 1], ({ from }) => civilOf(from).year === year), 'the one in the year of');
  if (holding !== undefined) return chosen(holding, 'the one that holds');
  if (narrative) return chosen(before !== undefined && (after === undefined || day - before.to <= stepBack) ? before : after, 'goes on from');
  const found = unpointed(before, after, day, expression);
  if (found === before) return chosen(found, expression.cue === 'past' ? 'its clause speaks of what was: latest one before' : 'nearest likely one, before');
  return chosen(found, expression.cue === 'future' ? 'its clause speaks of what is to come: first one after' : 'nearest one, after');
}

function unpointed(before: Period | undefined, after: Period | undefined, day: Day, { cue, fields, bound }: CalendarExpression): Period | undefined {
  const begun = fields.quarter !== undefined || fields.half !== undefined || fields.season !== undefined;
  const ends = bound === 'until' || bound === 'by';
  if (cue === 'future' || (ends && cue !== 'past')) return nearer(before, after, day, 300, looksBack);
  if (cue === 'past' && (begun || fields.holiday !== undefined)) return before ?? after;
  // What a clause of the past tells is at most a month ahead: then the reading of the clause is to be doubted, not the date.
  if (cue === 'past' && fields.day === undefined && !ends) return nearer(before, after, day, 31);
  if (cue === 'past' && !ends) return nearer(before, after, day, pastAhead);
  if (begun) return before ?? after;
  return nearer(before, after, day, ahead);
}

// The nearer one; one ahead only up to `limit` days, one behind only when it beats the other by `handicap` days.
function nearer(before: Period | undefined, after: Period | undefined, day: Day, limit: number, handicap = 0): Period | undefined {
  if (before === undefined || after === undefined) return before ?? after;
  const toBefore = day - before.to + handicap;
  const toAfter = after.from - day;
  return toAfter < toBefore && toAfter <= limit ? after : before;
}

function chosen(period: Period | undefined, words: string): { period: Period; words: string } | undefined {
  return period === undefined ? undefined : { period, words };
}
