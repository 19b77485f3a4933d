/**
 * `npm run bench -- events-scale`: how long the way from one event to its related ones takes in corpora of growing size,
 * in SQLite as the editor has it and in memory as the web worker has it. Not part of a plain `npm run bench`: a hundred
 * thousand articles take their time. It must not know how related events are found.
 */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../server/src/analyse.ts';
import { parseDay } from '../server/src/base/civil-date.ts';
import type { CorpusIndex, EventItem } from '../server/src/link/corpus/corpus.ts';
import { indexArticle } from '../server/src/link/corpus/index-article.ts';
import { MemoryIndex } from '../server/src/link/corpus/memory-index.ts';
import { relatedEvents } from '../server/src/link/corpus/related.ts';
import { openIndex } from '../server/src/node/open-index.ts';
import { productModel } from '../train/events/corpus.ts';
import { cpuSeconds, percentile } from './measure.ts';
import { articles } from './texts.ts';
import type { BenchArticle } from './texts.ts';

/** Length of the articles in code units: so short that the open text gives a hundred thousand. */
const ARTICLE_LENGTH = 700;
/** Events that are asked about. */
const ASKED = 400;
/** Articles that memory is asked to hold at most. */
const HELD = 10_000;

/** Prints median and 95th percentile of a question at each size of the corpus, sizes ascending. */
export async function printEventsScale(folder: string, sizes: readonly number[]): Promise<void> {
  const { from, articles: texts } = articles(sizes.at(-1) ?? 0, ARTICLE_LENGTH);
  console.log(`Related events asked of growing corpora, milliseconds of processor time: median / 95th percentile / longest\n${texts.length} articles from ${from}\n`);
  const { index } = await openIndex(mkdtempSync(join(folder, 'scale-')));
  await printGrowth('SQLite', index, texts, sizes);
  await printGrowth('memory', new MemoryIndex(), texts, sizes.filter((size) => size <= HELD));
  console.log('');
}

async function printGrowth(name: string, index: CorpusIndex, texts: readonly BenchArticle[], sizes: readonly number[]): Promise<void> {
  const model = productModel();
  let held = 0;
  for (const size of sizes) {
    for (const { name: path, text } of texts.slice(held, size)) {
      const published = parseDay(/Published (\S{10})/.exec(text)?.[1] ?? '');
      await index.put(indexArticle(path, analyse(text, model, published === undefined ? {} : { published })));
    }
    held = Math.min(size, texts.length);
    const waits = await askedOf(index, texts.slice(0, held));
    const [median, p95, most] = [0.5, 0.95, 1].map((share) => percentile(waits, share).toFixed(1));
    console.log(`${name.padEnd(10)}${String(held).padStart(8)} articles${`${median} / ${p95} / ${most}`.padStart(24)}`);
  }
  await index.close();
}

/** The waits of events spread over the corpus, after a few that warm up. */
async function askedOf(index: CorpusIndex, texts: readonly BenchArticle[]): Promise<readonly number[]> {
  const asked: EventItem[] = [];
  const step = Math.max(1, Math.floor(texts.length / ASKED));
  for (let n = 0; n < texts.length; n += step) {
    const events = (await index.items(texts[n]?.name ?? '')).filter((item) => item.kind === 'event');
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
