/**
 * A weekday that its own date does not have. Speaks only of what is written: weekday, day, month and year, or
 * a day that has that name in no year the article could mean.
 */
import { civilOf, dayOf, formatDay, isValidDate, weekdayOf } from '../../base/civil-date.ts';
import type { Day } from '../../base/civil-date.ts';
import type { Article, Timex } from '../../link/article/article.ts';
import type { ArticlePath } from '../../link/corpus/corpus.ts';
import type { Fix, RawFinding, Rule } from '../rule.ts';

/** See `weekday-mismatch.md`. */
export const weekdayMismatch: Rule = {
  id: 'weekday-mismatch',
  summary: 'A weekday that does not belong to the date beside it.',
  severity: 'warning',
  needs: 'article',
  check({ article, path }) {
    return article.timexes.flatMap((timex) => mismatch(timex, article, path) ?? []);
  },
};

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const weekdayWord = /\b(?:mon|tues?|wed(?:nes)?|thu(?:r(?:s)?)?|fri|sat(?:ur)?|sun)(?:day)?\b/i;

function mismatch(timex: Timex, article: Article, path: ArticlePath): RawFinding | undefined {
  const { weekday, known, interval } = timex;
  const day = interval.from;
  if (weekday === undefined || day === null || day !== interval.to) return undefined;
  if (!known.has('weekday') || !known.has('day') || !known.has('month')) return undefined;
  if (weekdayOf(day) === weekday || !(known.has('year') || isWrongInAnyYear(day, weekday, article))) return undefined;
  const word = weekdayWord.exec(timex.text);
  if (word === null) return undefined;
  const start = timex.start + word.index;
  const rest = dateAround(timex, word.index, word[0].length);
  const right = `${formatDay(day)} is a ${nameOf(weekdayOf(day))}`;
  const elsewhen = known.has('year') ? '' : ', and neither is that day in the years before and after';
  return {
    start,
    end: start + word[0].length,
    message: `${right}, not a ${nameOf(weekday)}${elsewhen}.`,
    ...(known.has('year') ? {} : { severity: 'information' as const }),
    related: [{ path, ...rest, message: right }],
    fixes: [changeWeekday(timex, start, word[0], path), ...changeDay(timex, day, weekday, path)],
  };
}

// Without a written year: certain only when the day has that name in none of the years that news of this day can mean.
function isWrongInAnyYear(day: Day, weekday: number, { published }: Article): boolean {
  if (published.status !== 'stated' || published.interval.from === null) return false;
  const { year } = civilOf(published.interval.from);
  const { month, day: dayOfMonth } = civilOf(day);
  return [year - 1, year, year + 1].every(
    (each) => isValidDate(each, month, dayOfMonth) && weekdayOf(dayOf(each, month, dayOfMonth)) !== weekday,
  );
}

function nameOf(weekday: number): string {
  return names[weekday - 1] ?? '';
}

// The rest of the expression, on the side of the weekday where the date stands.
function dateAround({ start, end, text }: Timex, at: number, length: number): { readonly start: number; readonly end: number } {
  const behind = text.slice(at + length);
  const gap = /^[\s,.]*/.exec(behind)?.[0].length ?? 0;
  if (/\d/.test(behind)) return { start: start + at + length + gap, end };
  return { start, end: start + text.slice(0, at).trimEnd().length };
}

function changeWeekday({ interval }: Timex, start: number, word: string, path: ArticlePath): Fix {
  const right = nameOf(weekdayOf(interval.from ?? 0));
  const newText = likeWritten(right, word);
  return { title: `Write ${newText}, if the date is right`, edits: [{ path, start, end: start + word.length, newText }] };
}

// `Mon` for `Sun`, `MONDAY` for `SUNDAY`.
function likeWritten(name: string, word: string): string {
  const full = /day$/i.test(word) ? name : name.slice(0, 3);
  return word === word.toUpperCase() ? full.toUpperCase() : full;
}

// The nearest day of that name, where it lies in the same month and its number is written as a number.
function changeDay(timex: Timex, day: Day, weekday: number, path: ArticlePath): Fix[] {
  const { day: written, month } = civilOf(day);
  const shift = ((weekday - weekdayOf(day) + 10) % 7) - 3;
  const other = civilOf(day + shift);
  const number = new RegExp(`(?<![\\d:])0?${written}(?=st|nd|rd|th|\\b)`).exec(timex.text);
  if (other.month !== month || number === null || /^(?:st|nd|rd|th)/.test(timex.text.slice(number.index + number[0].length))) return [];
  const start = timex.start + number.index;
  const newText = number[0].length === 2 ? String(other.day).padStart(2, '0') : String(other.day);
  return [{ title: `Write ${newText} for ${number[0]}, if ${nameOf(weekday)} is right`, edits: [{ path, start, end: start + number[0].length, newText }] }];
}
