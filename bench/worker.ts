/**
 * One measurement in a process of its own, so that its peak memory is its own: the argument names it, the
 * answer goes home as a message.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Model } from '../server/src/recognise/model/model.ts';
import { peers } from './peers.ts';
import type { Beside } from './beside.ts';
import { peakMemory, speedOf } from './measure.ts';
import type { Speed } from './measure.ts';
import type { Latency } from './latency.ts';
import type { BenchArticle } from './texts.ts';

/** What a worker sends home. */
export type Measured =
  | { readonly kind: 'speeds'; readonly speeds: Readonly<Record<string, Speed>>; readonly memory: number }
  | { readonly kind: 'latency'; readonly latency: Latency; readonly memory: number }
  | { readonly kind: 'beside'; readonly beside: Beside }
  | { readonly kind: 'scores'; readonly lines: readonly string[] }
  | { readonly kind: 'stored'; readonly from: string; readonly articles: number; readonly bytes: number };

const [what = '', file = '', size = '0'] = process.argv.slice(2);
process.send?.(await measured(what, file, Number(size)));
process.disconnect();

/** @param file holds the articles as JSON: reading the data that they are cut from would count as memory */
async function measured(what: string, file: string, size: number): Promise<Measured> {
  if (what === 'store') {
    const { articles } = await import('./texts.ts');
    const { from, articles: cut } = articles(size);
    writeFileSync(file, JSON.stringify(cut));
    return { kind: 'stored', from, articles: cut.length, bytes: bytesOf(cut) };
  }
  if (what === 'names') {
    const { nameFigures } = await import('./names.ts');
    return { kind: 'scores', lines: await nameFigures(await model()) };
  }
  if (what === 'scores') {
    const { scores } = await import('./scores.ts');
    return { kind: 'scores', lines: await scores(await model()) };
  }
  const read = JSON.parse(readFileSync(file, 'utf8')) as readonly BenchArticle[];
  if (what === 'latency') {
    const { latencyOver } = await import('./latency.ts');
    return { kind: 'latency', latency: await latencyOver(read, await model()), memory: peakMemory() };
  }
  if (what === 'dateline') {
    const { stageSpeeds } = await import('./stages.ts');
    return { kind: 'speeds', speeds: await stageSpeeds(read, await model()), memory: peakMemory() };
  }
  const compared = peers[/^beside (.+)$/.exec(what)?.[1] ?? ''];
  if (compared !== undefined) {
    const [{ timeBeside }, { readerOf }] = await Promise.all([import('./beside.ts'), import('./readers.ts')]);
    const own = await readerOf(compared.like, model);
    return { kind: 'beside', beside: timeBeside(read.map(({ text }) => text), own, await compared.load()) };
  }
  const peer = peers[what];
  if (peer === undefined) throw new Error(`there is nothing to measure named ${what}`);
  const reader = await peer.load();
  const speed = speedOf(read, ({ text }) => Buffer.byteLength(text), ({ text }) => reader(text));
  return { kind: 'speeds', speeds: { [what]: speed }, memory: peakMemory() };
}

function bytesOf(articles: readonly BenchArticle[]): number {
  return articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}

// Imported when it is wanted: a measurement of another library does not hold ours in memory.
async function model(): Promise<Model> {
  const { readModel } = await import('../server/src/cli/given-corpus.ts');
  return readModel(console.error);
}
