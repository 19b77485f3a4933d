/**
 * Items of the corpus index that were read from their rows, kept for the next question: one keystroke asks much of what
 * the last one asked. It must not know where items come from, nor when they change.
 */
import type { Item } from '../link/corpus/corpus.ts';
import { Generations } from './generations.ts';

/** Items that one generation keeps; two are kept. About two kilobytes each. */
const GENERATION = 8000;

/** What is kept of one article. */
interface Kept {
  readonly single: Map<number, Item>;
  /** All of them in the order of `n`, where they were asked for. */
  all?: readonly Item[];
}

/** Items by the row of their article and their place in it: those asked for lately. What is changed must be forgotten first. */
export class ItemCache {
  readonly #kept = new Generations<number, Kept>(GENERATION, ({ single, all }) => Math.max(single.size, all?.length ?? 0));

  /** The item that is kept, else the one that `read` gives; undefined where that gives none. */
  get(article: number, n: number, read: () => Item | undefined): Item | undefined {
    const kept = this.#kept.get(article);
    const known = kept?.all?.[n] ?? kept?.single.get(n);
    if (known?.n === n) return known;
    const item = read();
    if (item !== undefined) this.#keep(article, kept, item);
    return item;
  }

  /** All items of an article: those that are kept, else those that `read` gives. */
  all(article: number, read: () => readonly Item[]): readonly Item[] {
    const kept = this.#kept.get(article);
    if (kept?.all !== undefined) return kept.all;
    const all = read();
    this.#kept.set(article, { single: new Map(), all });
    return all;
  }

  /** Takes in all items that an article has from now on: kept where some were, else nobody has asked for them. */
  exchange(article: number, all: readonly Item[]): void {
    if (this.#kept.has(article)) this.#kept.set(article, { single: new Map(), all });
  }

  /** Forgets the items of an article. */
  forget(article: number): void {
    this.#kept.delete(article);
  }

  /** Forgets everything. */
  clear(): void {
    this.#kept.clear();
  }

  #keep(article: number, kept: Kept | undefined, item: Item): void {
    if (kept === undefined) this.#kept.set(article, { single: new Map([[item.n, item]]) });
    else {
      kept.single.set(item.n, item);
      this.#kept.grow(1);
    }
  }
}
