/**
 * The articles that are read for the measurements: open text of the data folder beside the repository where
 * there is one, else the samples, over and over. The same articles in the same order every time.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** The repository's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));
/** Data and scorers that are no part of the repository. */
export const shared = join(root, '..', 'shared');

/** One article to be read. */
export interface BenchArticle {
  readonly name: string;
  readonly text: string;
}

interface DataRecord {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

/** Length at which long reports are cut into articles, in UTF-16 code units; about that of a news article. */
const ARTICLE_LENGTH = 3000;

/** `count` articles, and where they are from; long reports are cut into articles of about `length` code units. */
export function articles(count: number, length = ARTICLE_LENGTH): { readonly from: string; readonly articles: readonly BenchArticle[] } {
  const files = ['wiki-current-events.jsonl.gz', 'state-hrr.jsonl.gz'].map((name) => join(shared, 'data/text', name));
  if (!files.every((file) => existsSync(file))) return { from: 'samples (no ../shared/data/text)', articles: fromSamples(count) };
  const sources = files.map((file) => cutRecords(records(file), length));
  const found: BenchArticle[] = [];
  while (found.length < count && sources.some((source) => source.length > 0)) {
    // The two kinds of text in turn, spread over the years of each.
    for (const source of sources) if (source.length > 0 && found.length < count) found.push(...source.splice((found.length * 7919) % source.length, 1));
  }
  return { from: '../shared/data/text (Wikipedia current events, State Department reports)', articles: found };
}

function records(file: string): readonly DataRecord[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as DataRecord);
}

function cutRecords(all: readonly DataRecord[], length: number): BenchArticle[] {
  return all.flatMap(({ id, date, title, text }) =>
    piecesOf(text, length).map((piece, n) => ({ name: `${id}-${n}.txt`, text: `${title}\n\nPublished ${date}\n\n${piece}\n` })),
  );
}

function piecesOf(text: string, length: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const paragraph of text.split('\n')) {
    if (piece !== '' && piece.length + paragraph.length > length) {
      pieces.push(piece);
      piece = '';
    }
    piece += piece === '' ? paragraph : `\n\n${paragraph}`;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

function fromSamples(count: number): readonly BenchArticle[] {
  const folder = join(root, 'samples');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt')).sort();
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'));
  return Array.from({ length: count }, (_, n) => ({ name: `sample-${n}.txt`, text: `${texts[n % texts.length] ?? ''}\nCopy ${n}.\n` }));
}
