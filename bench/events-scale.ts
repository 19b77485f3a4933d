/**
 * `npm run bench -- events-scale`: how long the way from one event to its related ones takes in corpora of growing size,
 * in SQLite as the editor has it and in memory as the web worker has it. Beyond ten thousand articles the corpus is made of
 * echoes of the first. Not part of a plain `npm run bench`: a hundred thousand articles take ten minutes and as many
 * gigabytes. It must not know how related events are found.
 */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../server/src/analyse.ts';
import { parseDay } from '../server/src/base/civil-date.ts';
import type { CorpusIndex, EventItem, IndexedArticle } from '../server/src/link/corpus/corpus.ts';
import { indexArticle } from '../server/src/link/corpus/index-article.ts';
import { MemoryIndex } from '../server/src/link/corpus/memory-index.ts';
import { relatedEvents } from '../server/src/link/corpus/related.ts';
import { openIndex } from '../server/src/node/open-index.ts';
import { productModel } from '../train/events/corpus.ts';
import { Echoes } from './echoes.ts';
import { cpuSeconds, percentile } from './measure.ts';
import { articles } from './texts.ts';

/** Length of the articles in code units. */
const ARTICLE_LENGTH = 700;
/** Articles that are analysed; a larger corpus is made of their echoes. */
const ANALYSED = 10_000;
/** Events that are asked about. */
const ASKED = 400;
/** Articles that memory is asked to hold at most. */
const HELD = 10_000;

/** Prints median and 95th percentile of a question at each size of the corpus, sizes ascending. */
export async function printEventsScale(folder: string, sizes: readonly number[]): Promise<void> {
  const { from, articles: texts } = articles(Math.min(ANALYSED, sizes.at(-1) ?? 0), ARTICLE_LENGTH);
  console.log(`Related events asked of growing corpora, milliseconds of processor time: median / 95th percentile / longest\n${texts.length} articles from ${from}, the others their echoes\n`);
  const model = productModel();
  const analysed = texts.map(({ name, text }) => {
    const published = parseDay(/Published (\S{10})/.exec(text)?.[1] ?? '');
    return indexArticle(name, analyse(text, model, published === undefined ? {} : { published }));
  });
  const { index } = await openIndex(mkdtempSync(join(folder, 'scale-')));
  await printGrowth('SQLite', index, analysed, sizes);
  await printGrowth('memory', new MemoryIndex(), analysed, sizes.filter((size) => size <= HELD));
  console.log('');
}

async function printGrowth(name: string, index: CorpusIndex, analysed: readonly IndexedArticle[], sizes: readonly number[]): Promise<void> {
  const echoes = new Echoes(analysed);
  const paths: string[] = [];
  for (const size of sizes) {
    while (paths.length < size && analysed.length > 0) {
      const turn = Math.floor(paths.length / analysed.length);
      const article = analysed[paths.length % analysed.length];
      if (article === undefined) break;
      const put = turn === 0 ? article : echoes.of(article, turn);
      await index.put(put);
      paths.push(put.head.path);
    }
    const waits = await askedOf(index, paths);
    const [median, p95, most] = [0.5, 0.95, 1].map((share) => percentile(waits, share).toFixed(1));
    console.log(`${name.padEnd(10)}${String(paths.length).padStart(8)} articles${`${median} / ${p95} / ${most}`.padStart(24)}`);
  }
  await index.close();
}

/** The waits of events spread over the corpus, after a few that warm up. */
async function askedOf(index: CorpusIndex, paths: readonly string[]): Promise<readonly number[]> {
  const asked: EventItem[] = [];
  const step = Math.max(1, Math.floor(paths.length / ASKED));
  for (let n = 0; n < paths.length; n += step) {
    const events = (await index.items(paths[n] ?? '')).filter((item) => item.kind === 'event');
    const event = events[n % Math.max(1, events.length)];
    if (event !== undefined) asked.push(event);
  }
  const waits: number[] = [];
  for (const event of [...asked.slice(0, 20), ...asked]) waits.push(await processorTime(index, event));
  return waits.slice(20);
}

// Whatever else the machine does is not counted.
async function processorTime(index: CorpusIndex, event: EventItem): Promise<number> {
  const start = cpuSeconds();
  await relatedEvents(index, event);
  return (cpuSeconds() - start) * 1000;
}
