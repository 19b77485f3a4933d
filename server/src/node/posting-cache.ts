/**
 * Where the items of a key stand, and how many there are, as far as that was asked for lately: kept true as postings come
 * and go, so that a key is read once and not at every keystroke. It must not know where postings come from.
 */
import type { ArticlePath } from '../link/corpus/corpus.ts';
import { compareItems } from '../link/corpus/item-order.ts';
import { Generations } from './generations.ts';
import { KeptCounts } from './kept-counts.ts';

/** A place of an item: its article by path and by row. */
export interface Place {
  readonly path: ArticlePath;
  readonly article: number;
  readonly n: number;
}

/** What is kept of a key: its first places in order. */
interface Kept {
  readonly places: Place[];
  /** Whether these are all. */
  whole: boolean;
  /** How many were wanted at most; up to twice as many may come to stand here. */
  readonly most: number;
}

/** Places that one generation keeps, and what a key weighs besides its places; two generations are kept. */
const [GENERATION, KEY] = [100_000, 4];

/** Counts that one generation keeps. */
const COUNTS = 100_000;

/** Places of a key that are kept at least: one question asks for a few more than another. */
const LEAST = 64;

/** Postings by their key. */
export class PostingCache {
  readonly #kept = new Generations<string, Kept>(GENERATION, ({ places }) => places.length + KEY);
  readonly #counts = new KeptCounts(COUNTS);

  /** At least the first `limit` places of a key in the order of path and `n`; `read` gives all of them in any order. */
  first(key: string, limit: number, read: () => readonly Place[]): readonly Place[] {
    const known = this.#kept.get(key);
    if (known !== undefined && (known.whole || known.places.length >= limit)) return known.places;
    const all = read();
    const most = Math.max(LEAST, 2 * limit);
    const kept = { places: firstOf(all, most), whole: all.length <= most, most };
    this.#kept.set(key, kept);
    this.#counts.set(key, all.length);
    return kept.places;
  }

  /** How many items have a key; `read` counts them. */
  count(key: string, read: () => number): number {
    return this.#counts.of(key, read);
  }

  /** Takes in that an item has a key. */
  add(key: string, place: Place): void {
    this.#counts.add(key, 1);
    const kept = this.#kept.get(key);
    if (kept === undefined) return;
    const at = placeIn(kept.places, place);
    if (at === kept.places.length && !kept.whole) return;
    kept.places.splice(at, 0, place);
    const over = kept.places.length > 2 * kept.most ? kept.places.splice(kept.most).length : 0;
    if (over > 0) kept.whole = false;
    this.#kept.grow(1 - over);
  }

  /** Takes in that an item has a key no more. */
  drop(key: string, place: Place): void {
    this.#counts.add(key, -1);
    const places = this.#kept.get(key)?.places;
    const at = places === undefined ? 0 : placeIn(places, place);
    const there = places?.[at];
    if (there === undefined || compareItems(there, place) !== 0) return;
    places?.splice(at, 1);
    this.#kept.grow(-1);
  }

  /** Forgets everything. */
  clear(): void {
    this.#kept.clear();
    this.#counts.clear();
  }
}

/** The first of places that are in no order: a key may have very many, of which most are looked at once. */
function firstOf(all: readonly Place[], most: number): Place[] {
  const first = all.slice(0, most).sort(compareItems);
  let last = first.at(-1);
  for (const place of all.slice(most)) {
    if (last === undefined || compareItems(place, last) > 0) continue;
    first.pop();
    first.splice(placeIn(first, place), 0, place);
    last = first.at(-1);
  }
  return first;
}

/** How many of the places, which are in order, lie before this one. */
function placeIn(places: readonly Place[], place: Place): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = places[middle];
    if (other !== undefined && compareItems(other, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first places among those of several keys, each once. */
export function mergePlaces(lists: readonly (readonly Place[])[], limit: number): readonly Place[] {
  const [only, ...more] = lists;
  if (only === undefined || more.length === 0) return only?.slice(0, limit) ?? [];
  const merged: Place[] = [];
  for (const place of lists.flat().sort(compareItems)) {
    const last = merged.at(-1);
    if (last !== undefined && compareItems(last, place) === 0) continue;
    if (merged.length >= limit) break;
    merged.push(place);
  }
  return merged;
}
