/**
 * Words that point from the moment of writing: `yesterday`, `today`, `tomorrow`, `tonight`, `last night`,
 * `the day before yesterday`. It must not know when the moment of writing is.
 */
import type { PartOfDay, ShiftExpression } from './expression.ts';
import { isInTitle } from './pattern.ts';
import type { Match } from './pattern.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

const days: ReadonlyMap<string, { readonly amount: number; readonly part?: PartOfDay }> = new Map([
  ['yesterday', { amount: -1 }],
  ['today', { amount: 0 }],
  ['tomorrow', { amount: 1 }],
  ['tonight', { amount: 0, part: 'NI' as const }],
]);

/** A pointing word, with the part of the day behind it where there is one: `yesterday morning`. */
export function readDeictic(words: Words, at: number): Match | undefined {
  const beyond = readBeyond(words, at);
  if (beyond !== undefined) return beyond;
  const named = days.get(wordAt(words, at).lower);
  if (named === undefined || isInTitle(words, at) || isProgramme(words, at)) return undefined;
  const part = named.part ?? partBehind(words, at + 1);
  const end = part !== undefined && named.part === undefined ? at + 2 : at + 1;
  return { end, value: dayShift(named.amount, part) };
}

// `the Today programme`; `today's show` is one of today.
function isProgramme(words: Words, at: number): boolean {
  return wordAt(words, at).capital && /^(?:programme|program|show|newspaper|magazine)$/.test(wordAt(words, at + 1).lower);
}

function partBehind(words: Words, at: number): PartOfDay | undefined {
  const word = wordAt(words, at);
  return word.entry?.plural === true ? undefined : word.entry?.part;
}

// `the day before yesterday`, `the day after tomorrow`.
function readBeyond(words: Words, at: number): Match | undefined {
  const from = wordAt(words, at).lower === 'the' ? at + 1 : at;
  if (wordAt(words, from).lower !== 'day') return undefined;
  const join = `${wordAt(words, from + 1).lower} ${wordAt(words, from + 2).lower}`;
  if (join === 'before yesterday') return { end: from + 3, value: dayShift(-2, undefined) };
  if (join === 'after tomorrow') return { end: from + 3, value: dayShift(2, undefined) };
  return undefined;
}

function dayShift(amount: number, part: PartOfDay | undefined): ShiftExpression {
  return {
    form: 'shift',
    type: part === undefined ? 'DATE' : 'TIME',
    amount,
    direction: amount < 0 ? -1 : amount > 0 ? 1 : 0,
    unit: 'day',
    from: 'published',
    ...(part === undefined ? {} : { part }),
  };
}
