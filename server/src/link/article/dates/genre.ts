/**
 * Tells a narrative of times long past from a report: in the one the last told time leads, in the other the
 * publication does. It must not know topics, only how times are written.
 */
import { civilOf } from '../../../base/civil-date.ts';
import type { Day } from '../../../base/civil-date.ts';
import type { TimeMention } from '../../../recognise/mention.ts';

/** Whether the text tells of a past in its own order: many years written, most of them long before the day of speaking, hardly a word that points from it. */
export function isNarrative(times: readonly TimeMention[], day: Day | null): boolean {
  let dated = 0;
  let old = 0;
  let pointing = 0;
  const year = day === null ? undefined : civilOf(day).year;
  for (const { expression } of times) {
    if (expression.form === 'calendar' && expression.fields.year !== undefined) {
      dated += 1;
      if (year === undefined || expression.fields.year < year - 1) old += 1;
    } else if (pointsFromNow(expression.form, expression)) pointing += 1;
  }
  return dated >= 8 && old >= dated * 0.6 && pointing * 5 < dated;
}

function pointsFromNow(form: string, expression: TimeMention['expression']): boolean {
  if (form === 'shift' && expression.form === 'shift') return expression.from === 'published';
  return expression.form === 'calendar' && expression.fields.weekday !== undefined && expression.fields.day === undefined;
}
