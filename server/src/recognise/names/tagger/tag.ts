/**
 * Names by the weights and the network: features of every word that can be part of a name, and the likeliest labels
 * of each stretch. It must not know what becomes of a rule's name that the weights contradict.
 */
import type { NameMention } from '../../mention.ts';
import type { Gazetteer } from '../../model/model.ts';
import { countBits, labelBits, labelCount, rowOf, taggedTypes } from '../../model/tagger.ts';
import type { TaggedType, Tagger, Weights } from '../../model/tagger.ts';
import type { Word } from '../words.ts';
import { bestPath } from './best-path.ts';
import { candidateStretches } from './candidates.ts';
import type { Stretch } from './candidates.ts';
import { featureCount, readFeatures } from './features.ts';
import { addNetworkScores, contextOf } from './network-scores.ts';
import type { TypedName } from './row-types.ts';
import { readColumns } from './word-columns.ts';
import type { Sight } from './word-columns.ts';

/** A name as the weights see it: words `from` to `to` (exclusive). */
export interface Tagged extends Stretch {
  readonly type: TaggedType;
  /** By how much, in units of the weights, it leads over no name on its words. */
  readonly lead: number;
}

const everything: Sight = { clusters: true, lists: true };

/** The names in the words, in order. @param rules what the rules say, outer names before those inside */
export function tag(words: readonly Word[], rules: readonly NameMention[], gazetteer: Gazetteer, tagger: Tagger, sight = everything): readonly TypedName[] {
  const stretches = candidateStretches(words);
  if (stretches.length === 0) return [];
  const rows = readColumns(words, stretches, rules, gazetteer, tagger, sight);
  const context = tagger.network && contextOf(words, tagger.words, tagger.network);
  return stretches.flatMap((stretch) => tagStretch(rows, stretch, tagger, context));
}

function tagStretch(rows: Int32Array, { from, to }: Stretch, { weights, network }: Tagger, context: Float32Array | undefined): readonly TypedName[] {
  const length = to - from;
  const scores = new Float64Array(length * labelCount);
  const features = new Int32Array(featureCount);
  const layer = new Float32Array(network?.hidden ?? 0);
  for (let at = 0; at < length; at++) {
    readFeatures(rows, from + at, features, 0);
    addWeights(scores, at * labelCount, features, weights);
    if (network !== undefined && context !== undefined) addNetworkScores(rows, from + at, context, network, layer, scores, at * labelCount);
  }
  const labels = new Uint8Array(length);
  bestPath(scores, length, weights.transitions, labels);
  return readLabels(labels, scores, weights.transitions, from);
}

function addWeights(scores: Float64Array, offset: number, features: Int32Array, { slots, rows }: Weights): void {
  for (const key of features) {
    const place = rowOf(slots, key);
    if (place === 0) continue;
    const start = place >> countBits;
    const end = start + (place & ((1 << countBits) - 1));
    for (let at = start; at < end; at++) {
      const entry = rows[at] ?? 0;
      const label = offset + (entry & ((1 << labelBits) - 1));
      scores[label] = (scores[label] ?? 0) + (entry >> labelBits);
    }
  }
}

function readLabels(labels: Uint8Array, scores: Float64Array, transitions: Int16Array, first: number): readonly TypedName[] {
  const found: TypedName[] = [];
  let begin = 0;
  labels.forEach((label, at) => {
    if (label === 0) return;
    const part = (label - 1) & 3;
    if (part === 0 || part === 3) begin = at;
    const type = taggedTypes[(label - 1) >> 2];
    if (part < 2 || type === undefined) return;
    found.push({ from: first + begin, to: first + at + 1, type, lead: leadOf(labels, scores, transitions, begin, at + 1), scores: scoresOfTypes(scores, begin, at + 1) });
  });
  return found;
}

// What each type has on these words as one name, transitions left out.
function scoresOfTypes(scores: Float64Array, from: number, to: number): readonly number[] {
  return taggedTypes.map((_, type) => {
    let sum = 0;
    for (let at = from; at < to; at++) {
      const part = to - from === 1 ? 3 : at === from ? 0 : at === to - 1 ? 2 : 1;
      sum += scores[at * labelCount + 1 + 4 * type + part] ?? 0;
    }
    return sum;
  });
}

// The path as it is against the same path with no name on these words.
function leadOf(labels: Uint8Array, scores: Float64Array, transitions: Int16Array, from: number, to: number): number {
  let lead = 0;
  let [before, beforeWithout] = [labels[from - 1] ?? 0, labels[from - 1] ?? 0];
  for (let at = from; at <= to; at++) {
    const label = labels[at] ?? 0;
    const without = at < to ? 0 : label;
    if (at < to) lead += (scores[at * labelCount + label] ?? 0) - (scores[at * labelCount] ?? 0);
    if (at < labels.length) lead += (transitions[before * labelCount + label] ?? 0) - (transitions[beforeWithout * labelCount + without] ?? 0);
    [before, beforeWithout] = [label, without];
  }
  return lead;
}
