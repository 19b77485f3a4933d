/**
 * Which events of a corpus are held against each other when all of them are grouped: those with a like word in the
 * nearest articles, and those that share rare keys; so many for each at most, whatever all of them have in common. It
 * must not know how a pair is scored.
 */
import { windowAround } from '../../base/window.ts';
import type { ArticleHead, ArticlePath, EventItem } from './corpus.ts';
import { Neighbourhood } from './related/neighbourhood.ts';
import { wordKeys, wordLikeness } from './related/word-likeness.ts';
import type { WordWeights } from './related/weights.ts';

/** Nearest articles that an event's own is held against. */
const nearestArticles = 30;
/** Events with a like word in near articles that one is held against at most. */
const likeEvents = 90;
/** How many of these may stand in its own article. */
const likeInOwn = 45;
/** Events that the keys of one may lead to, all keys together; and how many of them it is held against. */
const readThrough = 300;
const keyedEvents = 40;

/** Places of events by a key. */
type Blocks = Map<string, number[]>;

/** Events of a corpus; an event is spoken of by its place among all. */
export class EventBlocks {
  readonly #items: readonly EventItem[];
  readonly #byKey: Blocks = new Map();
  readonly #byWord = new Map<ArticlePath, Blocks>();
  readonly #neighbourhood: Neighbourhood;

  /** @param items in an order that does not depend on how they arrived */
  constructor(items: readonly EventItem[], heads: ReadonlyMap<ArticlePath, ArticleHead>, weights: WordWeights) {
    this.#items = items;
    this.#neighbourhood = new Neighbourhood([...heads.values()], weights, nearestArticles);
    for (const [at, item] of items.entries()) {
      for (const key of new Set(item.keys)) add(this.#byKey, key, at);
      const words = this.#byWord.get(item.path) ?? new Map<string, number[]>();
      for (const key of wordKeys(item)) add(words, key, at);
      this.#byWord.set(item.path, words);
    }
  }

  /** The places of others that are to be held against the event at a place. */
  near(at: number): readonly number[] {
    const item = this.#items[at];
    if (item === undefined) return [];
    const found = new Set<number>();
    for (const path of [item.path, ...this.#neighbourhood.of(item.path)]) {
      if (found.size >= likeEvents) break;
      this.#addLike(found, at, item, this.#byWord.get(path), path === item.path ? likeInOwn : likeEvents);
    }
    for (const other of this.#keyed(at)) if (this.#isLike(item, other)) found.add(other);
    return [...found];
  }

  // The keys of the word itself come first, those of what it means after them.
  #addLike(found: Set<number>, at: number, item: EventItem, words: Blocks | undefined, most: number): void {
    for (const key of wordKeys(item)) {
      for (const other of windowAround(words?.get(key) ?? [], at, likeInOwn)) if (other !== at && found.size < most) found.add(other);
    }
  }

  #isLike(item: EventItem, other: number): boolean {
    const otherItem = this.#items[other];
    return otherItem !== undefined && wordLikeness(item, otherItem) !== undefined;
  }

  /** Those that share more and rarer keys first. */
  #keyed(at: number): readonly number[] {
    const weights = new Map<number, number>();
    let read = 0;
    for (const block of this.#rarestBlocks(at)) {
      const around = windowAround(block, at, readThrough);
      if (weights.size > 0 && (read += around.length) > readThrough) break;
      const weight = 1 / (1 + Math.log(block.length));
      for (const other of around) if (other !== at) weights.set(other, (weights.get(other) ?? 0) + weight);
    }
    const sorted = [...weights].sort(([a, x], [b, y]) => y - x || a - b);
    return sorted.slice(0, keyedEvents).map(([other]) => other);
  }

  #rarestBlocks(at: number): readonly (readonly number[])[] {
    const blocks = [...new Set(this.#items[at]?.keys)].map((key) => this.#byKey.get(key) ?? []);
    return blocks.filter((block) => block.length > 1).sort((a, b) => a.length - b.length);
  }
}

function add(blocks: Blocks, key: string, at: number): void {
  const block = blocks.get(key);
  if (block === undefined) blocks.set(key, [at]);
  else block.push(at);
}
