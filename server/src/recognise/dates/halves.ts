/**
 * The half of the day of an hour that does not say it, from the hour told before: `a flight left at 1:15 p.m.; others follow at 3:32`. It
 * must not know what day it is.
 */
import type { Found } from './ranges.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

/** Words between two hours of one row. */
const farthest = 30;

/** The times of a paragraph, each bare hour behind one of the afternoon moved to the afternoon where it is later by that. */
export function carryHalves(words: Words, found: readonly Found[]): readonly Found[] {
  let before: Found | undefined;
  return found.map((one) => {
    if (one.value.clock === undefined) return one;
    const told = before !== undefined && one.at - before.end <= farthest ? inAfternoon(words, before, one) : one;
    before = told === one && !saysAfternoon(words, one) ? undefined : told;
    return told;
  });
}

function inAfternoon(words: Words, { value: { clock: earlier } }: Found, one: Found): Found {
  const { clock } = one.value;
  if (clock === undefined || earlier === undefined || !isBare(words, one)) return one;
  const hour = clock.hour + 12;
  return minutes(hour, clock.minute) > minutes(earlier.hour, earlier.minute) ? { ...one, value: { ...one.value, clock: { ...clock, hour } } } : one;
}

// `3:32` by itself: no half, no zone, no day, no nought in front, which those who count to 24 write.
function isBare(words: Words, { at, end, value }: Found): boolean {
  const { lower } = wordAt(words, at);
  const { hour = 0, zone } = value.clock ?? {};
  return end === at + 2 && value.form === 'shift' && value.from === 'mention' && wordAt(words, at + 1).joint === ':' && zone === undefined && hour > 0 && hour < 12 && !lower.startsWith('0');
}

function saysAfternoon(words: Words, { at, end }: Found): boolean {
  for (let i = at; i < end; i++) if (/^p\.?m\.?$/.test(wordAt(words, i).lower)) return true;
  return false;
}

function minutes(hour: number, minute = 0): number {
  return hour * 60 + minute;
}
