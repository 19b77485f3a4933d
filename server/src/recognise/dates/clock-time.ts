/**
 * Times of day: `7:04 PM`, `8 p.m. EST`, `noon`, `14:48 UTC`, `2000 GMT`, `5:30 in the morning`, and a time
 * of day together with its day in either order (`10 p.m. Wednesday`, `Friday at 8 p.m.`).
 * It must not know time zones beyond their names.
 */
import type { Clock, PartOfDay, TimeExpression } from './expression.ts';
import { isInTitle } from './pattern.ts';
import type { Match, Placed, Read } from './pattern.ts';
import { readSpoken } from './spoken-clock.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

const zones = new Set('est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet cest eet msk ist jst z hkt aest'.split(' '));

/** A clock time by itself. */
export function readClock(words: Words, at: number): Match | undefined {
  const clock = readTime(words, at);
  return clock === undefined ? undefined : { end: clock.end, value: timeOf(clock.value) };
}

function timeOf(clock: Clock): TimeExpression {
  return { form: 'shift', type: 'TIME', amount: 0, direction: 0, unit: 'day', from: 'mention', clock };
}

function readTime(words: Words, at: number): Match<Clock> | undefined {
  const named = wordAt(words, at).digits > 0 ? readDigits(words, at) : (readNamed(words, at) ?? readDigits(words, at) ?? readSpoken(words, at, readHalf));
  return named === undefined ? undefined : withZone(words, named);
}

function readNamed(words: Words, at: number): Match<Clock> | undefined {
  const { lower } = wordAt(words, at);
  if (isInTitle(words, at)) return undefined;
  if (lower === 'noon' || lower === 'midday') return { end: at + 1, value: { hour: 12 } };
  if (lower === 'midnight') return { end: at + 1, value: { hour: 24 } };
  return undefined;
}

/** What stands behind an hour that is told without minutes: most numbers are none. */
const behindHour: ReadonlySet<string> = new Set("am am. a.m a.m. pm pm. p.m p.m. o'clock noon midnight in at gmt utc hrs hours this last yesterday tomorrow the on".split(' '));

function readDigits(words: Words, at: number): Match<Clock> | undefined {
  const hour = wordAt(words, at);
  const { joint, lower } = wordAt(words, at + 1);
  if (joint !== ':' && joint !== '.' && !behindHour.has(lower)) return undefined;
  if (hour.digits === 0 && !Number.isNaN(hour.value)) return readDotted(words, at);
  if (hour.joint === '/' || hour.joint === ':' || (hour.joint === '-' && !/^[ap]\.?m/.test(lower))) return undefined;
  if (hour.digits === 4 && hour.value % 100 < 60 && hour.value <= 2400) return readMilitary(words, at);
  if (hour.digits === 0 || hour.digits > 2 || hour.value > 24) return readSpelledHour(words, at);
  const minute = wordAt(words, at + 1);
  const minutes = (minute.joint === ':' || minute.joint === '.') && minute.digits === 2 && minute.value < 60;
  const second = wordAt(words, at + 2);
  const seconds = minutes && second.joint === ':' && second.digits === 2;
  const end = at + (seconds ? 3 : minutes ? 2 : 1);
  const half = readHalf(words, end, hour.value);
  if (half === undefined && (!minutes || minute.joint === '.' || isScore(words, at, end))) return undefined;
  const clock = { hour: half?.value ?? hour.value, ...(minutes ? { minute: minute.value } : {}), ...(seconds ? { second: second.value } : {}) };
  return { end: half?.end ?? end, value: clock };
}

// `won in 2:31`, `4:02.5`: a running time is told by the words of measure around it.
function isScore(words: Words, at: number, end: number): boolean {
  const before = wordAt(words, at - 1).lower;
  if (wordAt(words, end).joint === '.' || /^(?:chapter|verse|ratio|john|matthew|luke|genesis|clocked|in)$/.test(before)) return true;
  if (end === at + 3 && before === 'at' && /^(?:timed|clocked|record|stood|stands)$/.test(wordAt(words, at - 2).lower)) return true;
  return end === at + 3 && /^(?:of|a|an|his|her|their|ran|swam|won|timed|finished)$/.test(before);
}

// `2.30pm`, `2.30 p.m. BST`, `6.10 this morning`: with a stop it is an hour only where the half of the day is said.
function readDotted(words: Words, at: number): Match<Clock> | undefined {
  const [, hour = 25, minute = 0] = (/^(\d\d?)\.([0-5]\d)$/.exec(wordAt(words, at).lower) ?? []).map(Number);
  const half = hour > 12 ? undefined : readHalf(words, at + 1, hour);
  if (half === undefined && hour <= 12 && isPartToday(words, at + 1)) return { end: at + 1, value: { hour, minute } };
  return half === undefined || !/^[ap]\.?m/.test(wordAt(words, at + 1).lower) ? undefined : { end: half.end, value: { hour: half.value, minute } };
}

