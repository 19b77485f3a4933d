/**
 * Reads what `network.py` learned, and writes the network as the product reads it. It must not know how it was learned.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NETWORK_VERSION, PLACES, sizes } from '../../server/src/recognise/model/network.ts';
import { labelCount } from '../../server/src/recognise/model/tagger.ts';
import type { Legend } from './matrices.ts';
import { marks } from './matrices.ts';
import { unitsOf } from './pack.ts';
import type { Learned } from './perceptron.ts';

const HIDDEN = 64;
const DIM = 32;

/** The learned arrays in the order of `network.py`. */
export interface LearnedNetwork {
  readonly weights: Learned;
  /** Vectors, then the tables of {@link Tables} in their order. */
  readonly vectors: Float32Array;
  readonly tables: readonly Float32Array[];
}

/** Reads `learned.f32` of the folder. Throws when its size is not what the legend says. */
export function readLearned(folder: string, { hashes, lists, vectorRows }: Legend): LearnedNetwork {
  const bytes = readFileSync(join(folder, 'learned.f32'));
  const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  let at = 0;
  const take = (count: number): Float32Array => all.subarray(at, (at += count));
  const values = take(hashes.length * labelCount);
  const transitions = Float64Array.from(take(labelCount * labelCount));
  const vectors = take(vectorRows * DIM);
  const counts = [(PLACES + 1) * HIDDEN * DIM, ...[sizes.looks, sizes.rules, lists.length].map((size) => PLACES * size * HIDDEN), HIDDEN, labelCount * HIDDEN, labelCount];
  const tables = counts.map(take);
  if (at !== all.length) throw new Error(`learned.f32 holds ${all.length} numbers, not ${at}`);
  return { weights: { hashes, values, transitions }, vectors, tables };
}

/** The bytes of `name-network.bin`; its last layer speaks in units of the packed weights. */
export function packNetwork({ weights, vectors, tables }: LearnedNetwork, { lists, vectorRows }: Legend): Uint8Array {
  const header = `dateline-name-network ${NETWORK_VERSION} ${HIDDEN} ${DIM} ${vectorRows}; CC BY-SA 4.0; sources in docs/model.md\n${marks.join(' ')}\n${lists.join(' ')}\n`;
  const units = unitsOf(weights);
  const scaled = tables.map((table, at) => (at < tables.length - 2 ? table : table.map((value) => value * units)));
  return Uint8Array.from(Buffer.concat([Buffer.from(header), ...codedVectors(vectors), ...scaled.flatMap(codedTable)]));
}

function codedVectors(vectors: Float32Array): readonly Buffer[] {
  const scales = new Float32Array(DIM);
  vectors.forEach((value, at) => (scales[at % DIM] = Math.max(scales[at % DIM] ?? 0, Math.abs(value) / 127)));
  const coded = Int8Array.from(vectors, (value, at) => Math.round(value / (scales[at % DIM] || 1)));
  return [bytesOf(scales), bytesOf(coded)];
}

function codedTable(table: Float32Array): readonly Buffer[] {
  const scale = table.reduce((top, value) => Math.max(top, Math.abs(value)), 0) / 32767 || 1;
  return [bytesOf(Float32Array.of(scale)), bytesOf(Int16Array.from(table, (value) => Math.round(value / scale)))];
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
