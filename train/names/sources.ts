/**
 * Reads the open data that training starts from: texts with marked names, and plain text. It must not know
 * what is learned from them.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const data = new URL('../../../shared/data/', import.meta.url);

/** A name as its source marks it; UTF-16 offsets into the text of its record. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** A text with its names. */
export interface GoldText {
  readonly id: string;
  readonly source: string;
  readonly split: string;
  readonly text: string;
  readonly entities: readonly GoldName[];
  readonly ignore?: readonly { readonly start: number; readonly end: number }[];
}

/** The files of `ner` without their ending. */
export const goldFiles: readonly string[] = ['uner-ewt', 'wikigold-a', 're3d-train', 'gum-open', 'crossner', 'redocred', 'grobid-ner', 'wnut17', 'btc'];

/** The texts of one file, in file order; `source` is the file's name. Throws when it is missing. */
export function readGold(file: string): readonly GoldText[] {
  return readLines(`ner/${file}.jsonl.gz`).map((line) => ({ ...(JSON.parse(line) as GoldText), source: file }));
}

/** The plain texts, `every`-th record of each file. */
export function readPlain(every: number): readonly string[] {
  return ['wiki-current-events', 'state-hrr'].flatMap((file) =>
    readLines(`text/${file}.jsonl.gz`)
      .filter((_, at) => at % every === 0)
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
}

function readLines(file: string): readonly string[] {
  return gunzipSync(readFileSync(new URL(file, data))).toString('utf8').split('\n').filter((line) => line !== '');
}
