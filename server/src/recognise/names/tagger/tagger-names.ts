/**
 * The weights' names and the rules' names made one list. The weights decide where a name is and of which type;
 * the rules know titles, finer types, the house style, and what the lists are sure of.
 */
import { contains, lastStartingAtOrBefore, sameSpan } from '../../../base/span.ts';
import { SpanIndex } from '../../../base/span-index.ts';
import type { NameMention } from '../../mention.ts';
import type { Gazetteer } from '../../model/model.ts';
import type { TaggedType, Tagger } from '../../model/tagger.ts';
import { isFought } from '../best-reading.ts';
import { lookUp } from '../look-up.ts';
import { nameOf } from '../name-row.ts';
import { roleHeads, roleModifiers } from '../role-words.ts';
import { vessel } from '../vessel.ts';
import { isCapital } from '../words.ts';
import type { Word } from '../words.ts';
import { isDoubtful } from './doubt.ts';
import { coarseType, fineType } from './fine-type.ts';
import { inHouseStyle } from './house-style.ts';
import { withRowTypes } from './row-types.ts';
import { withSaidKind } from './said-kind.ts';
import { tag } from './tag.ts';
import type { Tagged } from './tag.ts';

/** How sure a rule must be to be kept where the weights see no name. */
const SURE_ALONE = 0.95;

/** Share of a usual lead below which a sure rule knows the type of a name better: `AP` and `EU` are in the lists. */
const UNSURE = 0.6;

/** Share of a usual lead from which a word of the lists of surnames is an organisation all the same. */
const SURELY = 0.9;

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
  const seen = withRowTypes(words, tag(words, settled, gazetteer, tagger), tagger.weights.unit);
  const tagged = seen.flatMap((name) => inHouseStyle(words, name, gazetteer)).map((name) => withSaidKind(words, name, gazetteer));
  const rules = new SpanIndex(found);
  const names = tagged.flatMap((name) => toMention(words, name, rules, gazetteer, tagger.weights.unit));
  const sure = new Set(settled.filter((rule) => isSureOfLists(words, rule, gazetteer)));
  const settledRules = new SpanIndex(settled);
  const standing = names.filter((name) => !settledRules.overlapping(name).some((rule) => outranks(rule, name, sure.has(rule))));
  const [standingNames, taggedNames] = [new SpanIndex(standing), new SpanIndex(names)];
  const isHeard = (rule: NameMention): boolean => sure.has(rule) || (rule.confidence >= SURER && taggedNames.overlapping(rule).length > 0) || isSureAlone(words, rule);
  const stays = (rule: NameMention): boolean => staysBeside(rule, standingNames.overlapping(rule), isHeard(rule), isCamp(words, rule, gazetteer));
  return [...standing, ...settled.filter(stays)].map((name) => withoutArticle(words, name));
}

// `The Guardian`: by its article it is known (`The Australian` is a newspaper), but the article is no part of its name.
function withoutArticle(words: readonly Word[], name: NameMention): NameMention {
  const at = name.type === 'ORG' ? lastStartingAtOrBefore(words, name.start) : -1;
  const next = words[at + 1];
  return words[at]?.key !== 'the' || next === undefined || next.end > name.end ? name : { ...name, start: next.start };
}

function toMention(words: readonly Word[], tagged: Tagged, found: SpanIndex<NameMention>, gazetteer: Gazetteer, unit: number): readonly NameMention[] {
  const { from, to, lead } = tagged;
  const type = isSurnameAlone(words, tagged, gazetteer, unit) ? 'PERSON' : tagged.type;
  const name = nameOf(words, from, to, fineType(words, from, to, type, gazetteer), 'names/tagger', confidenceOf(lead / unit));
  let best: NameMention | undefined;
  for (const rule of found.overlapping(name)) {
    if (!sameSpan(rule, name) || !agrees(rule, coarseType(name.type))) continue;
    if (best === undefined || rule.confidence > best.confidence || (best.title === undefined && rule.title !== undefined)) best = rule;
  }
  if (best === undefined && lead / unit < UNSURE) best = found.overlapping(name).find((rule) => sameSpan(rule, name) && rule.confidence >= SURE_ALONE);
  if (best === undefined) return isDoubtful(words, { ...tagged, type }, unit) ? [] : [name];
  return [{ ...best, confidence: Math.max(best.confidence, name.confidence) }];
}

// `The board dismissed Okonkwo`: the lists have the word as a surname and as nothing else. `A lawyer for Ellingsen` speaks for a person, where
// nothing says that it is a firm.
function isSurnameAlone(words: readonly Word[], { from, to, type, lead }: Tagged, { surnames, givenNames, listed, commonWords }: Gazetteer, unit: number): boolean {
  const word = words[from];
  if (type !== 'ORG' || to - from > 1 || word === undefined || word.case !== 'capital') return false;
  const isOne = isDefended(words, from) || surnames.has(word.key);
  return isOne && lead / unit < SURELY && !givenNames.has(word.key) && !listed.has(word.key) && !commonWords.has(word.key);
}

/** Words behind a name within which `the company` is the one named. */
const nearBehind = 12;

