/**
 * THE ordered list of date patterns, and the one walk over a paragraph that runs them. At every word the
 * pattern that reaches furthest wins, the earlier row of equals; what it took is not looked at again.
 * It must not know the article or its date.
 */
import type { Paragraph } from '../../text/document.ts';
import type { Finder } from '../finder.ts';
import type { TimeMention } from '../mention.ts';
import { agoFrom, dayWeek, periodOf } from './based.ts';
import { bearerFrom, mayOpen, reach } from './bearers.ts';
import { boundBefore } from './bounds.ts';
import { readCalendarDate, readWeekdayDate, shortWeekdayWords } from './calendar-date.ts';
import { dayThenTime, readClock, timeThenDay } from './clock-time.ts';
import { cueAround } from './cues.ts';
import { readDeictic } from './deictic.ts';
import type { TimeExpression } from './expression.ts';
import { isHabit } from './habits.ts';
import { carryHalves } from './halves.ts';
import { holidayWords, julyWeekend, readHoliday } from './holidays.ts';
import { hourAlone } from './hour-alone.ts';
import { lengthWords, lengthWordsBehindArticle, readLength, readOpenLength } from './lengths.ts';
import { loosely, modified, onwards, orSo, partOfDay, portioned, readUnitEnd, within } from './modifiers.ts';
import { readNineEleven } from './named-days.ts';
import { readNewYear } from './new-year.ts';
import { besideHoliday, nthOf } from './nth.ts';
import { readNumericDate } from './numeric-date.ts';
import { PatternTable } from './pattern.ts';
import type { Extension, Match, Named, Read } from './pattern.ts';
import { dayThenPart, readPointed, readSeason, readWeekday } from './pointed.ts';
import { shareYears } from './ranges.ts';
import type { Found } from './ranges.ts';
import { readMonthsQuarter, readQuarter, readReportPeriod, readShortQuarter, readYearsQuarter } from './quarter.ts';
import { readMonthly, readSet, readTimesARate, readWeekdayParts, readWeekends } from './sets.ts';
import { readClockOfDays, withClock } from './recurring-clock.ts';
import { overnight, smallHours, sunTime } from './sun.ts';
import { dayOfMonth } from './day-of-month.ts';
import { readDefinite, readInRow } from './definite.ts';
import { readVague } from './vague.ts';
import { readWords, wordAt } from '../words.ts';
import type { Words } from '../words.ts';
import { readBeforeLast, readWeekdaysAgo } from './weekdays-ago.ts';
import { decadeNames, readCentury, readDecade, readYear } from './years.ts';

const pointers = 'the last past this next coming that same previous preceding prior following ensuing current';
const behindThe = `very ${pointers}`;

// What hangs together with a number: most numbers stand by themselves.
function readGlued(words: Words, at: number): Match | undefined {
  const { joint, lower } = wordAt(words, at + 1);
  if (joint === undefined && lower !== '/') return undefined;
  return joint === '' ? readShortQuarter(words, at) : (readNumericDate(words, at) ?? readNineEleven(words, at));
}

