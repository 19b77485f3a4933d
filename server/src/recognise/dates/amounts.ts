/**
 * How many of a unit of time: a number, or a word that leaves it open (`several`, `a few`).
 * It must not know the unit.
 */
import { readNumber } from '../numbers.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';
import type { Amount } from './expression.ts';
import type { Match } from './pattern.ts';

const openWords: ReadonlySet<string> = new Set('several few many couple a the half'.split(' '));

/** `as many` of `the third time in as many weeks`: as many as were counted before, which is not said here. */
export function isSameCount(words: Words, at: number): boolean {
  return wordAt(words, at).lower === 'many' && wordAt(words, at - 1).lower === 'as';
}

/** A number or a word for an open one, ready for a unit behind it: `three`, `several`, `a few`, `a couple of`. */
export function readAmount(words: Words, at: number): Match<Amount> | undefined {
  const { lower, value } = wordAt(words, at);
  if (!Number.isNaN(value) || !openWords.has(lower)) return readNumber(words, at);
  const next = wordAt(words, at + 1).lower;
  if (isSameCount(words, at)) return undefined;
  if (lower === 'several' || lower === 'few' || lower === 'many') return { end: at + 1, value: 'some' };
  if (lower === 'couple') return { end: at + (next === 'of' ? 2 : 1), value: 2 };
  if (lower === 'a' && (next === 'few' || next === 'number')) {
    const of = next === 'number' && wordAt(words, at + 2).lower === 'of' ? 1 : 0;
    return next === 'number' && of === 0 ? undefined : { end: at + 2 + of, value: 'some' };
  }
  if ((lower === 'a' || lower === 'the') && next === 'couple') {
    return { end: at + (wordAt(words, at + 2).lower === 'of' ? 3 : 2), value: 2 };
  }
  if (lower === 'half' && (next === 'a' || next === 'an')) return { end: at + 2, value: 0.5 };
  return readNumber(words, at);
}
