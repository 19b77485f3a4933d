/**
 * The network's part of the scores: what a word, its neighbours and its paragraph mean, where the weights only know
 * their letters. It must not know how the best labels are found.
 */
import { labelCount } from '../../model/tagger.ts';
import type { KnownWords } from '../../model/tagger.ts';
import { PLACES, sizes, special } from '../../model/network.ts';
import type { Network } from '../../model/network.ts';
import { functionWords } from '../small-words.ts';
import type { Word } from '../words.ts';
import { column, columns, margin } from './word-columns.ts';

/** What the paragraph as a whole gives to the first layer. */
export function contextOf(words: readonly Word[], known: KnownWords, network: Network): Float32Array {
  const sum = new Float32Array(network.dim);
  let count = 0;
  for (const { key, case: wordCase } of words) {
    if (wordCase === 'mark' || wordCase === 'number' || functionWords.has(key)) continue;
    const row = known.rows.get(key);
    if (row === undefined) continue;
    network.addVector(special.first + row, sum);
    count++;
  }
  // A paragraph's length says nothing of what it is about.
  for (let d = 0; d < sum.length && count > 0; d++) sum[d] = (sum[d] ?? 0) / Math.sqrt(count);
  const context = new Float32Array(network.hidden);
  network.multiply(PLACES, sum, context, 0);
  return context;
}

/** Adds the network's scores for the word at `at` to the row of `scores` from `offset`. @param layer room for `hidden` numbers */
export function addNetworkScores(rows: Int32Array, at: number, context: Float32Array, network: Network, layer: Float32Array, scores: Float64Array, offset: number): void {
  const { hidden, tables } = network;
  for (let h = 0; h < hidden; h++) layer[h] = (tables.bias[h] ?? 0) + (context[h] ?? 0);
  for (let place = 0; place < PLACES; place++) {
    const row = (at + margin + place - 2) * columns;
    const vector = rows[row + column.vector] ?? 0;
    add(layer, network.wordShare(vector === 0 ? special.nothing : vector - 1), place * hidden, hidden);
    add(layer, tables.looks, (place * sizes.looks + (rows[row + column.look] ?? 0)) * hidden, hidden);
    add(layer, tables.rules, (place * sizes.rules + ((rows[row + column.rule] ?? 0) & (sizes.rules - 1))) * hidden, hidden);
    const list = network.listOf.get(rows[row + column.lists] ?? 0) ?? 0;
    add(layer, tables.lists, (place * network.listOf.size + list) * hidden, hidden);
  }
  readOut(layer, network, scores, offset);
}

function add(layer: Float32Array, table: Float32Array, from: number, hidden: number): void {
  for (let h = 0; h < hidden; h++) layer[h] = (layer[h] ?? 0) + (table[from + h] ?? 0);
}

function readOut(layer: Float32Array, { hidden, tables: { out, outBias } }: Network, scores: Float64Array, offset: number): void {
  for (let label = 0, w = 0; label < labelCount; label++) {
    let sum = outBias[label] ?? 0;
    for (let h = 0; h < hidden; h++, w++) {
      const value = layer[h] ?? 0;
      if (value > 0) sum += value * (out[w] ?? 0);
    }
    scores[offset + label] = (scores[offset + label] ?? 0) + sum;
  }
}
