/**
 * Dates in digits: ISO 8601 (`2021-04-08`, `2021-04-08T19:04Z`), `04/05/2021`, `27.10.1989`, `10/27/89`.
 * What the order of day and month leaves open stays open, as a second reading. It must not know the locale.
 */
import { isValidDate } from '../../base/civil-date.ts';
import type { CalendarFields, Clock, TimeExpression } from './expression.ts';
import type { Match } from './pattern.ts';
import { centuryOf } from './years.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

/** A date of three numbers joined by one kind of mark. */
export function readNumericDate(words: Words, at: number): Match | undefined {
  if (wordAt(words, at + 1).joint === undefined) return undefined;
  const [first, second, third] = [wordAt(words, at), wordAt(words, at + 1), wordAt(words, at + 2)];
  if (first.digits === 0 || first.joint !== undefined || second.joint === undefined || second.joint !== third.joint) return undefined;
  if (second.digits === 0 || second.digits > 2 || third.digits === 0) return undefined;
  const mark = second.joint;
  if (first.digits === 4) return mark === '-' || mark === '/' ? readIso(words, at) : undefined;
  if (first.digits > 2 || (third.digits !== 4 && !(third.digits === 2 && (mark === '/' || (mark === '.' && isShortDate(words, at)))))) return undefined;
  if (wordAt(words, at + 3).joint !== undefined) return undefined;
  const year = third.digits === 4 ? third.value : centuryOf(third.value);
  const value = ordered(year, first.value, second.value, mark);
  return value === undefined ? undefined : { end: at + 3, value };
}

// `04.07.09`, `dated 4.7.09`: else it is the number of a section or of a version.
function isShortDate(words: Words, at: number): boolean {
  const before = wordAt(words, at - 1);
  if (/^(?:dated|date|born|died|signed)$/.test(before.lower) || before.entry?.weekday !== undefined) return true;
  return wordAt(words, at).lower.startsWith('0') && wordAt(words, at + 1).digits === 2 && !/^(?:version|release|section|chapter|paragraph|v\.?|no\.?|ubuntu)$/.test(before.lower);
}

// Full stops mean day first (continental Europe); slashes and hyphens can mean either order.
function ordered(year: number, first: number, second: number, mark: string): TimeExpression | undefined {
  const monthFirst: CalendarFields = { year, month: first, day: second };
  const dayFirst: CalendarFields = { year, month: second, day: first };
  const american = mark !== '.' && isValidDate(year, first, second);
  const european = isValidDate(year, second, first);
  if (!american && !european) return undefined;
  const fields = american ? monthFirst : dayFirst;
  const other = american && european && first !== second ? { otherwise: dayFirst } : {};
  return { form: 'calendar', type: 'DATE', fields, ...other };
}

function readIso(words: Words, at: number): Match | undefined {
  const [year, month, day] = [wordAt(words, at).value, wordAt(words, at + 1).value, wordAt(words, at + 2).value];
  if (!isValidDate(year, month, day)) return undefined;
  const fields = { year, month, day };
  const clock = readIsoTime(words, at + 3);
  if (clock === undefined) return { end: at + 3, value: { form: 'calendar', type: 'DATE', fields } };
  return { end: clock.end, value: { form: 'calendar', type: 'TIME', fields, clock: clock.value } };
}

// `T19:04:00Z` right behind the day.
function readIsoTime(words: Words, at: number): Match<Clock> | undefined {
  if (wordAt(words, at).lower !== 't' || wordAt(words, at).joint !== '') return undefined;
  const [hour, minute, second] = [wordAt(words, at + 1), wordAt(words, at + 2), wordAt(words, at + 3)];
  if (hour.digits !== 2 || minute.joint !== ':' || minute.digits !== 2 || hour.value > 24 || minute.value > 59) return undefined;
  const seconds = second.joint === ':' && second.digits === 2;
  const end = at + (seconds ? 4 : 3);
  const zone = readIsoZone(words, end);
  return {
    end: zone?.end ?? end,
    value: { hour: hour.value, minute: minute.value, ...(seconds ? { second: second.value } : {}), ...(zone === undefined ? {} : { zone: zone.value }) },
  };
}

// `Z`, `+02:00`, `-0500` right behind the time.
function readIsoZone(words: Words, at: number): Match<string> | undefined {
  const sign = wordAt(words, at);
  if (sign.lower === 'z' && sign.joint === '') return { end: at + 1, value: 'Z' };
  const plus = sign.lower === '+' && !sign.spaced;
  const hours = wordAt(words, plus ? at + 1 : at);
  if ((!plus && hours.joint !== '-') || hours.digits === 0) return undefined;
  const minutes = wordAt(words, (plus ? at + 1 : at) + 1);
  const end = (plus ? at + 2 : at + 1) + (minutes.joint === ':' && minutes.digits === 2 ? 1 : 0);
  const [hour, minute] = hours.digits === 4 ? [hours.lower.slice(0, 2), hours.lower.slice(2)] : [hours.lower, end > (plus ? at + 2 : at + 1) ? minutes.lower : '00'];
  return { end, value: `${plus ? '+' : '-'}${hour}:${minute}` };
}
