/**
 * Where in a paragraph a time may stand: near a word that speaks of time, or a number that is written as a date.
 * Most words stand in front of none, and the walk passes over them. It must not know any pattern.
 */
import { listed } from './lexicon.ts';
import { wordAt } from '../words.ts';
import type { Word, Words } from '../words.ts';

/** How many words in front of the one that speaks of time an expression can begin: `the very beginning of the following year`. */
export const reach = 8;

/** The first word from `at` on that speaks of time; behind the last word where none does. */
export function bearerFrom(words: Words, at: number): number {
  let next = words.readFrom(at);
  while (next < words.length && !bears(words, next)) next = words.readFrom(next + 1);
  return next;
}

function bears(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  return word.entry?.bears === true || isWrittenAsDate(words, at, word);
}

// `2003`, `3-5`, `8:30`, `7pm`, `'98`.
function isWrittenAsDate(words: Words, at: number, word: Word): boolean {
  if (word.digits === 0) return false;
  return word.digits === 4 || word.joint !== undefined || wordAt(words, at + 1).joint !== undefined || wordAt(words, at - 1).lower === "'";
}

/** Whether a pattern can begin with the word at all: the lexicon holds it, it is a number, or the apostrophe of `'98`. */
export function mayOpen(words: Words, at: number): boolean {
  const sum = words.sumOfUnread(at);
  if (at >= words.length || (sum >= 0 && !listed.mayHold(sum))) return false;
  const word = wordAt(words, at);
  return word.entry !== undefined || !Number.isNaN(word.value) || word.lower === "'";
}
