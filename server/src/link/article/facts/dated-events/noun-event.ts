/**
 * Events that a noun tells of which the article is taken to know: `his arrest`, `the attack on the barracks`. Whom or what
 * it befell is its owner, its complement or its first part. It must not know which noun a date belongs to.
 */
import { antecedent } from './antecedent.ts';
import { clauseEnd, officeIn, personBefore, thingBefore } from './clause.ts';
import type { ReadEvent, SentenceUnits } from './clause.ts';
import type { EventKind } from './kinds.ts';
import { partsPhrases, phraseBefore, phraseFrom, placesIn } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import { definite, determiners, prepositions, unitAt } from './units.ts';
import type { Unit } from './units.ts';

/** Words before the noun of an event that has not happened, or is one of several. */
const notOne = /^(?:planned|scheduled|proposed|attempted|expected|possible|failed|first|second|third|another|previous|earlier|new|next|last|annual|latest|recent|similar|separate|other|two|three|presidential|parliamentary|general|national|[a-z]+-?elect)$/;

/** Whether the noun at `at` is of what the article is taken to know: `the crash`, `his arrest`, `the city's surrender`. */
export function isKnownNoun(units: readonly Unit[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 5); from--) {
    const { lower, kind } = unitAt(units, from);
    if (definite.has(lower) || lower === 'whose' || /^['’]s?$/.test(lower)) return true;
    if (notOne.test(lower) || (kind !== 'word' && lower !== '-') || prepositions.has(lower) || partsPhrases(unitAt(units, from)) || determiners.has(lower)) return false;
  }
  return false;
}

/** The event that the noun at `at` tells and the date at `t` dates; undefined where it is one of several. */
export function nounEvent(sentence: SentenceUnits, kind: EventKind, at: number, t: number): ReadEvent | undefined {
  const { units, mentions } = sentence;
  const end = clauseEnd(units, Math.max(at, t));
  const places = placesIn(units, at, end, mentions);
  const theme = ownerOf(sentence, at) ?? complement(sentence, at, kind) ?? compound(sentence, at, t) ?? (kind.ofPerson ? undefined : places[0]);
  if (isOneOfSeveral(units, at)) return undefined;
  return { kind, ...(theme === undefined ? {} : { theme }), places, office: officeIn(kind, units, at + 1, Math.max(at, t), theme), isBack: true };
}

// `the second attack`, but not `two days after the attack`.
function isOneOfSeveral(units: readonly Unit[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 4); from--) {
    if (notOne.test(unitAt(units, from).lower)) return true;
    if (definite.has(unitAt(units, from).lower)) return false;
  }
  return false;
}

// `Norvik's closure`, `his arrest`
function ownerOf({ units, mentions }: SentenceUnits, at: number): Phrase | undefined {
  for (let from = at - 1; from >= Math.max(0, at - 4); from--) {
    const { lower, kind } = unitAt(units, from);
    if (/^['’]s?$/.test(lower)) return phraseBefore(units, from, 'nearest', mentions);
    if (/^(?:his|her)$/.test(lower)) {
      const owner = phraseFrom(units, from, from + 1, mentions);
      return owner?.entity === undefined ? (personBefore(units, from, mentions) ?? owner) : owner;
    }
    if (lower === 'whose') return antecedent(units, from, mentions);
    if (lower === 'its') return thingBefore(units, from, mentions);
    if (kind === 'date') continue;
    if (determiners.has(lower) || prepositions.has(lower) || partsPhrases(unitAt(units, from))) return undefined;
  }
  return undefined;
}

// `the death of Maria Lopez`, `the attack on the barracks`
function complement({ units, mentions }: SentenceUnits, at: number, { ofPerson }: EventKind): Phrase | undefined {
  const { lower } = unitAt(units, at + 1);
  const isTheme = lower === 'of' || (!ofPerson && (lower === 'on' || lower === 'against' || lower === 'between'));
  return isTheme && unitAt(units, at + 2).kind !== 'date' ? phraseFrom(units, at + 2, units.length, mentions) : undefined;
}

// `the Durango earthquake`, `the Kestrel pipeline accord`
function compound({ units, mentions }: SentenceUnits, at: number, t: number): Phrase | undefined {
  let from = at;
  while (from > 0 && !determiners.has(unitAt(units, from - 1).lower) && !partsPhrases(unitAt(units, from - 1)) && !prepositions.has(unitAt(units, from - 1).lower)) from--;
  const phrase = phraseFrom(units, from, at < t ? Math.min(at + 1, t) : at + 1, mentions);
  return phrase !== undefined && phrase.names.length > 0 ? phrase : undefined;
}
