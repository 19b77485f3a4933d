/**
 * From one event to the others that tell of it: keys look candidates up, one scorer ranks them, a floor keeps
 * silent where nothing fits. Derived anew at every question, so the order in which articles came never
 * changes an answer. It must not know text, nor how an index stores.
 */
import type { DayInterval } from '../../base/civil-date.ts';
import { isStoryKey } from './event-keys.ts';
import type { ArticleHead, ArticlePath, CorpusReader, EventItem, Item } from './corpus.ts';
import { compareItems } from './item-order.ts';
import { ArticleMatters } from './related/article-matters.ts';
import { decideRelated } from './related/decided.ts';
import { evidenceOf } from './related/evidence.ts';
import type { Evidence } from './related/evidence.ts';
import { offerFloor } from './related/offer-floor.ts';
import { reasonsFor } from './related/reasons.ts';
import { scoreOf } from './related/score.ts';
import { SharedWeights } from './related/shared-weights.ts';
import type { Told } from './related/told.ts';
import { isLoose, wordLikeness } from './related/word-likeness.ts';

/** An event that tells of the same. */
export interface RelatedEvent {
  readonly item: EventItem;
  /** 0-1: how sure it is. */
  readonly score: number;
  /** Why, in a reader's words, the weightiest reason first. */
  readonly reasons: readonly string[];
}

/** How much is asked for. */
export interface RelatedOptions {
  /** Events given at most. */
  readonly limit?: number;
  /** Score below which nothing is offered; without, what `offerFloor` says. */
  readonly floor?: number;
  /** Leave the same article out. */
  readonly othersOnly?: boolean;
  /** What other questions to this state of the corpus have learned of its words. */
  readonly weights?: SharedWeights;
  /** Leave out words that only news joins: a hint for a reader is no ground for a check. */
  readonly firmly?: boolean;
}

/** Events that the keys of an event itself may lead to, summed: keys that lead to more say too little to be worth reading. */
const ownFound = 150;
/** The same of the keys that a whole article shares, which lead to the same events again and again. */
const storyFound = 400;
/** Events read at most. */
const candidatesFound = 200;
/** Candidates scored at most. */
const candidatesRead = 60;
/** Articles among which the nearest is sought, besides those of the candidates: reading one costs as much as an event. */
const articlesMet = 30;
const defaultLimit = 50;

/** Events that tell of the same as `item`, best first: other articles' before the same article's; empty where nothing fits. */
export async function relatedEvents(
  reader: CorpusReader,
  item: EventItem,
  options: RelatedOptions = {},
): Promise<readonly RelatedEvent[]> {
  const ranked = await decideRelated(reader, item, rank(item, await weighCandidates(reader, item, () => true, options.weights), options));
  const others = ranked.filter(({ item: { path } }) => path !== item.path);
  const own = ranked.filter(({ item: { path } }) => path === item.path);
  const all = options.othersOnly === true ? others : [...others, ...own];
  return all.slice(0, options.limit ?? defaultLimit);
}

/** What the keys of an event lead to. */
interface Found {
  /** Those with a like word, those that share more and rarer keys first. */
  readonly candidates: readonly EventItem[];
  /** Their articles, and those of whatever else shares most and rarest keys. */
  readonly met: readonly ArticlePath[];
}

// The rarest keys first, as many as lead to a bounded number of events: in a story of a thousand articles the keys that
// all of them have are never read. What shares more and rarer keys comes first, and only so many are read closely.
async function candidatesFor(reader: CorpusReader, item: EventItem, isAsked: (candidate: EventItem) => boolean): Promise<Found> {
  const counts = await reader.count(item.keys);
  const found = await reader.lookup(rarest(counts), candidatesFound);
  if (!found.some((other) => other.kind === 'event' && isAsked(other) && wordLikeness(item, other) !== undefined)) return { candidates: [], met: [] };
  const candidates = found.filter(
    (other): other is EventItem => other.kind === 'event' && !(other.path === item.path && other.n === item.n) && wordLikeness(item, other) !== undefined,
  );
  const keyWeights = new Map([...counts].map(([key, count]) => [key, 1 / (1 + Math.log(count))]));
  const weights = new Map(found.map((other) => [other, sharedWeight(other, keyWeights)]));
  const byWeight = (a: Item, b: Item): number => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || compareItems(a, b);
  const read = candidates.sort(byWeight).slice(0, candidatesRead);
  const near = new Set(found.toSorted(byWeight).map(({ path }) => path));
  return { candidates: read, met: [...new Set([...read.map(({ path }) => path), ...[...near].slice(0, articlesMet)])] };
}

