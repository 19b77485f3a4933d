/**
 * What a date of a sentence dates: the verb or the noun that it belongs to, whom or what that befell, by whom, and where.
 * Silent where the event has not happened, or where no word of the table and of the vocabulary tells it. It must not know the article.
 */
import { irregularForms } from '../../../../recognise/events/inflect.ts';
import type { EventWords } from '../../../../recognise/model/event-words.ts';
import type { EntityMention } from '../../article.ts';
import { kindsOf } from './kinds.ts';
import type { EventKind, KindReading } from './kinds.ts';
import { partsPhrases, phraseBefore, phraseFrom, placesIn } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import { adverbs, clauseWords, definite, determiners, helpers, passive, prepositions, unitAt, unreal } from './units.ts';
import type { Unit } from './units.ts';

/** An event as its clause tells it. */
export interface ReadEvent {
  readonly kind: EventKind;
  /** Whom or what it befell. */
  readonly theme?: Phrase;
  readonly agent?: Phrase;
  readonly places: readonly Phrase[];
  /** The office of an election or appointment, words in small letters. */
  readonly office: readonly string[];
  /** Whether a noun with `the` or `his` tells it, so that the article is taken to know of it. */
  readonly isBack: boolean;
}

/** A sentence as it is read. */
export interface SentenceUnits {
  readonly units: readonly Unit[];
  /** The mentions in it. */
  readonly mentions: readonly EntityMention[];
  readonly words: EventWords;
}

