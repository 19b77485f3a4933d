/**
 * One id for the mentions of one event across all articles, for export: groups made from the scores by which
 * related events are ranked. Groups are bounded, so that a chain of near-synonyms never makes one story of
 * two, and independent of the order in which articles came; what people called one event, or different ones, outranks
 * the scores. It must not know text, nor how an index stores.
 */
import { hashText } from '../../base/hash.ts';
import type { ArticleHead, ArticlePath, CorpusReader, EventItem } from './corpus.ts';
import { groupPairs } from './event-groups.ts';
import { scoredPairs } from './event-pairs.ts';
import { compareItems } from './item-order.ts';
import { decidedPairs } from './related/decided.ts';
import { timeRelation } from './related/times.ts';
import type { TimeRelation } from './related/times.ts';

/** Score from which two mentions may be joined. */
const joiningScore = 0.4;
/** Average over all pairs of two groups from which they may be joined; a pair of which no word is alike counts as 0. */
const averageScore = 0.25;
/** Score below which a pair counts as 0. */
const leastScore = 0.05;
/** Mentions in a group at most. */
const largestGroup = 200;

/** Times of two mentions that speak against one event, however alike the others around them are. */
const contradicting: ReadonlySet<TimeRelation> = new Set(['apart', 'long-before', 'ahead']);

/** The id of every event of the corpus by `${path}#${n}`; mentions of one event share it. */
export async function eventIds(reader: CorpusReader): Promise<ReadonlyMap<string, string>> {
  const items: EventItem[] = [];
  for (const path of await reader.paths()) items.push(...(await reader.items(path)).filter((item) => item.kind === 'event'));
  return eventIdsAmong(reader, items);
}

/** The ids that these events of the corpus have among themselves, by what the whole corpus knows of words. */
export async function eventIdsAmong(reader: CorpusReader, events: readonly EventItem[]): Promise<ReadonlyMap<string, string>> {
  const items = events.toSorted(compareItems);
  const heads = await reader.heads([...new Set(items.map(({ path }) => path))]);
  const pairs = await scoredPairs(reader, items, heads, leastScore);
  const agree = (a: number, b: number): boolean | undefined => timesAgree(items[a], items[b], heads);
  const decided = decidedPairs(items);
  const groups = groupPairs(items.length, pairs, { joining: joiningScore, average: averageScore, largest: largestGroup, agree, ...(decided && { decided }) });
  return new Map(items.map((item, at) => [nameOf(item), idOf(items[Math.min(at, ...(groups[at] ?? []))] ?? item)]));
}

// What was still to come in 2021 is not what happened in 2011, though an undated mention is like both.
function timesAgree(a: EventItem | undefined, b: EventItem | undefined, heads: ReadonlyMap<ArticlePath, ArticleHead>): boolean | undefined {
  const [one, other] = [heads.get(a?.path ?? ''), heads.get(b?.path ?? '')];
  if (a === undefined || b === undefined || one === undefined || other === undefined) return undefined;
  const relation = timeRelation({ item: a, head: one }, { item: b, head: other });
  return relation === 'unknown' ? undefined : !contradicting.has(relation);
}

// A group is named after its first mention by path and place.
function idOf(first: EventItem): string {
  return `event-${hashText(nameOf(first)).slice(0, 12)}`;
}

function nameOf({ path, n }: EventItem): string {
  return `${path}#${n}`;
}
