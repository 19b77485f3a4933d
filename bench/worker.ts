/**
 * One measurement in a process of its own, so that its peak memory is its own: the argument names it, the
 * answer goes home as a message.
 */
import { readFileSync } from 'node:fs';
import { peers } from './peers.ts';
import { peakMemory, speedOf } from './measure.ts';
import type { Speed } from './measure.ts';
import { readModel } from '../server/src/cli/given-corpus.ts';
import type { BenchArticle } from './texts.ts';

/** What a worker sends home. */
export type Measured =
  | { readonly kind: 'speeds'; readonly speeds: Readonly<Record<string, Speed>>; readonly memory: number }
  | { readonly kind: 'latency'; readonly latency: import('./latency.ts').Latency; readonly memory: number }
  | { readonly kind: 'scores'; readonly lines: readonly string[] };

const [what = '', file = ''] = process.argv.slice(2);
process.send?.(await measured(what, file));
process.disconnect();

/** @param file holds the articles as JSON; only they are in memory */
async function measured(what: string, file: string): Promise<Measured> {
  if (what === 'scores') {
    const { scores } = await import('./scores.ts');
    return { kind: 'scores', lines: await scores(await readModel()) };
  }
  const read = JSON.parse(readFileSync(file, 'utf8')) as readonly BenchArticle[];
  if (what === 'latency') {
    const { latencyOver } = await import('./latency.ts');
    return { kind: 'latency', latency: await latencyOver(read, await readModel()), memory: peakMemory() };
  }
  if (what === 'dateline') {
    const { stageSpeeds } = await import('./stages.ts');
    return { kind: 'speeds', speeds: await stageSpeeds(read, await readModel()), memory: peakMemory() };
  }
  const peer = peers[what];
  if (peer === undefined) throw new Error(`there is nothing to measure named ${what}`);
  const reader = await peer.load();
  const speed = speedOf(read, ({ text }) => Buffer.byteLength(text), ({ text }) => reader(text));
  return { kind: 'speeds', speeds: { [what]: speed }, memory: peakMemory() };
}
