/**
 * Times that are counted from another time written beside them: `10 years ago today`, `Friday week`, `the week of
 * March 3`, `the month ended June 30`. They wrap whatever reads a plain time. It must not know which day that is.
 */
import { cueAround } from './cues.ts';
import type { ShiftExpression, TimeExpression } from './expression.ts';
import type { Match, Read } from './pattern.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

const weekly: ReadonlySet<string> = new Set(['week', 'fortnight']);
const coarse = new Set(['week', 'fortnight', 'month', 'year', 'decade', 'century']);

/** What `readLength` reads; a distance with its day behind it as one: `10 years ago today`, `a decade ago this week`. */
export function agoFrom(readLength: Read, readTime: Read): Read {
  return (words, at) => {
    const match = readLength(words, at);
    const ahead = match && weeksFrom(words, at, match, readTime);
    if (ahead !== undefined) return ahead;
    if (match?.value.form !== 'shift' || match.value.distance !== true || match.value.direction >= 0 || match.value.from !== 'published') return match;
    const next = wordAt(words, match.end);
    const opens = /^(?:today|tomorrow|yesterday|this|last|next)$/.test(next.lower) || next.entry?.weekday !== undefined;
    if (!opens || next.joint !== undefined || !coarse.has(match.value.unit)) return match;
    const base = readTime(words, match.end);
    return base === undefined || !isNear(base) ? match : { end: base.end, value: { ...match.value, base: base.value } };
  };
}

// `a week today`, `two weeks tomorrow`, `a week on Monday`: that many after the day beside it. `Two weeks from Friday` is a length and a day (TimeML 1.2.1).
function weeksFrom(words: Words, at: number, { end, value }: Match, readTime: Read): Match | undefined {
  const [length, ...others] = value.form === 'duration' ? value.lengths : [];
  if (length === undefined || others.length > 0 || typeof length.amount !== 'number' || !weekly.has(length.unit)) return undefined;
  const { lower, joint } = wordAt(words, end);
  const isOn = length.amount === 1 && lower === 'on' && isAhead(words, at, end + 1);
  const base = isOn || (/^(?:today|tomorrow)$/.test(lower) && joint === undefined) ? readTime(words, isOn ? end + 1 : end) : undefined;
  const day = base?.also === undefined && base?.value.type === 'DATE' ? comingDay(base.value) : undefined;
  if (base === undefined || day === undefined) return undefined;
  const amount = length.amount * (length.unit === 'fortnight' ? 2 : 1);
  return { end: base.end, value: { form: 'shift', type: 'DATE', amount, direction: 1, unit: 'week', from: 'published', distance: true, base: day } };
}

// `earned $5 a week on Monday` is no day to come.
function isAhead(words: Words, at: number, day: number): boolean {
  if (wordAt(words, day).entry?.weekday === undefined || wordAt(words, at).lower !== 'a') return false;
  return /^(?:until|till)$/.test(wordAt(words, at - 1).lower) || cueAround(words, at, day + 1) === 'future';
}

// A day, week or month by which a distance can be told to the day: `ago last year` is two times.
function isNear({ value, also }: Match): boolean {
  if (also !== undefined || value.type !== 'DATE') return false;
  if (value.form === 'shift') return value.from === 'published' && (value.unit === 'day' || value.unit === 'week' || value.unit === 'weekend' || value.unit === 'month');
  return value.form === 'calendar' && value.fields.weekday !== undefined && value.fields.day === undefined;
}

/** `Friday week`, `tomorrow week`: seven days after the one that comes; `Saturday fortnight`: fourteen. */
export function dayWeek(words: Words, { end, value, also }: Match): Match | undefined {
  const [week, behind] = [wordAt(words, end), wordAt(words, end + 1)];
  if ((week.lower !== 'week' && week.lower !== 'fortnight') || week.joint !== undefined || week.capital || also !== undefined || value.type !== 'DATE') return undefined;
  // `the Friday week of talks`, `a Monday week-long strike`.
  if (behind.joint !== undefined || behind.lower === 'of' || behind.lower === "'s") return undefined;
  const base = comingDay(value);
  return base === undefined ? undefined : { end: end + 1, value: { form: 'shift', type: 'DATE', amount: week.lower === 'week' ? 1 : 2, direction: 1, unit: 'week', from: 'published', distance: true, base } };
}

function comingDay(value: TimeExpression): TimeExpression | undefined {
  if (value.form === 'shift') return value.unit === 'day' && value.from === 'published' && value.direction >= 0 ? value : undefined;
  const isBare = value.form === 'calendar' && value.fields.weekday !== undefined && value.fields.day === undefined && value.which === undefined;
  return isBare ? { ...value, which: 'coming' } : undefined;
}

const periods = new Set(['week', 'weekend', 'month', 'quarter']);

/** `the week of March 3`; `the month` of `the month ended June 30`: the one that holds the day behind it. The quarters of business are counted by the companies, and are left alone where they end. */
export function periodOf(readTime: Read): Read {
  return (words, at) => {
    const unit = wordAt(words, at + 1).entry?.unit;
    if (wordAt(words, at).lower !== 'the' || unit === undefined || !periods.has(unit) || wordAt(words, at + 1).entry?.plural === true) return undefined;
    const link = wordAt(words, at + 2).lower;
    const of = link === 'of' && (unit === 'week' || unit === 'weekend');
    const ends = link === 'ended' || link === 'ending';
    if (!of && (!ends || unit === 'quarter') && !/^(?:beginning|starting|commencing)$/.test(link)) return undefined;
    const on = wordAt(words, at + 3).lower === 'on' ? 1 : 0;
    const base = readTime(words, at + 3 + on);
    if (base === undefined || !isDay(base.value) || base.also !== undefined) return undefined;
    const value: ShiftExpression = { form: 'shift', type: 'DATE', amount: 0, direction: 0, unit, from: 'published', base: base.value, ...(of ? {} : { meets: ends ? 'end' : 'start' }) };
    return { end: of ? base.end : at + 2, value };
  };
}

function isDay(value: TimeExpression): boolean {
  if (value.form !== 'calendar' || value.type !== 'DATE' || value.which !== undefined) return false;
  return (value.fields.month !== undefined && value.fields.day !== undefined) || value.fields.holiday !== undefined;
}
