/**
 * The weights' names and the rules' names made one list. The weights decide where a name is and of which type;
 * the rules know titles, finer types, the house style, and what the lists are sure of.
 */
import { contains, overlaps, sameSpan } from '../../../base/span.ts';
import type { NameMention } from '../../mention.ts';
import type { Gazetteer } from '../../model/model.ts';
import type { TaggedType, Tagger } from '../../model/tagger.ts';
import { nameOf } from '../name-row.ts';
import type { Word } from '../words.ts';
import { isDoubtful } from './doubt.ts';
import { coarseType, fineType } from './fine-type.ts';
import { inHouseStyle } from './house-style.ts';
import { tag } from './tag.ts';
import type { Tagged } from './tag.ts';

/** How sure a rule must be to be kept where the weights see no name. */
const SURE_ALONE = 0.9;

/** How sure a rule must be of a longer or shorter name to outrank the weights. */
const SURER = 0.93;

/**
 * The names of a paragraph.
 * @param found all that the rules found, unsettled
 * @param settled of those what would stand without the weights, in reading order, outer names before inner ones
 */
export function tagNames(
  words: readonly Word[],
  found: readonly NameMention[],
  settled: readonly NameMention[],
  gazetteer: Gazetteer,
  tagger: Tagger,
): readonly NameMention[] {
  const tagged = tag(words, settled, gazetteer, tagger).flatMap((name) => inHouseStyle(words, name, gazetteer));
  const names = tagged.flatMap((name) => toMention(words, name, found, gazetteer, tagger.weights.unit));
  const kept = settled.filter((rule) => staysBeside(rule, names, isSureOfLists(words, rule, gazetteer)));
  return [...names.filter((name) => !kept.some((rule) => outranks(rule, name) || contains(rule, name))), ...kept];
}

function toMention(words: readonly Word[], tagged: Tagged, found: readonly NameMention[], gazetteer: Gazetteer, unit: number): readonly NameMention[] {
  const { from, to, type, lead } = tagged;
  const name = nameOf(words, from, to, fineType(words, from, to, type, gazetteer), 'names/tagger', confidenceOf(lead / unit));
  let best: NameMention | undefined;
  for (const rule of found) {
    if (!sameSpan(rule, name) || !agrees(rule, type)) continue;
    if (best === undefined || rule.confidence > best.confidence || (best.title === undefined && rule.title !== undefined)) best = rule;
  }
  if (best === undefined) return isDoubtful(words, tagged, unit) ? [] : [name];
  return [{ ...best, confidence: Math.max(best.confidence, name.confidence) }];
}

function agrees(rule: NameMention, type: TaggedType): boolean {
  return coarseType(rule.type) === type;
}

function confidenceOf(share: number): number {
  return Math.min(0.9, 0.6 + Math.max(0, share) / 5);
}

function staysBeside(rule: NameMention, names: readonly NameMention[], sure: boolean): boolean {
  const others = names.filter((name) => overlaps(name, rule));
  if (others.length === 0) return sure || rule.title !== undefined || rule.confidence >= SURE_ALONE;
  if (sure && others.every((name) => contains(rule, name) && name.type !== rule.type)) return true;
  if (others.some((name) => sameSpan(name, rule))) return false;
  return others.every((name) => mayNest(name, rule) || outranks(rule, name));
}

// A country, demonym or people of the lists that is nothing else, a capital by itself.
function isSureOfLists(words: readonly Word[], rule: NameMention, { givenNames, surnames, listed }: Gazetteer): boolean {
  if (rule.maker !== 'names/listed' || (rule.type !== 'GPE' && rule.type !== 'NORP')) return false;
  const word = words.find(({ start }) => start === rule.start);
  if (word === undefined || word.loud || word.end !== rule.end) return false;
  const kind = listed.get(word.key)?.[0]?.kind;
  // News says `Washington` of the capital; a person of that name has more of it beside.
  if (kind === 'capital') return true;
  return (kind === 'country' || kind === 'demonym' || kind === 'people') && !givenNames.has(word.key) && !surnames.has(word.key);
}

function mayNest(outer: NameMention, inner: NameMention): boolean {
  if (outer.start > inner.start || outer.end < inner.end) return false;
  const place = inner.type === 'GPE' || inner.type === 'NORP' || inner.type === 'LOC';
  return place && outer.type !== 'PERSON' && outer.type !== 'GPE' && outer.type !== 'NORP';
}

function outranks(rule: NameMention, name: NameMention): boolean {
  return overlaps(rule, name) && !mayNest(name, rule) && rule.confidence >= SURER;
}
