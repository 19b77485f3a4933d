/**
 * What speaks for and against two items telling of one event, as numbers. Symmetric: from either side the
 * evidence is the same. It must not know how the numbers are weighed.
 */
import { reportingRoots } from '../../../recognise/events/learned/reporting.ts';
import { fieldOf } from '../../../recognise/events/lexicon.ts';
import type { EventItem } from '../corpus.ts';
import type { ArticleLikeness } from './article-matters.ts';
import { publicationGap, timeRelation } from './times.ts';
import type { TimeRelation } from './times.ts';
import type { Told } from './told.ts';
import { weightOf } from './weights.ts';
import { rootOf, wordLikeness } from './word-likeness.ts';
import type { WordLikeness } from './word-likeness.ts';
import type { Stems, WordWeights } from './weights.ts';

/** The evidence about a pair. */
export interface Evidence {
  /** How the two triggers' words stand to each other. */
  readonly words: WordLikeness;
  /** Whether one article tells both. */
  readonly oneArticle: boolean;
  /** Whether one sentence tells both. */
  readonly oneSentence: boolean;
  /** 0-1: cosine of the two articles' words. */
  readonly articles: number;
  /** 0-1: that cosine against the nearest article's among those looked at. */
  readonly nearness: number;
  /** 0-1: weight of the words that both sentences have. */
  readonly sentences: number;
  readonly sharedWords: readonly string[];
  /** 0-1: weight of the words that both have close to the trigger. */
  readonly near: number;
  /** How many words both have right before their triggers, right after them, and one before and the other after. */
  readonly sides: { readonly before: number; readonly after: number; readonly crossed: number };
  /** 0-1: weight of the rarest shared word against that of a word no article has. */
  readonly rarest: number;
  /** 0-1: weight of the shared participants against those of the side that names fewer; undefined where a side names none. */
  readonly participants: number | undefined;
  /** How many persons take part in both. */
  readonly sharedPersons: number;
  /** Whether both name persons, and none of them is the same. */
  readonly otherPersons: boolean;
  /** Whether the one names whom it befell, the other speaks of somebody without a name, in sentences with hardly a word in common. */
  readonly somebody: boolean;
  readonly sharedParticipants: readonly string[];
  /** Whether one of these is no country: those take part in everything. */
  readonly sharedOthers: boolean;
  readonly time: TimeRelation;
  /** Same place, another place, or unknown. */
  readonly place: 'same' | 'other' | 'unknown';
  readonly ordinal: 'same' | 'other' | 'unknown';
  /** Whether both are counted alike, and beyond the first: every series has a first. */
  readonly counted: boolean;
  /** Whether one of them speaks of several events without saying when or where: `attacks on convoys`. */
  readonly vague: boolean;
  /** Whether both speak of one, or both of several. */
  readonly sameNumber: boolean;
  readonly sameModality: boolean;
  /** How many of the two only the learned detector speaks for. */
  readonly minor: 0 | 1 | 2;
  /** How many of the two only say who reports: everybody says something, and seldom the same. */
  readonly reporting: 0 | 1 | 2;
  /** 0-1 for each side: how much its sentence says, where in its article it stands, and whether it is headline or lead. */
  readonly telling: readonly [Telling, Telling];
  /** 0-1: how rare the commoner of the triggers' words is. */
  readonly rareWord: number;
  /** Whether the event is of a kind that comes again and again, and nothing says that both are of one time. */
  readonly serial: boolean;
  /** Whether either is of a kind that comes again and again in one matter (talks, attacks, movements of troops). */
  readonly recurs: boolean;
  /** Days between the publications, where both are known. */
  readonly published?: number;
}

/** How an article tells an event. */
export interface Telling {
  /** 0-1: content words of the sentence. */
  readonly words: number;
  /** 0-1: how far down the article it stands. */
  readonly place: number;
  /** 1 for what the article opens with, 0.5 for what stands right below. */
  readonly lead: number;
}

const none: readonly string[] = [];

/** The evidence about two items; undefined where they cannot tell of one event whatever else agrees. */
export function evidenceOf(a: Told, b: Told, { articles, nearness }: ArticleLikeness, weights: WordWeights): Evidence | undefined {
  const words = wordLikeness(a.item, b.item);
  if (words === undefined) return undefined;
  const shared = sharedParticipants(a.item, b.item);
  const { stems } = weights;
  const sharedWords = stems.shared(a.item.words, b.item.words);
  const [near, nearOther] = [a.item.near ?? none, b.item.near ?? none];
  const published = publicationGap(a, b);
  const sentences = overlapWeight(a.item.words, b.item.words, sharedWords, weights);
  return {
    words,
    oneArticle: a.head.path === b.head.path,
    oneSentence: a.head.path === b.head.path && a.item.told.sentence.start === b.item.told.sentence.start,
    articles,
    nearness,
    sentences,
    sharedWords,
    near: overlapWeight(near, nearOther, stems.shared(near, nearOther), weights),
    sides: sharedSides(a.item, b.item, stems),
    rarest: Math.max(0, ...sharedWords.map((word) => weightOf(weights, word))) / weightOf(weights, ''),
    participants: participantsLikeness(a.item, b.item, shared),
    sharedPersons: shared.filter(isPerson).length,
    otherPersons: !shared.some(isPerson) && a.item.participants.some(isPerson) && b.item.participants.some(isPerson),
    sharedParticipants: a.item.participants.flatMap((key, i) => (shared.includes(key) ? [a.item.participantNames[i] ?? key] : [])),
    somebody: sentences < hardlyAlike && befell(a.item) && befell(b.item) && a.item.participants.some(isPerson) !== b.item.participants.some(isPerson),
    sharedOthers: shared.some((key) => !key.startsWith('gpe:')),
    time: timeRelation(a, b),
    place: comparePlaces(a.item.place, b.item.place),
    ordinal: compare(a.item.ordinal, b.item.ordinal),
    counted: a.item.ordinal === b.item.ordinal && (a.item.ordinal ?? 0) > 1,
    sameNumber: a.item.several === b.item.several,
    sameModality: a.item.modality === b.item.modality,
    minor: howMany(a.item.minor === true, b.item.minor === true),
    reporting: howMany(isReporting(a.item), isReporting(b.item)),
    telling: [tellingOf(a), tellingOf(b)],
    rareWord: Math.min(weightOf(weights, rootOf(a.item)), weightOf(weights, rootOf(b.item))) / weightOf(weights, ''),
    vague: isVague(a.item) || isVague(b.item),
    recurs: comesAgain(a.item) || comesAgain(b.item),
    serial: published === undefined && (serial.has(fieldOf(a.item.sense)) || serial.has(fieldOf(b.item.sense))),
    ...(published === undefined ? {} : { published }),
  };
}

