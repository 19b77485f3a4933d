/**
 * How many of something there are, as far as that was asked for lately: kept true as they come and go. It must not know
 * what is counted.
 */
import { Generations } from './generations.ts';

/** Counts by their key. */
export class KeptCounts {
  readonly #counts: Generations<string, number>;

  /** @param most counts that one generation keeps; two are kept */
  constructor(most: number) {
    this.#counts = new Generations(most);
  }

  /** The count that is kept, else the one that `read` gives. */
  of(key: string, read: () => number): number {
    const known = this.#counts.get(key);
    if (known !== undefined) return known;
    const count = read();
    this.#counts.set(key, count);
    return count;
  }

  /** Keeps a count that was come by. */
  set(key: string, count: number): void {
    this.#counts.set(key, count);
  }

  /** Takes in that there is one more or less. */
  add(key: string, by: 1 | -1): void {
    const known = this.#counts.get(key);
    if (known !== undefined) this.#counts.set(key, known + by);
  }

  /** Forgets everything. */
  clear(): void {
    this.#counts.clear();
  }
}
