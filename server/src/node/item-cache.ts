/**
 * Items of the corpus index that were read from their rows, kept for the next question: one keystroke asks much of what
 * the last one asked. It must not know where items come from, nor when they change.
 */
import type { Item } from '../link/corpus/corpus.ts';

/** Items that one generation keeps; two are kept. About two kilobytes each. */
const GENERATION = 8000;

/** Items by the row of their article and their place in it: those asked for lately. What is changed must be forgotten first. */
export class ItemCache {
  #young = new Map<number, Map<number, Item>>();
  #old = new Map<number, Map<number, Item>>();
  #count = 0;

  /** The item that is kept, else the one that `read` gives; undefined where that gives none. */
  get(article: number, n: number, read: () => Item | undefined): Item | undefined {
    const young = this.#young.get(article)?.get(n);
    if (young !== undefined) return young;
    const item = this.#old.get(article)?.get(n) ?? read();
    if (item !== undefined) this.#keep(article, n, item);
    return item;
  }

  /** Forgets the items of an article. */
  forget(article: number): void {
    this.#young.delete(article);
    this.#old.delete(article);
  }

  /** Forgets everything. */
  clear(): void {
    this.#young.clear();
    this.#old.clear();
    this.#count = 0;
  }

  #keep(article: number, n: number, item: Item): void {
    if (this.#count >= GENERATION) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#count = 0;
    }
    const items = this.#young.get(article);
    if (items === undefined) this.#young.set(article, new Map([[n, item]]));
    else items.set(n, item);
    this.#count += 1;
  }
}
