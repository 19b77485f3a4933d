/**
 * Runs of capitalised words around a head word, for names that say themselves what they name.
 * It must not know which heads there are.
 */
import type { Gazetteer } from '../model/model.ts';
import { lookUp } from './look-up.ts';
import { joinedHeads, openOrganisationHeads, organisationLinks } from './head-words.ts';
import { calendarWords, functionWords } from './small-words.ts';
import { isCapital } from './words.ts';
import type { CapitalWord, Word } from './words.ts';

/** Whether the word can be part of a long name. */
export function isRunWord(word: Word | undefined): word is CapitalWord {
  return isCapital(word) && !calendarWords.has(word.key) && !(functionWords.has(word.key) && word.text.length < 5 && word.case === 'capital');
}

/** The index of the first capitalised word of the run that ends before `head`: at most `most` words, not over marks. */
export function runStart(words: readonly Word[], head: number, most: number): number {
  let from = head;
  while (from > 0 && head - from < most && isRunWord(words[from - 1]) && !(words[from]?.opens === true)) from--;
  // `In Iraqi Parliament`: the opening word of a sentence is left out when it is a small word.
  const first = words[from];
  if (first !== undefined && from < head && first.opens && functionWords.has(first.key)) from++;
  return from;
}

/**
 * The index behind what a head takes: `of Foreign Affairs`, `for Human Rights and Labour`. `from` is the index
 * behind the head; the same index when nothing follows.
 */
export function complementEnd(words: readonly Word[], from: number, gazetteer: Gazetteer): number {
  const link = words[from];
  if (link === undefined || !(complementLinks.has(link.key) || isOpposed(words, from))) return from;
  let end = from;
  let at = from;
  for (let count = 0; at < words.length && count < 14; count++) {
    const word = words[at];
    if (word === undefined) break;
    if (isRunWord(word) && !word.opens) {
      end = ++at;
      continue;
    }
    const small = word.case === 'lower' && organisationLinks.has(word.key);
    const comma = word.text === ',' && isListComma(words, at, gazetteer);
    if ((!small && !comma && word.text !== '&' && !isOpposed(words, at)) || opensAnother(words, at)) break;
    // `the Ministry of Defence and Iraqi forces`: a second name begins where `and` is followed by a country.
    at++;
  }
  return end;
}

const complementLinks: ReadonlySet<string> = new Set(['of', 'for', 'on', 'de']);

/** Whether the word at `at` is the `against` of a name: `Coalition against Torture`. */
export function isOpposed(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return words[at]?.key === 'against' && isCapital(before) && joinedHeads.has(before.key) && isRunWord(words[at + 1]);
}

// `the Union of Teachers and the Campaign for Schools`: behind `and the` stands another name, if it has a head of its own.
function opensAnother(words: readonly Word[], at: number): boolean {
  if (words[at]?.key !== 'and' || words[at + 1]?.key !== 'the') return false;
  let next = at + 2;
  while (next < at + 5 && isRunWord(words[next]) && !openOrganisationHeads.has(words[next]?.key ?? '')) next++;
  return isRunWord(words[next]) && openOrganisationHeads.has(words[next]?.key ?? '');
}

/** Words that a list of tasks has at most: `Labour, Employment, Veteran, and Social Policy`. */
const LONGEST_LIST = 10;

// `Center for Disease Control, Prevention, and Health`: a comma of a list that is closed by `and` soon.
function isListComma(words: readonly Word[], at: number, gazetteer: Gazetteer): boolean {
  let comma = at;
  for (let k = at + 1; k < at + LONGEST_LIST; k++) {
    const word = words[k];
    if (word?.key === 'and') return (k > comma + 1 || comma > at || closesList(words, at)) && isRunWord(words[k + 1]);
    if (word?.text === ',' && k > comma + 1) comma = k;
    else if (!isRunWord(word) || openOrganisationHeads.has(word.key) || namesItself(word, gazetteer)) return false;
  }
  return false;
}

// `the Ministry of Health, Anna Lind, and Iraq`: somebody or something else that was met.
function namesItself({ key }: Word, { givenNames, listed, commonWords }: Gazetteer): boolean {
  return listed.has(key) || (givenNames.has(key) && !commonWords.has(key));
}

// The comma before `and`: another one stands a few words before.
function closesList(words: readonly Word[], at: number): boolean {
  return isRunWord(words[at - 1]) && words.slice(Math.max(0, at - 4), at).some(({ text }) => text === ',');
}

/** The run of a listed country, people or place that begins at `from`: its end, else `from`. */
export function placeEnd(words: readonly Word[], from: number, gazetteer: Gazetteer): number {
  const found = lookUp(words, from, gazetteer);
  const kind = found?.readings[0]?.kind;
  return found !== undefined && (kind === 'country' || kind === 'demonym' || kind === 'capital') ? found.to : from;
}