// `this morning`, `last night`, `yesterday evening`, `the next morning`.
function isPartToday(words: Words, at: number): boolean {
  if (wordAt(words, at).lower === 'the') return /^(?:next|following|same)$/.test(wordAt(words, at + 1).lower) && wordAt(words, at + 2).entry?.part !== undefined;
  return /^(?:this|last|yesterday|tomorrow)$/.test(wordAt(words, at).lower) && wordAt(words, at + 1).entry?.part !== undefined;
}

// `2000 GMT`, `0530hrs`.
function readMilitary(words: Words, at: number): Match<Clock> | undefined {
  const { value } = wordAt(words, at);
  const behind = wordAt(words, at + 1).lower;
  const hours = behind === 'hrs' || (behind === 'hours' && isMilitaryHour(words, at));
  // `from 0600 on Wednesday`: no other number begins with a nought.
  const isHour = wordAt(words, at).lower.startsWith('0') && /^(?:at|from|by|until|till|since|before|after|around|about|to)$/.test(wordAt(words, at - 1).lower);
  if (behind !== 'gmt' && behind !== 'utc' && !hours && !isHour) return undefined;
  const clock = { hour: Math.floor(value / 100), minute: value % 100 };
  return { end: hours ? at + 2 : at + 1, value: clock };
}

/** Whether `1500 hours` is an hour of the day and no length: behind `at`, or with a nought in front. */
export function isMilitaryHour(words: Words, at: number): boolean {
  const { digits, value, lower } = wordAt(words, at);
  return digits === 4 && value <= 2400 && value % 100 < 60 && (lower.startsWith('0') || wordAt(words, at - 1).lower === 'at');
}

// `eight o'clock`.
function readSpelledHour(words: Words, at: number): Match<Clock> | undefined {
  const hour = wordAt(words, at).entry?.cardinal;
  if (hour === undefined || hour > 12 || hour < 1) return undefined;
  const half = readHalf(words, at + 1, hour);
  return half === undefined ? undefined : { end: half.end, value: { hour: half.value } };
}

// `p.m.`, `am`, `o'clock [in the evening]`, `in the morning`: the hour on the 24-hour clock.
function readHalf(words: Words, at: number, hour: number): Match<number> | undefined {
  const { lower } = wordAt(words, at);
  if (hour > 12) return lower === "o'clock" ? { end: at + 1, value: hour } : undefined;
  if (/^p\.?m\.?$/.test(lower)) return { end: at + 1, value: hour === 12 ? 12 : hour + 12 };
  if (/^a\.?m\.?$/.test(lower) && isHalf(words, at)) return { end: at + 1, value: hour === 12 ? 0 : hour };
  if (lower === 'noon' || lower === 'midnight') return { end: at + 1, value: lower === 'noon' ? 12 : 24 };
  const oclock = lower === "o'clock" ? 1 : 0;
  const part = partPhrase(words, at + oclock);
  if (part !== undefined) return { end: part.end, value: part.value === 'MO' || hour === 12 ? hour : hour + 12 };
  return oclock === 1 ? { end: at + 1, value: hour } : undefined;
}

// `I am` is no half of the day: without stops it must be glued to the number, in capitals, or followed by no verb.
function isHalf(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  return word.lower.includes('.') || word.joint === '' || word.capital || wordAt(words, at - 1).joint === ':' || wordAt(words, at - 1).digits > 0 || /^\d\d?\.\d\d$/.test(wordAt(words, at - 1).lower);
}

function partPhrase(words: Words, at: number): Match<PartOfDay> | undefined {
  const night = wordAt(words, at).lower === 'at' && wordAt(words, at + 1).lower === 'night';
  if (night) return { end: at + 2, value: 'NI' };
  if (wordAt(words, at).lower !== 'in' || wordAt(words, at + 1).lower !== 'the') return undefined;
  const part = wordAt(words, at + 2).entry?.part;
  return part === undefined ? undefined : { end: at + 3, value: part };
}

function withZone(words: Words, time: Match<Clock>): Match<Clock> {
  const open = wordAt(words, time.end).lower === '(' ? 1 : 0;
  const zone = wordAt(words, time.end + open);
  if (zones.has(zone.lower) && zone.capital) {
    const offset = offsetEnd(words, time.end + open + 1);
    if (open === 1 && wordAt(words, offset).lower !== ')') return time;
    const signed = offset > time.end + open + 1 ? '+' : '';
    return { end: offset + open, value: { ...time.value, zone: `${zone.lower.toUpperCase()}${signed}` } };
  }
  const end = namedZoneEnd(words, time.end);
  return end === undefined ? time : { end, value: time.value };
}

