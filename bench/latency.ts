/**
 * How long a person waits: a hover, and the findings after a keystroke, in a session over corpora of growing
 * size. What depends on the size of the corpus shows here. It must not know the protocol.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { silentLogger } from '../server/src/base/log.ts';
import { hover } from '../server/src/features/hover.ts';
import type { Host } from '../server/src/host.ts';
import { readAsset } from '../server/src/node/assets.ts';
import { openIndex } from '../server/src/node/open-index.ts';
import type { Model } from '../server/src/recognise/model/model.ts';
import { createSession, defaultConfig } from '../server/src/session.ts';
import type { Session } from '../server/src/session.ts';
import { milliseconds, percentile } from './measure.ts';
import type { BenchArticle } from './texts.ts';

/** Median and 95th percentile, in milliseconds. */
export interface Wait {
  readonly median: number;
  readonly p95: number;
}

/** What was measured over one corpus. */
export interface Latency {
  readonly articles: number;
  /** Seconds to index all articles from nothing. */
  readonly indexing: number;
  readonly hover: Wait;
  readonly findings: Wait;
  /** Processor time of this thread for the same findings: about what the wait is where the machine does nothing else. */
  readonly work: Wait;
}

/** Articles that are opened, and keystrokes in each. */
const OPENED = 12;
const KEYSTROKES = 10;

/** Measures over these articles, with the index in SQLite as the editor has it. */
export async function latencyOver(articles: readonly BenchArticle[], model: Model): Promise<Latency> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  const session = await createSession(hostOver(articles, folder), model, { ...defaultConfig, files: { include: ['**'], exclude: [] } });
  try {
    const indexing = (await milliseconds(() => session.indexAll())) / 1000;
    const hovers: number[] = [];
    const findings: number[] = [];
    const work: number[] = [];
    const step = Math.max(1, Math.floor(articles.length / OPENED));
    for (let n = 0; n < articles.length; n += step) {
      const article = articles[n];
      if (article !== undefined) await typeInto(session, article, { hovers, findings, work });
    }
    return { articles: articles.length, indexing, hover: waitOf(hovers), findings: waitOf(findings), work: waitOf(work) };
  } finally {
    await session.dispose();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds, keystroke by keystroke. */
interface Times {
  readonly hovers: number[];
  readonly findings: number[];
  readonly work: number[];
}

/** Types letters into the middle of the article; after each, asks for a hover and for the findings. */
async function typeInto(session: Session, { name, text }: BenchArticle, { hovers, findings, work }: Times): Promise<void> {
  session.open(name, text, { languageId: 'article' });
  const middle = text.indexOf(' ', Math.floor(text.length / 2));
  for (let typed = 1; typed <= KEYSTROKES; typed++) {
    session.change(name, `${text.slice(0, middle)} ${'and so on'.slice(0, typed)}${text.slice(middle)}`);
    hovers.push(await milliseconds(() => hoverSomewhere(session, name, typed)));
    const before = process.threadCpuUsage();
    findings.push(
      await milliseconds(async () => {
        await session.settle(name);
        await session.findings(name);
      }),
    );
    const { user, system } = process.threadCpuUsage(before);
    work.push((user + system) / 1000);
  }
  await session.close(name);
}

/** A hover on one of the things that the article mentions, another one each time. */
async function hoverSomewhere(session: Session, path: string, turn: number): Promise<void> {
  const snapshot = await session.snapshot(path);
  if (snapshot === undefined) throw new Error(`${path} is no article`);
  const { mentions, timexes, events } = snapshot.article;
  const things = [...mentions, ...timexes, ...events.map(({ trigger }) => trigger)];
  const thing = things[(turn * 31) % Math.max(1, things.length)];
  if (thing !== undefined) await hover(snapshot, thing.start + 1);
}

function hostOver(articles: readonly BenchArticle[], storage: string): Host {
  const texts = new Map(articles.map(({ name, text }) => [name, text]));
  return {
    log: silentLogger,
    readAsset,
    listFiles: () => Promise.resolve(articles.map(({ name }) => ({ path: name, given: true }))),
    locate: (path) => ({ folder: 'corpus', relative: path }),
    readFile(path) {
      const text = texts.get(path);
      return Promise.resolve(text === undefined ? { kind: 'missing' } : { kind: 'text', text });
    },
    openIndex: () => openIndex(storage),
    pause: () => setImmediate(),
  };
}

function waitOf(values: readonly number[]): Wait {
  return { median: percentile(values, 0.5), p95: percentile(values, 0.95) };
}
