/**
 * Hours as they are spoken: `half past ten`, `a quarter to six in the evening`. It must not know what day it is.
 */
import type { Clock } from './expression.ts';
import type { Match } from './pattern.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

const behindHour = /^(?:[.,;:)]|and|or|but|when|as|on|in|at|to|until|o'clock|[ap]\.?m\.?|yesterday|today|tomorrow|)$/;

/** Minutes past or to an hour, and how many words say so. */
function minutesAt(words: Words, at: number): Match<number> | undefined {
  const from = wordAt(words, at).lower === 'a' ? at + 1 : at;
  const [what, side] = [wordAt(words, from).lower, wordAt(words, from + 1).lower];
  if (what === 'half') return from === at && side === 'past' ? { end: from + 2, value: 30 } : undefined;
  if (what !== 'quarter' || (side !== 'past' && side !== 'to')) return undefined;
  // `from a quarter to six` is no hour: the word before must be of the clock.
  if (side === 'to' && !/^(?:at|by|until|till|around|about|before|after|since)$/.test(wordAt(words, at - 1).lower)) return undefined;
  return { end: from + 2, value: side === 'past' ? 15 : -15 };
}

/** `half past ten`, `quarter past 8 p.m.`, `a quarter to six in the evening`; `readHalf` reads the half of the day behind an hour. */
export function readSpoken(words: Words, at: number, readHalf: (words: Words, at: number, hour: number) => Match<number> | undefined): Match<Clock> | undefined {
  const minutes = minutesAt(words, at);
  if (minutes === undefined) return undefined;
  const word = wordAt(words, minutes.end);
  const hour = word.entry?.cardinal ?? (word.digits === 1 || word.digits === 2 ? word.value : 0);
  if (hour < 1 || hour > 12 || !behindHour.test(wordAt(words, minutes.end + 1).lower)) return undefined;
  const half = readHalf(words, minutes.end + 1, hour);
  const of = (half?.value ?? hour) * 60 + minutes.value;
  return { end: half?.end ?? minutes.end + 1, value: { hour: Math.floor(of / 60), minute: of % 60 } };
}
