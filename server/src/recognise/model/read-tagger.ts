/**
 * The bytes of the tagger's assets as a Tagger. `train/names` writes them in this form; this file must not know
 * where the bytes came from. The form of `name-network.bin` is told in `network.ts`.
 *
 * `word-clusters.txt`: a line for each fine cluster: the number of its coarse cluster, then its words.
 * `name-weights.bin`: one line of text (`dateline-name-weights VERSION ROWS UNIT …`), then for each row a hash (int32,
 * little endian), three bytes of label bits, and one byte for each label so marked; before the rows, one byte for
 * each transition. A byte `b` is the weight `b |b|`: the square root keeps small weights apart.
 */
import { decodeUtf8 } from '../../base/utf8.ts';
import { readNetwork } from './network.ts';
import { countBits, labelBits, labelCount, putRow } from './tagger.ts';
import type { KnownWords, Tagger, Weights } from './tagger.ts';

/** The version of `name-weights.bin` that this program reads. */
export const WEIGHTS_VERSION = 1;

const HEADER = /^dateline-name-weights (\d+) (\d+) (\d+)\b/;

/** The Tagger of these bytes. Throws a message for people when they are no weights or of another version. */
export function readTagger(weights: Uint8Array, clusters: Uint8Array, network?: Uint8Array): Tagger {
  return { weights: readWeights(weights), words: readClusters(decodeUtf8(clusters)), ...(network && { network: readNetwork(network) }) };
}

/** Words with their clusters, numbered in the order of the file. */
export function readClusters(text: string): KnownWords {
  const rows = new Map<string, number>();
  const [fine, coarse]: [number[], number[]] = [[], []];
  text.split('\n').forEach((line, cluster) => {
    const [group, ...words] = line.split(' ');
    for (const word of words) {
      rows.set(word, fine.length);
      fine.push(cluster);
      coarse.push(Number(group));
    }
  });
  return { rows, fine: Uint16Array.from(fine), coarse: Uint16Array.from(coarse) };
}

function readWeights(bytes: Uint8Array): Weights {
  const end = bytes.indexOf(10);
  const header = HEADER.exec(decodeUtf8(bytes.subarray(0, Math.max(0, Math.min(end, 1000)))));
  if (header === null) throw new Error('the asset name-weights.bin holds no weights: the installation is damaged');
  if (Number(header[1]) !== WEIGHTS_VERSION) throw new Error(`the asset name-weights.bin has version ${header[1] ?? ''}, not ${WEIGHTS_VERSION}: the installation is damaged`);
  return new RowReader(bytes, end + 1).read(Number(header[2]), Number(header[3]) || 1);
}

class RowReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  read(count: number, unit: number): Weights {
    // A row takes seven bytes at least: a count that the file cannot hold is damage, not memory to be reserved.
    if (count * 7 > this.#bytes.length) throw new Error('the asset name-weights.bin is cut short: the installation is damaged');
    const transitions = Int16Array.from({ length: labelCount * labelCount }, () => this.#weight());
    const slots = new Int32Array(2 * 2 ** Math.ceil(Math.log2(count * 1.35 + 2)));
    const most = Math.max(0, this.#bytes.length - this.#at - 7 * count);
    const weights: Weights = { slots, rows: new Int32Array(most), unit, transitions };
    let filled = 0;
    for (let row = 0; row < count; row++) filled = this.#readRow(weights, filled, most);
    if (this.#at !== this.#bytes.length) throw new Error('the asset name-weights.bin is cut short: the installation is damaged');
    return weights;
  }

  #readRow({ slots, rows }: Weights, filled: number, most: number): number {
    const key = this.#byte() | (this.#byte() << 8) | (this.#byte() << 16) | (this.#byte() << 24);
    const bits = this.#byte() | (this.#byte() << 8) | (this.#byte() << 16);
    let end = filled;
    for (let label = 0; label < labelCount && end < most; label++) {
      if ((bits & (1 << label)) === 0) continue;
      rows[end++] = (this.#weight() << labelBits) | label;
    }
    if (key !== 0) putRow(slots, key, (filled << countBits) | (end - filled));
    return end;
  }

  #byte(): number {
    return this.#bytes[this.#at++] ?? 0;
  }

  #weight(): number {
    const byte = (this.#byte() << 24) >> 24;
    return byte * Math.abs(byte);
  }
}
