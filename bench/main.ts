/**
 * `npm run bench`: speed per stage and whole against other libraries on the same text, waiting times over
 * corpora of growing size, and scores on open data where it lies beside the repository.
 * Quality and speed are printed here, never asserted in tests: they depend on the machine.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { besideWords } from './beside.ts';
import { measure } from './processes.ts';
import { peers } from './peers.ts';
import { shared } from './texts.ts';

const { what, few } = { what: new Set(process.argv.slice(2).filter((word) => !word.startsWith('-'))), few: process.argv.includes('--quick') };
const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const wanted = (part: string): boolean => what.size === 0 || what.has(part);

console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores; every measurement on one of them\n`);
if (wanted('speed')) await printSpeeds(few ? 120 : 600);
if (wanted('latency')) await printLatencies(few ? [10, 200] : [10, 1000, 10_000]);
if (wanted('scores')) await printScores();
if (wanted('names')) await printScores('names');
if (wanted('events')) await (await import('./events.ts')).printEvents();
if (what.has('events-scale')) await (await import('./events-scale.ts')).printEventsScale(folder, few ? [1000, 10_000] : [10_000, 100_000]);
if (what.has('annotations')) await (await import('./annotations.ts')).printAnnotations(folder, few);
if (wanted('timex')) await (await import('./timex.ts')).printTimex(folder);
if (wanted('faults')) await (await import('./faults.ts')).printFaults(process.argv.slice(2).filter((word) => word.startsWith('--')));

async function printSpeeds(count: number): Promise<void> {
  const file = join(folder, 'speed.json');
  const stored = await measure('store', file, count);
  if (stored.kind !== 'stored') return;
  const { from, articles, bytes } = stored;
  console.log(`Speed over ${articles} articles, ${(bytes / 1e6).toFixed(2)} MB, from ${from}\n`);
  console.log(row('', 'articles/s', 'MB/s', 'peak MB'));
  const own = await measure('dateline', file);
  if (own.kind !== 'speeds') return;
  for (const [stage, { articlesPerSecond, megabytesPerSecond }] of Object.entries(own.speeds)) {
    console.log(row(stage, articlesPerSecond.toFixed(0), megabytesPerSecond.toFixed(2)));
  }
  const together = (stages: readonly string[]): number => 1 / stages.reduce((sum, stage) => sum + 1 / (own.speeds[stage]?.articlesPerSecond ?? Infinity), 0);
  const whole = together(['whole article', 'index', 'check']);
  console.log(row('all of Dateline', whole.toFixed(0), ((whole * bytes) / 1e6 / articles).toFixed(2), own.memory.toFixed(0)));
  for (const [name, { does, like }] of Object.entries(peers)) {
    const peer = await measure(name, file);
    const speed = peer.kind === 'speeds' ? peer.speeds[name] : undefined;
    if (peer.kind !== 'speeds' || speed === undefined) continue;
    console.log(row(name, speed.articlesPerSecond.toFixed(0), speed.megabytesPerSecond.toFixed(2), peer.memory.toFixed(0), does));
    console.log(`    all of Dateline runs at ${(whole / speed.articlesPerSecond).toFixed(2)} x its speed, cold as both are here`);
    const beside = await measure(`beside ${name}`, file);
    if (beside.kind === 'beside') console.log(`    ${like.join(', ')}: ${besideWords(name, beside.beside)}`);
  }
  console.log('');
}

async function printLatencies(sizes: readonly number[]): Promise<void> {
  console.log('Waiting times in a session, index in SQLite, milliseconds: median / 95th percentile\n');
  console.log(row('corpus', 'hover', 'findings', 'its own work', 'peak MB', 'indexed in'));
  for (const size of sizes) {
    const file = join(folder, 'latency.json');
    await measure('store', file, size);
    const measured = await measure('latency', file);
    if (measured.kind !== 'latency') continue;
    const { articles: count, hover, findings, work, indexing } = measured.latency;
    const wait = ({ median, p95 }: typeof hover): string => `${median.toFixed(1)} / ${p95.toFixed(1)}`;
    console.log(row(`${count} articles`, wait(hover), wait(findings), wait(work), measured.memory.toFixed(0), `${indexing.toFixed(1)} s (${(count / indexing).toFixed(0)} articles/s)`));
  }
  console.log('\nAll times are those after a keystroke in an open article; its own work is the processor time behind the findings, whatever else the machine does.\n');
}

async function printScores(what = 'scores'): Promise<void> {
  if (!existsSync(shared)) {
    console.log('No scores: the open data and the scorers are not in ../shared.');
    return;
  }
  const measured = await measure(what);
  if (measured.kind === 'scores') console.log(measured.lines.join('\n'));
}

function row(name: string, ...cells: readonly string[]): string {
  return [name.padEnd(22), ...cells.slice(0, 3).map((cell) => cell.padStart(14)), ...cells.slice(3).map((cell) => `   ${cell}`)].join('');
}
