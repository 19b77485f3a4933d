/**
 * Groups of names that mean one thing, with the reason for each join. A union-find over the indices of the
 * names; it must not know names.
 */
import { spanOf } from '../../../base/span.ts';
import type { Reason } from '../../../base/reason.ts';

/** Joined indices; the earliest index of a group stands for it. */
export class Groups {
  readonly #parents: Int32Array;
  readonly #reasons = new Map<number, Reason>();

  /** @param size how many names there are, each a group of its own at first */
  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, index) => index);
  }

  /** The index that stands for the group of `index`. */
  find(index: number): number {
    let at = index;
    for (;;) {
      const parent = this.#parents[at] ?? at;
      if (parent === at) return at;
      this.#parents[at] = this.#parents[parent] ?? parent;
      at = parent;
    }
  }

  /** Joins the groups of the two; `reason` is kept for `index`, unless it has one. */
  join(index: number, other: number, reason?: Reason): void {
    const [a, b] = [this.find(index), this.find(other)];
    if (reason !== undefined && !this.#reasons.has(index)) this.#reasons.set(index, withBareSpan(reason));
    if (a !== b) this.#parents[Math.max(a, b)] = Math.min(a, b);
  }

  /** Why the name was joined, where it was. */
  reason(index: number): Reason | undefined {
    return this.#reasons.get(index);
  }
}

// A mention may be given for its span: what else it carries is no part of the reason.
function withBareSpan(reason: Reason): Reason {
  return reason.span === undefined ? reason : { ...reason, span: spanOf(reason.span.start, reason.span.end) };
}
