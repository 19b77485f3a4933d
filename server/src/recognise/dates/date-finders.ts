/**
 * THE ordered list of date patterns, and the one walk over a paragraph that runs them. At every word the
 * pattern that reaches furthest wins, the earlier row of equals; what it took is not looked at again.
 * It must not know the article or its date.
 */
import type { Paragraph } from '../../text/document.ts';
import type { Finder } from '../finder.ts';
import type { TimeMention } from '../mention.ts';
import { boundBefore } from './bounds.ts';
import { readCalendarDate, readWeekdayDate } from './calendar-date.ts';
import { dayThenTime, readClock, timeThenDay } from './clock-time.ts';
import { cueAround } from './cues.ts';
import { readDeictic } from './deictic.ts';
import type { TimeExpression } from './expression.ts';
import { readHoliday } from './holidays.ts';
import { readLength, readOpenLength } from './lengths.ts';
import { loosely, modified, onwards, partOfDay, portioned, readUnitEnd, within } from './modifiers.ts';
import { readNumericDate } from './numeric-date.ts';
import { longest } from './pattern.ts';
import type { Extension, Match, Pattern, Read } from './pattern.ts';
import { readPointed, readSeason, readWeekday } from './pointed.ts';
import { shareYears } from './ranges.ts';
import type { Found } from './ranges.ts';
import { readQuarter, readReportPeriod, readYearsQuarter } from './quarter.ts';
import { readSet, readWeekdayParts } from './sets.ts';
import { readDefinite, readInRow } from './definite.ts';
import { readVague } from './vague.ts';
import { readWords, wordAt } from '../words.ts';
import type { Words } from '../words.ts';
import { readCentury, readDecade, readYear } from './years.ts';

/** Times that other patterns build on, in the order in which they are asked. */
const plain: readonly Pattern[] = [
  { name: 'dates/numeric', read: readNumericDate },
  { name: 'dates/weekday-date', read: readWeekdayDate },
  { name: 'dates/calendar', read: readCalendarDate },
  { name: 'dates/holiday', read: readHoliday },
  { name: 'dates/pointed', read: readPointed },
  { name: 'dates/weekday', read: readWeekday },
  { name: 'dates/deictic', read: readDeictic },
  { name: 'dates/years-quarter', read: readYearsQuarter },
  { name: 'dates/quarter', read: readQuarter },
  { name: 'dates/season', read: readSeason },
  { name: 'dates/decade', read: readDecade },
  { name: 'dates/century', read: readCentury },
  { name: 'dates/year', read: readYear },
];
const plainReads = plain.map(({ read }) => read);
const readPlain: Read = (words, at) => longest(words, at, plainReads);
const readName: Read = (words, at) => longest(words, at, [readCalendarDate, readSeason]);
const readWithin = within(readName, readPointed);
const readTimeThenDay = timeThenDay(readPlain);
const readDayThenTime: Read = (words, at) => {
  const day = readPlain(words, at);
  return day && dayThenTime(words, day);
};
const pointReads: readonly Read[] = [readTimeThenDay, readDayThenTime, readClock, ...plainReads, readUnitEnd];
const readPoint: Read = (words, at) => longest(words, at, pointReads);
const innerReads: readonly Read[] = [...plainReads, readWithin];
const readInner: Read = (words, at) => longest(words, at, innerReads);

/** What goes on from a plain time: read once, asked for by all of these. */
const extensions: readonly Extension[] = [
  { name: 'dates/clock-with-day', extend: dayThenTime },
  { name: 'dates/onwards', extend: onwards },
];