/** Times that other patterns build on, in the order in which they are asked. */
const plain = new PatternTable([
  { name: 'dates/numeric', opens: { kinds: ['small', 'year'] }, read: readGlued },
  { name: 'dates/weekday-date', opens: { kinds: ['weekday'], words: shortWeekdayWords }, read: readWeekdayDate },
  { name: 'dates/calendar', opens: { kinds: ['month', 'ordinal', 'small'], words: 'the' }, behindArticle: { kinds: ['ordinal', 'small'] }, read: readCalendarDate },
  { name: 'dates/holiday', opens: { kinds: [], words: holidayWords }, read: readHoliday },
  { name: 'dates/pointed', opens: { kinds: [], words: pointers }, behindArticle: { kinds: [], words: behindThe }, read: readPointed },
  { name: 'dates/weekday', opens: { kinds: ['weekday'] }, read: readWeekday },
  { name: 'dates/deictic', opens: { kinds: [], words: 'yesterday today tomorrow tonight the day' }, behindArticle: { kinds: [], words: 'day' }, read: readDeictic },
  { name: 'dates/new-year', opens: { kinds: [], words: 'the' }, behindArticle: { kinds: [], words: 'new' }, read: readNewYear },
  { name: 'dates/years-quarter', opens: { kinds: [], words: pointers }, behindArticle: { kinds: [], words: behindThe }, read: readYearsQuarter },
  { name: 'dates/quarter', opens: { kinds: ['ordinal', 'year'], words: 'the fiscal fy last q1 q2 q3 q4 h1 h2' }, behindArticle: { kinds: ['ordinal', 'year'], words: 'fiscal fy last' }, read: readQuarter },
  { name: 'dates/season', opens: { kinds: ['season', 'year'], words: 'the' }, behindArticle: { kinds: ['season', 'year'] }, read: readSeason },
  { name: 'dates/decade', opens: { kinds: ['number'], words: "the '" }, behindArticle: { kinds: ['number'], words: `' ${decadeNames}` }, read: readDecade },
  { name: 'dates/century', opens: { kinds: ['ordinal', 'cardinal'], words: 'the' }, behindArticle: { kinds: ['ordinal', 'cardinal'] }, read: readCentury },
  { name: 'dates/year', opens: { kinds: ['number', 'cardinal'], words: "the ' ad ce a.d. a.d c.e." }, behindArticle: { kinds: [], words: 'year' }, read: readYear },
]);
const readPlain: Read = (words, at) => plain.read(words, at);
/** `January this year`. */
const inYear = within(readPointed);
const readPartOfDay = partOfDay(readPlain);
const readTimeThenDay = timeThenDay((words, at) => readPlain(words, at) ?? readPartOfDay(words, at));
const readHourAlone = hourAlone((words, at) => readTimeThenDay(words, at) ?? readClock(words, at), readPlain);
// Of equals the earlier: a clock with its day, the day alone, a clock alone.
const readPoint: Read = (words, at) => {
  const day = readPlain(words, at);
  return furthestOf([readTimeThenDay(words, at), day && dayThenTime(words, day), readClock(words, at), day, readUnitEnd(words, at)]);
};
const readInner: Read = (words, at) => {
  const plainly = readPlain(words, at);
  return plainly && (inYear(words, plainly) ?? plainly);
};

function furthestOf(matches: readonly (Match | undefined)[]): Match | undefined {
  let best: Match | undefined;
  for (const match of matches) if (match !== undefined && (best === undefined || match.end > best.end)) best = match;
  return best;
}

/** What goes on from a plain time: read once, asked for by all of these. */
const extensions: readonly Extension[] = [
  { name: 'dates/clock-with-day', extend: dayThenTime },
  { name: 'dates/onwards', extend: onwards },
  { name: 'dates/or-so', extend: orSo },
  { name: 'dates/day-week', extend: dayWeek },
  { name: 'dates/day-with-part', extend: dayThenPart },
  { name: 'dates/july-weekend', extend: julyWeekend },
  { name: 'dates/within', extend: inYear },
];

