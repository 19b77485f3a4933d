/**
 * What speaks for and against two items telling of one event, as numbers. Symmetric: from either side the
 * evidence is the same. It must not know how the numbers are weighed.
 */
import { intervalsMeet } from '../../../base/civil-date.ts';
import type { DayInterval } from '../../../base/civil-date.ts';
import { contrarySenses } from '../../../recognise/events/sense.ts';
import { fieldOf } from '../../../recognise/events/lexicon.ts';
import { stem } from '../../../recognise/events/stem.ts';
import type { ArticleHead, EventItem } from '../corpus.ts';
import { cosine, weightOf } from './weights.ts';
import type { WordWeights } from './weights.ts';

/** How the times of two events stand to each other. */
export type TimeRelation = 'same-day' | 'same-month' | 'meet' | 'near' | 'apart' | 'unknown';

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
  /** 0-1: weight of the shared participants against all. */
  readonly participants: number;
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
  const published = publicationGap(a.head, b.head);
  return {
    sense,
    oneArticle: a.head.path === b.head.path,
    articles: a.head.path === b.head.path ? 1 : cosine(a.head.words, b.head.words, weights),
    sentences: overlapWeight(a.item, b.item, sharedWords, weights),
    sharedWords,
    participants: shared.length / Math.max(1, Math.min(a.item.participants.length, b.item.participants.length)),
    sharedParticipants: shared,
    time: timeRelation(a, b),
    place: compare(a.item.place, b.item.place),
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
  return a.participants.flatMap((key, i) => (others.has(key) ? [a.participantNames[i] ?? key] : []));
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

function timeRelation(a: Told, b: Told): TimeRelation {
  const [one, other] = [a.item.interval, b.item.interval];
  if (!isBounded(one) || !isBounded(other)) return excludes(a, b) || excludes(b, a) ? 'apart' : 'unknown';
  if (intervalsMeet(one, other)) {
    if (one.to - one.from <= 1 && other.to - other.from <= 1) return 'same-day';
    return Math.max(one.to - one.from, other.to - other.from) <= 31 ? 'same-month' : 'meet';
  }
  return Math.max(one.from - other.to, other.from - one.to) <= 3 ? 'near' : 'apart';
}

// What had happened when `a` was published cannot be what `b` dates after that day; what was still to come
// then cannot be what `b` dates well before.
function excludes({ item: { modality, interval }, head }: Told, b: Told): boolean {
  const { from: earliest, to: latest } = head.published.interval;
  const { from, to } = b.item.interval;
  if (modality === 'happened') return latest !== null && from !== null && from > latest + 1;
  return modality !== 'denied' && !isBounded(interval) && earliest !== null && to !== null && to < earliest - aheadReach;
}

/** Days by which an event may precede the article that puts it as possible or planned. */
const aheadReach = 30;

function isVague({ several, when, place, ordinal }: EventItem): boolean {
  return several === true && when === undefined && place === undefined && ordinal === undefined;
}

function isBounded(interval: DayInterval): interval is { readonly from: number; readonly to: number } {
  return interval.from !== null && interval.to !== null;
}

function compare<Value>(a: Value | undefined, b: Value | undefined): 'same' | 'other' | 'unknown' {
  if (a === undefined || b === undefined) return 'unknown';
  return a === b ? 'same' : 'other';
}

function publicationGap(a: ArticleHead, b: ArticleHead): number | undefined {
  const [one, other] = [a.published.interval, b.published.interval];
  if (!isBounded(one) || !isBounded(other)) return undefined;
  return Math.max(0, one.from - other.to, other.from - one.to);
}
