/**
 * How the times of two told events stand to each other, the publications of their articles counted in.
 * It must not know how the relation is weighed.
 */
import { intervalsMeet } from '../../../base/civil-date.ts';
import type { DayInterval } from '../../../base/civil-date.ts';
import type { ArticleHead } from '../corpus.ts';
import type { Told } from './told.ts';

/** The relation: both dated and agreeing, nearly agreeing or not; or one dated long before the other article; or one
 * dated after the article that tells of the other, or already past when that spoke of it as still to come; or unknown. */
export type TimeRelation = 'same-day' | 'same-month' | 'meet' | 'near' | 'apart' | 'after-news' | 'long-before' | 'ahead' | 'unknown';

/** Days by which an event may precede the article that puts it as possible or planned. */
const aheadReach = 30;
/** Days after which an article no longer tells of an event as news. */
export const newsDays = 60;
/** Days by which an event looked back on cannot be one still to come in an article of unknown day. */
const yearReach = 365;
/** How many times farther than its sentence's earliest day an undated event may lie back. */
const backReach = 3;
/** Days that an interval may be long and still date an event. */
const longestTime = 1100;
/** Days by which two dates may miss each other and still be one date mistaken. */
const mistakeReach = 3;

/** The relation, the same from either side. */
export function timeRelation(a: Told, b: Told): TimeRelation {
  const [one, other] = [a.item.interval, b.item.interval];
  if (!isBounded(one) || !isBounded(other)) return relationToUndated(a, b);
  if (intervalsMeet(one, other)) {
    if (one.to - one.from <= 1 && other.to - other.from <= 1) return 'same-day';
    return Math.max(one.to - one.from, other.to - other.from) <= 31 ? 'same-month' : 'meet';
  }
  return Math.max(one.from - other.to, other.from - one.to) <= mistakeReach ? 'near' : 'apart';
}

/** Days between the publications, where both are known and the later article does not look back as far as the earlier. */
export function publicationGap(a: Told, b: Told): number | undefined {
  const [one, other] = [a.head.published.interval, b.head.published.interval];
  if (!isBounded(one) || !isBounded(other)) return undefined;
  const gap = Math.max(0, one.from - other.to, other.from - one.to);
  return looksBackOver(one.from > other.to ? a : b, gap) ? undefined : gap;
}

/** By how much of the gap an article must look back to be speaking of the other's time. */
const overMost = 0.7;

// What is still awaited is no memory, whatever its sentence looks back on.
function looksBackOver({ item, head }: Told, gap: number): boolean {
  if ((item.modality === 'planned' || item.modality === 'hypothetical') && !isBounded(item.interval)) return false;
  const age = isLongBefore(item.interval, head) ? (head.published.interval.from ?? 0) - (item.interval.to ?? 0) : (item.looksBack ?? 0);
  return age > 0 && age >= overMost * gap;
}

function relationToUndated(a: Told, b: Told): TimeRelation {
  if (excludes(a, b) || excludes(b, a)) return 'apart';
  if (isAfterNews(a, b) || isAfterNews(b, a)) return 'after-news';
  if (isBeforeNews(b, a) || isBeforeNews(a, b)) return 'long-before';
  return isAheadOf(a, b) || isAheadOf(b, a) ? 'ahead' : 'unknown';
}

// What was still to come when `a` was published cannot be what `b` dates well before.
function excludes({ item: { modality, interval }, head }: Told, b: Told): boolean {
  const earliest = head.published.interval.from;
  const { to } = b.item.interval;
  return (modality === 'planned' || modality === 'hypothetical') && !isBounded(interval) && earliest !== null && to !== null && to < earliest - aheadReach;
}

// What had happened when `a` was published is hardly what `b` dates after that day; headlines tell of both alike.
function isAfterNews({ item: { modality, interval }, head }: Told, b: Told): boolean {
  const latest = head.published.interval.to;
  const { from } = b.item.interval;
  return modality === 'happened' && !isBounded(interval) && latest !== null && from !== null && from > latest + 1;
}

// `a` is still to come when its article is published, `b` was over by then. When that was is not known of every
// article; what another looks back on by more than a year is still not what this one awaits.
function isAheadOf({ item: { modality, interval }, head }: Told, b: Told): boolean {
  const { from } = head.published.interval;
  const { to } = b.item.interval;
  if (isBounded(interval) || modality === 'happened' || modality === 'denied') return false;
  if (modality === 'planned' && isToldBefore(b, from)) return true;
  if (to === null) return false;
  return from === null ? (b.item.looksBack ?? 0) > yearReach : modality === 'planned' && to < from;
}

// What an earlier article tells as done is not what a later one awaits: `the next round`.
function isToldBefore({ item: { modality }, head }: Told, day: number | null): boolean {
  const { to } = head.published.interval;
  return modality === 'happened' && day !== null && to !== null && to < day;
}

// `a` is dated long before the article of `b`, whose sentence does not look back nearly as far.
function isBeforeNews(a: Told, b: Told): boolean {
  if (!isLongBefore(a.item.interval, b.head)) return false;
  const age = (b.head.published.interval.from ?? 0) - (a.item.interval.to ?? 0);
  return age > backReach * (b.item.looksBack ?? 0);
}

function isLongBefore({ to }: DayInterval, { published }: ArticleHead): boolean {
  return to !== null && published.interval.from !== null && to < published.interval.from - newsDays;
}

// A decade is when somebody was famous, not the time of what stands beside it.
function isBounded(interval: DayInterval): interval is { readonly from: number; readonly to: number } {
  return interval.from !== null && interval.to !== null && interval.to - interval.from <= longestTime;
}
