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
import { besideWords } from './beside.ts';
import { measure } from './processes.ts';
import { root, shared } from './texts.ts';
import { readWrittenDates } from '../train/dates/written.ts';

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

/** Prints scores of every set that lies beside the repository, and both speeds; `folder` is for what lasts no longer. */
export async function printTimex(folder: string): Promise<void> {
  const read = sets.flatMap((set) => {
    const file = join(shared, 'data', 'timex', `${set}.jsonl`);
    return existsSync(file) ? [{ set, gold: readLines<Gold>(file) }] : [];
  });
  if (read.length === 0) return console.log('No scores of time expressions: the open data is not in ../shared.');
  console.log('Time expressions: F1 of extents that overlap, of equal extents, of values, of types\n');
  console.log(`${'set'.padEnd(16)}${'half'.padEnd(6)}${['gold', 'found', 'relaxed', 'strict', 'value', 'type'].map((word) => word.padStart(9)).join('')}`);
  for (const { set, gold } of read) printSet(set, gold);
  printSet('written', readWrittenDates());
  await printSpeeds(read.flatMap(({ gold }) => gold.map(({ text }) => text)), folder);
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

/** The same process that `speed` has its peers timed in, on these texts. */
async function printSpeeds(texts: readonly string[], folder: string): Promise<void> {
  const file = join(folder, 'timex.json');
  writeFileSync(file, JSON.stringify(texts.map((text, at) => ({ name: `${at}`, text }))));
  const measured = await measure('beside chrono-node', file);
  if (measured.kind === 'beside') console.log(`\nFrom characters to resolved dates: ${besideWords('chrono-node', measured.beside)}\n`);
}

function readLines<Row>(file: string): readonly Row[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}
