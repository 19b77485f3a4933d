/**
 * Which word a date of a sentence dates: the verb or the noun that it belongs to, by where the two stand. Silent where
 * no word of the table and of the vocabulary tells an event. It must not know the article, nor what the word is told of.
 */
import { irregularForms } from '../../../../recognise/events/inflect.ts';
import { reach } from './clause.ts';
import type { ReadEvent, SentenceUnits } from './clause.ts';
import { joinedVerb } from './joined-verbs.ts';
import { announced, doingKind, kindNamed, kindsOf } from './kinds.ts';
import type { KindReading } from './kinds.ts';
import { isKnownNoun, nounEvent } from './noun-event.ts';
import { plannedVerb } from './planned.ts';
import { partsPhrases } from './phrases.ts';
import { clauseWords, definite, determiners, prepositions, unitAt } from './units.ts';
import type { Unit } from './units.ts';
import { lightEvent, objectOf, verbEvent } from './verb-event.ts';

/** The events that the date at `t` dates: that of its own clause, and that of a clause with `when` behind it. */
export function eventsDatedBy(sentence: SentenceUnits, t: number): readonly ReadEvent[] {
  const lasting = lastingSince(sentence, t);
  if (lasting !== undefined) return [lasting];
  if (isBound(sentence.units, t)) return [];
  const own = isPrenominal(sentence.units, t) ? prenominal(sentence, t) : (leftOf(sentence, t) ?? rightOf(sentence, t));
  const whenAt = unitAt(sentence.units, t + 1).lower === ',' ? t + 2 : t + 1;
  const other = unitAt(sentence.units, whenAt).lower === 'when' ? firstVerb(sentence, whenAt + 1, t) : undefined;
  return [own, other].filter((event) => event !== undefined);
}

const bounds = new Set('until till by before after from between since through to and or - – — as'.split(' '));

// `from May 3`, `by May 3`, `May 3 to May 5`: an end of a stretch dates no event.
function isBound(units: readonly Unit[], t: number): boolean {
  const before = unitAt(units, t - 1).lower === 'the' ? unitAt(units, t - 2) : unitAt(units, t - 1);
  if (bounds.has(before.lower)) return true;
  const [after, behind] = [unitAt(units, t + 1).lower, unitAt(units, t + 2)];
  return (behind.kind === 'date' && /^(?:and|or|,)$/.test(after)) || (/^(?:-|–|—|to|through|until)$/.test(after) && behind.kind !== 'word');
}

