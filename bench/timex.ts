/**
 * `npm run bench -- timex`: time expressions on open data through the command line's own filter, set by set and
 * half by half, and the speed of reading dates beside chrono-node's on the same text in the same run. Rules are
 * made on half 0 only; half 1 tells whether they hold. It must not know how anything is recognised.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseDay } from '../server/src/base/civil-date.ts';
import { resolveDates } from '../server/src/link/article/dates.ts';
import { findPublished } from '../server/src/link/article/published.ts';
import { findDates } from '../server/src/recognise/dates/date-finders.ts';
import { readDocument } from '../server/src/text/read-document.ts';
import { peers } from './peers.ts';
import { root, shared } from './texts.ts';

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly dct?: string | null;
}

interface Score {
  readonly counts: { readonly gold: number; readonly pred: number };
  readonly relaxed: { readonly f1: number };
  readonly strict: { readonly f1: number };
  readonly valueF1: number;
  readonly typeF1: number;
}

const sets = ['timebank', 'aquaint', 'meantime-a', 'wikiwars-train'];
const halves = ['all', 0, 1] as const;

/** Texts read in one turn. */
const SLICE = 20;

/** Prints scores of every set that lies beside the repository, and both speeds. */
export async function printTimex(): Promise<void> {
  const read = sets.flatMap((set) => {
    const file = join(shared, 'data', 'timex', `${set}.jsonl`);
    return existsSync(file) ? [{ set, gold: readLines<Gold>(file) }] : [];
  });
  if (read.length === 0) return console.log('No scores of time expressions: the open data is not in ../shared.');
  console.log('Time expressions: F1 of extents that overlap, of equal extents, of values, of types\n');
  console.log(`${'set'.padEnd(16)}${'half'.padEnd(6)}${['gold', 'found', 'relaxed', 'strict', 'value', 'type'].map((word) => word.padStart(9)).join('')}`);
  for (const { set, gold } of read) printSet(set, gold);
  await printSpeeds(read.flatMap(({ gold }) => gold));
}

function printSet(set: string, gold: readonly Gold[]): void {
  const found = new Map(filtered(gold).map((line) => [line.id, line]));
  for (const half of halves) {
    const part = gold.filter(({ id }) => half === 'all' || halfOf(id) === half);
    const { counts, relaxed, strict, valueF1, typeF1 } = score(part, part.map(({ id }) => found.get(id) ?? { id, timexes: [] }));
    const shares = [relaxed.f1, strict.f1, valueF1, typeF1].map((share) => (100 * share).toFixed(1).padStart(9));
    console.log(`${set.padEnd(16)}${String(half).padEnd(6)}${[counts.gold, counts.pred].map((count) => String(count).padStart(9)).join('')}${shares.join('')}`);
  }
}

/** Which half a document is of, by its id alone. */
function halfOf(id: string): number {
  return (createHash('sha256').update(id).digest()[0] ?? 0) & 1;
}

/** What `dateline annotate --jsonl` answers. */
function filtered(gold: readonly Gold[]): readonly { readonly id: string; readonly timexes: readonly object[] }[] {
  const input = gold.map(({ id, text, dct }) => JSON.stringify({ id, text, date: dct ?? null })).join('\n');
  const program = join(root, 'server', 'src', 'cli', 'main.ts');
  const { stdout } = spawnSync(process.execPath, ['--no-warnings', program, 'annotate', '--jsonl'], { input, encoding: 'utf8', maxBuffer: 1e9 });
  return stdout.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as { id: string; timexes: object[] });
}

function score(gold: readonly object[], predicted: readonly object[]): Score {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-timex-'));
  try {
    const [goldFile, predictedFile] = [join(folder, 'gold.jsonl'), join(folder, 'predicted.jsonl')];
    for (const [file, rows] of [[goldFile, gold], [predictedFile, predicted]] as const) writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const { stdout } = spawnSync(process.execPath, [join(shared, 'score', 'score-timex.mjs'), goldFile, predictedFile, '--json'], { encoding: 'utf8', maxBuffer: 1e8 });
    return JSON.parse(stdout) as Score;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Characters of other news that both read before their time counts, as in an editor that has opened a folder. */
const WARMING = 4e6;

/** Both read the same texts in turns, each text once, since engines remember what they matched last. */
async function printSpeeds(gold: readonly Gold[]): Promise<void> {
  const chrono = await peers['chrono-node']?.load();
  if (chrono === undefined) return;
  for (const text of otherNews(WARMING)) [readDates, chrono].forEach((read) => read(text));
  const spent = { own: 0, chrono: 0, bytes: 0 };
  for (let start = 0; start < gold.length; start += SLICE) {
    const slice = gold.slice(start, start + SLICE);
    const [own = 0, other = 0] = [readDates, chrono].map((read) => seconds(() => slice.forEach(({ text }) => read(text))));
    spent.own += own;
    spent.chrono += other;
    spent.bytes += slice.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  }
  const speed = (time: number): string => `${(spent.bytes / 1e6 / time).toFixed(2)} MB/s`;
  console.log(`\nFrom characters to resolved dates: ${speed(spent.own)}; chrono-node: ${speed(spent.chrono)}\n`);
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

/** Seconds of processor time of this thread: neither others on the machine count, nor what the engine compiles beside it. */
function seconds(work: () => void): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1e6;
}

function readDates(text: string): void {
  const document = readDocument(text);
  const times = document.paragraphs.flatMap(({ paragraph, start }, index) =>
    findDates(paragraph).map((time) => ({ ...time, start: time.start + start, end: time.end + start, paragraph: index })),
  );
  const published = parseDay('2021-04-08');
  resolveDates(document, times, findPublished(document, times, published === undefined ? {} : { published }));
}

function readLines<Row>(file: string): readonly Row[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}
