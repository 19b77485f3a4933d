/**
 * The parts of a date that are written. It must not know what the date dates.
 */
import { civilOf } from '../../../../base/civil-date.ts';
import type { Timex } from '../../article.ts';
import type { WrittenDay } from '../fact.ts';

/** The parts of a date that are written; undefined where it is no date of a day, month or year, or no certain one. */
export function writtenDay(timex: Timex): WrittenDay | undefined {
  return timex.interval.from === null ? undefined : writtenEnd(timex);
}

/** The day that a weekday tells, counted from the day of publication: `on Thursday`, `late Thursday`, `Friday night`. */
export function countedDay({ interval: { from, to }, known, anchor, candidates }: Timex): WrittenDay | undefined {
  if (from === null || from !== to || anchor !== 'published' || !known.has('weekday') || known.has('month') || candidates.length > 0) return undefined;
  const { year, month, day } = civilOf(from);
  return { year, month, day };
}

/** The same, of a day up to which something goes as well: `by 3 May`. */
export function writtenEnd({ type, interval, known, mod, candidates }: Timex): WrittenDay | undefined {
  const { from, to } = interval;
  const at = from ?? to;
  // Open is `since May 2017`.
  if (type !== 'DATE' || at === null || (to !== null && to - at > 366) || mod !== undefined || candidates.length > 0) return undefined;
  if (!known.has('year') && !(known.has('month') && known.has('day'))) return undefined;
  const { year, month, day } = civilOf(at);
  return { ...(known.has('year') ? { year } : {}), ...(known.has('month') ? { month } : {}), ...(known.has('month') && known.has('day') ? { day } : {}) };
}
