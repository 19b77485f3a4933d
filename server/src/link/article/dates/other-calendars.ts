/**
 * Days of feasts that other calendars give: Islamic, Jewish, Julian, and those of a new moon. Computed, not
 * observed: where the moon must be seen the day can be one off, and whoever asks shows that doubt.
 * It must not know names of feasts in text.
 */
import { dayOf } from '../../../base/civil-date.ts';
import type { Day } from '../../../base/civil-date.ts';

/** The Julian day number of 1970-01-01 at noon. */
const EPOCH = 2440588;

/** Easter Sunday of the Orthodox churches (Meeus, Astronomical Algorithms, ch. 8: the Julian Easter), in the Gregorian calendar. */
export function orthodoxEasterOf(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const n = moon + weekday + 114;
  // The Julian calendar is behind by the leap days of the centuries since 325.
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1) + behind;
}

/**
 * The first day of that Islamic date in a Gregorian year, by the tabular calendar (leap years 2, 5, 7, 10, 13, 16,
 * 18, 21, 24, 26, 29 of 30; civil epoch); undefined where the year has none. Of two in one year
 * (eleven days apart from a year's length) it is the first.
 */
export function hijriDayIn(year: number, month: number, day: number): Day | undefined {
  const about = Math.floor(((year - 622) * 33) / 32);
  for (const hijri of [about - 1, about, about + 1, about + 2]) {
    const at = hijriDay(hijri, month, day);
    if (at >= dayOf(year, 1, 1) && at <= dayOf(year, 12, 31)) return at;
  }
  return undefined;
}

function hijriDay(year: number, month: number, day: number): Day {
  return day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + 1948439 - EPOCH;
}

/** The first day of a Jewish feast in a Gregorian year (Reingold and Dershowitz, Calendrical Calculations, ch. 8). */
export function jewishDayIn(year: number, feast: 'new-year' | 'passover' | 'hanukkah'): Day {
  const newYear = jewishNewYear(year + 3761);
  if (feast === 'new-year') return newYear;
  // The months between spring and autumn never vary; the second of the autumn has 29 or 30 days.
  if (feast === 'passover') return newYear - 163;
  const length = jewishNewYear(year + 3762) - newYear;
  return newYear + (length % 10 === 5 ? 84 : 83);
}

function jewishNewYear(year: number): Day {
  const [before, here, after] = [elapsedDays(year - 1), elapsedDays(year), elapsedDays(year + 1)];
  const late = after - here === 356 ? 2 : here - before === 382 ? 1 : 0;
  return here + late - 1373427 - 719163;
}

function elapsedDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const days = 29 * months + Math.floor((12084 + 13753 * months) / 25920);
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
}

/** The new moon nearest to the beginning of spring (4 February) in Peking's time: the Lunar New Year but in rare years. */
export function lunarNewYearOf(year: number): Day {
  return Math.floor(newMoonNear(dayOf(year, 2, 4)) + 8 / 24);
}

/** The evening before the new moon nearest to 1 November in India: Diwali as most keep it. */
export function diwaliOf(year: number): Day {
  return Math.floor(newMoonNear(dayOf(year, 11, 1)) - 0.5);
}

// Days since 1970-01-01 00:00 of the new moon nearest to a day, good to an hour (Meeus, ch. 49, its largest terms).
function newMoonNear(day: Day): number {
  const k = Math.round((day + EPOCH - 2451550.09766) / 29.530588861);
  const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
  const sun = 2.5534 + 29.1053567 * k;
  const moon = 201.5643 + 385.81693528 * k;
  const node = 160.7108 + 390.67050284 * k;
  const mean = 2451550.09766 + 29.530588861 * k;
  const terms = -0.4072 * sin(moon) + 0.17241 * sin(sun) + 0.01608 * sin(2 * moon) + 0.01039 * sin(2 * node) + 0.00739 * sin(moon - sun) - 0.00514 * sin(moon + sun);
  return mean + terms - EPOCH + 0.5;
}
