/**
 * Names that no list has, by the words around them: `Anwar Belfast said`, `said Tove Lindqvist`, `Lindqvist, 45,`,
 * `in Qaraqosh`. It must not know what the lists hold beyond what rules a reading out.
 */
import type { NameMention } from '../mention.ts';
import type { Gazetteer, Model } from '../model/model.ts';
import { isRunWord } from './capital-run.ts';
import { lookUp } from './look-up.ts';
import { nameOf } from './name-row.ts';
import type { NameRow } from './name-row.ts';
import { beginsName, personRunEnd } from './person-run.ts';
import { placePrepositions, plainAcronyms, reportingVerbs } from './small-words.ts';
import { isCapital } from './words.ts';
import type { NameText, Word } from './words.ts';

/** The row. */
export const spokenFor: NameRow = { name: 'names/spoken-for', find };

function find({ words }: NameText, { gazetteer }: Model): readonly NameMention[] {
  const found: NameMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || !beginsName(words, at) || word.loud || isRunWord(words[at - 1])) continue;
    const to = personRunEnd(words, at, gazetteer);
    if (to === at || isRunWord(words[to]) || isKnown(words, at, to, gazetteer)) continue;
    const confidence = personConfidence(words, at, to, gazetteer);
    if (confidence > 0) found.push(nameOf(words, at, to, 'PERSON', 'names/spoken-for#person', confidence));
    else if (isPlaced(words, at, to, gazetteer)) found.push(nameOf(words, at, to, 'GPE', 'names/spoken-for#place', 0.45));
    at = to - 1;
  }
  return found;
}

function isKnown(words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): boolean {
  const found = lookUp(words, from, gazetteer);
  return (found !== undefined && (found.to >= to || found.to - from > 1)) || plainAcronyms.has(words[from]?.key ?? '');
}

// 0: nothing speaks for a person.
function personConfidence(words: readonly Word[], from: number, to: number, gazetteer: Gazetteer): number {
  const long = to - from > 1;
  const last = words[to - 1]?.key ?? '';
  const first = words[from];
  if (first === undefined) return 0;
  const surname = gazetteer.surnames.has(last) && !gazetteer.commonWords.has(last);
  const particled = first.case === 'lower' || words.slice(from + 1, to - 1).some((word) => word.case === 'lower');
  const common = gazetteer.commonWords.has(first.key) || gazetteer.commonWords.has(last);
  const speaks = reportingVerbs.has(words[to]?.key ?? '') || reportingVerbs.has(words[from - 1]?.key ?? '');
  if (isAged(words, to)) return long ? 0.9 : surname ? 0.7 : 0;
  if (long && speaks && !common) return surname ? 0.85 : 0.7;
  if (long && surname && !common && (!first.opens || first.case === 'lower')) return 0.7;
  if (long && particled && !first.opens && !common) return 0.6;
  if (!long && surname && (speaks || words[to]?.key === 's') && (!first.opens || speaks)) return 0.6;
  return 0;
}

// `, 45,`: an age behind the name.
function isAged(words: readonly Word[], at: number): boolean {
  return words[at]?.text === ',' && /^[1-9]\d?$/.test(words[at + 1]?.text ?? '') && /^[,.]$/.test(words[at + 2]?.text ?? '');
}

function isPlaced(words: readonly Word[], from: number, to: number, { commonWords, givenNames, surnames }: Gazetteer): boolean {
  const before = words[from - 1]?.key ?? '';
  if (!/^(?:in|at|near|outside|from)$/.test(before) || !placePrepositions.has(before)) return false;
  const word = words[from];
  if (!isCapital(word) || word.case === 'upper' || to - from > 2) return false;
  return !commonWords.has(word.key) && !(to - from === 1 && before !== 'in' && before !== 'near') && !givenNames.has(word.key) && !surnames.has(words[to - 1]?.key ?? '');
}
