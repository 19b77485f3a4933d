/**
 * Counts: `2,500 soldiers`, `three US soldiers`, `30 to 40 protesters`, and bare numbers. Numbers that name
 * (`Flight 93`), score (`2-1`), date or order are no counts. It must not know what an event did to whom.
 */
import { wordAt } from '../words.ts';
import type { Word, Words } from '../words.ts';
import { readFigure } from './amount.ts';
import type { FigureNumber } from './amount.ts';
import type { FigureMatch } from './figure.ts';
import { singularOf } from './singular.ts';

/** Modifiers between a number and its noun are few. */
const reach = 4;

/** A count with what it counts, or a bare number in digits. */
export function readCount(words: Words, at: number): FigureMatch | undefined {
  const figure = readFigure(words, at);
  if (figure === undefined || isPartOfOther(words, at, figure.end)) return undefined;
  const noun = countedNoun(words, figure);
  if (noun !== undefined) return { ...figure, end: noun.end, counts: noun.head };
  return isBareCount(words, at, figure) ? figure : undefined;
}

// `COVID-19`, `9/11`, `4:30`, `3.5.2`.
function isPartOfOther(words: Words, at: number, end: number): boolean {
  const { joint } = wordAt(words, at);
  const behind = wordAt(words, end);
  if (joint !== undefined || behind.joint === '/' || behind.joint === ':' || behind.joint === '.' || behind.joint === '') return true;
  return wordAt(words, at).digits > 0 && behind.joint === '-' && behind.digits > 0;
}

const stops = /^(?:a|an|the|and|or|of|in|on|at|to|for|from|by|with|as|that|which|who|was|were|is|are|has|have|had|said|will|would|not|but|than|into|over|after|before|per|this|his|her|its|their|it|he|she|they|when|while|since|during|p\.m\.|a\.m\.|am|pm|times|hundred|minus|plus|aboard|onboard)$/;

// The first plural within reach; `one` counts a singular.
function countedNoun(words: Words, { end, value }: FigureNumber): { end: number; head: string } | undefined {
  for (let at = end; at < end + reach; at++) {
    const word = wordAt(words, at);
    if (word.lower === '' || !isNounish(word) || stops.test(word.lower)) return undefined;
    if (at === end && casualties.has(word.lower)) return { end: at + 1, head: casualties.get(word.lower) ?? word.lower };
    if (value === 1) return at === end && persons.has(word.lower) ? { end: at + 1, head: word.lower } : undefined;
    const head = singularOf(word.lower);
    if (head !== undefined && (word.entry?.unit === undefined || at > end)) return { end: at + 1, head };
    if (word.entry?.unit !== undefined || word.entry?.month !== undefined) return undefined;
  }
  return undefined;
}

const persons = new Set('person soldier civilian child woman man journalist officer worker contractor policeman marine girl boy passenger suspect victim'.split(' '));

/** `12 killed`, `three hurt`: who is counted is left out. */
const casualties: ReadonlyMap<string, string> = new Map([
  ['dead', 'dead'],
  ['killed', 'dead'],
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['hurt', 'injured'],
  ['missing', 'missing'],
  ['arrested', 'arrested'],
  ['detained', 'arrested'],
]);

function isNounish(word: Word): boolean {
  return Number.isNaN(word.value) && /^\p{L}/u.test(word.lower) && (word.joint === undefined || word.joint === '-');
}

// Digits by themselves count unless they name, date or order.
function isBareCount(words: Words, at: number, { value, end }: FigureNumber): boolean {
  const word = wordAt(words, at);
  const before = wordAt(words, at - 1);
  if (Number.isNaN(word.value) && value < 1000) return false;
  if (word.digits === 4 && value >= 1000 && value < 2200) return false;
  if (word.digits > 0 && word.digits <= 2) return false;
  if (before.capital || before.entry?.month !== undefined || /^(?:no\.|nos\.|#|article|section|page|resolution|flight|route|room|number)$/.test(before.lower)) return false;
  return wordAt(words, end).entry?.month === undefined;
}
