/**
 * A structured perceptron with averaged weights (Collins 2002; partial labels as in Fernandes and Brefeld 2011):
 * the path that the weights prefer is compared with the best path that the labels allow. It must not know what
 * features mean.
 */
import { bestPath } from '../../server/src/recognise/names/tagger/best-path.ts';
import { featureCount } from '../../server/src/recognise/names/tagger/features.ts';
import { labelCount } from '../../server/src/recognise/model/tagger.ts';
import type { Example } from './examples.ts';
import { seeded } from './seeded.ts';

/** Learned weights: row `index(hash)` of `values`, and transitions from label to label. */
export interface Learned {
  readonly hashes: Int32Array;
  readonly values: Float32Array;
  readonly transitions: Float64Array;
}

/** An example with its features as row numbers; -1 for those seen too seldom. */
interface Indexed extends Omit<Example, 'features'> {
  readonly rows: Int32Array;
}

/** Settings of a training run. */
export interface Settings {
  readonly epochs: number;
  /** Features seen less often are left out. */
  readonly least: number;
  /** Score added to every label that is not allowed while training. */
  readonly marginCost: number;
  /** Share of features that a word is taught without, drawn anew each time: known words shall not outshout their surroundings. */
  readonly dropout: number;
  /** How much an example of a source counts; 1 where it is not named. */
  readonly weights: Readonly<Record<string, number>>;
  readonly log: (line: string) => void;
}

/** Learns from the examples, the same weights at every run. */
export function learn(examples: readonly Example[], settings: Settings): Learned {
  const hashes = frequentHashes(examples, settings.least);
  const index = new Map<number, number>();
  hashes.forEach((hash, at) => index.set(hash, at));
  const indexed = examples.map(({ features, ...rest }): Indexed => ({ ...rest, rows: features.map((hash) => index.get(hash) ?? -1) }));
  settings.log(`${indexed.length} stretches, ${hashes.length} features`);
  const learner = new Learner(hashes.length, settings);
  const random = seeded(7);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    shuffle(indexed, random);
    let wrong = 0;
    for (const example of indexed) if (learner.teach(thinned(example, settings.dropout, random))) wrong++;
    settings.log(`epoch ${epoch}: ${wrong} wrong`);
  }
  return { hashes, ...learner.averaged() };
}

function thinned(example: Indexed, share: number, random: () => number): Indexed {
  return share === 0 ? example : { ...example, rows: example.rows.map((row) => (random() < share ? -1 : row)) };
}

class Learner {
  readonly #weights: Float32Array;
  readonly #sums: Float32Array;
  readonly #transitions = new Float64Array(labelCount * labelCount);
  readonly #transitionSums = new Float64Array(labelCount * labelCount);
  readonly #settings: Settings;
  #step = 0;

  constructor(rows: number, settings: Settings) {
    this.#weights = new Float32Array(rows * labelCount);
    this.#sums = new Float32Array(rows * labelCount);
    this.#settings = settings;
  }

  // Whether the weights were wrong about the example.
  teach(example: Indexed): boolean {
    this.#step++;
    const { length, allowed, rows, source } = example;
    const scores = this.#score(rows, length);
    const gold = new Uint8Array(length);
    bestPath(scores, length, this.#transitions, gold, allowed);
    const guess = new Uint8Array(length);
    this.#penalise(scores, length, allowed);
    bestPath(scores, length, this.#transitions, guess);
    const wrong = guess.some((label, at) => label !== gold[at] && ((allowed[at] ?? 0) & (1 << label)) === 0);
    if (!wrong) return false;
    const rate = this.#settings.weights[source] ?? 1;
    this.#move(rows, gold, rate);
    this.#move(rows, guess, -rate);
    return true;
  }

  averaged(): Pick<Learned, 'values' | 'transitions'> {
    const steps = this.#step;
    return {
      values: this.#weights.map((weight, at) => weight - (this.#sums[at] ?? 0) / steps),
      transitions: this.#transitions.map((weight, at) => weight - (this.#transitionSums[at] ?? 0) / steps),
    };
  }

  #score(rows: Int32Array, length: number): Float64Array {
    const scores = new Float64Array(length * labelCount);
    const weights = this.#weights;
    for (let at = 0; at < length; at++) {
      for (let f = at * featureCount; f < (at + 1) * featureCount; f++) {
        const row = rows[f] ?? -1;
        if (row < 0) continue;
        for (let label = 0, w = row * labelCount, s = at * labelCount; label < labelCount; label++, w++, s++) scores[s] = (scores[s] ?? 0) + (weights[w] ?? 0);
      }
    }
    return scores;
  }

  #penalise(scores: Float64Array, length: number, allowed: Int32Array): void {
    const cost = this.#settings.marginCost;
    for (let at = 0; at < length; at++) {
      const bits = allowed[at] ?? 0;
      for (let label = 0; label < labelCount; label++) if ((bits & (1 << label)) === 0) scores[at * labelCount + label] = (scores[at * labelCount + label] ?? 0) + cost;
    }
  }

  #move(rows: Int32Array, labels: Uint8Array, by: number): void {
    const step = this.#step - 1;
    for (let at = 0; at < labels.length; at++) {
      const label = labels[at] ?? 0;
      for (let f = at * featureCount; f < (at + 1) * featureCount; f++) {
        const row = rows[f] ?? -1;
        if (row >= 0) add(this.#weights, this.#sums, row * labelCount + label, by, step);
      }
      add(this.#transitions, this.#transitionSums, (at === 0 ? 0 : (labels[at - 1] ?? 0)) * labelCount + label, by, step);
    }
  }
}

function add(weights: Float32Array | Float64Array, sums: Float32Array | Float64Array, at: number, by: number, step: number): void {
  weights[at] = (weights[at] ?? 0) + by;
  sums[at] = (sums[at] ?? 0) + by * step;
}

function frequentHashes(examples: readonly Example[], least: number): Int32Array {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return Int32Array.from([...counts].filter(([, count]) => count >= least).map(([hash]) => hash)).sort();
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [list[i], list[j]];
    if (a === undefined || b === undefined) continue;
    list[i] = b;
    list[j] = a;
  }
}
