/**
 * A bounded map in two generations: what is asked for moves into the younger, and when that is full the older is
 * forgotten. Cheaper than an order of use for what is asked for thousands of times between two keystrokes. It must not
 * know what it holds.
 */

/** A map that forgets what was not asked for in a while. */
export class Generations<Key, Value> {
  readonly #most: number;
  readonly #weightOf: (value: Value) => number;
  #young = new Map<Key, Value>();
  #old = new Map<Key, Value>();
  #weight = 0;

  /** @param most what the values of one generation weigh together at most; two are kept */
  constructor(most: number, weightOf: (value: Value) => number = () => 1) {
    this.#most = most;
    this.#weightOf = weightOf;
  }

  /** The value kept under the key, or undefined. */
  get(key: Key): Value | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  /** Whether something is kept under the key; asking does not keep it longer. */
  has(key: Key): boolean {
    return this.#young.has(key) || this.#old.has(key);
  }

  /** Keeps a value. */
  set(key: Key, value: Value): void {
    const known = this.#young.get(key);
    this.grow(this.#weightOf(value) - (known === undefined ? 0 : this.#weightOf(known)));
    this.#old.delete(key);
    this.#young.set(key, value);
  }

  /** To be told when a value that is kept became heavier, or lighter where `by` is below 0. */
  grow(by: number): void {
    this.#weight += by;
    if (this.#weight < this.#most) return;
    this.#old = this.#young;
    this.#young = new Map();
    this.#weight = by;
  }

  /** Forgets what is kept under the key. */
  delete(key: Key): void {
    const known = this.#young.get(key);
    if (known !== undefined) this.#weight -= this.#weightOf(known);
    this.#young.delete(key);
    this.#old.delete(key);
  }

  /** Forgets everything. */
  clear(): void {
    this.#young.clear();
    this.#old.clear();
    this.#weight = 0;
  }
}
