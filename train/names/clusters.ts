/**
 * Learns word clusters: k-means (cosine, Lloyd's iterations from a fixed seed) over word vectors, in two grains.
 * It must not know what the clusters are used for.
 */
import { seeded } from './seeded.ts';
import { DIMENSIONS, vectorsOf } from './vectors.ts';
import type { Vectors } from './vectors.ts';

/** Clusters of one vocabulary: each word's fine cluster, each fine cluster's coarse one. */
export interface Clusters {
  readonly words: readonly string[];
  readonly fine: Uint16Array;
  readonly coarse: Uint16Array;
}

/**
 * Clusters the words of `vocabulary` (most frequent first), all of which have a vector.
 * @param sample how many of the most frequent words the centres are learned from; the others are assigned
 */
export function learnClusters(vocabulary: readonly string[], vectors: Vectors, fine: number, coarse: number, sample: number): Clusters {
  const points = vectorsOf(vocabulary, vectors);
  const centres = kMeans(points.subarray(0, Math.min(sample, vocabulary.length) * DIMENSIONS), fine, 10);
  return { words: vocabulary, fine: assign(points, centres), coarse: assign(centres, kMeans(centres, coarse, 20)) };
}

function kMeans(points: Float32Array, count: number, iterations: number): Float32Array {
  const total = points.length / DIMENSIONS;
  const random = seeded(1);
  const centres = new Float32Array(count * DIMENSIONS);
  for (let c = 0; c < count; c++) {
    const from = Math.floor(random() * total) * DIMENSIONS;
    centres.set(points.subarray(from, from + DIMENSIONS), c * DIMENSIONS);
  }
  for (let round = 0; round < iterations; round++) moveCentres(points, assign(points, centres), centres);
  return centres;
}

function moveCentres(points: Float32Array, assigned: Uint16Array, centres: Float32Array): void {
  centres.fill(0);
  assigned.forEach((centre, point) => {
    for (let d = 0; d < DIMENSIONS; d++) centres[centre * DIMENSIONS + d] = (centres[centre * DIMENSIONS + d] ?? 0) + (points[point * DIMENSIONS + d] ?? 0);
  });
  normalise(centres);
}

function assign(points: Float32Array, centres: Float32Array): Uint16Array {
  const assigned = new Uint16Array(points.length / DIMENSIONS);
  const count = centres.length / DIMENSIONS;
  for (let point = 0; point < assigned.length; point++) {
    let best = -Infinity;
    for (let c = 0; c < count; c++) {
      let dot = 0;
      for (let d = 0, p = point * DIMENSIONS, q = c * DIMENSIONS; d < DIMENSIONS; d++, p++, q++) dot += (points[p] ?? 0) * (centres[q] ?? 0);
      if (dot <= best) continue;
      best = dot;
      assigned[point] = c;
    }
  }
  return assigned;
}

function normalise(rows: Float32Array): void {
  for (let from = 0; from < rows.length; from += DIMENSIONS) {
    let square = 0;
    for (let d = from; d < from + DIMENSIONS; d++) square += (rows[d] ?? 0) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let d = from; d < from + DIMENSIONS; d++) rows[d] = (rows[d] ?? 0) / length;
  }
}
