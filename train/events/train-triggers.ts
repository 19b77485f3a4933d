/**
 * Learns the weights of the trigger detector from the training part of ECB+ and from the news that was written for it: logistic regression over hashed
 * features by AdaGrad, kept as one signed byte a bucket in `server/assets/trigger-weights.bin`. Prints what it
 * reaches on both halves of dev. Run: `node train/events/train-triggers.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buckets, featuresAt, isCandidate, prepare } from '../../server/src/recognise/events/learned/features.ts';
import { foldedLemma } from '../../server/src/recognise/events/event-words.ts';
import { reportingRoots } from '../../server/src/recognise/events/learned/reporting.ts';
import { readEventWords } from '../../server/src/recognise/model/event-words.ts';
import { sentenceRanges } from '../../server/src/recognise/events/triggers.ts';
import { readDocument } from '../../server/src/text/read-document.ts';
import { halfOf, isScored, readGold } from './gold.ts';
import { readWritten } from './written.ts';
import type { GoldDocument, GoldMention } from './gold.ts';

const asset = (name: string): string => fileURLToPath(new URL(`../../server/assets/${name}`, import.meta.url));
const words = readEventWords(readFileSync(asset('event-words.txt'), 'utf8'));
const epochs = 12;
const rate = 0.15;
const decay = 2e-6;

interface Sample {
  readonly weight: number;
  /** Whether the word only says who reports. */
  readonly isReporting: boolean;
  readonly features: Int32Array;
  readonly label: 0 | 1;
  readonly half: 0 | 1;
  readonly topic: string;
}

/** What a word of the written news counts for beside one of ECB+, by its label: it settles what ECB+ says nothing of. Its hands left more out than they put in. */
const writtenWeights: Readonly<Record<0 | 1, number>> = { 0: 0.01, 1: 0.05 };

const train = [
  ...(readGold('train') ?? []).flatMap(samplesOf),
  // ECB+ has acts of saying for events, the written news has not.
  ...readWritten('train').flatMap(samplesOf).filter(({ isReporting, label }) => label === 1 || !isReporting).map((sample) => ({ ...sample, weight: writtenWeights[sample.label] })),
];
const dev = (readGold('dev') ?? []);
const goldCount = (half: number): number => dev.filter((one) => halfOf(one) === half).reduce((sum, { events }) => sum + events.length, 0);
const devSamples = dev.flatMap(samplesOf);
const weights = learn(train);
console.log(`${train.length} samples, ${train.filter(({ label }) => label === 1).length} triggers`);
for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
  console.log(threshold, [0, 1].map((half) => measure(devSamples.filter((sample) => sample.half === half), weights, threshold, goldCount(half))).join('   '));
}
const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
const bytes = Int8Array.from(weights, (weight) => Math.round((127 * weight) / largest));
const scale = new Float32Array([largest / 127]);
writeFileSync(asset('trigger-weights.bin'), Buffer.concat([Buffer.from(scale.buffer), Buffer.from(bytes.buffer)]));

function samplesOf(gold: GoldDocument): readonly Sample[] {
  const samples: Sample[] = [];
  for (const { start, paragraph } of readDocument(gold.text).paragraphs) {
    for (const { from, to } of sentenceRanges(paragraph)) {
      const first = paragraph.tokens[from];
      if (first === undefined) continue;
      const sentence = prepare(paragraph.tokens, from, to, words);
      const found: number[] = [];
      for (let at = 0; at < to - from; at++) {
        const token = paragraph.tokens[from + at];
        if (token === undefined || !isCandidate(sentence, at) || !isScored(gold, start + token.start)) continue;
        const label = labelOf(gold.events, start + token.start, start + token.end, gold.text);
        if (label === undefined) continue;
        featuresAt(sentence, at, found);
        samples.push({ weight: 1, isReporting: reportingRoots.has(foldedLemma(words, token.lower)), features: Int32Array.from(found), label, half: halfOf(gold), topic: gold.topic });
      }
    }
  }
  return samples;
}

/** Of a mention of several words one is the trigger: the first of a verb and its particle, the last of a noun. */
function labelOf(events: readonly GoldMention[], start: number, end: number, text: string): 0 | 1 | undefined {
  const over = events.find((event) => event.start < end && event.end > start);
  if (over === undefined) return 0;
  const mention = text.slice(over.start, over.end);
  if (!/\s/.test(mention)) return 1;
  const isVerb = /^\S+(?:ed|ing|es)?\s(?:in|into|out|off|up|down|over|away|on|back|to|herself|himself)\b/i.test(mention);
  const [first, last] = [over.start === start, over.end === end];
  return isVerb ? (first ? 1 : undefined) : last ? 1 : undefined;
}

function learn(samples: readonly Sample[]): Float64Array {
  const learned = new Float64Array(buckets);
  const squares = new Float64Array(buckets).fill(1e-6);
  let seed = 7;
  const random = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const order = samples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const index of order) {
      const sample = samples[index];
      if (sample === undefined) continue;
      const error = sample.weight * (probability(learned, sample.features) - sample.label);
      for (const bucket of sample.features) {
        const gradient = error + decay * samples.length * 0.01 * (learned[bucket] ?? 0);
        squares[bucket] = (squares[bucket] ?? 0) + gradient * gradient;
        learned[bucket] = (learned[bucket] ?? 0) - (rate * gradient) / Math.sqrt(squares[bucket] ?? 1);
      }
    }
  }
  return learned;
}

function probability(learned: Float64Array, features: Int32Array): number {
  let sum = 0;
  for (const bucket of features) sum += learned[bucket] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

function measure(samples: readonly Sample[], learned: Float64Array, threshold: number, gold: number): string {
  let [right, found] = [0, 0];
  for (const { features, label } of samples) {
    if (probability(learned, features) < threshold) continue;
    found++;
    right += label;
  }
  const [precision, recall] = [right / found, right / gold];
  return `P ${(100 * precision).toFixed(1)} R ${(100 * recall).toFixed(1)} F1 ${((200 * precision * recall) / (precision + recall)).toFixed(1)}`;
}
