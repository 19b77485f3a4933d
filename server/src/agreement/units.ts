/**
 * Marks of several annotators as units with labels, for coefficients that compare labels: each token is a unit, its
 * label the type of the widest mark on it. It must not know coefficients.
 */
import type { Span } from '../base/span.ts';
import type { ComparedMark } from './compare.ts';
import type { Labels } from './coefficients.ts';

/** The label of what nobody marked. */
const unmarked = 'O';

/** A unit for each token: what every annotator says of it. `tokens` are in order and do not overlap. */
export function tokenUnits(tokens: readonly Span[], annotators: readonly (readonly ComparedMark[])[]): readonly Labels[] {
  const columns = annotators.map((marks) => labelsOf(tokens, marks));
  return tokens.map((_token, i) => columns.map((column) => column[i]));
}

function labelsOf(tokens: readonly Span[], marks: readonly ComparedMark[]): readonly string[] {
  const labels = tokens.map(() => unmarked);
  // Wider marks are written last, over the narrower ones.
  for (const mark of [...marks].sort((a, b) => a.end - a.start - (b.end - b.start) || (a.type < b.type ? -1 : 1))) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.end ?? 0) <= mark.start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; (tokens[i]?.start ?? Infinity) < mark.end; i++) labels[i] = mark.type;
  }
  return labels;
}
