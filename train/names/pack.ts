/**
 * Writes learned weights as the product reads them: rows with the largest weights, each weight one byte, coded by
 * its square root. It must not know how they were learned.
 */
import { labelCount } from '../../server/src/recognise/model/tagger.ts';
import { WEIGHTS_VERSION } from '../../server/src/recognise/model/read-tagger.ts';
import type { Learned } from './perceptron.ts';

/** The bytes of `name-weights.bin`, at most `size` of them. @param unit a usual lead of names */
export function pack({ hashes, values, transitions }: Learned, size: number, unit = 20_000): Uint8Array {
  const top = largestOf({ values, transitions });
  const code = (weight: number): number => Math.max(-127, Math.min(127, Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / top) * 127)));
  const rows = Array.from(hashes, (hash, at) => readRow(hash, values.subarray(at * labelCount, (at + 1) * labelCount), code)).filter(({ labels }) => labels.length > 0);
  rows.sort((a, b) => b.strength - a.strength || a.hash - b.hash);
  let taken = 0;
  let bytes = 600;
  while (taken < rows.length && bytes < size) bytes += 7 + (rows[taken++]?.labels.length ?? 0);
  const kept = rows.slice(0, taken).sort((a, b) => a.hash - b.hash);
  const header = Buffer.from(`dateline-name-weights ${WEIGHTS_VERSION} ${kept.length} ${Math.round(unit)}; CC BY-SA 4.0; sources in docs/model.md\n`);
  const out = [...header, ...Array.from(transitions, (weight) => code(weight) & 255)];
  for (const { hash, labels, codes } of kept) {
    const bits = labels.reduce((all, label) => all | (1 << label), 0);
    out.push(hash & 255, (hash >> 8) & 255, (hash >> 16) & 255, (hash >> 24) & 255, bits & 255, (bits >> 8) & 255, (bits >> 16) & 255, ...codes.map((each) => each & 255));
  }
  return Uint8Array.from(out);
}

interface Row {
  readonly hash: number;
  readonly labels: readonly number[];
  readonly codes: readonly number[];
  readonly strength: number;
}

function readRow(hash: number, weights: Float32Array, code: (weight: number) => number): Row {
  const coded = Array.from(weights, code);
  const labels = coded.map((each, label) => (each === 0 ? -1 : label)).filter((label) => label >= 0);
  return { hash, labels, codes: labels.map((label) => coded[label] ?? 0), strength: Math.max(...weights) - Math.min(...weights) };
}

/** How many units of the packed weights a learned weight of one is. */
export function unitsOf(learned: Pick<Learned, 'values' | 'transitions'>): number {
  return 127 ** 2 / largestOf(learned);
}

function largestOf({ values, transitions }: Pick<Learned, 'values' | 'transitions'>): number {
  let top = 0;
  for (const numbers of [values, transitions]) for (const value of numbers) if (Math.abs(value) > top) top = Math.abs(value);
  return top || 1;
}
