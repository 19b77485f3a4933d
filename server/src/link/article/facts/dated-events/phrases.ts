/**
 * Noun phrases of a sentence, found from where they end or begin by the words at which English phrases part, not by a
 * parse: what it is about (`the Calder Bridge`, `siege of Halim`), the names in it, and whose entity it is. It must not know events.
 */
import { overlaps } from '../../../../base/span.ts';
import { irregularForms } from '../../../../recognise/events/inflect.ts';
import { fold } from '../../../../text/fold.ts';
import type { EntityMention } from '../../article.ts';
import { clauseWords, definite, determiners, helpers, prepositions, unitAt } from './units.ts';
import type { Unit } from './units.ts';

/** A noun phrase. */
export interface Phrase {
  /** Its noun, in small letters. */
  readonly head: string;
  /** The words in it that are names, folded. */
  readonly names: readonly string[];
  /** Whether it speaks of one that is known: `the ferry`, a name. */
  readonly isDefinite: boolean;
  /** Index into `Article.entities` of whom or what it names. */
  readonly entity?: number;
  readonly isPerson: boolean;
  /** What stands before a name and says what it is: `ferry` of `the ferry Aurora`. */
  readonly noun?: string;
  /** Its first unit, and the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/** Whether a phrase cannot go on across the unit. */
export function partsPhrases({ kind, lower }: Unit): boolean {
  return kind === 'date' || lower === '' || lower === ',' || lower === '.' || clauseWords.has(lower) || helpers.has(lower);
}

/** Units of a phrase at most. */
const longest = 14;

/**
 * The phrase that ends before the unit `end`.
 * @param reach `nearest` for the last noun with what belongs to it by `of`; `whole` for the subject of a clause, whose
 * noun may stand before other phrases (`the parliament in Kaunas`)
 */
export function phraseBefore(units: readonly Unit[], end: number, reach: 'nearest' | 'whole', mentions: readonly EntityMention[]): Phrase | undefined {
  let from = end;
  let isBegun = false;
  while (from > 0 && end - from < longest && (!partsPhrases(unitAt(units, from - 1)) || (reach === 'whole' && joinsTwo(units, from - 1))) && !isVerbBefore(units, from - 1)) {
    const { lower } = unitAt(units, from - 1);
    if (reach === 'nearest' && (isBegun || (prepositions.has(lower) && lower !== 'of'))) break;
    if (determiners.has(lower)) isBegun = true;
    from -= 1;
  }
  return prepositions.has(unitAt(units, from).lower) ? lastPhrase(units, from, end, mentions) : phraseFrom(units, from, end, mentions);
}

// `the talks between Kenya and Uganda`
function joinsTwo(units: readonly Unit[], at: number): boolean {
  return unitAt(units, at).lower === 'and' && units.slice(Math.max(0, at - 5), at).some(({ lower }) => lower === 'between');
}

// `In Oslo the parliament approved`: the subject begins anew behind the phrase.
function lastPhrase(units: readonly Unit[], from: number, end: number, mentions: readonly EntityMention[]): Phrase | undefined {
  let at = end - 1;
  while (at > from && !determiners.has(unitAt(units, at).lower) && !prepositions.has(unitAt(units, at - 1).lower)) at--;
  return at > from && determiners.has(unitAt(units, at).lower) ? phraseFrom(units, at, end, mentions) : undefined;
}

const saying = /^(?:said|says|told|added|reported|announced|claimed|wrote|according)$/;

// A verb of the past that no determiner makes an adjective of.
function isVerbBefore(units: readonly Unit[], at: number): boolean {
  const { lower, isCapital, kind } = unitAt(units, at);
  if (saying.test(lower)) return true;
  return kind === 'word' && !isCapital && /[a-z]{3}ed$/.test(lower) && !determiners.has(unitAt(units, at - 1).lower);
}

/** The phrase that begins with the unit `from` and ends before `end` at the latest; undefined where none does. */
export function phraseFrom(units: readonly Unit[], from: number, end: number, mentions: readonly EntityMention[]): Phrase | undefined {
  let to = from;
  while (to < end && to - from < longest && goesOn(units, to, from) && !(to > from && isPredicate(units, to, mentions))) to++;
  const first = unitAt(units, from);
  const ofAt = units.findIndex(({ lower }, at) => at > from && at < to && lower === 'of');
  const headAt = (ofAt < 0 ? to : ofAt) - 1;
  const { lower: head, kind } = unitAt(units, headAt);
  if (headAt < from || kind === 'mark' || kind === 'date' || determiners.has(head)) return pronounAt(units, from, mentions);
  const span = { start: first.start, end: unitAt(units, headAt).end };
  const own = mentions.findLast((mention) => overlaps(mention, unitAt(units, headAt)) && mention.start >= span.start);
  const isName = own?.level === 'name';
  const noun = isName && own.type !== 'PERSON' ? nounBefore(units, from, headAt) : undefined;
  const names = units.slice(from, to).filter((unit, i) => isNumberOfName(units, from + i) || (unit.isCapital && !determiners.has(unit.lower) && (from + i > 0 || isName || unitAt(units, 1).isCapital || isNumberOfName(units, 1) || isNamed(unit, mentions))));
  return {
    head,
    names: names.flatMap(({ text }) => fold(text).replace(/['’]s?$/, '').split('-')),
    isDefinite: definite.has(first.lower) || names.length > 0 || isName,
    ...(own === undefined || own.level === 'nominal' ? {} : { entity: own.entity }),
    isPerson: own?.type === 'PERSON' && own.level !== 'nominal',
    ...(noun === undefined ? {} : { noun }),
    from,
    to,
  };
}

// Before the capitals of the name.
function nounBefore(units: readonly Unit[], from: number, headAt: number): string | undefined {
  const at = units.findLastIndex(({ isCapital, kind }, i) => i >= from && i <= headAt && !(isCapital || kind === 'number'));
  const unit = unitAt(units, at);
  return at < 0 || unit.kind !== 'word' || determiners.has(unit.lower) ? undefined : unit.lower;
}

// `Palermo took place`, `Lopez left`: the verb of what was named, which no determiner makes an adjective of.
function isPredicate(units: readonly Unit[], at: number, mentions: readonly EntityMention[]): boolean {
  const [{ lower, kind, isCapital }, before] = [unitAt(units, at), unitAt(units, at - 1)];
  if (kind !== 'word' || isCapital || /^['’]/.test(lower) || determiners.has(before.lower)) return false;
  const lemma = irregularForms.get(lower);
  return (lemma !== undefined && lemma !== lower && !doubtful.has(lower)) || mentions.some(({ type, level, end }) => type === 'PERSON' && level === 'name' && end === before.end);
}

/** Pasts that are adjectives or nouns as well: `left wing`, `shot`, `the long lost ship`. */
const doubtful = new Set('left shot lost found born made known cut set hit run sunk stolen hidden spoken torn worn broken frozen fallen held'.split(' '));

// `Flight 618`
function isNumberOfName(units: readonly Unit[], at: number): boolean {
  return unitAt(units, at).kind === 'number' && unitAt(units, at - 1).isCapital && unitAt(units, at - 1).kind === 'word';
}

function isNamed(unit: Unit, mentions: readonly EntityMention[]): boolean {
  return mentions.some((mention) => mention.level === 'name' && overlaps(mention, unit));
}

function goesOn(units: readonly Unit[], at: number, from: number): boolean {
  const unit = unitAt(units, at);
  if (partsPhrases(unit)) return false;
  if (prepositions.has(unit.lower)) return unit.lower === 'of' && at > from;
  if (determiners.has(unit.lower)) return at === from || unitAt(units, at - 1).lower === 'of';
  return unit.kind !== 'mark' || unit.lower === '-' || unit.lower === '.' || /^['’]s?$/.test(unit.lower);
}

function pronounAt(units: readonly Unit[], from: number, mentions: readonly EntityMention[]): Phrase | undefined {
  const unit = unitAt(units, from);
  const mention = mentions.find((one) => one.level === 'pronoun' && overlaps(one, unit));
  return mention && { head: unit.lower, names: [], isDefinite: true, entity: mention.entity, isPerson: mention.type === 'PERSON', from, to: from + 1 };
}

const placing = new Set(['in', 'at', 'near', 'off', 'outside', 'through', 'across', 'around', 'into', 'on', 'against', 'to']);

/** The names that stand behind prepositions of place between two units, one list of words for each. */
export function placesIn(units: readonly Unit[], from: number, to: number, mentions: readonly EntityMention[]): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let at = from; at < to; at++) {
    if (!placing.has(unitAt(units, at).lower)) continue;
    const phrase = phraseFrom(units, at + 1, to, mentions);
    if (phrase !== undefined && phrase.names.length > 0 && !phrase.isPerson) found.push(phrase);
  }
  return found;
}
