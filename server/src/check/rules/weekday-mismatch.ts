/**
 * A weekday that its own date does not have, in one expression with it or right beside it. Speaks only of what is
 * written: weekday, day, month and year; without the year as information, of a day that has that name in no year
 * the article could mean, or that lies right by its day of publication.
 */
import { weekdayName } from '../../base/calendar-words.ts';
import { civilOf, dayOf, formatDay, isValidDate, parseDay, weekdayOf } from '../../base/civil-date.ts';
import type { Day } from '../../base/civil-date.ts';
import { contains, lastStartingAtOrBefore, shiftSpan } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import type { Article, Timex } from '../../link/article/article.ts';
import type { WeekdayFact } from '../../link/article/facts/fact.ts';
import type { ArticlePath } from '../../link/corpus/corpus.ts';
import type { Fix, RawFinding, Rule } from '../rule.ts';

/** See `weekday-mismatch.md`. */
export const weekdayMismatch: Rule = {
  id: 'weekday-mismatch',
  summary: 'A weekday that does not belong to the date beside it.',
  severity: 'warning',
  needs: 'article',
  check({ article, path }) {
    const beside = article.facts.filter((fact): fact is WeekdayFact => fact.attribute === 'weekday');
    return [...article.timexes.flatMap(within), ...beside.flatMap((fact) => besideDate(fact, article))].flatMap((written) => mismatch(written, article, path) ?? []);
  },
};

const weekdayWord = /\b(?:mon|tues?|wed(?:nes)?|thu(?:r(?:s)?)?|fri|sat(?:ur)?|sun)(?:day)?\b/i;

/** A weekday and the date that it goes with. */
interface Written {
  readonly weekday: number;
  readonly timex: Timex;
  /** Where the weekday is written, and in which words. */
  readonly at: Span;
  readonly word: string;
  /** Where the rest of the date is written. */
  readonly rest: Span;
}

// `Monday, March 9, 2025`.
function within(timex: Timex): Written[] {
  const { weekday, known, start, text } = timex;
  const word = weekdayWord.exec(text);
  if (weekday === undefined || word === null || !known.has('weekday') || !known.has('day') || !known.has('month')) return [];
  const at = { start: start + word.index, end: start + word.index + word[0].length };
  return [{ weekday, timex, at, word: word[0], rest: dateAround(timex, word.index, word[0].length) }];
}

// `March 9, 2025 (Monday)`.
function besideDate({ timex: index, value: { weekday, at } }: WeekdayFact, { timexes, document: { text } }: Article): Written[] {
  const timex = timexes[index ?? -1];
  return timex === undefined ? [] : [{ weekday, timex, at, word: text.slice(at.start, at.end).replace(/\.$/, ''), rest: { start: timex.start, end: timex.end } }];
}

function mismatch({ weekday, timex, at, word, rest }: Written, article: Article, path: ArticlePath): RawFinding | undefined {
  const { known } = timex;
  const day = dayIn(timex);
  if (day === undefined || weekdayOf(day) === weekday || fitsOtherwise(timex, weekday)) return undefined;
  const isWritten = known.has('year');
  const [isWrongAlways, isNear] = [isWrongInAnyYear(day, weekday, article), isNews(day, article)];
  if (!isWritten && !isWrongAlways && !isNear) return undefined;
  const past = isWritten ? [] : pastYears(timex, day, article);
  // `on Tuesday, May 9, two years ago`: right in that year.
  if (past.some((year) => isRightIn(year, day, weekday))) return undefined;
  const right = `${formatDay(day)} is a ${weekdayName(weekdayOf(day))}`;
  const elsewhen = isWritten ? '' : isWrongAlways ? ', and neither is that day in the years before and after' : ', if the day next to publication is meant';
  return {
    start: at.start,
    end: at.start + word.length,
    message: `${right}, not a ${weekdayName(weekday)}${elsewhen}.`,
    // A day of these weeks that has the name in no year around is as sure as one with its year.
    ...(isWritten || (isWrongAlways && isNear && past.length === 0) ? {} : { severity: 'information' as const }),
    related: [{ path, ...rest, message: right }],
    fixes: [changeWeekday(day, at.start, word, path), ...changeDay(timex, day, weekday, path)],
  };
}

// `until Monday, March 9, 2025` is open to one side: the day itself is in its value.
function dayIn({ interval: { from, to }, value }: Timex): Day | undefined {
  return from !== null && from === to ? from : (parseDay(value) ?? undefined);
}

// `Thursday, 03/05/2018`: the weekday shows which of the two numbers is the month.
function fitsOtherwise({ candidates }: Timex, weekday: number): boolean {
  return candidates.some(({ interval: { from, to } }) => from !== null && from === to && weekdayOf(from) === weekday);
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

/** Dates on either side of a day in which its sentence may speak of another year. */
const BESIDE = 8;

// Years before that of the day of which its sentence speaks.
function pastYears(timex: Timex, day: Day, { document: { paragraphs }, timexes }: Article): readonly number[] {
  const placed = paragraphs[lastStartingAtOrBefore(paragraphs, timex.start)];
  const own = placed?.paragraph.sentences.find((sentence) => contains(shiftSpan(sentence, placed.start), timex));
  if (placed === undefined || own === undefined) return [];
  const sentence = shiftSpan(own, placed.start);
  const at = lastStartingAtOrBefore(timexes, timex.start);
  const { year } = civilOf(day);
  return timexes.slice(Math.max(0, at - BESIDE), at + BESIDE).flatMap((other) => {
    const past = other.interval.to === null || !contains(sentence, other) ? year : civilOf(other.interval.to).year;
    return past < year ? [past] : [];
  });
}

function isRightIn(year: number, day: Day, weekday: number): boolean {
  const { month, day: dayOfMonth } = civilOf(day);
  return isValidDate(year, month, dayOfMonth) && weekdayOf(dayOf(year, month, dayOfMonth)) === weekday;
}

/** Days around publication within which news names a day without its year. */
const yearlessDays = 45;

// A year off is ten months farther than what a report of this day can mean.
function isNews(day: Day, { published: { status, interval } }: Article): boolean {
  return status === 'stated' && interval.from !== null && Math.abs(interval.from - day) <= yearlessDays;
}

// The rest of the expression, on the side of the weekday where the date stands.
function dateAround({ start, end, text }: Timex, at: number, length: number): { readonly start: number; readonly end: number } {
  const behind = text.slice(at + length);
  const gap = /^[\s,.]*/.exec(behind)?.[0].length ?? 0;
  if (/\d/.test(behind)) return { start: start + at + length + gap, end };
  return { start, end: start + text.slice(0, at).trimEnd().length };
}

function changeWeekday(day: Day, start: number, word: string, path: ArticlePath): Fix {
  const right = weekdayName(weekdayOf(day));
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
  return [{ title: `Write ${newText} for ${number[0]}, if ${weekdayName(weekday)} is right`, edits: [{ path, start, end: start + number[0].length, newText }] }];
}
