/**
 * Examples as the matrices that `network.py` learns from, written to a folder. It must not know how they are learned.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '../../server/src/recognise/model/model.ts';
import { Network, PLACES, sizes, special } from '../../server/src/recognise/model/network.ts';
import type { KnownWords } from '../../server/src/recognise/model/tagger.ts';
import { labelCount } from '../../server/src/recognise/model/tagger.ts';
import { bestReading } from '../../server/src/recognise/names/best-reading.ts';
import { functionWords } from '../../server/src/recognise/names/small-words.ts';
import { candidateStretches } from '../../server/src/recognise/names/tagger/candidates.ts';
import { featureCount, readFeatures } from '../../server/src/recognise/names/tagger/features.ts';
import { ruleNames } from '../../server/src/recognise/names/tagger/rule-names.ts';
import { column, columns, margin, readColumns } from '../../server/src/recognise/names/tagger/word-columns.ts';
import { readWords } from '../../server/src/recognise/names/words.ts';
import type { NameText, Word } from '../../server/src/recognise/names/words.ts';
import type { Paragraph } from '../../server/src/text/document.ts';
import { readParagraph } from '../../server/src/text/paragraph.ts';
import { readDocument } from '../../server/src/text/read-document.ts';
import { allowedLabels, allowedWithin } from './examples.ts';
import type { Lessons } from './train.ts';
import { DIMENSIONS, vectorsOf } from './vectors.ts';
import type { Vectors } from './vectors.ts';

/** Marks that have a vector of their own, behind those of the words. */
export const marks: readonly string[] = [',', '.', '(', ')', '"', "'", ':', ';', '-', '/', '!', '?', '&', '$', '%'];

/** Features seen less often are left out. */
const LEAST = 2;

/** What the columns of the matrices stand for. */
export interface Legend {
  readonly hashes: Int32Array;
  /** Values of the column of lists, by their number; 0 first. */
  readonly lists: readonly number[];
  readonly vectorRows: number;
}

/** A network that knows marks only: what words are read with before there is one. */
function bareNetwork(wordCount: number): Network {
  const none = new Float32Array(0);
  const tables = { words: none, looks: none, rules: none, lists: none, bias: none, out: none, outBias: none };
  return new Network({ hidden: 0, dim: 0, marks: new Map(marks.map((mark, at) => [mark, special.first + wordCount + at])), listOf: new Map([[0, 0]]), tables }, new Int8Array(0), none);
}

/**
 * Writes `words.i32` (a row a word: allowed labels; vector, look, rule and list at each place; features), `stretches.i32`
 * (length and paragraph), `paragraphs.f32`, `vectors.f32` and `shape.json`.
 */
export function writeMatrices(folder: string, { texts, model, words, vectors }: Pick<Lessons, 'texts' | 'model' | 'words' | 'vectors'>): Legend {
  const writer = new MatrixWriter(model, words, vectors);
  for (const gold of texts) {
    for (const { start, paragraph } of readDocument(gold.text, readParagraph).paragraphs) writer.add(paragraph, (read) => allowedLabels(read.words, start, gold));
  }
  return writer.write(folder);
}

class MatrixWriter {
  readonly #model: Model;
  readonly #words: KnownWords;
  readonly #vectors: Float32Array;
  readonly #network: Network;
  readonly #lists = new Map<number, number>([[0, 0]]);
  readonly #rows: Int32Array[] = [];
  readonly #stretches: number[] = [];
  readonly #paragraphs: Float32Array[] = [];
  readonly #counts = new Map<number, number>();

  constructor(model: Model, words: KnownWords, vectors: Vectors) {
    this.#model = model;
    this.#words = words;
    this.#network = bareNetwork(words.rows.size);
    // Rows of length three: about what the other numbers of the first layer are.
    const known = vectorsOf([...words.rows.keys(), ...marks], vectors, 3);
    this.#vectors = new Float32Array(special.first * DIMENSIONS + known.length);
    this.#vectors.set(known, special.first * DIMENSIONS);
  }

