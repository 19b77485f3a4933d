/**
 * Which events of a corpus are held against each other when all of them are grouped: those that share rare keys, so
 * many for each at most, whatever all of them have in common. It must not know how a pair is scored.
 */
import type { EventItem } from './corpus.ts';

/** Events that the keys of one may lead to, all keys together. */
const readThrough = 700;
/** Events given for one at most. */
const given = 350;

/** Events of a corpus by their keys; an event is spoken of by its place among all. */
export class EventBlocks {
  readonly #items: readonly EventItem[];
  readonly #byKey = new Map<string, number[]>();

  /** @param items in an order that does not depend on how they arrived */
  constructor(items: readonly EventItem[]) {
    this.#items = items;
    for (const [at, { keys }] of items.entries()) {
      for (const key of new Set(keys)) {
        const block = this.#byKey.get(key);
        if (block === undefined) this.#byKey.set(key, [at]);
        else block.push(at);
      }
    }
  }

  /** The places of others that share keys with the event at a place, those that share more and rarer ones first. */
  near(at: number): readonly number[] {
    const weights = new Map<number, number>();
    let read = 0;
    for (const block of this.#rarestBlocks(at)) {
      const around = block.length <= readThrough ? block : windowAround(block, at);
      if (weights.size > 0 && (read += around.length) > readThrough) break;
      const weight = 1 / (1 + Math.log(block.length));
      for (const other of around) if (other !== at) weights.set(other, (weights.get(other) ?? 0) + weight);
    }
    const sorted = [...weights].sort(([a, x], [b, y]) => y - x || a - b);
    return sorted.slice(0, given).map(([other]) => other);
  }

  #rarestBlocks(at: number): readonly (readonly number[])[] {
    const keys = new Set(this.#items[at]?.keys);
    const blocks = [...keys].flatMap((key) => [this.#byKey.get(key) ?? []]);
    return blocks.filter((block) => block.length > 1).sort((a, b) => a.length - b.length);
  }
}

// What thousands share tells of none in particular: the nearest in the order of the corpus stand for all.
function windowAround(block: readonly number[], at: number): readonly number[] {
  let low = 0;
  let high = block.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((block[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(low - given / 2, block.length - given));
  return block.slice(from, from + given);
}