/** Every other date pattern, in the order in which they are asked. */
const composed: readonly Pattern[] = [
  { name: 'dates/clock-with-day', read: readTimeThenDay },
  { name: 'dates/within', read: readWithin },
  { name: 'dates/modified', read: modified(readInner) },
  { name: 'dates/loosely', read: loosely(readPoint) },
  { name: 'dates/portion', read: portioned(readInner) },
  { name: 'dates/part-of-day', read: partOfDay(readPlain) },
  { name: 'dates/unit-end', read: readUnitEnd },
  { name: 'dates/report-period', read: readReportPeriod },
  { name: 'dates/set', read: readSet },
  { name: 'dates/weekday-parts', read: readWeekdayParts },
  { name: 'dates/length', read: readLength },
  { name: 'dates/open-length', read: readOpenLength },
  { name: 'dates/definite', read: readDefinite },
  { name: 'dates/in-row', read: readInRow },
  { name: 'dates/clock', read: readClock },
  { name: 'dates/vague', read: readVague },
];

/** Plain times that a length of as many words outranks: `twenty ten days` is no year. */
const outranked: ReadonlySet<string> = new Set(['dates/season', 'dates/decade', 'dates/century', 'dates/year']);

/** The date patterns as a row of the house's list of finders. */
export const dateFinders: readonly Finder[] = [{ name: 'dates', find: findDates }];

/** Every time expression of a paragraph, in reading order, never overlapping. */
export function findDates(paragraph: Paragraph): readonly TimeMention[] {
  const words = readWords(paragraph);
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const next = mayOpen(words, at) ? furthest(words, at) : undefined;
    if (next === undefined) {
      at += 1;
      continue;
    }
    const { name: maker, match } = next;
    found.push({ at, end: match.end, value: match.value, maker });
    for (const more of match.also ?? []) found.push({ ...more, maker });
    at = found.at(-1)?.end ?? at + 1;
  }
  return shareYears(words, found).map((one) => mentionOf(words, one));
}

/** How far in front of the word that speaks of time an expression can begin: `the very beginning of the following year`. */
const reach = 8;

// Nine words in ten open no time, and most that could (`the`, `a`, `one`) stand before nothing of the kind: they cost a look.
function mayOpen(words: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined || (word.entry === undefined && Number.isNaN(word.value) && word.lower !== "'")) return false;
  for (let ahead = at; ahead <= at + reach; ahead++) {
    const next = words[ahead];
    if (next === undefined) return false;
    if (next.entry?.bears === true || isWrittenAsDate(words, ahead)) return true;
  }
  return false;
}

// `2003`, `3-5`, `8:30`, `7pm`, `'98`.
function isWrittenAsDate(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  if (word.digits === 0) return false;
  return word.digits === 4 || word.joint !== undefined || wordAt(words, at + 1).joint !== undefined || wordAt(words, at - 1).lower === "'";
}

interface Named {
  readonly name: string;
  readonly match: Match;
}

function furthest(words: Words, at: number): Named | undefined {
  const base = firstFurthest(words, at, plain);
  let best = base;
  for (const { name, extend } of base === undefined ? [] : extensions) {
    const match = base && extend(words, base.match);
    if (match !== undefined && match.end > (best?.match.end ?? at)) best = { name, match };
  }
  const other = firstFurthest(words, at, composed);
  if (other === undefined || best === undefined) return other ?? best;
  const equal = other.match.end === best.match.end && outranked.has(best.name) && other.name !== 'dates/clock' && other.name !== 'dates/vague';
  return other.match.end > best.match.end || equal ? other : best;
}

// The earlier row of equals.
function firstFurthest(words: Words, at: number, patterns: readonly Pattern[]): Named | undefined {
  let best: Named | undefined;
  for (const { name, read } of patterns) {
    const match = read(words, at);
    if (match !== undefined && match.end > (best?.match.end ?? at)) best = { name, match };
  }
  return best;
}

function mentionOf(words: Words, { at, end, value, maker }: Found): TimeMention {
  const start = words[at]?.start ?? 0;
  const bound = value.bound ?? boundBefore(words, at, value);
  const cue = value.form === 'calendar' || value.form === 'shift' ? cueAround(words, at, end) : undefined;
  const expression: TimeExpression = { ...value, ...(bound === undefined ? {} : { bound }), ...(cue === undefined ? {} : { cue }) };
  return { kind: 'time', start, end: words[end - 1]?.end ?? start, maker, expression };
}
