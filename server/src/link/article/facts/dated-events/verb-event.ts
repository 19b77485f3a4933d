/**
 * Events that a verb tells: whom or what it befell, by whom, and where, by the phrases around the verb. Silent where it
 * has not happened. It must not know which verb a date belongs to.
 */
import { irregularForms } from '../../../../recognise/events/inflect.ts';
import type { EntityMention } from '../../article.ts';
import { antecedent } from './antecedent.ts';
import { clauseEnd, officeIn, personBefore, thingBefore } from './clause.ts';
import type { ReadEvent, SentenceUnits } from './clause.ts';
import { bodyFoundAt, joinedVerb } from './joined-verbs.ts';
import type { JoinedVerb } from './joined-verbs.ts';
import { announced, kindNamed, kindsOf } from './kinds.ts';
import type { EventKind } from './kinds.ts';
import { isKnownNoun, nounEvent } from './noun-event.ts';
import { partsPhrases, phraseBefore, phraseFrom, placesIn } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import { adverbs, clauseWords, determiners, helpers, passive, prepositions, unitAt, unreal } from './units.ts';
import type { Unit } from './units.ts';

const befalling = new Set('struck hit rocked shook jolted battered lashed devastated flattened'.split(' '));
const takingPlace = new Set('occurred happened held broke came handed delivered'.split(' '));
/** Verbs by which only a ruling takes place. */
const passing = new Set('handed delivered'.split(' '));

/** The event of a subject that is one itself (`an earthquake struck Durango`, `the coup took place`), where the verb at `at` says that it was; undefined of any other verb. */
export function lightEvent(sentence: SentenceUnits, at: number, t: number): ReadEvent | undefined {
  const { units, mentions, words } = sentence;
  const { lower } = unitAt(units, at);
  const isLandfall = joinedVerb(units, at)?.kind.name === 'landfall';
  const isPlace = (takingPlace.has(lower) && joinedVerb(units, at)?.kind.name !== 'escape') || isLandfall || (lower === 'took' && unitAt(units, at + 1).lower === 'place');
  if (!befalling.has(lower) && !isPlace) return undefined;
  const group = verbGroup(units, at);
  if (group.isUnreal) return undefined;
  const before = unitAt(units, group.from - 1).lower;
  if (isPlace && (before === 'which' || before === 'that') && !isLandfall) return toldBefore(sentence, group.from - 1, t);
  const subject = subjectOf(sentence, group.from, at, t);
  if (subject === undefined) return undefined;
  // `Cyclone Ondine`
  const { noun } = subject.names[0] === undefined ? kindsOf(subject.head, words) : { noun: kindsOf(subject.head, words).noun ?? stormNamed(subject) };
  if (noun === undefined || (passing.has(lower) && noun.name !== 'verdict')) return undefined;
  const object = befalling.has(lower) ? objectOf(sentence, at) : undefined;
  const behind = placesIn(units, subject.from, clauseEnd(units, Math.max(at, t)), mentions);
  const isNamed = stormNamed(subject) !== undefined;
  const places = isNamed && object !== undefined && object.names.length > 0 ? [object, ...behind] : behind;
  const theme = (isNamed ? subject : object) ?? (subject.names.length > 0 ? subject : places[0]);
  return { kind: noun, ...(theme === undefined ? {} : { theme }), places, office: [], isBack: subject.isDefinite };
}

const storm = kindNamed('storm');

function stormNamed({ names: [first = ''] }: Phrase): EventKind | undefined {
  return /^(?:hurricane|typhoon|cyclone)$/.test(first) ? storm : undefined;
}

// `the blast at the Lindqvist plant, which took place`
function toldBefore(sentence: SentenceUnits, end: number, t: number, isAnnounced = false): ReadEvent | undefined {
  const { units, words } = sentence;
  const last = unitAt(units, end - 1).lower === ',' ? end - 2 : end - 1;
  for (let at = last; at > Math.max(0, last - longestAside); at--) {
    const { lower, kind } = unitAt(units, at);
    if (kind === 'date' || lower === ',' || (clauseWords.has(lower) && !isBetweenNames(units, at))) return undefined;
    const { noun } = kindsOf(lower, words);
    const next = unitAt(units, at + 1).lower;
    if (noun !== undefined && (at === last || prepositions.has(next)) && isKnownNoun(units, at)) return nounEvent(sentence, isAnnounced ? announced(noun) : noun, at, t);
  }
  return undefined;
}