// `has been closed since March 2017`, `in force since May 2019`: what lasts began on that day.
function lastingSince(sentence: SentenceUnits, t: number): ReadEvent | undefined {
  const { units } = sentence;
  if (unitAt(units, t - 1).lower !== 'since') return undefined;
  for (let at = t - 2; at > Math.max(0, t - lastingReach); at--) {
    const { lower, kind } = unitAt(units, at);
    if (kind === 'date' || lower === ',' || clauseWords.has(lower)) return undefined;
    if ((lower === 'force' || lower === 'effect') && unitAt(units, at - 1).lower === 'in') return inForce === undefined ? undefined : verbEvent(sentence, inForce, at - 1, t);
    if (lower === 'aground') return aground && verbEvent(sentence, aground, at, t);
    const plan = plannedVerb(units, at, sentence.words);
    if (plan !== undefined) return verbEvent(sentence, plan.kind, at, t, plan);
    const { verb } = readingAt(sentence, at);
    if (verb === undefined) continue;
    const isPerfect = unitAt(units, at - 1).lower === 'been' && /^(?:has|have|had|['’](?:s|ve))$/.test(unitAt(units, at - 2).lower);
    return isPerfect && lasts.test(verb.name) ? verbEvent(sentence, verb, at, t) : undefined;
  }
  return undefined;
}

const lastingReach = 9;
const inForce = kindNamed('force');
const aground = kindNamed('ground');
/** Kinds of events that begin what lasts. */
const lasts = /^(?:arrest|close|kidnap|marry|capture)$/;

// `the March 14 attack`: the date belongs to the noun behind it, whichever it is.
function isPrenominal(units: readonly Unit[], t: number): boolean {
  const [before, after] = [unitAt(units, t - 1).lower, unitAt(units, nounBehind(units, t))];
  return (determiners.has(before) || /^['’]s?$/.test(before) || beginsWithThe(units, t)) && after.kind === 'word' && !prepositions.has(after.lower) && !partsPhrases(after);
}

// `the March 5, 2019, attack`
function nounBehind(units: readonly Unit[], t: number): number {
  return /, \d{4}$/.test(unitAt(units, t).text) && unitAt(units, t + 1).lower === ',' && unitAt(units, t - 1).lower === 'the' ? t + 2 : t + 1;
}

function beginsWithThe(units: readonly Unit[], t: number): boolean {
  return /^the\s/i.test(unitAt(units, t).text);
}

function prenominal(sentence: SentenceUnits, t: number): ReadEvent | undefined {
  const { units, words } = sentence;
  const before = unitAt(units, t - 1).lower;
  if (!definite.has(before) && !/^['’]s?$/.test(before) && !beginsWithThe(units, t)) return undefined;
  const first = nounBehind(units, t);
  for (let at = first; at < first + 3; at++) {
    const unit = unitAt(units, at);
    if (unit.kind !== 'word' || prepositions.has(unit.lower) || clauseWords.has(unit.lower)) return undefined;
    const { noun } = kindsOf(unit.lower, words);
    if (noun !== undefined && isNounEnd(sentence, at)) return nounEvent(sentence, noun, at, t);
  }
  return undefined;
}

const beforeDate = new Set('on in at of late early during the around about morning evening night afternoon'.split(' '));

const particles = new Set('down up out off over back away through in'.split(' '));

function readingAt({ units, words }: SentenceUnits, at: number): KindReading {
  if (particles.has(unitAt(units, at).lower)) return {};
  const joined = joinedVerb(units, at);
  return joined === undefined ? kindsOf(unitAt(units, at).lower, words) : { verb: joined.kind };
}

/** Words in front of what somebody is said to have done: `accused of killing`, `held for killing`. */
const accusing = new Set(['of', 'for', 'with', 'after']);

function leftOf(sentence: SentenceUnits, t: number): ReadEvent | undefined {
  const { units } = sentence;
  let at = t - 1;
  while (beforeDate.has(unitAt(units, at).lower)) at--;
  if (unitAt(units, at).lower === ',') at--;
  for (; at >= Math.max(0, t - reach); at--) {
    const { lower, kind, isCapital } = unitAt(units, at);
    if (kind === 'date' || lower === ',' || clauseWords.has(lower)) return undefined;
    if (kind !== 'word' || (isCapital && at > 0)) continue;
    const light = lightEvent(sentence, at, t);
    if (light !== undefined) return light;
    const gerund = accusing.has(unitAt(units, at - 1).lower) ? doingKind(lower) : undefined;
    if (gerund !== undefined && objectOf(sentence, at)?.isPerson === true) return verbEvent(sentence, gerund, at, t);
    const plan = plannedVerb(units, at, sentence.words);
    if (plan !== undefined) return verbEvent(sentence, plan.kind, at, t, plan);
    const reading = readingAt(sentence, at);
    const doing = things.test(lower) ? governorOf(units, at) : undefined;
    const done = doing === undefined ? undefined : readingAt(sentence, doing).verb;
    if (doing !== undefined && done?.name !== reading.noun?.name) return done === undefined ? undefined : verbEvent(sentence, done, doing, t);
    if (reading.noun !== undefined && isNounEnd(sentence, at) && isKnownNoun(units, at)) return outerEvent(sentence, at, t) ?? nounEvent(sentence, isOfAnnouncement(units, at) ? announced(reading.noun) : reading.noun, at, t);
    if (reading.verb !== undefined && isVerb(units, at)) return verbEvent(sentence, reading.verb, at, t);
    if (irregularForms.has(lower) && reading.noun === undefined) return undefined;
  }
  return undefined;
}

/** Nouns of what happens to an event as to a thing: `the end of the war`. */
const turns = /^(?:end|start|beginning|outbreak|conclusion|launch|signing)$/;

function outerEvent(sentence: SentenceUnits, at: number, t: number): ReadEvent | undefined {
  const { units, words } = sentence;
  const of = at - 2;
  if (!definite.has(unitAt(units, at - 1).lower) || unitAt(units, of).lower !== 'of' || !turns.test(unitAt(units, of - 1).lower) || !isKnownNoun(units, of - 1)) return undefined;
  const { noun } = kindsOf(unitAt(units, of - 1).lower, words);
  return noun && nounEvent(sentence, noun, of - 1, t);
}

// `which announced its merger with Celta on 18 April`
function isOfAnnouncement(units: readonly Unit[], at: number): boolean {
  const governor = governorOf(units, at);
  return governor !== undefined && unitAt(units, governor).lower === 'announced';
}

/** Nouns of things that last: what is done to them later has its own day. */
const things = /^(?:accord|treaty|pact|agreement|deal)$/;

// `annulled the deal on 5 May`: the verb whose object the noun at `at` is.
function governorOf(units: readonly Unit[], at: number): number | undefined {
  for (let from = at - 1; from >= Math.max(0, at - 4); from--) {
    if (!definite.has(unitAt(units, from).lower)) continue;
    const { lower } = unitAt(units, from - 1);
    return /^[a-z]{3,}ed$/.test(lower) || irregularForms.has(lower) ? from - 1 : undefined;
  }
  return undefined;
}

// `On May 3, the council approved the stadium`
function rightOf(sentence: SentenceUnits, t: number): ReadEvent | undefined {
  const { units } = sentence;
  let at = t - 1;
  while (beforeDate.has(unitAt(units, at).lower) || /^[“"]$/.test(unitAt(units, at).lower)) at--;
  if (at >= 0 && !/^(?:,|and|but|that|when|;|:)$/.test(unitAt(units, at).lower)) return undefined;
  return firstVerb(sentence, unitAt(units, t + 1).lower === ',' ? t + 2 : t + 1, t);
}

function firstVerb(sentence: SentenceUnits, from: number, t: number): ReadEvent | undefined {
  const { units } = sentence;
  for (let at = from; at < Math.min(units.length, from + reach); at++) {
    const { lower, kind, isCapital } = unitAt(units, at);
    if (kind === 'date' || lower === ',' || (clauseWords.has(lower) && lower !== '-')) return undefined;
    if (kind !== 'word' || isCapital) continue;
    const light = lightEvent(sentence, at, t);
    if (light !== undefined) return light;
    const { verb } = readingAt(sentence, at);
    if (verb !== undefined && isVerb(units, at) && at > from) return verbEvent(sentence, verb, at, t);
    if (irregularForms.has(lower) && at > from) return undefined;
  }
  return undefined;
}

// A noun that is no part of a longer one: not `election campaign`, `death toll`.
function isNounEnd({ units, words }: SentenceUnits, at: number): boolean {
  const next = unitAt(units, at + 1);
  if (next.kind !== 'word') return true;
  return prepositions.has(next.lower) || partsPhrases(next) || determiners.has(next.lower) || kindsOf(next.lower, words).verb !== undefined || irregularForms.has(next.lower);
}

function isVerb(units: readonly Unit[], at: number): boolean {
  const before = unitAt(units, at - 1).lower;
  return (!determiners.has(before) || before === 'that') && !/^['’]s?$/.test(before) && !(prepositions.has(before) && before !== 'by');
}
