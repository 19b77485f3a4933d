/**
 * How far a person's name goes: capitalised words, initials, particles, nicknames in quotation marks.
 * It must not know why the words are thought to be a person's name.
 */
import type { Gazetteer } from '../model/model.ts';
import { closedOrganisationHeads, facilityHeads, openOrganisationHeads } from './head-words.ts';
import { roleHeads, sureTitles } from './role-words.ts';
import { calendarWords, functionWords, leadingParticles, particles, plainAcronyms } from './small-words.ts';
import { isCapital } from './words.ts';
import type { Word } from './words.ts';

const LONGEST = 6;

/** Letters behind a name that are no part of it: `Helen Marsh KC`, `Tom Reuter MP`. */
export const postNominals: ReadonlySet<string> = new Set(['kc', 'qc', 'mp', 'mep', 'msp', 'md', 'phd', 'obe', 'cbe', 'mbe', 'kcb', 'dsc', 'dso', 'dds', 'esq', 'mhk', 'td', 'san', 'mla', 'mna', 'mpp', 'jp', 'frs', 'dvm', 'mbbs', 'gbe', 'kbe', 'dbe', 'cmg']);

/**
 * The index behind the last word of the name that begins at `from`, or `from` when none does. In a sentence
 * of capitals only words of the name lists go on with a name.
 */
export function personRunEnd(words: readonly Word[], from: number, gazetteer: Gazetteer): number {
  let end = from;
  let at = from;
  for (let parts = 0; parts < LONGEST; ) {
    const word = words[at];
    if (word === undefined) break;
    if (parts > 0 && isInstitution(word, gazetteer)) return from;
    if (parts > 0 && isNickname(words, at, parts, gazetteer)) {
      at += 3;
      continue;
    }
    if (isNamePart(word, at === from, gazetteer) || (parts > 0 && isNumeral(word))) {
      end = ++at;
      parts++;
      continue;
    }
    if (!isParticle(words, at, at > from)) break;
    at++;
  }
  return withGeneration(words, withSyllable(words, from, end));
}

/** The index behind `Peter Lund, Jr.` for a name that ends at `Lund`, else `to`. */
export function withGeneration(words: readonly Word[], to: number): number {
  const at = words[to]?.text === ',' ? to + 1 : to;
  return /^[JS]r\.?$/.test(words[at]?.text ?? '') ? at + 1 : to;
}

/** A syllable of Chinese or Korean as it is romanised: `un`, `jeou`, `hyun`, `shek`. */
const syllable = /^(?:[bcdfghjklmnpqrstwxyz]|ch|sh|zh|ts|[bghkmnpr]y|[ghk]w)?[aeiou]{1,3}(?:ng|[nkmlpthruw])?$/;

const noSyllable: ReadonlySet<string> = new Set(['run', 'won', 'ran', 'win', 'man', 'men', 'son', 'up', 'no', 'a', 'to', 'hit']);

/**
 * The index behind `Kim Jong-un` for a name that ends at `Jong`, else `to`: a second syllable of a given name behind a
 * hyphen, in small letters.
 */
export function withSyllable(words: readonly Word[], from: number, to: number): number {
  const [family, given, next] = [words[from], words[to - 1], words[to]];
  if (next?.glued !== true || next.case !== 'lower' || to - from !== 2 || family === undefined || given === undefined) return to;
  const isShort = family.text.length <= 6 && given.text.length <= 6 && family.case === 'capital' && given.case === 'capital';
  return isShort && syllable.test(next.text) && !noSyllable.has(next.text) ? to + 1 : to;
}

// `King Faisal Hospital`: the run turns out to be no person's name; `the Obama Administration` names one.
function isInstitution(word: Word, { surnames }: Gazetteer): boolean {
  if (!isCapital(word) || word.opens || word.loud || surnames.has(word.key) || word.key === 'administration' || word.key === 'campaign') return false;
  return openOrganisationHeads.has(word.key) || closedOrganisationHeads.has(word.key) || facilityHeads.has(word.key);
}

