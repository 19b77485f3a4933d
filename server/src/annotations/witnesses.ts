/**
 * Where the marks that are certain lead: how far a place is from where it should be by the nearest of them before it
 * and the nearest behind it. It must not know how marks are found.
 */
import { countWhile } from '../base/partition.ts';

/** A mark whose place is certain. Offsets are folded. */
export interface Witness {
  /** Where it was said to begin. */
  readonly from: number;
  /** Where it begins. */
  readonly to: number;
}

/** Marks that are certain, in the order of where they were. */
export class Witnesses {
  readonly #all: readonly Witness[];

  constructor(all: readonly Witness[]) {
    this.#all = all.toSorted((a, b) => a.from - b.from);
  }

  /** By how much the nearest one to an old place has moved; 0 where there is none. */
  shiftAt(from: number): number {
    const [before, after] = this.#around(from);
    const isNearer = after === undefined || (before !== undefined && from - before.from <= after.from - from);
    const nearest = isNearer ? before : after;
    return nearest === undefined ? 0 : nearest.to - nearest.from;
  }

  /** Whether one of the two around leads from the old place to this one; before the first one the beginning of the text does. */
  oneLeads(from: number, to: number, within: number): boolean {
    const [before = { from: 0, to: 0 }, after] = this.#around(from);
    return leads(before, from, to, within) || (after !== undefined && leads(after, from, to, within));
  }

  /** Whether none of the two around leads from the old place to another than this one. */
  noneStrays(from: number, to: number, within: number): boolean {
    return this.#around(from).every((one) => one === undefined || leads(one, from, to, within));
  }

  #around(from: number): readonly [Witness | undefined, Witness | undefined] {
    const at = countWhile(this.#all.length, (one) => (this.#all[one]?.from ?? 0) <= from);
    return [this.#all[at - 1], this.#all[at]];
  }
}

function leads({ from, to }: Witness, old: number, now: number, within: number): boolean {
  return Math.abs(now - old - (to - from)) <= within;
}
