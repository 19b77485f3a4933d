/**
 * Where days lie on the axis of the timeline. Gaps are shortened: a day beside a day and a decade without events
 * both stay visible, and earlier is always further left. It must not know a page.
 */

/** Maps a day (since 1970-01-01) to a share of the width, 0 to 1. */
export type Scale = (day: number) => number;

/** A scale on which the days lie in order, each gap as wide as the logarithm of its days. */
export function gapScale(days: readonly number[]): Scale {
  const stops = [...new Set(days)].sort((a, b) => a - b);
  const places = [0];
  for (let i = 1; i < stops.length; i++) places.push((places[i - 1] ?? 0) + Math.log2(1 + (stops[i] ?? 0) - (stops[i - 1] ?? 0)));
  const width = places.at(-1) ?? 0;
  return (day) => (width === 0 ? 0.5 : placeOf(day, stops, places) / width);
}

function placeOf(day: number, stops: readonly number[], places: readonly number[]): number {
  const next = stops.findIndex((stop) => stop >= day);
  if (next < 0) return places.at(-1) ?? 0;
  if (next === 0) return 0;
  const [from, to] = [stops[next - 1] ?? 0, stops[next] ?? 0];
  const [left, right] = [places[next - 1] ?? 0, places[next] ?? 0];
  return left + ((day - from) / (to - from)) * (right - left);
}

/** A mark on the axis. */
export interface Tick {
  readonly at: number;
  readonly words: string;
}

/** Marks at the beginnings of years, or of months where there is less than two years, no two nearer than `apart`. */
export function ticksOf(first: number, last: number, scale: Scale, apart: number): readonly Tick[] {
  const ticks: Tick[] = [];
  for (const { day, words } of beginnings(first, last)) {
    const at = scale(day);
    const before = ticks.at(-1);
    if (at >= 0 && at <= 1 && (before === undefined || at - before.at >= apart)) ticks.push({ at, words });
  }
  return ticks;
}

const DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Years beyond which only some are looked at. */
const MANY = 400;

function beginnings(first: number, last: number): { readonly day: number; readonly words: string }[] {
  const [from, to] = [yearOf(first), yearOf(last)];
  const step = Math.max(1, Math.ceil((to - from) / MANY));
  const years = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
  const months = to - from < 2 ? MONTHS : MONTHS.slice(0, 1);
  return years
    .flatMap((year) => months.map((month, i) => ({ day: firstOf(year, i), words: months.length > 1 ? `${month} ${year}` : String(year) })))
    .filter(({ day }) => day >= first && day <= last);
}

function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

function firstOf(year: number, month: number): number {
  const date = new Date(Date.UTC(2000, month, 1));
  return date.setUTCFullYear(year) / DAY;
}
