/**
 * Reads a calendar date where one is expected: in a masthead line, behind a label, in front matter. Only what
 * is written is filled in. It must not know dates inside sentences (that is the recognisers' work), nor what
 * a day means.
 */
import type { WrittenDate } from './document.ts';

const monthWords =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const weekdayWords = 'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const zoneWords = '(?:Z|(?:UTC|GMT)(?:[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}:?\\d{2}|[A-Z]{2,4}T|ET|CT|MT|PT)';
// Sites run their stamps together where their page had two lines: `20245:15 PM UTCUpdated`, `10:15amSunday 3 Mar`.
const glued = `(?=(?:last\\s)?(?:updated|published|modified)\\b|(?:${weekdayWords})\\s\\d)`;
const half = `(?<half>[ap])\\.?m(?:\\b\\.?|${glued})`;
const clock = `(?<hour>[01]?\\d|2[0-3])(?=[:.][0-5]\\d|\\s?[ap]\\.?m)(?:[:.](?<minute>[0-5]\\d)(?::[0-5]\\d(?:\\.\\d{1,9})?)?)?(?:\\s?${half})?`;
const zone = `(?:\\s?\\(?(?<zone>${zoneWords})(?:\\b|${glued})\\)?)?`;
const behind = `(?:(?:\\s?,|\\s?[-|–—]|\\s+at|T)?\\s*${clock}${zone})?`;
const weekday = `(?:(?:${weekdayWords})\\.?,?\\s+)?`;

const year = `(?<year>(?:1[5-9]|20)\\d{2})(?!\\d(?!\\d?(?::[0-5]\\d\\s?[ap]\\.?m|\\s(?:${monthWords})\\s)))`;

/** The notations, the most telling first. Sticky, tried at one place only. */
const notations: readonly RegExp[] = [
  new RegExp(`${weekday}(?<year>\\d{4})[-/](?<month>\\d{2})[-/](?<day>\\d{2})(?!\\d)${behind}`, 'iy'),
  // `2012.08.08`: nowhere is the day second behind a year.
  new RegExp(`(?<year>(?:1[5-9]|20)\\d{2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<day>\\d{1,2})(?![\\d%])\\.?${behind}`, 'iy'),
  new RegExp(`${weekday}(?<name>${monthWords})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s*${year})?${behind}`, 'iy'),
  new RegExp(`${weekday}(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?(?<name>${monthWords})\\b\\.?(?:,?[\\s-]*${year})?${behind}`, 'iy'),
  new RegExp(`${weekday}(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})\\k<mark>${year}${behind}`, 'iy'),
  new RegExp(`(?<name>${monthWords})\\.?,?\\s+${year}`, 'iy'),
];
/** What every notation begins with: asked first, since most places begin none. */
const opening = /\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/iy;
const timeFirst = new RegExp(`${clock}${zone}\\s*(?:,|[-|–—]|\\bon\\b)?\\s*`, 'iy');

const monthNumbers: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((forms, at) => forms.flatMap((form) => [[form, at + 1] as const, [`${form}.`, at + 1] as const])),
);

/** The number 1-12 of an English month name or abbreviation, with or without its stop. */
export function monthNumber(word: string): number | undefined {
  return word.length > 10 ? undefined : monthNumbers.get(word.toLowerCase());
}

/**
 * The date written at `offset` of the text, with the time and zone beside it; undefined when none begins there.
 * `04/05/2021` gives the year alone: which number is the month is not written. Offsets are those of the text.
 */
export function readWrittenDate(text: string, offset: number): WrittenDate | undefined {
  opening.lastIndex = offset;
  if (!opening.test(text)) return undefined;
  return readAt(text, offset) ?? readBehindTime(text, offset);
}

function readAt(text: string, offset: number): WrittenDate | undefined {
  for (const notation of notations) {
    notation.lastIndex = offset;
    const match = notation.exec(text);
    if (match === null) continue;
    const date = { ...calendar(match.groups ?? {}), ...timeOf(match.groups ?? {}) };
    if (date.month === undefined && date.year === undefined) continue;
    return { ...date, start: offset, end: offset + match[0].trimEnd().length };
  }
  return undefined;
}

// `7:04 PM EST, Thu February 8, 2024`.
function readBehindTime(text: string, offset: number): WrittenDate | undefined {
  timeFirst.lastIndex = offset;
  const match = timeFirst.exec(text);
  const time = match === null ? {} : timeOf(match.groups ?? {});
  if (match === null || time.time === undefined) return undefined;
  const date = readAt(text, offset + match[0].length);
  return date && { ...time, ...date, start: offset };
}

type Groups = Readonly<Record<string, string | undefined>>;
type Fields = Omit<WrittenDate, 'start' | 'end'>;

function calendar(groups: Groups): Fields {
  const named = groups['name'] === undefined ? undefined : monthNumber(groups['name']);
  const fields = {
    ...optionalNumber('year', groups['year']),
    ...(named === undefined ? optionalNumber('month', groups['month']) : { month: named }),
    ...optionalNumber('day', groups['day']),
    ...dayAndMonth(groups),
  };
  const sensible = (fields.month ?? 1) >= 1 && (fields.month ?? 1) <= 12 && (fields.day ?? 1) >= 1 && (fields.day ?? 1) <= 31;
  return sensible ? fields : {};
}

// `13/04/2021` and `04/13/2021` leave no doubt, nor do stops (`08.04.2021` is day first wherever it is written).
function dayAndMonth(groups: Groups): { day?: number; month?: number } {
  if (groups['first'] === undefined || groups['second'] === undefined) return {};
  const [first, second] = [Number(groups['first']), Number(groups['second'])];
  if ((groups['mark'] === '.' || first > 12) && second <= 12) return { day: first, month: second };
  return second > 12 && first <= 12 ? { day: second, month: first } : {};
}

function timeOf(groups: Groups): { time?: string; zone?: string } {
  const { hour, minute, half } = groups;
  if (hour === undefined || (minute === undefined && half === undefined)) return {};
  const base = Number(hour);
  const hours = half === undefined ? base : (base % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const time = `${String(hours).padStart(2, '0')}:${minute ?? '00'}`;
  return groups['zone'] === undefined ? { time } : { time, zone: groups['zone'] };
}

function optionalNumber<Key extends string>(key: Key, digits: string | undefined): { [K in Key]?: number } {
  return digits === undefined ? {} : ({ [key]: Number(digits) } as { [K in Key]?: number });
}
