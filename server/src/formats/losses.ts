/**
 * Counts what a format cannot hold while it writes. It must not know formats.
 */
import type { Loss } from './format.ts';

/** A tally of losses, each kind named once. */
export class LossTally {
  readonly #counts = new Map<string, number>();

  /** Notes `count` more of a kind; none is no loss. */
  add(what: string, count = 1): void {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  }

  /** Every kind with its count, in the order in which they were first met. */
  list(): readonly Loss[] {
    return [...this.#counts].map(([what, count]) => ({ what, count }));
  }
}
