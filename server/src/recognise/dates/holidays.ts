/**
 * Holidays that news names as days: fixed dates and rules such as the fourth Thursday of November.
 * The table gives the key; the resolver knows the day of a year. It must not know any year.
 */
import type { Match } from './pattern.ts';
import { readWrittenYear } from './years.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

/** How to find a holiday in a year: a fixed day, the nth weekday of a month (-1 the last), days from Easter Sunday (Gregorian), or by another calendar. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number }
  /** Days from the Easter Sunday of the Orthodox churches. */
  | { readonly orthodoxEaster: number }
  /** Of the Islamic calendar, by its table; `days` where the feast lasts. */
  | { readonly hijri: readonly [month: number, day: number]; readonly days?: number }
  /** Days from the Jewish New Year of the autumn. */
  | { readonly jewish: 'new-year' | 'passover' | 'hanukkah'; readonly plus?: number; readonly days?: number }
  /** The new moon of spring in China, of autumn in India. */
  | { readonly moon: 'spring' | 'diwali' };

/** The holidays by their key. */
export const holidays: ReadonlyMap<string, HolidayRule> = new Map<string, HolidayRule>([
  ['christmas', { month: 12, day: 25 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['boxing day', { month: 12, day: 26 }],
  ["new year's day", { month: 1, day: 1 }],
  ["new year's eve", { month: 12, day: 31 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['election day', { month: 11, weekday: 1, nth: 1, plus: 1 }],
  ['may day', { month: 5, day: 1 }],
  ['labour day', { month: 9, weekday: 1, nth: 1 }],
  ['martin luther king jr. day', { month: 1, weekday: 1, nth: 3 }],
  ['mlk day', { month: 1, weekday: 1, nth: 3 }],
  ["father's day", { month: 6, weekday: 7, nth: 3 }],
  ['earth day', { month: 4, day: 22 }],
  ['anzac day', { month: 4, day: 25 }],
  ["indigenous peoples' day", { month: 10, weekday: 1, nth: 2 }],
  ["patriots' day", { month: 4, weekday: 1, nth: 3 }],
  ['shrove tuesday', { easter: -47 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ['presidents day', { month: 2, weekday: 1, nth: 3 }],
  ["presidents' day", { month: 2, weekday: 1, nth: 3 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['juneteenth', { month: 6, day: 19 }],
  ['remembrance day', { month: 11, day: 11 }],
  ['armistice day', { month: 11, day: 11 }],
  ['bastille day', { month: 7, day: 14 }],
  ['australia day', { month: 1, day: 26 }],
  ['canada day', { month: 7, day: 1 }],
  ["st. patrick's day", { month: 3, day: 17 }],
  ["new year's", { month: 1, day: 1 }],
  ['new year', { month: 1, day: 1 }],
  ['black friday', { month: 11, weekday: 4, nth: 4, plus: 1 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ['independence day', { month: 7, day: 4 }],
  ['veterans day', { month: 11, day: 11 }],
  ['halloween', { month: 10, day: 31 }],
  ["valentine's day", { month: 2, day: 14 }],
  ['easter', { easter: 0 }],
  ['easter sunday', { easter: 0 }],
  ['easter monday', { easter: 1 }],
  ['good friday', { easter: -2 }],
  ['maundy thursday', { easter: -3 }],
  ['ascension day', { easter: 39 }],
  ['whit monday', { easter: 50 }],
  ['pentecost', { easter: 49 }],
  ['palm sunday', { easter: -7 }],
  ['ash wednesday', { easter: -46 }],
  ['orthodox easter', { orthodoxEaster: 0 }],
  ['orthodox christmas', { month: 1, day: 7 }],
  ['ramadan', { hijri: [9, 1], days: 30 }],
  ['eid al-fitr', { hijri: [10, 1] }],
  ['eid ul-fitr', { hijri: [10, 1] }],
  ['eid al fitr', { hijri: [10, 1] }],
  ['eid al-adha', { hijri: [12, 10] }],
  ['eid ul-adha', { hijri: [12, 10] }],
  ['eid al adha', { hijri: [12, 10] }],
  ['ashura', { hijri: [1, 10] }],
  ['mawlid', { hijri: [3, 12] }],
  ['islamic new year', { hijri: [1, 1] }],
  ['rosh hashanah', { jewish: 'new-year', days: 2 }],
  ['yom kippur', { jewish: 'new-year', plus: 9 }],
  ['sukkot', { jewish: 'new-year', plus: 14, days: 7 }],
  ['passover', { jewish: 'passover', days: 8 }],
  ['hanukkah', { jewish: 'hanukkah', days: 8 }],
  ['lunar new year', { moon: 'spring' }],
  ['chinese new year', { moon: 'spring' }],
  ['diwali', { moon: 'diwali' }],
  ['deepavali', { moon: 'diwali' }],
  ['nowruz', { month: 3, day: 20 }],
]);

/** Holidays whose day hangs on the sight of the moon or is kept on different days in different places. */
export function isDoubtfulHoliday(key: string): boolean {
  const rule = holidays.get(key);
  return rule !== undefined && ('hijri' in rule || 'moon' in rule || key === 'nowruz');
}

/** The holidays by their first word, so that most words cost one look. */
const named: ReadonlyMap<string, readonly (readonly [words: readonly string[], key: string])[]> = byFirstWord();

function byFirstWord(): Map<string, [string[], string][]> {
  const rows = new Map<string, [string[], string][]>();
  for (const key of holidays.keys()) {
    const words = key.replaceAll("'s", " 's").replace("s' ", "s ' ").split(' ');
    const [first = ''] = words;
    rows.set(first, [...(rows.get(first) ?? []), [words, key]]);
  }
  for (const row of rows.values()) row.sort(([a], [b]) => b.length - a.length);
  return rows;
}

/** The first words of holidays, separated by spaces. */
export const holidayWords: string = [...named.keys()].join(' ');

/** What makes a name of a holiday: `the Good Friday Agreement`, `Christmas Island`. */
const names: ReadonlySet<string> = new Set('agreement accord accords island islands rising carol massacre bowl'.split(' '));

/** What the day of a new year has behind it; alone the words mean the year. */
const feasting: ReadonlySet<string> = new Set('holiday holidays celebration celebrations festivities break weekend party parties fireworks'.split(' '));

/** A holiday, with the year behind it where one is written. */
export function readHoliday(words: Words, at: number): Match | undefined {
  const first = wordAt(words, at);
  const rows = first.capital ? named.get(first.lower) : undefined;
  if (rows === undefined) return undefined;
  const row = rows.find(([parts]) => parts.every((part, i) => wordAt(words, at + i).lower === part));
  if (row === undefined) return undefined;
  const [parts, key] = row;
  const end = at + parts.length;
  if (wordAt(words, end).capital && names.has(wordAt(words, end).lower)) return undefined;
  if (key === 'new year' && !feasting.has(wordAt(words, end).lower)) return undefined;
  const comma = /^(?:,|of|in)$/.test(wordAt(words, end).lower) ? 1 : 0;
  const year = readWrittenYear(words, end + comma);
  const part = wordAt(words, end).entry;
  if (part?.part !== undefined && part.plural !== true) return { end: end + 1, value: { form: 'calendar', type: 'TIME', fields: { holiday: key }, part: part.part } };
  if (year === undefined && wordAt(words, end).lower === 'weekend' && wordAt(words, end).joint === undefined) return weekendOf(words, key, end + 1);
  const fields = { holiday: key, ...(year === undefined ? {} : { year: year.value }) };
  return { end: year?.end ?? end, value: { form: 'calendar', type: 'DATE', fields } };
}

// `Labor Day weekend`, `Easter weekend 2019`.
function weekendOf(words: Words, holiday: string, end: number): Match {
  const link = /^(?:,|of|in)$/.test(wordAt(words, end).lower) ? 1 : 0;
  const year = readWrittenYear(words, end + link);
  return { end: year?.end ?? end, value: { form: 'calendar', type: 'DATE', fields: { holiday, weekend: true, ...(year === undefined ? {} : { year: year.value }) } } };
}

/** `the Fourth of July weekend`, `July 4 weekend`: a feast that is known by its date. */
export function julyWeekend(words: Words, { end, value, also }: Match): Match | undefined {
  if (wordAt(words, end).lower !== 'weekend' || also !== undefined || value.form !== 'calendar' || value.fields.month !== 7 || value.fields.day !== 4 || value.fields.year !== undefined) return undefined;
  return weekendOf(words, 'independence day', end + 1);
}