/** Every other date pattern, in the order in which they are asked. */
const composed = new PatternTable([
  { name: 'dates/clock-with-day', opens: { kinds: ['number', 'cardinal'], words: 'noon midday midnight half quarter a' }, behindArticle: { kinds: [], words: 'quarter' }, read: readTimeThenDay },
  { name: 'dates/hour-alone', opens: { kinds: ['small', 'cardinal'] }, read: readHourAlone },
  { name: 'dates/modified', opens: { kinds: [], words: 'the early earlier mid late later' }, behindArticle: { kinds: [], words: 'early earlier mid late later' }, read: modified(readInner) },
  { name: 'dates/loosely', opens: { kinds: [], words: 'around about circa ca. sometime' }, read: loosely((words, at) => furthestOf([readPoint(words, at), readHourAlone(words, at)])) },
  { name: 'dates/portion', opens: { kinds: ['ordinal'], words: 'the start beginning outset middle end close turn opening closing final dying waning latter later last early earlier' }, behindArticle: { kinds: ['ordinal'], words: 'very start beginning outset middle end close turn opening closing final dying waning latter later last early earlier' }, read: portioned(readInner) },
  { name: 'dates/nth', opens: { kinds: ['ordinal'], words: 'the last' }, behindArticle: { kinds: ['ordinal'], words: 'last' }, read: nthOf(readInner) },
  { name: 'dates/beside-holiday', opens: { kinds: [], words: 'the' }, behindArticle: { kinds: ['weekday', 'unit'] }, read: besideHoliday(readHoliday) },
  { name: 'dates/part-of-day', opens: { kinds: ['part'], words: 'the' }, behindArticle: { kinds: ['part'] }, read: readPartOfDay },
  { name: 'dates/sun', opens: { kinds: [], words: 'dawn daybreak sunrise dusk sunset nightfall lunchtime teatime first' }, read: sunTime(readPlain) },
  { name: 'dates/small-hours', opens: { kinds: [], words: 'the early' }, behindArticle: { kinds: [], words: 'early small wee' }, read: smallHours(readPlain) },
  { name: 'dates/overnight', opens: { kinds: [], words: 'overnight' }, read: overnight(readPlain) },
  { name: 'dates/day-of-month', opens: { kinds: [], words: 'the' }, behindArticle: { kinds: ['ordinal'] }, read: dayOfMonth(readPlain) },
  { name: 'dates/unit-end', opens: { kinds: ['unit'], words: 'the' }, behindArticle: { kinds: ['unit'] }, read: readUnitEnd },
  { name: 'dates/months-quarter', opens: { kinds: ['month'], words: 'the' }, behindArticle: { kinds: ['month'] }, read: readMonthsQuarter },
  { name: 'dates/report-period', opens: { kinds: [], words: 'the a same comparable corresponding year' }, behindArticle: { kinds: ['unit', 'year'], words: 'period comparable corresponding same latest' }, read: readReportPeriod },
  { name: 'dates/set', opens: { kinds: ['every', 'weekday'], words: 'every each per a an' }, behindArticle: { kinds: ['unit'] }, read: withClock(readSet) },
  { name: 'dates/times-a', opens: { kinds: ['cardinal'], words: 'once twice thrice' }, read: readTimesARate },
  { name: 'dates/monthly', opens: { kinds: ['ordinal'], words: 'the every each last' }, behindArticle: { kinds: ['ordinal'], words: 'last' }, read: readMonthly },
  { name: 'dates/weekday-parts', opens: { kinds: ['weekday'] }, read: withClock(readWeekdayParts) },
  { name: 'dates/weekends', opens: { kinds: [], words: 'weekends' }, read: readWeekends },
  { name: 'dates/length', opens: { kinds: ['number', 'cardinal'], words: lengthWords }, behindArticle: { kinds: ['number', 'cardinal', 'unit'], words: lengthWordsBehindArticle }, read: agoFrom(readLength, readPlain) },
  { name: 'dates/open-length', opens: { kinds: ['unit'], words: 'recent coming' }, read: readOpenLength },
  { name: 'dates/period-of', opens: { kinds: [], words: 'the' }, behindArticle: { kinds: ['unit'] }, read: periodOf(readPlain) },
  { name: 'dates/definite', opens: { kinds: [], words: 'the' }, behindArticle: { kinds: ['unit', 'part'], words: 'fiscal full' }, read: readDefinite },
  { name: 'dates/before-last', opens: { kinds: [], words: 'the' }, behindArticle: { kinds: ['weekday'] }, read: readBeforeLast },
  { name: 'dates/weekdays-ago', opens: { kinds: ['cardinal', 'small'] }, read: readWeekdaysAgo },
  { name: 'dates/in-row', opens: { kinds: [], words: 'a the' }, behindArticle: { kinds: ['ordinal'] }, read: readInRow },
  { name: 'dates/clock', opens: { kinds: ['number', 'cardinal'], words: 'noon midday midnight half quarter a' }, behindArticle: { kinds: [], words: 'quarter' }, read: readClockOfDays },
  { name: 'dates/vague', opens: { kinds: [], words: 'now nowadays currently presently current recently recent lately the these right more' }, behindArticle: { kinds: [], words: 'near foreseeable distant future short long recent past present time' }, read: readVague },
]);