// `“JB”` between given name and surname; in brackets a given name behind one alone: `Robert (Bob) Hansen`.
function isNickname(words: readonly Word[], at: number, parts: number, { givenNames }: Gazetteer): boolean {
  const [open, name, close, next] = [words[at], words[at + 1], words[at + 2], words[at + 3]];
  if (open?.text === '(' && (parts > 1 || !givenNames.has(name?.key ?? ''))) return false;
  return open !== undefined && /^["“'‘(]$/.test(open.text) && isCapital(name) && close !== undefined && /^["”'’)]$/.test(close.text) && isCapital(next);
}

function isNamePart(word: Word, first: boolean, gazetteer: Gazetteer): boolean {
  if (!isCapital(word) || word.text.length === 0) return false;
  // `Jan` without a stop is a name more often than a month: `Jan Kowalski`.
  if (calendarWords.has(word.key) && word.text !== 'Jan' && !gazetteer.surnames.has(word.key)) return false;
  if (functionWords.has(word.key) && word.key !== 'will') return false;
  if (!first && word.case === 'upper' && postNominals.has(word.key)) return false;
  if (word.case === 'upper') return isInitials(word) || (word.loud && isPersonWord(word, gazetteer));
  if (sureTitles.has(word.key) || (!first && roleHeads.has(word.key) && !gazetteer.surnames.has(word.key))) return false;
  if (word.loud && word.text.length > 2 && !isPersonWord(word, gazetteer)) return false;
  return !isCountryLike(word, first, gazetteer);
}

// `Charles III`; a single `I` may be the pronoun.
function isNumeral({ text, case: wordCase }: Word): boolean {
  return wordCase === 'upper' && /^(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XI?V|XVI{0,3})$/.test(text);
}

function isPersonWord(word: Word, { givenNames, surnames }: Gazetteer): boolean {
  return givenNames.has(word.key) || surnames.has(word.key) || particles.has(word.key);
}

// `J.`, `J.B.`, `JB`; not `CNN` nor `US`.
function isInitials(word: Word): boolean {
  return word.text.length <= 2 || word.text.includes('.') ? word.key.length <= 3 && !plainAcronyms.has(word.key) && word.key !== 'us' && word.key !== 'uk' && word.key !== 'un' && word.key !== 'eu' : false;
}

// `German`, `Iraqi`, `UAE`: a demonym or country goes on with no name; `Jordan`, `Georgia` and `Roman` are given names too.
function isCountryLike(word: Word, first: boolean, { listed, givenNames, surnames }: Gazetteer): boolean {
  const reading = listed.get(word.key)?.[0];
  if (reading === undefined || reading.weak) return false;
  if (reading.kind === 'people' && !first) return false;
  if (reading.kind !== 'country' && reading.kind !== 'demonym' && reading.kind !== 'people') return false;
  return first ? !givenNames.has(word.key) : !surnames.has(word.key) && !givenNames.has(word.key);
}

function isParticle(words: readonly Word[], at: number, inside: boolean): boolean {
  const word = words[at];
  if (word === undefined || word.case === 'mark' || !particles.has(word.key)) return false;
  const next = words[at + 1];
  const reachesName = isCapital(next) || (next !== undefined && particles.has(next.key) && isCapital(words[at + 2]));
  if (!reachesName) return false;
  return inside || leadingParticles.has(word.key);
}

/**
 * Whether a person's name can begin at this word: a capital, or a particle before one (`al-Sudani`); behind a
 * title also a particle by itself (`Mrs van der Berg`).
 */
export function beginsName(words: readonly Word[], at: number, titled = false): boolean {
  const word = words[at];
  if (isCapital(word)) return true;
  if (word === undefined || !leadingParticles.has(word.key)) return false;
  return titled ? isParticle(words, at, false) : isCapital(words[at + 1]) && words[at + 1]?.glued === true;
}
