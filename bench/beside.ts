/**
 * Two readers of the same texts, timed beside each other: one process on one thread, so that what the engine compiles
 * and clears away counts for whom it is done; both warm; in turns of some texts; the middle of several rounds.
 * It must not know what they read the texts for.
 */
import { gunzipSync } from 'node:zlib';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpuSeconds, percentile } from './measure.ts';
import type { Reader } from './peers.ts';
import { shared } from './texts.ts';

/** Speeds of the two, in million bytes of UTF-8 per second, and how many times as fast the first is as the second. */
export interface Beside {
  readonly own: number;
  readonly other: number;
  readonly ratio: number;
  /** The ratios of the slowest and of the fastest round. */
  readonly lowest: number;
  readonly highest: number;
  readonly rounds: number;
}

/** What the engine must be told for that: V8 does all work on the thread that asks for it. */
export const oneThread: readonly string[] = ['--single-threaded'];

const ROUNDS = 9;
/** Texts that one reads before it is the other's turn. */
const TURN = 20;
/** Characters of other news that both read before any time counts, as in an editor that has opened a folder of some thousand articles: so long the engine learns. */
const WARMING = 12e6;

/** Reads all texts in each round with both; every text is a new string each time, since engines remember what they matched last. */
export function timeBeside(texts: readonly string[], own: Reader, other: Reader): Beside {
  for (const text of otherNews(WARMING)) for (const read of [own, other]) read(text);
  const files = texts.map((text) => Buffer.from(text));
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  const rounds = Array.from({ length: ROUNDS }, () => timeRound(files, [own, other]));
  const middle = (of: (round: (typeof rounds)[number]) => number): number => percentile(rounds.map(of), 0.5);
  const ratios = rounds.map(([first, second]) => second / first);
  return {
    own: bytes / 1e6 / middle(([first]) => first),
    other: bytes / 1e6 / middle(([, second]) => second),
    ratio: percentile(ratios, 0.5),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
    rounds: ROUNDS,
  };
}

// Who begins a turn changes from turn to turn.
function timeRound(files: readonly Buffer[], readers: readonly [Reader, Reader]): readonly [number, number] {
  const spent: [number, number] = [0, 0];
  for (let start = 0; start < files.length; start += TURN) {
    const slice = files.slice(start, start + TURN);
    const order: readonly (0 | 1)[] = (start / TURN) % 2 === 0 ? [0, 1] : [1, 0];
    for (const which of order) {
      const texts = slice.map((file) => file.toString('utf8'));
      const begin = cpuSeconds();
      for (const text of texts) readers[which](text);
      spent[which] += cpuSeconds() - begin;
    }
  }
  return spent;
}

/** Texts of no scored set, so many characters of them; none where they do not lie beside the repository. */
function otherNews(characters: number): readonly string[] {
  const file = join(shared, 'data', 'text', 'wiki-current-events.jsonl.gz');
  if (!existsSync(file)) return [];
  const texts: string[] = [];
  let length = 0;
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (line === '' || length > characters) continue;
    const { text } = JSON.parse(line) as { readonly text: string };
    texts.push(text);
    length += text.length;
  }
  return texts;
}

/** The result as a clause of a line. */
export function besideWords(name: string, { own, other, ratio, lowest, highest, rounds }: Beside): string {
  const two = (value: number): string => value.toFixed(2);
  return `${two(own)} MB/s beside ${name} with ${two(other)}: ${two(ratio)} x its speed (median of ${rounds} rounds, ${two(lowest)} to ${two(highest)})`;
}
