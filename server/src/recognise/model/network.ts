/**
 * The network of the tagger: one layer over the vectors of a word, of two words on both sides and of the whole
 * paragraph, and what is said of these words. The first layer's share of a word is the same wherever it stands,
 * so it is kept once it is known. It must not know how words become columns.
 *
 * `name-network.bin`: a line `dateline-name-network VERSION HIDDEN DIM ROWS; …`, a line of marks that have a vector, a
 * line of the numbers that stand for lists; then the vectors (a float32 scale for each of `DIM` numbers, an int8 for
 * each number), and tables (a float32 scale, an int16 for each number) in the order of {@link Tables}; all little endian.
 */
import { decodeUtf8 } from '../../base/utf8.ts';
import { labelCount } from './tagger.ts';

/** The version of `name-network.bin` that this program reads. */
export const NETWORK_VERSION = 1;

/** Places that the network sees: two words before, the word, two behind; the paragraph is one more. */
export const PLACES = 5;

/** Rows of vectors that stand for no listed word: unknown words, numbers, nothing, other marks. */
export const special = { unknown: 0, number: 1, nothing: 2, mark: 3, first: 4 } as const;

/** Values that {@link lookOf} can have, and those of the column of rules. */
export const sizes = { looks: 32, rules: 64 } as const;

/** Numbers of the first and second layer, row-major. */
export interface Tables {
  /** `PLACES + 1` matrices of hidden × dim. */
  readonly words: Float32Array;
  /** Per place and value a row of hidden numbers. */
  readonly looks: Float32Array;
  readonly rules: Float32Array;
  readonly lists: Float32Array;
  readonly bias: Float32Array;
  /** Per label a row of hidden numbers, in units of the weights. */
  readonly out: Float32Array;
  readonly outBias: Float32Array;
}

/** First-layer rows that are kept at most. */
const KEPT = 5000;

/** A network and the first-layer rows of the words met last. */
export class Network {
  readonly hidden: number;
  readonly dim: number;
  /** Rows of marks by their text. */
  readonly marks: ReadonlyMap<string, number>;
  /** Place in {@link Tables.lists} by the column of lists. */
  readonly listOf: ReadonlyMap<number, number>;
  readonly tables: Tables;
  readonly #vectors: Int8Array;
  readonly #scales: Float32Array;
  #kept = new Map<number, Float32Array>();

  constructor(shape: Pick<Network, 'hidden' | 'dim' | 'marks' | 'listOf' | 'tables'>, vectors: Int8Array, scales: Float32Array) {
    this.hidden = shape.hidden;
    this.dim = shape.dim;
    this.marks = shape.marks;
    this.listOf = shape.listOf;
    this.tables = shape.tables;
    this.#vectors = vectors;
    this.#scales = scales;
  }

  /** Adds the vector in `row` to `sum`. */
  addVector(row: number, sum: Float32Array): void {
    for (let d = 0, at = row * this.dim; d < this.dim; d++, at++) sum[d] = (sum[d] ?? 0) + (this.#vectors[at] ?? 0) * (this.#scales[d] ?? 0);
  }

  /** What the word in `row` gives to the first layer at each of the {@link PLACES}: `hidden` numbers each. */
  wordShare(row: number): Float32Array {
    const kept = this.#kept.get(row);
    if (kept !== undefined) return kept;
    if (this.#kept.size >= KEPT) this.#kept = new Map();
    const vector = new Float32Array(this.dim);
    this.addVector(row, vector);
    const share = new Float32Array(PLACES * this.hidden);
    for (let place = 0; place < PLACES; place++) this.multiply(place, vector, share, place * this.hidden);
    this.#kept.set(row, share);
    return share;
  }

  /** Writes the product of the matrix of `place` with `vector` into `out` from `offset`. */
  multiply(place: number, vector: Float32Array, out: Float32Array, offset: number): void {
    const { words } = this.tables;
    for (let h = 0, w = place * this.hidden * this.dim; h < this.hidden; h++) {
      let sum = 0;
      for (let d = 0; d < this.dim; d++, w++) sum += (words[w] ?? 0) * (vector[d] ?? 0);
      out[offset + h] = sum;
    }
  }
}

const HEADER = /^dateline-name-network (\d+) (\d+) (\d+) (\d+)\b/;
const DAMAGED = 'the installation is damaged';

/** The network of these bytes. Throws a message for people when they are none or of another version. */
export function readNetwork(bytes: Uint8Array): Network {
  const lines = firstLines(bytes, 3);
  const [version, hidden, dim, rows] = (HEADER.exec(lines.texts[0] ?? '') ?? []).slice(1).map(Number);
  if (version === undefined || hidden === undefined || dim === undefined || rows === undefined) throw new Error(`the asset name-network.bin holds no network: ${DAMAGED}`);
  if (version !== NETWORK_VERSION) throw new Error(`the asset name-network.bin has version ${version}, not ${NETWORK_VERSION}: ${DAMAGED}`);
  const marks = (lines.texts[1] ?? '').split(' ');
  const lists = (lines.texts[2] ?? '').split(' ').map(Number);
  const counts = [(PLACES + 1) * hidden * dim, PLACES * sizes.looks * hidden, PLACES * sizes.rules * hidden, PLACES * lists.length * hidden, hidden, labelCount * hidden, labelCount];
  const size = lines.end + dim * (4 + rows) + counts.reduce((sum, count) => sum + 4 + 2 * count, 0);
  // Sizes that the file does not have are damage, not memory to be reserved.
  if (size !== bytes.length) throw new Error(`the asset name-network.bin is cut short: ${DAMAGED}`);
  const reader = new NumberReader(bytes, lines.end);
  const scales = Float32Array.from({ length: dim }, () => reader.float());
  const vectors = reader.int8s(dim * rows);
  const [words, looks, rules, listed, bias, out, outBias] = counts.map((count) => reader.table(count));
  const none = new Float32Array(0);
  const tables: Tables = { words: words ?? none, looks: looks ?? none, rules: rules ?? none, lists: listed ?? none, bias: bias ?? none, out: out ?? none, outBias: outBias ?? none };
  const shape = { hidden, dim, tables, marks: new Map(marks.map((mark, at) => [mark, rows - marks.length + at])), listOf: new Map(lists.map((list, at) => [list, at])) };
  return new Network(shape, vectors, scales);
}

function firstLines(bytes: Uint8Array, count: number): { readonly texts: readonly string[]; readonly end: number } {
  const texts: string[] = [];
  let end = 0;
  for (let line = 0; line < count; line++) {
    const stop = bytes.indexOf(10, end);
    if (stop < 0 || stop - end > 5000) break;
    texts.push(decodeUtf8(bytes.subarray(end, stop)));
    end = stop + 1;
  }
  return { texts, end };
}

class NumberReader {
  readonly #view: DataView;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = at;
  }

  float(): number {
    this.#at += 4;
    return this.#view.getFloat32(this.#at - 4, true);
  }

  int8s(count: number): Int8Array {
    this.#at += count;
    return new Int8Array(this.#view.buffer.slice(this.#view.byteOffset + this.#at - count, this.#view.byteOffset + this.#at));
  }

  table(count: number): Float32Array {
    const scale = this.float();
    this.#at += 2 * count;
    const start = this.#at - 2 * count;
    const table = new Float32Array(count);
    for (let at = 0; at < count; at++) table[at] = this.#view.getInt16(start + 2 * at, true) * scale;
    return table;
  }
}
