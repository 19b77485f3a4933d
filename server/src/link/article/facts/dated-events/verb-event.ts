/**
 * Events that a verb tells: whom or what it befell, by whom, and where, by the phrases around the verb. Silent where it
 * has not happened. It must not know which verb a date belongs to.
 */
import type { EventWords } from '../../../../recognise/model/event-words.ts';
import type { EntityMention } from '../../article.ts';
import { clauseEnd, officeIn, thingBefore } from './clause.ts';
import type { ReadEvent, SentenceUnits } from './clause.ts';
import { kindsOf } from './kinds.ts';
import type { EventKind } from './kinds.ts';
import { partsPhrases, phraseBefore, phraseFrom, placesIn } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import { adverbs, clauseWords, helpers, passive, prepositions, unitAt, unreal } from './units.ts';
import type { Unit } from './units.ts';

const befalling = new Set('struck hit rocked shook jolted'.split(' '));
const takingPlace = new Set('occurred happened held broke came'.split(' '));

/** The event of a subject that is one itself (`an earthquake struck Durango`, `the coup took place`), where the verb at `at` says that it was; undefined of any other verb. */
export function lightEvent(sentence: SentenceUnits, at: number, t: number): ReadEvent | undefined {
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

/** The kind of event of a verb with the word behind it (`stepped down`); undefined where these are no verb of their own. */
export function joinedVerb(units: readonly Unit[], at: number, words: EventWords): EventKind | undefined {
  const form = joined.get(`${unitAt(units, at).lower} ${unitAt(units, at + 1).lower}`);
  return form === undefined ? undefined : kindsOf(form, words).verb;
}

/** The event that the verb at `at` tells and the date at `t` dates; undefined where it has not happened. */
export function verbEvent(sentence: SentenceUnits, listed: EventKind, at: number, t: number): ReadEvent | undefined {
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
