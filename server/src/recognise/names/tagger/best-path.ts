/**
 * The likeliest sequence of BILOU labels over a stretch of words (Viterbi), by sums of integer weights. It must
 * not know where the scores come from.
 */
import { labelCount, taggedTypes } from '../../model/tagger.ts';

const NEVER = -1e9;

/** Labels after which a name can begin: none, last word, only word. */
const closing = Uint8Array.from([0, ...taggedTypes.flatMap((_, type) => [3 + 4 * type, 4 + 4 * type])]);

/**
 * Writes the best labels of `length` words into `labels`. A name neither begins before the stretch nor goes on
 * behind it.
 * @param scores a row of `labelCount` a word; NaN-free
 * @param allowed per word a bit set of labels; undefined allows all
 */
export function bestPath(scores: Float64Array, length: number, transitions: Int16Array | Float64Array, labels: Uint8Array, allowed?: Int32Array): void {
  const best = new Float64Array(length * labelCount).fill(NEVER);
  const back = new Uint8Array(length * labelCount);
  for (let at = 0; at < length; at++) {
    const bits = allowed === undefined ? -1 : (allowed[at] ?? -1);
    const row = at * labelCount;
    for (let label = 0; label < labelCount; label++) {
      if ((bits & (1 << label)) === 0) continue;
      const part = label === 0 ? 0 : (label - 1) & 3;
      const opens = part === 0 || part === 3;
      const from = at === 0 ? (opens ? 0 : -1) : opens ? bestClosing(best, row - labelCount, label, transitions) : bestInside(best, row - labelCount, label, part, transitions);
      if (from < 0) continue;
      const reached = at === 0 ? 0 : (best[row - labelCount + from] ?? NEVER);
      best[row + label] = reached + (transitions[from * labelCount + label] ?? 0) + (scores[row + label] ?? 0);
      back[row + label] = from;
    }
  }
  follow(best, back, length, labels);
}

function bestClosing(best: Float64Array, before: number, label: number, transitions: Int16Array | Float64Array): number {
  let top = -Infinity;
  let from = 0;
  for (const previous of closing) {
    const reached = (best[before + previous] ?? NEVER) + (transitions[previous * labelCount + label] ?? 0);
    if (reached <= top) continue;
    top = reached;
    from = previous;
  }
  return from;
}

// Inside a name only its beginning or its inside stands before.
function bestInside(best: Float64Array, before: number, label: number, part: number, transitions: Int16Array | Float64Array): number {
  const begin = label - part;
  const fromBegin = (best[before + begin] ?? NEVER) + (transitions[begin * labelCount + label] ?? 0);
  const fromInside = (best[before + begin + 1] ?? NEVER) + (transitions[(begin + 1) * labelCount + label] ?? 0);
  return fromBegin >= fromInside ? begin : begin + 1;
}

function follow(best: Float64Array, back: Uint8Array, length: number, labels: Uint8Array): void {
  let last = 0;
  let top = -Infinity;
  for (const label of closing) {
    const reached = best[(length - 1) * labelCount + label] ?? NEVER;
    if (reached <= top) continue;
    top = reached;
    last = label;
  }
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = last;
    last = back[at * labelCount + last] ?? 0;
  }
}
