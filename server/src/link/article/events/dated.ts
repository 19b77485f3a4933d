/**
 * Whether an event has days near enough to be a date, and which days several dates share. It must not know where
 * a date comes from.
 */
import type { DayInterval } from '../../../base/civil-date.ts';
import type { EventMention } from '../article.ts';

/** Days that an interval may be long and still date another mention: a year. */
const longest = 366;

/** Whether both ends of the event's days are known and at most a year apart. */
export function isDated({ interval: { from, to } }: Pick<EventMention, 'interval'>): boolean {
  return from !== null && to !== null && to - from <= longest;
}

/** The days that all intervals share; undefined where there are none. */
export function intervalOfAll(intervals: readonly DayInterval[]): DayInterval | undefined {
  let [from, to] = [-Infinity, Infinity];
  for (const interval of intervals) {
    from = Math.max(from, interval.from ?? -Infinity);
    to = Math.min(to, interval.to ?? Infinity);
  }
  if (from > to) return undefined;
  return { from: from === -Infinity ? null : from, to: to === Infinity ? null : to };
}
