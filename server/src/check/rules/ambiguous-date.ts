/**
 * A date in digits that is one day to an American and another to a European. Silent where the article itself
 * shows its order: by another date in digits that has one reading only, or by its own day of publication.
 */
import { monthName } from '../../base/calendar-words.ts';
import { civilOf, dayOf, formatDay, isValidDate } from '../../base/civil-date.ts';
import type { Day } from '../../base/civil-date.ts';
import type { Article, Timex } from '../../link/article/article.ts';
import { isDotted } from '../../link/article/dates/house-order.ts';
import type { ArticlePath } from '../../link/corpus/corpus.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** See `ambiguous-date.md`. */
export const ambiguousDate: Rule = {
  id: 'ambiguous-date',
  summary: 'A date in digits whose day and month can be read in either order.',
  severity: 'information',
  needs: 'article',
  check({ article, path }) {
    const doubtful = article.timexes.filter((timex) => isDoubtful(timex) || isDottedAlone(timex, article));
    return doubtful.length === 0 || isOrderSettled(article) ? [] : doubtful.map((timex) => findingOf(timex, path));
  },
};

function isDoubtful({ candidates, known, text }: Timex): boolean {
  return candidates.length > 1 && known.has('year') && known.has('month') && known.has('day') && /\d[/.-]\d/.test(text);
}

// `04.05.2021`: day first, unless an American wrote it. `Version 4.5.2021` is no day.
function isDottedAlone(timex: Timex, { document: { text } }: Article): boolean {
  if (!isDotted(timex) || /\b(?:version|release|section|chapter|paragraph|v\.?|no\.?) $/i.test(text.slice(Math.max(0, timex.start - 12), timex.start))) return false;
  return readingsOf(timex).length > 1 && !timex.reasons.some(({ maker }) => maker === 'dates/house-order');
}

// One order throughout: `27/05/2021` beside it, the day of publication itself written in the same way, or an American hour.
function isOrderSettled({ timexes, published }: Article): boolean {
  const isPublication = (timex: Timex): boolean => published.status === 'stated' && readingsOf(timex).some((day) => day === published.interval.from);
  return timexes.some((timex) => (isDoubtful(timex) || isDotted(timex) ? isPublication(timex) || /\b[ECMP][SD]T\b/.test(timex.text) : showsOrder(timex)));
}

// `27/05/2021` or `5/27/2021`: one number is no month. ISO dates have an order of their own.
function showsOrder({ text, interval, known }: Timex): boolean {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(text);
  return match !== null && interval.from !== null && known.has('day') && match[1] !== match[2];
}

// Every day that it can be; a date with full stops is read day first, and the other way round after that.
function readingsOf(timex: Timex): readonly Day[] {
  const read = timex.candidates.flatMap(({ interval: { from } }) => from ?? []);
  const first = timex.interval.from;
  if (first === null || !isDotted(timex)) return read;
  const { year, month, day } = civilOf(first);
  return isValidDate(year, day, month) ? [first, dayOf(year, day, month)] : read;
}

function findingOf(timex: Timex, path: ArticlePath): RawFinding {
  const { start, end, text } = timex;
  const readings = readingsOf(timex).map((day) => ({ value: formatDay(day), words: dayWords(day) }));
  return {
    start,
    end,
    message: `“${text}” can be ${readings.map(({ words }) => words).join(' or ')}: nothing in the article shows which of the two numbers is the month.`,
    ...(isDotted(timex) ? { severity: 'hint' as const } : {}),
    fixes: readings.map(({ value, words }) => ({ title: `Write ${value}, if ${words} is meant`, edits: [{ path, start, end, newText: value }] })),
  };
}

function dayWords(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return year < 0 ? formatDay(day) : `${dayOfMonth} ${monthName(month)} ${year}`;
}
