/**
 * What stands in the articles that name an entity: read once for all that a card tells of it. It must not know what
 * is told.
 */
import type { CorpusReader, EntityItem, Item } from '../../link/corpus/corpus.ts';

/** One article that names the entity: the entity's own item, and everything that the article offers. */
export interface Surroundings {
  readonly own: EntityItem;
  readonly items: readonly Item[];
}

/** The surroundings of the first `limit` articles among those of the items. @param items items of one entity, this article's first */
export async function surroundingsOf(corpus: CorpusReader, items: readonly EntityItem[], limit: number): Promise<readonly Surroundings[]> {
  const byPath = new Map<string, EntityItem>();
  for (const item of items) if (!byPath.has(item.path)) byPath.set(item.path, item);
  const found: Surroundings[] = [];
  for (const [path, own] of [...byPath].slice(0, limit)) found.push({ own, items: await corpus.items(path) });
  return found;
}
