/**
 * Learns the ranker of related events from the training part of ECB+ and from the news that was written for it, with their
 * mentions given: every pair that an index of each brings together, one hidden layer, logistic loss, what the rules say of dates and places counted in.
 * Writes `related/ranker-weights.ts`. Run: `node train/events/train-ranker.ts [UNITS EPOCHS DECAY NETWORKS]`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { featureNames, featuresOf } from '../../server/src/link/corpus/related/features.ts';
import { learnedOffset } from '../../server/src/link/corpus/related/score.ts';
import { weighCandidates } from '../../server/src/link/corpus/related.ts';
import { productModel, readCorpus } from './corpus.ts';
import { readGold } from './gold.ts';
import type { GoldDocument } from './gold.ts';
import { readWritten } from './written.ts';

const units = Number(process.argv[2] ?? 10);
const epochs = Number(process.argv[3] ?? 20);
const decay = Number(process.argv[4] ?? 6e-4);
/** Networks from different beginnings, averaged: what one learned of single stories, the others did not. */
const networks = Number(process.argv[5] ?? 12);

interface Pair {
  readonly features: readonly number[];
  readonly offset: number;
  readonly label: 0 | 1;
}

interface Unit {
  out: number;
  bias: number;
  readonly weights: number[];
}

const pairs = [...(await readPairs(readGold('train') ?? [])), ...(await readPairs(readWritten('train')))];
console.log(`${pairs.length} pairs, ${pairs.filter(({ label }) => label === 1).length} of one event`);
const all = Array.from({ length: networks }, (_, n) => learn(pairs, 11 + 7919 * n));
write(all.flatMap(({ hidden }) => hidden), all.reduce((sum, { bias }) => sum + bias / networks, 0));

async function readPairs(golds: readonly GoldDocument[]): Promise<readonly Pair[]> {
  const { index, documents } = await readCorpus(golds, 'gold', productModel());
  const clusters = new Map(documents.flatMap(({ items, mentions }) => items.map((item, i) => [`${item.path}#${item.n}`, mentions[i]?.cluster] as const)));
  const found: Pair[] = [];
  for (const { items } of documents) {
    for (const item of items) {
      const own = clusters.get(`${item.path}#${item.n}`);
      for (const { candidate, evidence } of await weighCandidates(index, item)) {
        const label = own !== undefined && own === clusters.get(`${candidate.path}#${candidate.n}`) ? 1 : 0;
        found.push({ features: featuresOf(evidence), offset: learnedOffset(evidence), label });
      }
    }
  }
  return found;
}

/** Stochastic descent by Adam, the rate falling to nothing. */
function learn(samples: readonly Pair[], start: number): { readonly hidden: readonly Unit[]; readonly bias: number } {
  let seed = start;
  const random = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const width = featureNames.length;
  const stride = width + 2;
  const values = Float64Array.from({ length: units * stride + 1 }, () => (random() - 0.5) * 0.6);
  const [first, second, gradient] = [new Float64Array(values.length), new Float64Array(values.length), new Float64Array(values.length)];
  const order = Uint32Array.from(samples, (_, i) => i);
  const batch = 32;
  const steps = Math.ceil((epochs * samples.length) / batch);
  const activations = new Float64Array(units);
  for (let step = 1, at = order.length; step <= steps; step++) {
    gradient.fill(0);
    for (let k = 0; k < batch; k++) {
      if (at >= order.length) at = shuffle(order, random);
      const pair = samples[order[at++] ?? 0];
      if (pair !== undefined) addGradient(pair, values, gradient, activations, width);
    }
    const rate = 0.004 * (1 - step / steps);
    for (let i = 0; i < values.length; i++) {
      const slope = (gradient[i] ?? 0) / batch + decay * (values[i] ?? 0);
      first[i] = 0.9 * (first[i] ?? 0) + 0.1 * slope;
      second[i] = 0.999 * (second[i] ?? 0) + 0.001 * slope * slope;
      const corrected = (first[i] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((second[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
      values[i] = (values[i] ?? 0) - rate * corrected;
    }
  }
  const hidden = Array.from({ length: units }, (_, unit) => ({
    out: (values[unit * stride] ?? 0) / networks,
    bias: values[unit * stride + 1] ?? 0,
    weights: [...values.slice(unit * stride + 2, (unit + 1) * stride)],
  }));
  return { hidden, bias: values[values.length - 1] ?? 0 };
}

function addGradient({ features, offset, label }: Pair, values: Float64Array, gradient: Float64Array, activations: Float64Array, width: number): void {
  const stride = width + 2;
  let logit = offset + (values[values.length - 1] ?? 0);
  for (let unit = 0; unit < units; unit++) {
    const start = unit * stride;
    let sum = values[start + 1] ?? 0;
    for (let i = 0; i < width; i++) sum += (values[start + 2 + i] ?? 0) * (features[i] ?? 0);
    activations[unit] = Math.tanh(sum);
    logit += (values[start] ?? 0) * (activations[unit] ?? 0);
  }
  const error = 1 / (1 + Math.exp(-logit)) - label;
  gradient[gradient.length - 1] = (gradient[gradient.length - 1] ?? 0) + error;
  for (let unit = 0; unit < units; unit++) {
    const start = unit * stride;
    const activation = activations[unit] ?? 0;
    gradient[start] = (gradient[start] ?? 0) + error * activation;
    const inner = error * (values[start] ?? 0) * (1 - activation * activation);
    gradient[start + 1] = (gradient[start + 1] ?? 0) + inner;
    for (let i = 0; i < width; i++) gradient[start + 2 + i] = (gradient[start + 2 + i] ?? 0) + inner * (features[i] ?? 0);
  }
}

function shuffle(order: Uint32Array, random: () => number): 0 {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return 0;
}

function write(hidden: readonly Unit[], bias: number): void {
  const number = (value: number): string => value.toFixed(3).replace(/\.?0+$/, '').replace(/^-0$/, '0');
  const lines = hidden.map(({ out, bias: start, weights }) => `  { out: ${number(out)}, bias: ${number(start)}, weights: [${weights.map(number).join(', ')}] },`);
  const text = `/**
 * The weights of the ranker of related events, in the order of \`featureNames\`. Learned from the training part of ECB+
 * (Cybulska and Vossen 2014, annotation under CC BY 3.0) and from news written for this project by \`train/events/train-ranker.ts\`; never edited by hand.
 * It must not know what the features mean.
 */

/** One hidden unit: its weight in the sum, and what it weighs. */
export interface HiddenUnit {
  readonly out: number;
  readonly bias: number;
  readonly weights: readonly number[];
}

/** What is added to the units' sum. */
export const constant = ${number(bias)};

/** The units. */
export const hidden: readonly HiddenUnit[] = [
${lines.join('\n')}
];
`;
  writeFileSync(fileURLToPath(new URL('../../server/src/link/corpus/related/ranker-weights.ts', import.meta.url)), text);
}