/** Every table of patterns that words are looked up in. */
export const tables: readonly PatternTable[] = [plain, composed];

/** Plain times that a length of as many words outranks: `twenty ten days` is no year. */
const outranked: ReadonlySet<string> = new Set(['dates/season', 'dates/decade', 'dates/century', 'dates/year']);

/** The date patterns as a row of the house's list of finders. */
export const dateFinders: readonly Finder[] = [{ name: 'dates', find: findDates }];

/** Every time expression of a paragraph, in reading order, never overlapping. */
export function findDates(paragraph: Paragraph): readonly TimeMention[] {
  const words = readWords(paragraph);
  const found: Found[] = [];
  let bearer = bearerFrom(words, 0);
  // Most words stand in front of none that speaks of time, or too far from it.
  for (let at = 0; bearer < words.length; ) {
    at = Math.max(at, bearer - reach);
    const next = mayOpen(words, at) ? readWholly(words, at) : undefined;
    if (next === undefined) at += 1;
    else at = take(found, at, next);
    if (bearer < at) bearer = bearerFrom(words, at);
  }
  return found.length === 0 ? [] : shareYears(words, carryHalves(words, found).map((one) => everyYear(words, one))).map((one) => mentionOf(words, one));
}

// Where to go on behind what was found.
function take(found: Found[], at: number, { name: maker, match }: Named): number {
  found.push({ at, end: match.end, value: match.value, maker });
  for (const more of match.also ?? []) found.push({ ...more, maker });
  return found.at(-1)?.end ?? at + 1;
}

/** What begins at a word, whichever rows read it: the match that reaches furthest. */
export function readWholly(words: Words, at: number): Named | undefined {
  const base = plain.furthest(words, at);
  let best = base;
  for (const { name, extend } of base === undefined ? [] : extensions) {
    const match = base && extend(words, base.match);
    if (match !== undefined && match.end > (best?.match.end ?? at)) best = { name, match };
  }
  const other = composed.furthest(words, at);
  if (other === undefined || best === undefined) return other ?? best;
  const equal = other.match.end === best.match.end && outranked.has(best.name) && other.name !== 'dates/clock' && other.name !== 'dates/vague';
  return other.match.end > best.match.end || equal ? other : best;
}

function mentionOf(words: Words, { at, end, value, maker }: Found): TimeMention {
  const start = wordAt(words, at).start;
  const bound = value.bound ?? boundBefore(words, at, value);
  const cue = value.form === 'calendar' || value.form === 'shift' ? cueAround(words, at, end) : undefined;
  const bounded: TimeExpression = bound === undefined ? value : { ...value, bound };
  const expression: TimeExpression = cue === undefined ? bounded : { ...bounded, cue };
  return { kind: 'time', start, end: wordAt(words, end - 1).end, maker, expression };
}

// `normally fall from November to April`: what is of no year comes again.
function everyYear(words: Words, found: Found): Found {
  const { at, value } = found;
  if (value.form !== 'calendar' || value.type !== 'DATE' || value.which !== undefined || value.within !== undefined) return found;
  const { year, decade, century, holiday, half } = value.fields;
  if (year !== undefined || decade !== undefined || century !== undefined || holiday !== undefined || half !== undefined || !isHabit(words, at)) return found;
  return { ...found, value: { form: 'set', type: 'SET', fields: value.fields, ...(value.mod === undefined ? {} : { mod: value.mod }) } };
}
