/**
 * Events that people called the same, or different: their word outranks every score. It must not know how events
 * are scored.
 */
import type { CorpusReader, EventItem } from '../corpus.ts';
import type { DecidedPairs } from '../event-groups.ts';

const SAME = 'same-event:';
const DIFFERENT = 'different-event:';
/** Events of one group of people's that are read at most. */
const MOST = 200;

/** The key of a group of events that people called the same. */
export function sameEventKey(group: string): string {
  return SAME + group;
}

/** The key of a relation by which people called events different. */
export function differentEventKey(relation: string): string {
  return DIFFERENT + relation;
}

/** What people said of these events among themselves, by their places; undefined where nobody said anything. */
export function decidedPairs(items: readonly EventItem[]): DecidedPairs | undefined {
  const [same, different] = [holdersOf(items, SAME), holdersOf(items, DIFFERENT)];
  if (same.length + different.length === 0) return undefined;
  const apart = new Map<number, Set<number>>();
  for (const ends of different) for (const a of ends) apart.set(a, new Set([...(apart.get(a) ?? []), ...ends.filter((b) => b !== a)]));
  return { same: same.flatMap(([first, ...others]) => others.map((other) => [first ?? other, other] as const)), apart };
}

/** The places of the events that share each key of a kind. */
function holdersOf(items: readonly EventItem[], kind: string): readonly (readonly number[])[] {
  const holders = new Map<string, number[]>();
  for (const [at, { keys }] of items.entries()) {
    for (const key of keys) if (key.startsWith(kind)) holders.set(key, [...(holders.get(key) ?? []), at]);
  }
  return [...holders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, places]) => places);
}

/** The related events with people's word in them: those called the same first, those called different not at all. */
export async function decideRelated<Related extends { readonly item: EventItem; readonly score: number; readonly reasons: readonly string[] }>(
  reader: CorpusReader,
  item: EventItem,
  related: readonly Related[],
): Promise<readonly (Related | { readonly item: EventItem; readonly score: number; readonly reasons: readonly string[] })[]> {
  const told = item.keys.filter((key) => key.startsWith(SAME) || key.startsWith(DIFFERENT));
  if (told.length === 0) return related;
  const same = told.filter((key) => key.startsWith(SAME));
  const found = same.length === 0 ? [] : await reader.lookup(same, MOST);
  const ones = found.filter((other): other is EventItem => other.kind === 'event' && !isSame(other, item));
  const apart = (other: EventItem): boolean => other.keys.some((key) => key.startsWith(DIFFERENT) && told.includes(key));
  const decided = ones.filter((other) => !apart(other)).map((other) => ({ item: other, score: 1, reasons: ['a person says that this is the same event'] }));
  return [...decided, ...related.filter((other) => !apart(other.item) && !ones.some((one) => isSame(one, other.item)))];
}

function isSame(a: EventItem, b: EventItem): boolean {
  return a.path === b.path && a.n === b.n;
}
