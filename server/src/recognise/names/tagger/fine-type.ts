/**
 * The finer type of a tagged name, by lists and head words: a place is a city, a river or an airport, other names
 * are events, laws or works. It must not know the weights.
 */
import type { NameType } from '../../mention.ts';
import type { Gazetteer } from '../../model/model.ts';
import type { TaggedType } from '../../model/tagger.ts';
import { closedOrganisationHeads, eventHeads, facilityHeads, governedHeads, lawHeads, leadingEventHeads, leadingPlaceHeads, placeHeads } from '../head-words.ts';
import { lookUp } from '../look-up.ts';
import type { Word } from '../words.ts';

/** The tagger's type for a type of ours. */
export function coarseType(type: NameType): TaggedType {
  if (type === 'GPE' || type === 'FAC') return 'LOC';
  return type === 'EVENT' || type === 'LAW' || type === 'WORK' ? 'MISC' : type;
}

/** Our type for the words `from` to `to` (exclusive) that are tagged `type`. */
export function fineType(words: readonly Word[], from: number, to: number, type: TaggedType, gazetteer: Gazetteer): NameType {
  const [first, last] = [words[from]?.key ?? '', words[to - 1]?.key ?? ''];
  if (type === 'ORG' && to - from > 1 && contests.has(last)) return 'EVENT';
  // `Storm Ciara` has a person's name, and is none.
  if (type === 'PERSON' && to - from === 2 && storms.has(first)) return 'EVENT';
  if (type === 'LOC' && to - from === 1 && road.test(words[from]?.text ?? '')) return 'FAC';
  if (type !== 'LOC' && type !== 'MISC') return type;
  if (type === 'LOC') return placeType(words, from, to, first, last, gazetteer);
  if (leadingEventHeads.has(first) || eventHeads.has(last)) return 'EVENT';
  if (lawHeads.has(last) || lawHeads.has(first)) return 'LAW';
  return /^["“‘'«]$/.test(words[from - 1]?.text ?? '') ? 'WORK' : 'MISC';
}

/** What stands before the name of a storm. */
const storms: ReadonlySet<string> = new Set(['storm', 'hurricane', 'cyclone', 'typhoon']);

/** `A33`, `M25`, `N7`. */
const road = /^[ABEIMN]\d{1,4}$/;

/** What ends the name of a contest and of no organisation. */
const contests: ReadonlySet<string> = new Set(['open', 'cup', 'championship', 'championships', 'olympics', 'marathon', 'prix', 'masters', 'playoffs']);

function placeType(words: readonly Word[], from: number, to: number, first: string, last: string, gazetteer: Gazetteer): NameType {
  const listed = lookUp(words, from, gazetteer);
  if (listed?.to === to) {
    if (listed.readings.some(({ kind }) => kind === 'country' || kind === 'capital' || kind === 'city' || kind === 'province')) return 'GPE';
    if (listed.readings.some(({ kind }) => kind === 'region')) return 'LOC';
  }
  const long = to - from > 1;
  // `Skerry Lines` says itself that it is a company.
  if (long && closedOrganisationHeads.has(last) && !placeHeads.has(last)) return 'ORG';
  if (long && (first === 'archdiocese' || first === 'diocese')) return 'ORG';
  if (long && facilityHeads.has(last)) return 'FAC';
  if (long && governedHeads.has(last)) return 'GPE';
  return long && (placeHeads.has(last) || leadingPlaceHeads.has(first)) ? 'LOC' : 'GPE';
}