/** The events that the date at `t` dates: that of its own clause, and that of a clause with `when` behind it. */
export function eventsDatedBy(sentence: SentenceUnits, t: number): readonly ReadEvent[] {
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

// `the March 14 attack`: the date belongs to the noun behind it, whichever it is.
function isPrenominal(units: readonly Unit[], t: number): boolean {
  const [before, after] = [unitAt(units, t - 1).lower, unitAt(units, t + 1)];
  return (determiners.has(before) || /^['’]s?$/.test(before) || beginsWithThe(units, t)) && after.kind === 'word' && !prepositions.has(after.lower) && !partsPhrases(after);
}

function beginsWithThe(units: readonly Unit[], t: number): boolean {
  return /^the\s/i.test(unitAt(units, t).text);
}

function prenominal(sentence: SentenceUnits, t: number): ReadEvent | undefined {
  const { units, words } = sentence;
  const before = unitAt(units, t - 1).lower;
  if (!definite.has(before) && !/^['’]s?$/.test(before) && !beginsWithThe(units, t)) return undefined;
  for (let at = t + 1; at < t + 4; at++) {
    const unit = unitAt(units, at);
    if (unit.kind !== 'word' || prepositions.has(unit.lower) || clauseWords.has(unit.lower)) return undefined;
    const { noun } = kindsOf(unit.lower, words);
    if (noun !== undefined && isNounEnd(sentence, at)) return nounEvent(sentence, noun, at, t);
  }
  return undefined;
}

/** Units between a date and what it dates at most. */
const reach = 24;
const beforeDate = new Set('on in at of late early during the around about morning evening night afternoon'.split(' '));

const particles = new Set('down up out off over back away through in'.split(' '));

function readingAt({ units, words }: SentenceUnits, at: number): KindReading {
  if (particles.has(unitAt(units, at).lower)) return {};
  const verb = joinedVerb(units, at, words);
  return verb === undefined ? kindsOf(unitAt(units, at).lower, words) : { verb };
}

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
    const reading = readingAt(sentence, at);
    if (reading.noun !== undefined && isNounEnd(sentence, at) && isKnownNoun(units, at)) return nounEvent(sentence, reading.noun, at, t);
    if (reading.verb !== undefined && isVerb(units, at)) return verbEvent(sentence, reading.verb, at, t);
    if (irregularForms.has(lower) && reading.noun === undefined) return undefined;
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

/** Words before the noun of an event that has not happened, or is one of several. */
const notOne = /^(?:planned|scheduled|proposed|attempted|expected|possible|failed|first|second|third|another|previous|earlier|new|next|last|annual|latest|recent|similar|separate|other|two|three|presidential|parliamentary|general|national|[a-z]+-?elect)$/;

// `the crash`, `his arrest`, `the city's surrender`: what the article is taken to know of.
function isKnownNoun(units: readonly Unit[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 5); from--) {
    const { lower, kind } = unitAt(units, from);
    if (definite.has(lower) || /^['’]s?$/.test(lower)) return true;
    if (notOne.test(lower) || (kind !== 'word' && lower !== '-') || prepositions.has(lower) || partsPhrases(unitAt(units, from)) || determiners.has(lower)) return false;
  }
  return false;
}

function isVerb(units: readonly Unit[], at: number): boolean {
  const before = unitAt(units, at - 1).lower;
  return (!determiners.has(before) || before === 'that') && !/^['’]s?$/.test(before) && !(prepositions.has(before) && before !== 'by');
}

const befalling = new Set('struck hit rocked shook jolted'.split(' '));
const takingPlace = new Set('occurred happened held broke came'.split(' '));

// `an earthquake struck Durango`, `the coup took place`: the subject is the event.
function lightEvent(sentence: SentenceUnits, at: number, t: number): ReadEvent | undefined {
  const { units, mentions, words } = sentence;
  const { lower } = unitAt(units, at);
  const isPlace = takingPlace.has(lower) || (lower === 'took' && unitAt(units, at + 1).lower === 'place');
  if (!befalling.has(lower) && !isPlace) return undefined;
  const group = verbGroup(units, at);
  if (group.isUnreal) return undefined;
  const subject = subjectOf(sentence, group.from, at, t);
  const { noun } = kindsOf(subject?.head ?? '', words);
  if (noun === undefined || subject === undefined) return undefined;
  const object = befalling.has(lower) ? objectOf(sentence, at) : undefined;
  const places = placesIn(units, subject.from, clauseEnd(units, Math.max(at, t)), mentions);
  const theme = object ?? (subject.names.length > 0 ? subject : places[0]);
  return { kind: noun, ...(theme === undefined ? {} : { theme }), places, office: [], isBack: subject.isDefinite };
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
  for (; from > 0; from--) {
    const { lower } = unitAt(units, from - 1);
    if (!helpers.has(lower) && !adverbs.has(lower) && !unreal.has(lower)) break;
    isPassive ||= passive.has(lower);
    isUnreal ||= unreal.has(lower);
  }
  return { from, isPassive, isUnreal: isUnreal || unitAt(units, at + 1).lower === 'again' };
}

/** Verbs that a word behind them makes another kind of. */
const joined: ReadonlyMap<string, string> = new Map([
  ['shot dead', 'died'],
  ['gunned down', 'died'],
  ['passed away', 'died'],
  ['stepped down', 'resigned'],
  ['stood down', 'resigned'],
  ['sworn in', 'inaugurated'],
  ['set up', 'founded'],
]);

function joinedVerb(units: readonly Unit[], at: number, words: EventWords): EventKind | undefined {
  const form = joined.get(`${unitAt(units, at).lower} ${unitAt(units, at + 1).lower}`);
  return form === undefined ? undefined : kindsOf(form, words).verb;
}

function verbEvent(sentence: SentenceUnits, listed: EventKind, at: number, t: number): ReadEvent | undefined {
  const { units, mentions, words } = sentence;
  const group = verbGroup(units, at);
  const next = unitAt(units, at + 1).lower;
  if (group.isUnreal || next === 'fire') return undefined;
  const other = joinedVerb(units, at, words);
  const kind = other ?? listed;
  const subject = subjectOf(sentence, group.from, at, t);
  const object = group.isPassive || other !== undefined ? undefined : objectOf(sentence, at);
  const theme = object === undefined || kind.ofSubject ? subject : object;
  const agent = theme === object ? subject : agentBehind(sentence, at);
  const places = placesIn(units, subject?.from ?? at, clauseEnd(units, Math.max(at, t)), mentions);
  return { kind: asTrial(kind, theme), ...(theme === undefined ? {} : { theme }), ...(agent === undefined ? {} : { agent }), places, office: officeIn(kind, units, at + 1, t, theme), isBack: false };
}

const courses = /^(?:trial|talks|conference|summit|inquiry|hearing|session|festival|games|war|siege|strike|tournament|exhibition|meeting|congress|negotiations|ceasefire|truce|offensive|operation)$/;
const beginning = kindsOf('began', new Map()).verb;

// What has a course begins where other things open.
function asTrial(kind: EventKind, theme: Phrase | undefined): EventKind {
  return kind.name === 'open' && beginning !== undefined && courses.test(theme?.head ?? '') ? beginning : kind;
}

function agentBehind({ units, mentions }: SentenceUnits, at: number): Phrase | undefined {
  const by = units.findIndex(({ lower }, i) => i > at && i < at + 8 && lower === 'by');
  return by < 0 ? undefined : phraseFrom(units, by + 1, units.length, mentions);
}

function objectOf({ units, mentions }: SentenceUnits, at: number): Phrase | undefined {
  let from = at + 1;
  while (adverbs.has(unitAt(units, from).lower)) from++;
  const { kind, lower } = unitAt(units, from);
  if (kind === 'date' || kind === 'mark' || prepositions.has(lower) || partsPhrases(unitAt(units, from))) return undefined;
  return phraseFrom(units, from, units.length, mentions);
}

function subjectOf({ units, mentions }: SentenceUnits, end: number, verb: number, t: number): Phrase | undefined {
  const before = unitAt(units, end - 1).lower;
  if (/^(?:who|which|that)$/.test(before)) return phraseBefore(units, unitAt(units, end - 2).lower === ',' ? end - 2 : end - 1, 'nearest', mentions);
  if (before === ',') return apposed(units, end - 1, mentions);
  // `Founded in 1998, the company`
  if (end === 0 || (end === verb && partsPhrases(unitAt(units, end - 1)))) return unitAt(units, t + 1).lower === ',' ? phraseFrom(units, t + 2, units.length, mentions) : undefined;
  return before === 'it' ? thingBefore(units, end - 1, mentions) : phraseBefore(units, end, 'whole', mentions);
}

// What `it` stands for where the sentence names one thing before it.
function thingBefore(units: readonly Unit[], end: number, mentions: readonly EntityMention[]): Phrase | undefined {
  const { start } = unitAt(units, end);
  const before = mentions.filter((mention) => mention.level === 'name' && mention.end <= start);
  const named = before.findLast(({ type }) => type !== 'PERSON') ?? before.at(-1);
  const behind = named === undefined ? -1 : units.findIndex((unit) => unit.start >= named.end);
  return behind < 0 ? undefined : phraseBefore(units, behind, 'nearest', mentions);
}

/** Units of an apposition at most. */
const longestAside = 14;

// `Maria Lopez, a former judge, resigned`; `the treaty, signed`.
function apposed(units: readonly Unit[], comma: number, mentions: readonly EntityMention[]): Phrase | undefined {
  for (let at = comma - 1; at > Math.max(0, comma - longestAside); at--) {
    const { lower, kind } = unitAt(units, at);
    if (kind === 'date' || clauseWords.has(lower) || helpers.has(lower)) break;
    if (lower !== ',') continue;
    return unitAt(units, at + 1).isCapital ? phraseBefore(units, comma, 'nearest', mentions) : phraseBefore(units, at, 'nearest', mentions);
  }
  return phraseBefore(units, comma, 'nearest', mentions);
}

function nounEvent(sentence: SentenceUnits, kind: EventKind, at: number, t: number): ReadEvent | undefined {
  const { units, mentions } = sentence;
  const end = clauseEnd(units, Math.max(at, t));
  const places = placesIn(units, at, end, mentions);
  const theme = ownerOf(sentence, at) ?? complement(sentence, at, kind) ?? compound(sentence, at, t) ?? (kind.ofPerson ? undefined : places[0]);
  const from = Math.max(0, at - 4);
  if (units.slice(from, at).some(({ lower }) => notOne.test(lower))) return undefined;
  return { kind, ...(theme === undefined ? {} : { theme }), places, office: officeIn(kind, units, at + 1, Math.max(at, t), theme), isBack: true };
}

// `Norvik's closure`, `his arrest`
function ownerOf({ units, mentions }: SentenceUnits, at: number): Phrase | undefined {
  for (let from = at - 1; from >= Math.max(0, at - 4); from--) {
    const { lower, kind } = unitAt(units, from);
    if (/^['’]s?$/.test(lower)) return phraseBefore(units, from, 'nearest', mentions);
    if (/^(?:his|her)$/.test(lower)) return phraseFrom(units, from, from + 1, mentions);
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

const noOffice = new Set('the his her its their new with over after officials said police last year'.split(' '));

function officeIn(kind: EventKind, units: readonly Unit[], from: number, t: number, theme: Phrase | undefined): readonly string[] {
  if (!/^(?:elect|appoint|resign|dismiss)$/.test(kind.name)) return [];
  const inTheme = (at: number): boolean => theme !== undefined && at >= theme.from && at < theme.to;
  const words: string[] = [];
  const end = unitAt(units, t + 1).lower === 'as' ? clauseEnd(units, t) : t;
  for (let at = from; at < end; at++) {
    const { lower, kind: made } = unitAt(units, at);
    if (helpers.has(lower)) break;
    if (made === 'word' && lower.length > 2 && !inTheme(at) && !prepositions.has(lower) && !determiners.has(lower) && !noOffice.has(lower)) words.push(lower);
  }
  return words;
}

function clauseEnd(units: readonly Unit[], t: number): number {
  let end = t + 1;
  while (end < units.length && end - t < reach && unitAt(units, end).kind !== 'date' && unitAt(units, end).lower !== ',' && !clauseWords.has(unitAt(units, end).lower)) end++;
  return end;
}
