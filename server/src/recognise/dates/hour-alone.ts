/**
 * Hours that stand without a mark of their own, beside what tells which half of the day is meant: `between 1 and 3
 * p.m.`, `9-11 a.m.`, `at 8 tonight`. It must not know what day it is.
 */
import { isDay, ofPart } from './clock-time.ts';
import type { TimeExpression } from './expression.ts';
import type { Match, Read } from './pattern.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

const pointing = new Set(['tonight', 'this', 'tomorrow', 'yesterday', 'last', 'that']);

/**
 * Hours without a mark of their own: `1` of `between 1 and 3 p.m.`, `9` of `9-11 a.m.`, `8` of `at 8 tonight`.
 * `readSecond` reads a clock with its day, `readDay` a day.
 */
export function hourAlone(readSecond: Read, readDay: Read): Read {
  return (words, at) => {
    const next = wordAt(words, at + 1);
    const joined = next.joint === '-' || links.has(next.lower);
    if (!joined && next.lower !== 'on' && (next.entry === undefined || (next.entry.weekday === undefined && !pointing.has(next.lower)))) return undefined;
    const word = wordAt(words, at);
    const hour = word.entry?.cardinal ?? (word.digits === 1 || word.digits === 2 ? word.value : 0);
    if (hour < 1 || hour > 12 || word.joint !== undefined) return undefined;
    return joined ? readRange(words, at, hour, readSecond) : readOfPart(words, at, hour, readDay);
  };
}

// `8` of `at 8 tonight`, `nine` of `around nine on Friday evening`, with the day behind it: only where a part of the day follows.
function readOfPart(words: Words, at: number, hour: number, readDay: Read): Match | undefined {
  if (!/^(?:at|by|until|till|from|around|about|before|after)$/.test(wordAt(words, at - 1).lower)) return undefined;
  const day = readDay(words, wordAt(words, at + 1).lower === 'on' ? at + 2 : at + 1);
  if (day?.value.part === undefined || day.also !== undefined || !isDay(day.value)) return undefined;
  return { end: day.end, value: { ...day.value, type: 'TIME', clock: ofPart(words, { end: at + 1, value: { hour } }, day.value.part) } };
}

// The first of two hours, with the second behind it.
function readRange(words: Words, at: number, hour: number, readSecond: Read): Match | undefined {
  const second = secondAt(words, at);
  const until = second === undefined ? undefined : readSecond(words, second);
  const clock = until?.value.clock;
  if (second === undefined || until === undefined || clock === undefined || until.also !== undefined || !namesHalf(words, second, until.end)) return undefined;
  const value: TimeExpression = { ...until.value, clock: { ...(clock.zone === undefined ? {} : { zone: clock.zone }), hour: hourBefore(hour, clock.hour) } };
  return { end: at + 1, value, also: [{ at: second, end: until.end, value: until.value }] };
}

const links = new Set(['and', 'to', '-', '–', '—']);

function secondAt(words: Words, at: number): number | undefined {
  const next = wordAt(words, at + 1);
  if (next.joint === '-') return at + 1;
  const before = wordAt(words, at - 1).lower;
  const isJoined = (next.lower === 'and' && before === 'between') || (next.lower === 'to' && before === 'from') || /^[-–—]$/.test(next.lower);
  return isJoined ? at + 2 : undefined;
}

function namesHalf(words: Words, at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (/^(?:[ap]\.?m\.?|noon|midnight)$/.test(wordAt(words, i).lower)) return true;
  return false;
}

// The latest hour of that name before the second: `11 to 1 p.m.` begins in the morning.
function hourBefore(hour: number, until: number): number {
  const morning = hour % 12;
  return morning + 12 < until || morning >= until ? morning + 12 : morning;
}
