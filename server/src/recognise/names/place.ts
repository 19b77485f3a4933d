/**
 * Places and buildings by their head word: `Lake Tana`, `Gedaref province`, `Baghdad International Airport`.
 * It must not know lists of places.
 */
import type { NameMention, NameType } from '../mention.ts';
import type { Model } from '../model/model.ts';
import { isRunWord, runStart } from './capital-run.ts';
import { closedOrganisationHeads, facilityHeads, governedHeads, leadingPlaceHeads, namedFacilities, placeHeads } from './head-words.ts';
import { lookUp } from './look-up.ts';
import { nameOf } from './name-row.ts';
import type { NameRow } from './name-row.ts';
import { beginsName, personRunEnd } from './person-run.ts';
import { isCapital } from './words.ts';
import type { NameText, Word } from './words.ts';

/** The row. */
export const place: NameRow = { name: 'names/place', find };

function find({ words }: NameText, { gazetteer }: Model): readonly NameMention[] {
  const found: NameMention[] = [];
  words.forEach((word, at) => {
    const facility = word.case === 'lower' && namedFacilities.has(word.key) ? beforeFacility(words, at, gazetteer) : undefined;
    if (facility !== undefined) found.push(facility);
    if (!isCapital(word) || word.loud || word.glued) return;
    const behind = endsWithHead(words, at);
    if (behind !== undefined) found.push(behind);
    if (leadingPlaceHeads.has(word.key)) found.push(...ledByHead(words, at));
    if (word.case === 'capital' && isNamedBefore(words, at)) found.push(...ofPlace(words, at, gazetteer));
    const next = words[at + 1];
    if (next?.case === 'lower' && governedHeads.has(next.key) && !isRunWord(words[at - 1]) && isUnlisted(word, gazetteer)) {
      found.push(nameOf(words, at, at + 1, 'GPE', 'names/place#governed', word.opens ? 0.5 : 0.7));
    }
  });
  return found;
}

// `Ain al-Asad air base`: a name that no list has, and a building behind it in small letters.
function beforeFacility(words: readonly Word[], head: number, gazetteer: Model['gazetteer']): NameMention | undefined {
  const kind = words[head - 1]?.key ?? '';
  const to = kind === 'air' || kind === 'military' || kind === 'naval' ? head - 1 : head;
  for (let from = Math.max(0, to - 5); from < to; from++) {
    if (!beginsName(words, from) || isRunWord(words[from - 1]) || words[from]?.opens === true || words[from]?.loud === true) continue;
    if (personRunEnd(words, from, gazetteer) !== to || lookUp(words, from, gazetteer) !== undefined) continue;
    return nameOf(words, from, head + 1, 'FAC', 'names/place#facility', to - from > 1 ? 0.94 : 0.7);
  }
  return undefined;
}

// `the village of`, `towns of`.
function isNamedBefore(words: readonly Word[], at: number): boolean {
  const head = words[at - 2];
  return words[at - 1]?.key === 'of' && head?.case === 'lower' && governedHeads.has(head.key.replace(/s$/, ''));
}

function ofPlace(words: readonly Word[], at: number, gazetteer: Model['gazetteer']): readonly NameMention[] {
  let to = at + 1;
  while (to - at < 3 && isRunWord(words[to])) to++;
  return lookUp(words, at, gazetteer) === undefined ? [nameOf(words, at, to, 'GPE', 'names/place#governed', 0.8)] : [];
}

function isUnlisted(word: Word, { listed, commonWords }: Model['gazetteer']): boolean {
  return word.case === 'capital' && !listed.has(word.key) && !commonWords.has(word.key);
}

function endsWithHead(words: readonly Word[], at: number): NameMention | undefined {
  const key = words[at]?.key ?? '';
  const facility = facilityHeads.has(key);
  if ((!facility && !placeHeads.has(key)) || isRunWord(words[at + 1])) return undefined;
  const from = runStart(words, at, 4);
  if (from === at || (words[from]?.opens === true && at - from === 1 && (words[from]?.text.length ?? 0) < 4)) return undefined;
  const type: NameType = facility ? 'FAC' : governedHeads.has(key) ? 'GPE' : 'LOC';
  return nameOf(words, from, at + 1, type, 'names/place', 0.78);
}

function ledByHead(words: readonly Word[], at: number): readonly NameMention[] {
  let to = at + 1;
  if (words[to]?.key === 'of') to++;
  const first = to;
  while (to - first < 2 && isRunWord(words[to]) && words[to]?.case === 'capital') to++;
  // `Lake Basin Transport Ltd` is a company, `Gulf Co-operation` no place.
  if (to === first || closedOrganisationHeads.has(words[to]?.key ?? '') || words[to]?.glued === true) return [];
  // `Mt Karsu` is a mountain, whatever `Karsu` is; `Mount Sinai Hospital` goes on.
  const sure = first === at + 1 && (words[at]?.key === 'mt' || words[at]?.key === 'mount') && !isRunWord(words[to]);
  return [nameOf(words, at, to, 'LOC', 'names/place#lead', sure ? 0.95 : 0.7)];
}