// `local time`, `Moscow time`, `Eastern Standard Time`, `Pacific`.
function namedZoneEnd(words: Words, at: number): number | undefined {
  if (wordAt(words, at).lower === 'local' && wordAt(words, at + 1).lower === 'time') return at + 2;
  for (let end = at; end < at + 3 && wordAt(words, end).capital; end++) if (wordAt(words, end + 1).lower === 'time') return end + 2;
  const { lower, capital } = wordAt(words, at);
  return capital && /^(?:eastern|central|mountain|pacific)$/.test(lower) && !wordAt(words, at + 1).capital ? at + 1 : undefined;
}

// `GMT +8`, `UTC+2`, `GMT-05:00`: part of the zone.
function offsetEnd(words: Words, at: number): number {
  const sign = /^[+−-]$/.test(wordAt(words, at).lower) ? 1 : 0;
  const hours = wordAt(words, at + sign);
  if ((sign === 0 && hours.joint !== '-') || hours.digits === 0 || hours.digits > 2) return at;
  const minutes = wordAt(words, at + sign + 1);
  return at + sign + (minutes.joint === ':' && minutes.digits === 2 ? 2 : 1);
}

/** A clock time with its day behind it: `8 p.m. on Wednesday`; `readDay` reads days. */
export function timeThenDay(readDay: Read): Read {
  return (words, at) => readTimeThenDay(words, at, readDay);
}

function readTimeThenDay(words: Words, at: number, readDay: Read): Match | undefined {
  const read = readTime(words, at);
  if (read === undefined) return undefined;
  // `8 p.m. sharp on Saturday`.
  const time = wordAt(words, read.end).lower === 'sharp' ? { ...read, end: read.end + 1 } : read;
  const again = readTimeAgain(words, time.end, readDay);
  if (again !== undefined) return { end: time.end, value: { ...again.day, type: 'TIME', clock: time.value }, also: again.also };
  const link = /^(?:on|,)$/.test(wordAt(words, time.end).lower) ? 1 : 0;
  const day = readDay(words, time.end + link);
  return day === undefined || !isDay(day.value) ? undefined : { end: day.end, value: { ...day.value, type: 'TIME', clock: ofPart(words, time, day.value.part) } };
}

const latest: Partial<Record<PartOfDay, number>> = { AF: 1, EV: 4, NI: 5 };

/** A clock on the half of the day that the part behind it tells: `8 o'clock Sunday night`, `7:30 this evening`. */
export function ofPart(words: Words, { end, value }: Match<Clock>, part: PartOfDay | undefined): Clock {
  const from = part === undefined ? undefined : latest[part];
  const said = /^[ap]\.?m/.test(wordAt(words, end - 1).lower) || value.zone !== undefined;
  return from === undefined || said || value.hour < from || value.hour > 11 ? value : { ...value, hour: value.hour + 12 };
}

interface TimeAgain {
  readonly day: TimeExpression;
  readonly also: readonly Placed[];
}

// `10:35 a.m. (0735 GMT) Friday`: the time once more for readers elsewhere; all three are of that day.
function readTimeAgain(words: Words, at: number, readDay: Read): TimeAgain | undefined {
  if (wordAt(words, at).lower !== '(') return undefined;
  const again = readTime(words, at + 1);
  if (again === undefined || wordAt(words, again.end).lower !== ')') return undefined;
  const link = /^(?:on|,)$/.test(wordAt(words, again.end + 1).lower) ? 1 : 0;
  const from = again.end + 1 + link;
  const day = readDay(words, from);
  if (day === undefined || !isDay(day.value) || day.also !== undefined) return undefined;
  const inside: Placed = { at: at + 1, end: again.end, value: { ...day.value, type: 'TIME', clock: again.value } };
  return { day: day.value, also: [inside, { at: from, end: day.end, value: day.value }] };
}

/** The clock time behind a day: `Friday at 8 p.m.`. */
export function dayThenTime(words: Words, day: Match): Match | undefined {
  if (!isDay(day.value) || day.also !== undefined) return undefined;
  const comma = wordAt(words, day.end).lower === ',' ? 1 : 0;
  const link = /^(?:at|around|about)$/.test(wordAt(words, day.end + comma).lower) ? 1 : 0;
  const time = readTime(words, day.end + comma + link);
  return time === undefined ? undefined : { end: time.end, value: { ...day.value, type: 'TIME', clock: time.value } };
}

/** The day behind a time of day: `on Sunday`, `Sunday`, `yesterday`; `readDay` reads days. */
export function dayBehind(words: Words, at: number, readDay: Read): Match | undefined {
  const day = readDay(words, wordAt(words, at).lower === 'on' ? at + 1 : at);
  return day === undefined || day.also !== undefined || day.value.part !== undefined || !isDay(day.value) ? undefined : day;
}

/** Whether it names a day. */
export function isDay(value: TimeExpression): boolean {
  if (value.form === 'shift') return value.unit === 'day';
  return value.form === 'calendar' && (value.fields.day !== undefined || value.fields.weekday !== undefined || value.fields.holiday !== undefined);
}
