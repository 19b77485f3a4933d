/**
 * The most of a list that stands in rising order: what did not change places. It must not know what is listed.
 */
import { countWhile } from '../base/partition.ts';

/** The longest part of the items whose values never fall (patience sorting, n log n). */
export function inOneOrder<Item>(items: readonly Item[], valueOf: (item: Item) => number): ReadonlySet<Item> {
  // The last item of the best run of each length, and what stands before each item in its run.
  const ends: Item[] = [];
  const before = new Map<Item, Item>();
  for (const item of items) {
    const value = valueOf(item);
    const length = countWhile(ends.length, (at) => valueOf(ends[at] ?? item) <= value);
    const previous = ends[length - 1];
    if (previous !== undefined) before.set(item, previous);
    ends[length] = item;
  }
  const kept = new Set<Item>();
  for (let item = ends.at(-1); item !== undefined; item = before.get(item)) kept.add(item);
  return kept;
}
