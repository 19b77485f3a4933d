/**
 * Dateline's own stages, timed one by one on the same articles, and the whole: from the characters of an
 * article to its findings. It must not know what it is compared with.
 */
import { analyse } from '../server/src/analyse.ts';
import { check } from '../server/src/check/check.ts';
import type { Article } from '../server/src/link/article/article.ts';
import { linkArticle } from '../server/src/link/article/link-article.ts';
import { indexArticle } from '../server/src/link/corpus/index-article.ts';
import { MemoryIndex } from '../server/src/link/corpus/memory-index.ts';
import { dateFinders } from '../server/src/recognise/dates/date-finders.ts';
import { dateRefiners } from '../server/src/recognise/dates/date-refiners.ts';
import { eventFinders } from '../server/src/recognise/events/event-finders.ts';
import { eventRefiners } from '../server/src/recognise/events/event-refiners.ts';
import { figureFinders } from '../server/src/recognise/figures/figure-finders.ts';
import { figureRefiners } from '../server/src/recognise/figures/figure-refiners.ts';
import type { Finder, Refiner } from '../server/src/recognise/finder.ts';
import type { Mention } from '../server/src/recognise/mention.ts';
import type { Model } from '../server/src/recognise/model/model.ts';
import { nameFinders } from '../server/src/recognise/names/name-finders.ts';
import { nameRefiners } from '../server/src/recognise/names/name-refiners.ts';
import { recognise } from '../server/src/recognise/recognise.ts';
import type { Document } from '../server/src/text/document.ts';
import { readParagraph } from '../server/src/text/paragraph.ts';
import { readDocument } from '../server/src/text/read-document.ts';
import { cpuSeconds, speedFrom, speedOf } from './measure.ts';
import type { Speed } from './measure.ts';
import type { BenchArticle } from './texts.ts';

/** What finds and what refines mentions of each kind. */
export const families = {
  dates: [dateFinders, dateRefiners],
  names: [nameFinders, nameRefiners],
  events: [eventFinders, eventRefiners],
  figures: [figureFinders, figureRefiners],
} as const;

/** The speed of each stage by its name, in the order in which they run. */
export async function stageSpeeds(articles: readonly BenchArticle[], model: Model): Promise<Readonly<Record<string, Speed>>> {
  const size = ({ text }: { readonly text: string }): number => Buffer.byteLength(text);
  const documents = articles.map(({ text }) => readDocument(text, readParagraph));
  const speeds: Record<string, Speed> = { text: speedOf(articles, size, ({ text }) => readDocument(text, readParagraph)) };
  for (const [family, [finders, refiners]] of Object.entries(families)) {
    speeds[`recognise ${family}`] = speedOf(documents, size, (document) => runFamily(document, finders, refiners, model));
  }
  const recognised = documents.map((document) => ({
    document,
    text: document.text,
    mentions: document.paragraphs.map(({ paragraph }) => recognise(paragraph, model)),
  }));
  speeds['link'] = speedOf(recognised, size, ({ document, mentions }) => linkArticle(document, mentions, model, {}, ''));
  const bytes = articles.reduce((sum, article) => sum + size(article), 0);
  speeds['whole article'] = speedOf(articles, size, ({ text }) => analyse(text, model));
  const read = articles.map(({ name, text }) => [name, analyse(text, model)] as const);
  return { ...speeds, ...(await corpusSpeeds(read, bytes)) };
}

/** Index and check work on the corpus: each article once, in a corpus that holds them all. */
async function corpusSpeeds(articles: readonly (readonly [string, Article])[], bytes: number): Promise<Readonly<Record<string, Speed>>> {
  const corpus = new MemoryIndex();
  const start = cpuSeconds();
  for (const [path, article] of articles) await corpus.put(indexArticle(path, article));
  const indexed = cpuSeconds();
  for (const [path, article] of articles) await check({ path, article, corpus }, {});
  const checked = cpuSeconds();
  return {
    index: speedFrom(articles.length, bytes, indexed - start),
    check: speedFrom(articles.length, bytes, checked - indexed),
  };
}

/** Runs the finders and refiners of one family over a document; how many mentions it has. */
export function runFamily(document: Document, finders: readonly Finder[], refiners: readonly Refiner[], model: Model): number {
  let count = 0;
  for (const { paragraph } of document.paragraphs) {
    let mentions: readonly Mention[] = finders.flatMap(({ find }) => find(paragraph, model));
    for (const { refine } of refiners) mentions = refine(mentions, paragraph, model);
    count += mentions.length;
  }
  return count;
}
