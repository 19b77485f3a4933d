/**
 * Items by a key of theirs: what `Map.groupBy` gives, which the oldest Node that Dateline runs on (20) does not
 * have. It must not know what is grouped.
 */

/** The items of each key, in their order; the keys in the order in which they are first met. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item, at: number) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  let at = 0;
  for (const item of items) {
    const key = keyOf(item, at++);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
