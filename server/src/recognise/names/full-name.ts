/**
 * Persons by a given name of the lists and what follows it. It must not know roles, nor titles beyond those that are
 * given names too.
 */
import type { NameMention } from '../mention.ts';
import type { Gazetteer, Model } from '../model/model.ts';
import { closedOrganisationHeads, facilityHeads, openOrganisationHeads, placeHeads } from './head-words.ts';
import { lookUp } from './look-up.ts';
import { nameOf } from './name-row.ts';
import type { NameRow } from './name-row.ts';
import { familyFirstEnd } from './family-first.ts';
import { personRunEnd } from './person-run.ts';
import { reigningTitles, respectful } from './role-words.ts';
import { isCapital } from './words.ts';
import type { NameText, Word } from './words.ts';

/** The row. */
export const fullName: NameRow = { name: 'names/full-name', find };

function find({ words }: NameText, { gazetteer }: Model): readonly NameMention[] {
  const found: NameMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!isCapital(word) || !(gazetteer.givenNames.has(word.key) || familyFirstEnd(words, at) > at) || isRespect(words, at) || isInsideRun(words, at, gazetteer) || isNationality(words, at, gazetteer) || reigns(words, at, gazetteer)) continue;
    const family = familyFirstEnd(words, at);
    const to = family > at ? family : personRunEnd(words, at, gazetteer);
    if (to - at < 2) continue;
    const confidence = confidenceOf(words, at, to, gazetteer);
    if (confidence === 0) continue;
    found.push(nameOf(words, at, to, 'PERSON', 'names/full-name', confidence));
    at = to - 1;
  }
  return found;
}

// `German Klaus Weber`: the given name is the next word.
function isNationality(words: readonly Word[], at: number, { listed, givenNames }: Gazetteer): boolean {
  const isDemonym = listed.get(words[at]?.key ?? '')?.[0]?.kind === 'demonym';
  return isDemonym && givenNames.has(words[at + 1]?.key ?? '') && isCapital(words[at + 1]) && isCapital(words[at + 2]);
}

// `Sayyed Lahoud`: a form of respect before one name, a given name before two.
function isRespect(words: readonly Word[], at: number): boolean {
  return respectful.has(words[at]?.key ?? '') && isCapital(words[at + 1]) && !isCapital(words[at + 2]);
}

// `Pope Francis`: the given name is the next word.
function reigns(words: readonly Word[], at: number, { givenNames }: Gazetteer): boolean {
  const next = words[at + 1];
  return reigningTitles.has(words[at]?.key ?? '') && isCapital(next) && givenNames.has(next?.key ?? '');
}

// A capital right before means that the run began earlier, unless that word is a place or people.
function isInsideRun(words: readonly Word[], at: number, { listed }: Gazetteer): boolean {
  const before = words[at - 1];
  return isCapital(before) && before.case === 'capital' && !before.opens && !listed.has(before.key) && before.key !== 'the';
}

// 0: no person.
function confidenceOf(words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): number {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined || hasHead(words, from, to, gazetteer)) return 0;
  const surname = gazetteer.surnames.has(last.key) && !gazetteer.commonWords.has(last.key);
  const listed = lookUp(words, from, gazetteer);
  if (listed !== undefined && (listed.to > from + 1 || (listed.to === from + 1 && !surname))) return 0;
  if (gazetteer.commonWords.has(first.key) && gazetteer.commonWords.has(last.key) && to - from === 2) return 0;
  if (familyFirstEnd(words, from) === to) return to - from > 2 ? 0.95 : 0.93;
  if (gazetteer.commonWords.has(first.key)) return first.opens && !surname ? 0 : surname ? 0.8 : 0.6;
  if (gazetteer.listed.has(last.key) && !surname) return 0.6;
  return surname ? 0.93 : first.opens ? 0.8 : 0.87;
}

// `Jordan Valley`, `Stanford University`: the last word says what is named.
function hasHead(words: readonly Word[], from: number, to: number, { surnames }: Gazetteer): boolean {
  for (let at = from + 1; at <= to; at++) {
    const word = words[at];
    if (!isCapital(word) || (at < to && surnames.has(word.key))) continue;
    if (at === to && words[at]?.opens === true) continue;
    const { key } = word;
    if (openOrganisationHeads.has(key) || closedOrganisationHeads.has(key) || placeHeads.has(key) || facilityHeads.has(key)) return true;
  }
  return false;
}