// `the merger of Nordbank and Celta`
function isBetweenNames(units: readonly Unit[], at: number): boolean {
  return unitAt(units, at).lower === 'and' && unitAt(units, at - 1).isCapital && unitAt(units, at + 1).isCapital;
}

interface VerbGroup {
  /** The first helping verb or adverb, else the verb. */
  readonly from: number;
  readonly isPassive: boolean;
  readonly isUnreal: boolean;
}

function verbGroup(units: readonly Unit[], at: number): VerbGroup {
  let from = at;
  let [isPassive, isUnreal] = [false, false];
  while (from > 0) {
    const { lower } = unitAt(units, from - 1);
    // `was shot and killed`: two verbs of one subject.
    if (lower === 'and' && isPast(units, from - 2)) {
      from -= 2;
      continue;
    }
    if (!helpers.has(lower) && !adverbs.has(lower) && !unreal.has(lower)) break;
    isPassive ||= passive.has(lower);
    isUnreal ||= unreal.has(lower);
    from -= 1;
  }
  return { from, isPassive, isUnreal: isUnreal || unitAt(units, at + 1).lower === 'again' };
}

function isPast(units: readonly Unit[], at: number): boolean {
  const { lower, kind, isCapital } = unitAt(units, at);
  return kind === 'word' && !isCapital && (/[a-z]{2}ed$/.test(lower) || irregularForms.has(lower));
}

/** The event that the verb at `at` tells and the date at `t` dates; undefined where it has not happened. */
export function verbEvent(sentence: SentenceUnits, listed: EventKind, at: number, t: number, plan?: JoinedVerb): ReadEvent | undefined {
  const { units, mentions } = sentence;
  const group = verbGroup(units, at);
  const joined = plan ?? joinedVerb(units, at);
  if ((group.isUnreal && plan === undefined) || (joined === undefined && unitAt(units, at + 1).lower === 'fire')) return undefined;
  const kind = joined?.kind ?? listed;
  const body = kind.name === 'body' ? bodyFoundAt(units, at) : undefined;
  if (body !== undefined) return nounEvent(sentence, kind, body, t);
  if (listed.name === 'announce') {
    const found = toldBefore(sentence, group.from, t, true);
    if (found !== undefined) return found;
  }
  const subject = subjectOf(sentence, group.from, at, t);
  const object = group.isPassive ? undefined : objectOf(sentence, joined?.end ?? at);
  const theme = object === undefined || kind.ofSubject ? subject : object;
  const agent = theme === object ? subject : agentBehind(sentence, at);
  const places = placesIn(units, subject?.from ?? at, clauseEnd(units, Math.max(at, t)), mentions);
  return { kind: asTrial(kind, theme), ...(theme === undefined ? {} : { theme }), ...(agent === undefined ? {} : { agent }), places, office: officeIn(kind, units, at + 1, t, theme), isBack: false };
}

const courses = /^(?:trial|talks|conference|summit|inquiry|hearing|session|festival|games|war|siege|strike|tournament|exhibition|meeting|congress|negotiations|ceasefire|truce|offensive|operation)$/;
const beginning = kindNamed('begin');

// What has a course begins where other things open.
function asTrial(kind: EventKind, theme: Phrase | undefined): EventKind {
  return kind.name === 'open' && beginning !== undefined && courses.test(theme?.head ?? '') ? beginning : kind;
}

function agentBehind({ units, mentions }: SentenceUnits, at: number): Phrase | undefined {
  const by = units.findIndex(({ lower }, i) => i > at && i < at + 8 && lower === 'by');
  return by < 0 ? undefined : phraseFrom(units, by + 1, units.length, mentions);
}

