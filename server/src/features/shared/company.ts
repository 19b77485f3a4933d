/**
 * Who an entity is named with: the persons and organisations in the articles that name it, those of the most articles
 * first. It must not know how they are shown.
 */
import type { CorpusReader, EntityItem } from '../../link/corpus/corpus.ts';

/** One that is named in some of the same articles. */
export interface Companion {
  /** Where it is introduced in one of them. */
  readonly item: EntityItem;
  /** In how many of the articles that were looked into. */
  readonly articles: number;
}

/** Articles that are looked into at most. */
const ARTICLES = 12;

/**
 * The companions of an entity, `limit` at most. Countries and places are left out: every article names them.
 * @param items items of the entity, this article's first
 */
export async function companionsOf(corpus: CorpusReader, items: readonly EntityItem[], limit: number): Promise<readonly Companion[]> {
  const own = new Set(items.flatMap(({ keys }) => keys));
  const counts = new Map<string, { item: EntityItem; articles: number }>();
  for (const path of [...new Set(items.map((item) => item.path))].slice(0, ARTICLES)) {
    for (const item of await corpus.items(path)) {
      const [key] = item.keys;
      if (item.kind !== 'entity' || key === undefined || own.has(key) || (item.type !== 'PERSON' && item.type !== 'ORG')) continue;
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { item, articles: 1 });
      else known.articles++;
    }
  }
  return [...counts.values()].sort((a, b) => b.articles - a.articles || b.item.mentions.length - a.item.mentions.length || (a.item.name < b.item.name ? -1 : 1)).slice(0, limit);
}