  add(paragraph: Paragraph, allowedOf: (read: NameText) => Int32Array): void {
    const read = readWords(paragraph);
    const stretches = candidateStretches(read.words);
    if (stretches.length === 0) return;
    const allowed = allowedOf(read);
    const tagger = { words: this.#words, network: this.#network };
    const rows = readColumns(read.words, stretches, ruleNames(read, this.#model, bestReading), this.#model.gazetteer, tagger, { clusters: true, lists: true });
    for (const { from, to } of stretches) {
      this.#stretches.push(to - from, this.#paragraphs.length);
      const labels = allowedWithin(allowed, from, to);
      for (let at = from; at < to; at++) this.#rows.push(this.#row(rows, at, labels[at - from] ?? 0));
    }
    this.#paragraphs.push(this.#about(read.words));
  }

  write(folder: string): Legend {
    const hashes = Int32Array.from([...this.#counts].filter(([, count]) => count >= LEAST).map(([hash]) => hash)).sort();
    const index = new Map(Array.from(hashes, (hash, at) => [hash, at]));
    const width = 1 + 4 * PLACES + featureCount;
    const words = new Int32Array(this.#rows.length * width);
    this.#rows.forEach((row, at) => words.set(row.map((value, i) => (i > 4 * PLACES ? (index.get(value) ?? -1) : value)), at * width));
    const save = (name: string, numbers: Int32Array | Float32Array): void => writeFileSync(join(folder, name), new Uint8Array(numbers.buffer));
    save('words.i32', words);
    save('stretches.i32', Int32Array.from(this.#stretches));
    save('vectors.f32', this.#vectors);
    const paragraphs = new Float32Array(this.#paragraphs.length * DIMENSIONS);
    this.#paragraphs.forEach((about, at) => paragraphs.set(about, at * DIMENSIONS));
    save('paragraphs.f32', paragraphs);
    const lists = [...this.#lists.keys()];
    writeFileSync(join(folder, 'shape.json'), JSON.stringify({ width, features: hashes.length, lists: lists.length, looks: sizes.looks, rules: sizes.rules, places: PLACES, labels: labelCount }));
    return { hashes, lists, vectorRows: this.#vectors.length / DIMENSIONS };
  }

  #row(rows: Int32Array, at: number, allowed: number): Int32Array {
    const out = new Int32Array(1 + 4 * PLACES + featureCount);
    out[0] = allowed;
    for (let place = 0; place < PLACES; place++) {
      const row = (at + margin + place - 2) * columns;
      const vector = rows[row + column.vector] ?? 0;
      out[1 + place] = vector === 0 ? special.nothing : vector - 1;
      out[1 + PLACES + place] = rows[row + column.look] ?? 0;
      out[1 + 2 * PLACES + place] = rows[row + column.rule] ?? 0;
      out[1 + 3 * PLACES + place] = this.#listNumber(rows[row + column.lists] ?? 0);
    }
    const features = new Int32Array(featureCount);
    readFeatures(rows, at, features, 0);
    out.set(features, 1 + 4 * PLACES);
    for (const hash of features) this.#counts.set(hash, (this.#counts.get(hash) ?? 0) + 1);
    return out;
  }

  #listNumber(value: number): number {
    const known = this.#lists.get(value);
    if (known !== undefined) return known;
    this.#lists.set(value, this.#lists.size);
    return this.#lists.size - 1;
  }

  // As `contextOf` of the product, before the first layer.
  #about(words: readonly Word[]): Float32Array {
    const sum = new Float32Array(DIMENSIONS);
    let count = 0;
    for (const { key, case: wordCase } of words) {
      const row = this.#words.rows.get(key);
      if (wordCase === 'mark' || wordCase === 'number' || functionWords.has(key) || row === undefined) continue;
      count++;
      for (let d = 0, at = (special.first + row) * DIMENSIONS; d < DIMENSIONS; d++, at++) sum[d] = (sum[d] ?? 0) + (this.#vectors[at] ?? 0);
    }
    return count === 0 ? sum : sum.map((value) => value / Math.sqrt(count));
  }
}
