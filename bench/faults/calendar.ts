/**
 * Words of the calendar for injectors: month names with their lengths, and the dates that a text writes out, found
 * by plain patterns. It must not know how dates are recognised.
 */
export const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
export const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Days of a month in a common year. */
export function lengthOf(month: number): number {
  return month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A month and day as written, with the place of the day's digits. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly month: number;
  readonly day: number;
  readonly dayAt: number;
  readonly dayText: string;
}

const shapes = [
  /\b(?<month>Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.)) (?<day>\d{1,2})(?![\d:.,]\d|\d| ?%| percent| million|-)/gd,
  /(?<![\d.,:$-])\b(?<day>\d{1,2}) (?<month>January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d{1,2}\b)/gd,
];

/** Months with a day that the text writes out. */
export function writtenDates(text: string): readonly WrittenDate[] {
  return shapes.flatMap((shape) =>
    [...text.matchAll(shape)].flatMap((match): WrittenDate[] => {
      const { month = '', day = '' } = match.groups ?? {};
      const at = match.indices?.groups?.['day']?.[0];
      const number = months.findIndex((name) => name.slice(0, 3) === month.slice(0, 3)) + 1;
      if (at === undefined || number === 0 || Number(day) < 1 || Number(day) > lengthOf(number)) return [];
      return [{ start: match.index, end: match.index + match[0].length, text: match[0], month: number, day: Number(day), dayAt: at, dayText: day }];
    }),
  );
}
