/**
 * What speaks for and against two items telling of one event, as numbers. Symmetric: from either side the
 * evidence is the same. It must not know how the numbers are weighed.
 */
import { contrarySenses } from '../../../recognise/events/sense.ts';
import { fieldOf } from '../../../recognise/events/lexicon.ts';
import { stem } from '../../../recognise/events/stem.ts';
import type { ArticleHead, EventItem } from '../corpus.ts';
import { publicationGap, timeRelation } from './times.ts';
import type { TimeRelation } from './times.ts';
import { cosine, weightOf } from './weights.ts';
import type { WordWeights } from './weights.ts';

/** The evidence about a pair. */
export interface Evidence {
  /** 1 for one lemma, less for one sense, less for one field, 0 for none. */
  readonly sense: number;
  /** Whether one article tells both. */
  readonly oneArticle: boolean;
  /** 0-1: cosine of the two articles' words. */
  readonly articles: number;
  /** 0-1: weight of the words that both sentences have. */
  readonly sentences: number;
  readonly sharedWords: readonly string[];
  /** 0-1: weight of the shared participants against those of the side that names fewer; undefined where a side names none. */
  readonly participants: number | undefined;
  /** How many persons take part in both. */
  readonly sharedPersons: number;
  readonly sharedParticipants: readonly string[];
  readonly time: TimeRelation;
  /** Same place, another place, or unknown. */
  readonly place: 'same' | 'other' | 'unknown';
  readonly ordinal: 'same' | 'other' | 'unknown';
  /** Whether one of them speaks of several events without saying when or where: `attacks on convoys`. */
  readonly vague: boolean;
  /** Days between the publications, where both are known. */
  readonly published?: number;
}

/** An item together with its article's head. */
export interface Told {
  readonly item: EventItem;
  readonly head: ArticleHead;
}

/** The evidence about two items; undefined where they cannot tell of one event whatever else agrees. */
export function evidenceOf(a: Told, b: Told, weights: WordWeights): Evidence | undefined {
  const sense = senseLikeness(a.item, b.item);
  if (sense === 0) return undefined;
  const shared = sharedParticipants(a.item, b.item);
  const sharedWords = commonWords(a.item, b.item);
  const published = publicationGap(a, b);
  return {
    sense,
    oneArticle: a.head.path === b.head.path,
    articles: a.head.path === b.head.path ? 1 : cosine(a.head.words, b.head.words, weights),
    sentences: overlapWeight(a.item, b.item, sharedWords, weights),
    sharedWords,
    participants: participantsLikeness(a.item, b.item, shared),
    sharedPersons: shared.filter(isPerson).length,
    sharedParticipants: a.item.participants.flatMap((key, i) => (shared.includes(key) ? [a.item.participantNames[i] ?? key] : [])),
    time: timeRelation(a, b),
    place: comparePlaces(a.item.place, b.item.place),
    ordinal: compare(a.item.ordinal, b.item.ordinal),
    vague: isVague(a.item) || isVague(b.item),
    ...(published === undefined ? {} : { published }),
  };
}

function senseLikeness(a: EventItem, b: EventItem): number {
  if (a.lemma === b.lemma && a.sense === b.sense) return 1;
  if (a.sense === b.sense || stem(a.lemma) === stem(b.lemma)) return 0.9;
  if (contrarySenses.some(([x, y]) => (x === a.sense && y === b.sense) || (x === b.sense && y === a.sense))) return 0;
  return fieldOf(a.sense) === fieldOf(b.sense) ? 0.5 : 0;
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

function commonWords(a: EventItem, b: EventItem): readonly string[] {
  const others = new Set(b.words.map(stem));
  return a.words.filter((word) => others.has(stem(word)));
}

// Dice's coefficient over word weights.
function overlapWeight(a: EventItem, b: EventItem, shared: readonly string[], weights: WordWeights): number {
  const sum = (words: readonly string[]): number => words.reduce((total, word) => total + weightOf(weights, word), 0);
  const all = sum(a.words) + sum(b.words);
  return all === 0 ? 0 : Math.min(1, (2 * sum(shared)) / all);
}

function isVague({ several, when, place, ordinal }: EventItem): boolean {
  return several === true && when === undefined && place === undefined && ordinal === undefined;
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

function placeWords(key: string): readonly string[] {
  return key.slice(key.indexOf(':') + 1).split(' ');
}

function compare<Value>(a: Value | undefined, b: Value | undefined): 'same' | 'other' | 'unknown' {
  if (a === undefined || b === undefined) return 'unknown';
  return a === b ? 'same' : 'other';
}