/** Content words from which a sentence says no more by having another. */
const mostWords = 24;
/** Code units that an article opens with, and that stand right below. */
const [opening, below] = [60, 500];

function tellingOf({ item: { told, trigger, words }, head: { length } }: Told): Telling {
  const { start } = told.sentence;
  return {
    words: Math.min(words.length, mostWords) / mostWords,
    place: trigger.start / Math.max(1, length),
    lead: start < opening ? 1 : start < below ? 0.5 : 0,
  };
}

function howMany(one: boolean, other: boolean): 0 | 1 | 2 {
  if (one && other) return 2;
  return one || other ? 1 : 0;
}

function isReporting(item: EventItem): boolean {
  return reportingRoots.has(rootOf(item));
}

function sharedParticipants(a: EventItem, b: EventItem): readonly string[] {
  const others = new Set(b.participants);
  return a.participants.filter((key) => others.has(key));
}

function participantsLikeness(a: EventItem, b: EventItem, shared: readonly string[]): number | undefined {
  const least = Math.min(participantsWeight(a.participants), participantsWeight(b.participants));
  return least === 0 ? undefined : participantsWeight(shared) / least;
}

// A country takes part in a thousand events, a person in few.
function participantsWeight(keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + (isPerson(key) ? 1 : key.startsWith('gpe:') ? 0.35 : 0.6), 0);
}

function isPerson(key: string): boolean {
  return key.startsWith('person:') || key.startsWith('surname:');
}

// `gunmen killed the judge`, `the judge was killed by gunmen`: what stood before stands behind.
function sharedSides({ sides: a }: EventItem, { sides: b }: EventItem, stems: Stems): Evidence['sides'] {
  const shared = (one: 0 | 1, other: 0 | 1): number => stems.shared(a?.[one] ?? none, b?.[other] ?? none).length;
  return { before: shared(0, 0), after: shared(1, 1), crossed: shared(0, 1) + shared(1, 0) };
}

// Dice's coefficient over word weights.
function overlapWeight(a: readonly string[], b: readonly string[], shared: readonly string[], weights: WordWeights): number {
  const sum = (words: readonly string[]): number => words.reduce((total, word) => total + weightOf(weights, word), 0);
  const all = sum(a) + sum(b);
  return all === 0 ? 0 : Math.min(1, (2 * sum(shared)) / all);
}

/** Fields of which a plural means several events: `charges` are one accusation, `attacks` are many attacks. */
const recurring: ReadonlySet<string> = new Set(['violence', 'unrest', 'death', 'raid', 'war', 'injure', 'capture', 'launch-missile', 'crash', 'arrest', 'custody']);

/** Fields whose events come again and again among the same participants: talks, votes, accords, wars. */
const serial: ReadonlySet<string> = new Set(['talks', 'ballot', 'accord', 'war', 'phone', 'visit', 'unrest', 'sanction']);

/** Share of their words below which two sentences have hardly one in common. */
const hardlyAlike = 0.1;

/** Fields of what befalls somebody. */
const befalling: ReadonlySet<string> = new Set(['violence', 'death', 'arrest', 'custody', 'capture', 'injure']);

function befell({ sense }: EventItem): boolean {
  return befalling.has(fieldOf(sense));
}

function comesAgain({ sense }: EventItem): boolean {
  const field = fieldOf(sense);
  return field === 'troops' || serial.has(field) || recurring.has(field);
}

function isVague({ several, when, ordinal, sense }: EventItem): boolean {
  return several === true && when === undefined && ordinal === undefined && recurring.has(fieldOf(sense));
}

// A country and a city in it, a city and its airport are not two places; only two of a kind can be told apart.
function comparePlaces(a: string | undefined, b: string | undefined): 'same' | 'other' | 'unknown' {
  if (a === undefined || b === undefined || kindOf(a) !== kindOf(b)) return 'unknown';
  const [words, others] = [placeWords(a), placeWords(b)];
  if (a === b) return 'same';
  return words.some((word) => others.includes(word)) ? 'unknown' : 'other';
}

function kindOf(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

/** The words of the name in the key of a place. */
export function placeWords(key: string): readonly string[] {
  return key.slice(key.indexOf(':') + 1).split(' ');
}

function compare<Value>(a: Value | undefined, b: Value | undefined): 'same' | 'other' | 'unknown' {
  if (a === undefined || b === undefined) return 'unknown';
  return a === b ? 'same' : 'other';
}