// `a lawyer for Ellingsen`; not `a lawyer for Norvik said the company would appeal`.
function isDefended(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.key !== 'for' || !/^(?:lawyers?|attorneys?|counsel|barrister|solicitors?|defen[cs]e)$/.test(words[at - 2]?.key ?? '')) return false;
  return !words.slice(at + 1, at + nearBehind).some(({ key }) => /^(?:company|firm|bank|airline|group|manufacturer|retailer)$/.test(key));
}

function agrees(rule: NameMention, type: TaggedType): boolean {
  return coarseType(rule.type) === type;
}

function confidenceOf(share: number): number {
  return Math.min(0.9, 0.6 + Math.max(0, share) / 5);
}

// A name is given up where a rule is surer of a part of it or of more, and where the lists know its only word better.
function outranks(rule: NameMention, name: NameMention, sure: boolean): boolean {
  if (sure && contains(rule, name)) return rule.type !== name.type;
  // What stands behind `the ferry` is a ship, whatever else has its name.
  if (rule.maker === vessel.name) return rule.type !== name.type || !sameSpan(rule, name);
  return rule.confidence >= SURER && !sameSpan(rule, name) && !mayNest(name, rule) && !isFought(rule, name);
}

// `New Scientist Space`: a role before a capital is not enough where the weights see nobody. `Strategic Dialogue` says itself
// that it is an event, `2004 Water Treaty` that it is one treaty.
function isSureAlone(words: readonly Word[], { confidence, maker, type, start }: NameMention): boolean {
  if (maker === 'names/law-or-event') return type === 'EVENT' || words[lastStartingAtOrBefore(words, start)]?.case === 'number';
  return confidence >= SURE_ALONE && maker !== 'names/titled-person#role';
}

// `others` are the names that stand where the rule does.
function staysBeside(rule: NameMention, others: readonly NameMention[], heard: boolean, camp: boolean): boolean {
  if (others.every((name) => isFought(rule, name))) return heard;
  return others.every((name) => isFought(rule, name) || (!camp && !sameSpan(name, rule) && mayNest(name, rule)));
}

// A country, demonym or people of the lists that is nothing else, a capital by itself, an organisation before an office.
function isSureOfLists(words: readonly Word[], rule: NameMention, gazetteer: Gazetteer): boolean {
  if (rule.maker !== 'names/listed' || (rule.type !== 'GPE' && rule.type !== 'NORP' && rule.type !== 'LOC' && rule.type !== 'ORG')) return false;
  const at = lastStartingAtOrBefore(words, rule.start);
  const word = words[at];
  if (word === undefined || word.loud) return false;
  if (!sameSpan(word, rule)) return isSurePhrase(words, at, rule, gazetteer);
  const { givenNames, surnames, listed } = gazetteer;
  const kind = listed.get(word.key)?.[0]?.kind;
  // News says `Washington` of the capital; a person of that name has more of it beside.
  if (kind === 'capital') return true;
  // `German Chancellor Lind`: no given name before an office.
  if (kind === 'demonym' && isOffice(words[at + 1])) return true;
  // `the Scot`, `a Pole`: no given name behind an article.
  if ((kind === 'demonym' || kind === 'people') && /^(?:the|an?)$/.test(words[at - 1]?.key ?? '') && !isCapital(words[at + 1])) return true;
  return (kind === 'country' || kind === 'demonym' || kind === 'people') && !givenNames.has(word.key) && !surnames.has(word.key);
}

// `South Korean`, `New Zealand`, `Arctic Circle`: several words of the lists that nothing goes on with.
function isSurePhrase(words: readonly Word[], at: number, rule: NameMention, gazetteer: Gazetteer): boolean {
  const found = lookUp(words, at, gazetteer);
  const kind = found?.readings[0]?.kind;
  if (found === undefined || words[found.to - 1]?.end !== rule.end) return false;
  // `White House press secretary`: whose office it is; but `The Australian Prime Minister` is of no newspaper.
  if (kind === 'organisation') return words[at]?.key !== 'the' && isOffice(words[found.to]);
  return kind === 'country' || kind === 'demonym' || kind === 'region' || kind === 'people';
}

function isOffice(word: Word | undefined): boolean {
  return word !== undefined && (roleHeads.has(word.key) || roleModifiers.has(word.key));
}

// The only word of a name that the lists found.
function listedWord(words: readonly Word[], rule: NameMention): Word | undefined {
  const word = rule.maker === 'names/listed' ? words[lastStartingAtOrBefore(words, rule.start)] : undefined;
  return word !== undefined && sameSpan(word, rule) ? word : undefined;
}

// `Socialist` of `Socialist Party`: a camp says what kind of party it is, a demonym names a country.
function isCamp(words: readonly Word[], rule: NameMention, { listed }: Gazetteer): boolean {
  return rule.type === 'NORP' && listed.get(listedWord(words, rule)?.key ?? '')?.[0]?.kind === 'people';
}

function mayNest(outer: NameMention, inner: NameMention): boolean {
  if (outer.start > inner.start || outer.end < inner.end) return false;
  const place = inner.type === 'GPE' || inner.type === 'NORP' || inner.type === 'LOC';
  return place && outer.type !== 'PERSON' && outer.type !== 'GPE' && outer.type !== 'NORP';
}
