/**
 * A day whose month is told elsewhere: `on the 20th`, `from the 3rd to the 5th`, `the 20th of last month`.
 * It must not know which month that is.
 */
import type { Match, Read } from './pattern.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

/** `the 20th`, `the 20th of last month`: a day whose month is told elsewhere; `the 18th hole`, `the 5th floor` are none. */
export function dayOfMonth(readMonth: Read): Read {
  return (words, at) => {
    if (wordAt(words, at).lower !== 'the' || !/^(?:on|by|until|till|from|to|since|before|after|through|and)$/.test(wordAt(words, at - 1).lower)) return undefined;
    const { entry, lower } = wordAt(words, at + 1);
    const day = entry?.ordinal;
    if (day === undefined || day > 31 || !/^[0-9]/.test(lower)) return undefined;
    return ofMonth(words, at + 2, day, readMonth) ?? alone(words, at, day);
  };
}

// `of this month`, `of the month`.
function ofMonth(words: Words, at: number, day: number, readMonth: Read): Match | undefined {
  if (wordAt(words, at).lower !== 'of') return undefined;
  const month = readMonth(words, at + 1);
  if (month?.value.form !== 'shift' || month.value.unit !== 'month' || month.value.distance === true) return undefined;
  return { end: month.end, value: { form: 'calendar', type: 'DATE', fields: {}, within: month.value, nth: { count: day, unit: 'day' } } };
}

const games = /^(?:hole|holes|birdie|birdies|bogey|bogeys|par|eagle|green|tee|putt|fairway|lap|laps|inning|innings|round|minute|floor|century|place)$/;

// On the golf course there are days without a calendar.
function alone(words: Words, at: number, day: number): Match | undefined {
  if (wordAt(words, at - 1).lower === 'and' || !/^(?:[.,;:)]|and|but|when|to|until|)$/.test(wordAt(words, at + 2).lower)) return undefined;
  for (let near = at - 12; near < at + 12; near++) if (games.test(wordAt(words, near).lower)) return undefined;
  return { end: at + 2, value: { form: 'calendar', type: 'DATE', fields: { day } } };
}
