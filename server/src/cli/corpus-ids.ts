/**
 * The ids of entities and events across the articles given, as the annotations of one article ask for them.
 * It must not know how mentions were joined.
 */
import { hashText } from '../base/hash.ts';
import type { Article } from '../link/article/article.ts';
import type { ArticlePath, CorpusReader } from '../link/corpus/corpus.ts';
import { entityIds } from '../link/corpus/entities.ts';
import { eventIds } from '../link/corpus/events.ts';
import type { CorpusIds } from './annotation.ts';

/** The ids of an article of the corpus, asked for by the places of things in it. */
export type IdsOf = (path: ArticlePath, article: Article) => CorpusIds;

/** Computes all ids of the corpus once. */
export async function corpusIds(reader: CorpusReader): Promise<IdsOf> {
  const [entities, events] = [await entityIds(reader), await eventIds(reader)];
  return (path, article) => {
    // The items of an article are its entities and then its events. A thing without an id in the corpus keeps one of its own.
    const idOf = (ids: ReadonlyMap<string, string>, n: number): string => ids.get(`${path}#${n}`) ?? `${path}#${n}`;
    return {
      entity: (index) => idOf(entities, index),
      event: (index) => idOf(events, article.entities.length + index),
      reporting: (index) => `event-${hashText(`${path}#reporting ${index}`).slice(0, 12)}`,
    };
  };
}
