/**
 * The features of a word at its place: hashed combinations of what is seen of it and of its neighbours. Their
 * numbers are part of the weights: whoever changes a template trains anew.
 */
import { column, columns, margin } from './word-columns.ts';

const { word, text, shape, suffix3, suffix4, prefix3, fine, coarse, lists, rule, maker, place } = column;

/** A template: pairs of a distance in words and a column, all of which must agree. */
type Template = readonly (readonly [distance: number, column: number])[];

const templates: readonly Template[] = [
  [[0, place]],
  [[0, word]],
  [[0, text]],
  [[0, word], [0, place]],
  [[-1, word]],
  [[1, word]],
  [[-2, word]],
  [[2, word]],
  [[-1, word], [0, word]],
  [[0, word], [1, word]],
  [[0, shape]],
  [[-1, shape], [0, shape], [1, shape]],
  [[0, shape], [0, place]],
  [[0, suffix3]],
  [[0, suffix4]],
  [[0, prefix3]],
  [[1, suffix3]],
  [[0, fine]],
  [[-1, fine]],
  [[1, fine]],
  [[-1, fine], [0, fine]],
  [[0, fine], [1, fine]],
  [[0, coarse], [0, shape]],
  [[-1, coarse], [0, coarse], [1, coarse]],
  [[0, lists]],
  [[-1, lists], [0, lists]],
  [[0, lists], [1, lists]],
  [[0, lists], [0, place]],
  [[0, rule]],
  [[0, rule], [0, maker]],
  [[-1, rule], [0, rule], [1, rule]],
  [[0, rule], [0, coarse]],
];

/** Features a word, at most. */
export const featureCount = templates.length;

// Flat: three steps of (column offset relative to the word's row) a template; 1 << 20 stands for no step.
const NONE = 1 << 20;
const steps = Int32Array.from(templates.flatMap((template) => [0, 1, 2].map((i) => {
  const step = template[i];
  return step === undefined ? NONE : step[0] * columns + step[1];
})));

/** Writes the features of the word at `at` into `out` from index `offset`; gives how many there are. None is 0. */
export function readFeatures(rows: Int32Array, at: number, out: Int32Array, offset: number): number {
  const row = (at + margin) * columns;
  for (let template = 0, step = 0; template < featureCount; template++, step += 3) {
    let key = Math.imul(template + 1, 0x9e3779b1);
    for (let k = step; k < step + 3; k++) {
      const relative = steps[k] ?? NONE;
      if (relative === NONE) break;
      key = Math.imul(key ^ (rows[row + relative] ?? 0), 0x85ebca6b);
      key ^= key >>> 13;
    }
    out[offset + template] = key === 0 ? 1 : key;
  }
  return featureCount;
}