/** Whom or what the verb at `at` is done to, where a phrase stands right behind it. */
export function objectOf({ units, mentions }: SentenceUnits, at: number): Phrase | undefined {
  let from = at + 1;
  while (adverbs.has(unitAt(units, from).lower)) from++;
  const { kind, lower } = unitAt(units, from);
  if (kind === 'date' || kind === 'mark' || prepositions.has(lower) || partsPhrases(unitAt(units, from))) return undefined;
  // `opened its doors`
  if (lower === 'its' && /^(?:doors|gates)$/.test(unitAt(units, from + 1).lower)) return undefined;
  return phraseFrom(units, from, units.length, mentions);
}

function subjectOf({ units, mentions }: SentenceUnits, end: number, verb: number, t: number): Phrase | undefined {
  const before = unitAt(units, end - 1).lower;
  if (/^(?:who|which|that)$/.test(before)) return antecedent(units, end - 1, mentions);
  if (before === ',') return apposed(units, end - 1, mentions);
  const aside = asideFrom(units, end);
  if (aside !== undefined) return phraseBefore(units, aside, 'nearest', mentions);
  // `Founded in 1998, the company`
  if (end === 0 || (end === verb && partsPhrases(unitAt(units, end - 1)))) return unitAt(units, t + 1).lower === ',' ? phraseFrom(units, t + 2, units.length, mentions) : undefined;
  if (before === 'it') return thingBefore(units, end - 1, mentions) ?? namedBehind(units, t, false, mentions);
  const subject = phraseBefore(units, end, 'whole', mentions);
  return (subject?.entity === undefined && /^(?:he|she)$/.test(before) ? (personBefore(units, end - 1, mentions) ?? namedBehind(units, t, true, mentions)) : undefined) ?? subject;
}

// `Nadia Wells (born 5 May 1950; died 3 April 2019)`, `the bridge - opened on 4 May -`: the unit at which the aside begins.
function asideFrom(units: readonly Unit[], end: number): number | undefined {
  for (let at = end - 1; at > Math.max(0, end - longestAside); at--) {
    const { lower, kind } = unitAt(units, at);
    if (lower === '(' || (at === end - 1 && /^(?:-|--|–|—)$/.test(lower))) return at;
    if (at === end - 1 ? lower !== ';' && lower !== ',' : kind !== 'date' && lower !== 'born' && lower !== 'in' && lower !== 'on') return undefined;
  }
  return undefined;
}

// `When it sank on 9 February, the Isis had 60 people aboard`
function namedBehind(units: readonly Unit[], t: number, isPerson: boolean, mentions: readonly EntityMention[]): Phrase | undefined {
  const isFronted = /^(?:when|after|since|before|as|while)$/.test(unitAt(units, 0).lower) && unitAt(units, t + 1).lower === ',';
  const phrase = isFronted ? phraseFrom(units, t + 2, units.length, mentions) : undefined;
  return phrase?.isDefinite === true && phrase.isPerson === isPerson ? phrase : undefined;
}

/** Units of an apposition at most. */
const longestAside = 14;

// `Maria Lopez, a former judge, resigned`; `Maria Lopez, who led the union for a decade, resigned`; `the treaty, signed`.
function apposed(units: readonly Unit[], comma: number, mentions: readonly EntityMention[]): Phrase | undefined {
  let isClause = false;
  for (let at = comma - 1; at > Math.max(0, comma - longestAside); at--) {
    const { lower, kind } = unitAt(units, at);
    if (lower === ',') {
      const next = unitAt(units, at + 1);
      if (/^(?:who|which|whose)$/.test(next.lower)) return phraseBefore(units, at, 'nearest', mentions);
      if (isClause && !(determiners.has(next.lower) && unitAt(units, at - 1).isCapital)) break;
      return phraseBefore(units, next.isCapital ? comma : at, 'nearest', mentions);
    }
    isClause ||= kind === 'date' || clauseWords.has(lower) || helpers.has(lower);
  }
  return phraseBefore(units, comma, 'nearest', mentions);
}
