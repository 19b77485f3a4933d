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

/** One paragraph of a plain text with the names that were marked in it for this project. */
interface OwnMarks {
  /** The record of the plain texts that it stands in, and where: UTF-16 offset and length. */
  readonly id: string;
  readonly at: number;
  readonly length: number;
  readonly split: string;
  /** Offsets into the paragraph. */
  readonly names: readonly (readonly [start: number, end: number, type: string])[];
  /** Stretches in which house styles differ (`US Army`): neither right nor wrong. */
  readonly unsure?: readonly (readonly [start: number, end: number])[];
}

/** Paragraphs of the plain texts as `own-marks.jsonl` marks them; every type is marked. Throws when their text is missing or another. */
export function readOwn(): readonly GoldText[] {
  const marks = readFileSync(new URL('own-marks.jsonl', import.meta.url), 'utf8').split('\n').filter((line) => line !== '');
  const texts = new Map(plainFiles.flatMap(readPlainRecords).map(({ id, text }) => [id, text]));
  return marks.map((line): GoldText => {
    const { id, at, length, split, names, unsure } = JSON.parse(line) as OwnMarks;
    const text = texts.get(id)?.slice(at, at + length) ?? '';
    if (text.length !== length) throw new Error(`${id} is not the text that own-marks.jsonl marks`);
    const entities = names.map(([start, end, type]) => ({ start, end, type }));
    return { id: `${id}@${at}`, source: 'own', split, text, entities, ignore: (unsure ?? []).map(([start, end]) => ({ start, end })) };
  });
}

/** What was written for this project, by kind: news, encyclopedias and reports, and what stands in the web. */
export const writtenKinds = ['news', 'reference', 'web'] as const;

/** One of {@link writtenKinds}. */
export type WrittenKind = (typeof writtenKinds)[number];

/** A name in a written paragraph: `[[ORG:Bank of Ghana]]`. */
const writtenName = /\[\[([A-Z]+):([^[\]]*)\]\]/g;

/** Paragraphs written for this project, names marked in them as they were written; every type is marked. Every fifth one is of the dev part. */
export function readWritten(kind: WrittenKind): readonly GoldText[] {
  const lines = readFileSync(new URL(`written/${kind}.txt`, import.meta.url), 'utf8').split('\n').filter((line) => line !== '');
  return lines.map((line, at): GoldText => {
    let text = '';
    let done = 0;
    const entities: GoldName[] = [];
    for (const { 0: whole, 1: type = '', 2: name = '', index } of line.matchAll(writtenName)) {
      text += line.slice(done, index);
      entities.push({ start: text.length, end: text.length + name.length, type });
      text += name;
      done = index + whole.length;
    }
    return { id: `written-${kind}-${at + 1}`, source: 'written', split: at % 5 === 4 ? 'dev' : 'train', text: text + line.slice(done), entities };
  });
}

/** Every text with marked names: those of others, and those that were marked or written for this project. */
export function readMarked(): readonly GoldText[] {
  return [...goldFiles.flatMap(readGold), ...readOwn(), ...writtenKinds.flatMap(readWritten)];
}

const plainFiles = ['wiki-current-events', 'state-hrr'];

function readPlainRecords(file: string): readonly { readonly id: string; readonly text: string }[] {
  return readLines(`text/${file}.jsonl.gz`).map((line) => JSON.parse(line) as { id: string; text: string });
}

/** The plain texts, `every`-th record of each file. */
export function readPlain(every: number): readonly string[] {
  return plainFiles.flatMap((file) => readPlainRecords(file).filter((_, at) => at % every === 0).map(({ text }) => text));
}

function readLines(file: string): readonly string[] {
  return gunzipSync(readFileSync(new URL(file, data))).toString('utf8').split('\n').filter((line) => line !== '');
}
