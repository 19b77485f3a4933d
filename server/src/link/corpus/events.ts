/**
 * One id for the mentions of one event across all articles, for export: groups made from the scores by which
 * related events are ranked. Groups are bounded, so that a chain of near-synonyms never makes one story of
 * two, and independent of the order in which articles came. It must not know text, nor how an index stores.
 */
import { hashText } from '../../base/hash.ts';
import type { ArticleHead, ArticlePath, CorpusReader, EventItem } from './corpus.ts';
import { relatedEvents } from './related.ts';
import { timeRelation } from './related/times.ts';
import type { TimeRelation } from './related/times.ts';

/** Score from which two mentions may be joined. */
const joiningScore = 0.4;
/** Average over all pairs of two groups from which they may be joined; a pair of which no word is alike counts as 0. */
const averageScore = 0.15;
/** Score below which a pair counts as 0. */
const leastScore = 0.05;
/** Mentions in a group at most. */
const largestGroup = 200;

/** Times that no two mentions of one group may have, however alike the others around them are. */
const contradicting: ReadonlySet<TimeRelation> = new Set(['near', 'apart', 'long-before', 'ahead']);

interface Link {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

interface Group {
  readonly members: readonly EventItem[];
}

/** The id of every event of the corpus by `${path}#${n}`; mentions of one event share it. */
export async function eventIds(reader: CorpusReader): Promise<ReadonlyMap<string, string>> {
  const items = new Map<string, EventItem>();
  const paths = await reader.paths();
  for (const path of paths) {
    for (const item of await reader.items(path)) if (item.kind === 'event') items.set(nameOf(item), item);
  }
  return idsOf(items, join(items, await linksOf(reader, items), await reader.heads(paths)));
}

async function linksOf(reader: CorpusReader, items: ReadonlyMap<string, EventItem>): Promise<readonly Link[]> {
  const links = new Map<string, Link>();
  for (const [name, item] of items) {
    for (const { item: other, score } of await relatedEvents(reader, item, { floor: leastScore, limit: largestGroup })) {
      const [a, b] = [name, nameOf(other)].sort();
      const seen = links.get(`${a}\n${b}`);
      // Each side has its own nearest articles: the two scores differ a little.
      if (a !== undefined && b !== undefined) links.set(`${a}\n${b}`, { a, b, score: seen === undefined ? score : (seen.score + score) / 2 });
    }
  }
  return [...links.values()].sort((x, y) => y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b));
}

// Average-link agglomeration, surest pairs first: a pair that no list held counts as 0.
function join(
  items: ReadonlyMap<string, EventItem>,
  links: readonly Link[],
  heads: ReadonlyMap<ArticlePath, ArticleHead>,
): ReadonlyMap<string, Group> {
  const scores = new Map(links.map(({ a, b, score }) => [`${a}\n${b}`, score]));
  const groups = new Map<string, Group>([...items].map(([name, item]) => [name, { members: [item] }]));
  for (const { a, b, score } of links) {
    if (score < joiningScore) break;
    const [one, other] = [groups.get(a), groups.get(b)];
    if (one === undefined || other === undefined || one === other || !mayJoin(one, other, scores, heads)) continue;
    const joined: Group = { members: [...one.members, ...other.members] };
    for (const member of joined.members) groups.set(nameOf(member), joined);
  }
  return groups;
}

function mayJoin(one: Group, other: Group, scores: ReadonlyMap<string, number>, heads: ReadonlyMap<ArticlePath, ArticleHead>): boolean {
  if (one.members.length + other.members.length > largestGroup) return false;
  let sum = 0;
  for (const a of one.members) {
    for (const b of other.members) {
      if (!timesAgree(a, b, heads)) return false;
      sum += scores.get([nameOf(a), nameOf(b)].sort().join('\n')) ?? 0;
    }
  }
  return sum / (one.members.length * other.members.length) >= averageScore;
}

// What was still to come in 2021 is not what happened in 2011, though an undated mention is like both.
function timesAgree(a: EventItem, b: EventItem, heads: ReadonlyMap<ArticlePath, ArticleHead>): boolean {
  const [one, other] = [heads.get(a.path), heads.get(b.path)];
  return one === undefined || other === undefined || !contradicting.has(timeRelation({ item: a, head: one }, { item: b, head: other }));
}

// A group is named after its first mention by path and place.
function idsOf(items: ReadonlyMap<string, EventItem>, groups: ReadonlyMap<string, Group>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const name of items.keys()) {
    const members = groups.get(name)?.members ?? [];
    const first = members.reduce((least, member) => (before(member, least) ? member : least), members[0] as EventItem);
    ids.set(name, `event-${hashText(nameOf(first)).slice(0, 12)}`);
  }
  return ids;
}

function before(a: EventItem, b: EventItem): boolean {
  return (compare(a.path, b.path) || a.n - b.n) < 0;
}

function nameOf({ path, n }: EventItem): string {
  return `${path}#${n}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
