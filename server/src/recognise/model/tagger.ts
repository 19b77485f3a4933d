/**
 * The tagger's part of the Model: word clusters, the weights of features, and the network beside them. It must not know how features
 * are read from a text, nor how the weights were learned (`train/`).
 */

import type { Network } from './network.ts';

/** Types that the tagger tells apart; finer ones follow from lists and head words. */
export const taggedTypes = ['PERSON', 'ORG', 'LOC', 'NORP', 'MISC'] as const;

/** One of {@link taggedTypes}. */
export type TaggedType = (typeof taggedTypes)[number];

/** Labels of a word: `O`, then begin, inside, last and only word of a name (BILOU) for each type in turn. */
export const labelCount = 1 + 4 * taggedTypes.length;

/** Weights of hashed features: each feature has a short row of labels with a weight each. */
export interface Weights {
  /**
   * Pairs by slot, linear probing, a power of two of them: the hash of a feature (0: an empty slot), and where its
   * row begins (above {@link countBits}) with how many labels it has (below).
   */
  readonly slots: Int32Array;
  /** Weights of all rows, each above {@link labelBits} that say of which label. */
  readonly rows: Int32Array;
  /** The lead that names usually have over no name: what sureness is measured in. */
  readonly unit: number;
  /** Row-major weights from label to label. */
  readonly transitions: Int16Array;
}

/** Bits of a weight's entry that hold its label. */
export const labelBits = 5;

/** Bits of a row's place that hold its length. */
export const countBits = 5;

/** Words whose use is known from much text. */
export interface KnownWords {
  /** A number for each word; keys are `wordKey`s. */
  readonly rows: ReadonlyMap<string, number>;
  /** Fine and coarse cluster of each, by that number. */
  readonly fine: Uint16Array;
  readonly coarse: Uint16Array;
}

/** What the tagger knows. */
export interface Tagger {
  readonly words: KnownWords;
  readonly weights: Weights;
  /** Absent where weights are used alone, for comparison. */
  readonly network?: Network;
}

/** The place of a feature's row, as in {@link Weights.slots}; 0 where it has none. */
export function rowOf(slots: Int32Array, key: number): number {
  const last = (slots.length >> 1) - 1;
  for (let slot = (key ^ (key >>> 15)) & last; ; slot = (slot + 1) & last) {
    const there = slots[slot << 1];
    if (there === key) return slots[(slot << 1) + 1] ?? 0;
    if (there === 0 || there === undefined) return 0;
  }
}

/** Puts a row into its slot; there must be an empty one. */
export function putRow(slots: Int32Array, key: number, place: number): void {
  const last = (slots.length >> 1) - 1;
  let slot = (key ^ (key >>> 15)) & last;
  while (slots[slot << 1] !== 0) slot = (slot + 1) & last;
  slots[slot << 1] = key;
  slots[(slot << 1) + 1] = place;
}