function rarest(counts: ReadonlyMap<string, number>): readonly string[] {
  const sorted = [...counts].filter(([, count]) => count > 0).sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
  const within = (keys: typeof sorted, most: number): readonly string[] => {
    let sum = 0;
    return keys.filter(([, count], i) => i === 0 || (sum += count) <= most).map(([key]) => key);
  };
  return [...within(sorted.filter(([key]) => !isStoryKey(key)), ownFound), ...within(sorted.filter(([key]) => isStoryKey(key)), storyFound)];
}

function sharedWeight({ keys }: Item, weights: ReadonlyMap<string, number>): number {
  return keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0);
}

function rank(item: EventItem, weighed: readonly WeighedCandidate[], { floor, firmly }: RelatedOptions): readonly RelatedEvent[] {
  const related: RelatedEvent[] = [];
  const loose = new Set<EventItem>();
  for (const { candidate, evidence } of weighed) {
    const score = scoreOf(evidence);
    const isHint = isLoose(evidence.words);
    if (score < (floor ?? offerFloor(evidence)) || (isHint && firmly === true)) continue;
    related.push({ item: candidate, score, reasons: reasonsFor(item, candidate, evidence) });
    if (isHint) loose.add(candidate);
  }
  return withoutShadows(related.sort(byRank), loose);
}

// `The withdrawal had left the border open`: who is led to the withdrawal needs no loose word of the same sentence.
function withoutShadows(ranked: readonly RelatedEvent[], loose: ReadonlySet<EventItem>): readonly RelatedEvent[] {
  if (loose.size === 0) return ranked;
  const told = new Set<string>();
  const sentenceOf = ({ item }: RelatedEvent): string => `${item.told.sentence.start} ${item.path}`;
  for (const related of ranked) if (!loose.has(related.item)) told.add(sentenceOf(related));
  return ranked.filter((related) => !loose.has(related.item) || !told.has(sentenceOf(related)));
}

/** A candidate and what speaks for and against it. */
export interface WeighedCandidate {
  readonly candidate: EventItem;
  readonly evidence: Evidence;
  /** When the two articles were published, the candidate's last. */
  readonly published: readonly [own: DayInterval, other: DayInterval];
}

/**
 * The evidence about every candidate that an event has in the corpus; what contradicts it is left out. For training too.
 * @param isAsked those that are weighed: where there are none, no article is read
 * @param shared what other questions to this state of the corpus have learned of its words
 */
export async function weighCandidates(
  reader: CorpusReader,
  item: EventItem,
  isAsked: (candidate: EventItem) => boolean = () => true,
  shared = new SharedWeights(),
): Promise<readonly WeighedCandidate[]> {
  const { candidates, met } = await candidatesFor(reader, item, isAsked);
  const asked = candidates.filter(isAsked);
  if (asked.length === 0) return [];
  const heads = await reader.heads([...new Set([item.path, ...met])]);
  const told = toldIn(item, heads);
  if (told === undefined) return [];
  const { weights, cosines } = await shared.of(reader, { item, candidates, heads: [...heads.values()] });
  const matters = new ArticleMatters(heads, cosines);
  for (const path of heads.keys()) matters.meet(item.path, path);
  return asked.flatMap((candidate) => {
    const other = toldIn(candidate, heads);
    const evidence = other && evidenceOf(told, other, matters.likenessFrom(item.path, candidate.path), weights);
    return evidence === undefined || other === undefined ? [] : [{ candidate, evidence, published: [told.head.published.interval, other.head.published.interval] }];
  });
}

// Equal scores are told apart by place, so that the list is one whatever the backend.
function byRank(a: RelatedEvent, b: RelatedEvent): number {
  return b.score - a.score || compareItems(a.item, b.item);
}

function toldIn(item: EventItem, heads: ReadonlyMap<ArticlePath, ArticleHead>): Told | undefined {
  const head = heads.get(item.path);
  return head === undefined ? undefined : { item, head };
}
