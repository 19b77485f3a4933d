/**
 * The names of months and weekdays as English writes them. It must not know dates, nor which of the names are words of
 * another meaning as well (`May`, `March`).
 */

/** `January` to `December`: a name's place is its month's number less one. */
export const monthNames: readonly string[] = 'January February March April May June July August September October November December'.split(' ');

/** `Monday` to `Sunday`: a name's place is its ISO weekday less one. */
export const weekdayNames: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** The name of a month, 1-12; empty where there is none. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}

/** The name of an ISO weekday, 1-7; empty where there is none. */
export function weekdayName(weekday: number): string {
  return weekdayNames[weekday - 1] ?? '';
}

/** The months' names as alternatives of a regular expression. */
export const anyMonth = monthNames.join('|');

/** The weekdays' names as alternatives of a regular expression. */
export const anyWeekday = weekdayNames.join('|');
