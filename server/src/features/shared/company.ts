/**
 * Who an entity is named with: the persons and organisations in the articles that name it, those of the most articles
 * first. It must not know how they are shown.
 */
import type { EntityItem } from '../../link/corpus/corpus.ts';
import type { Surroundings } from './surroundings.ts';

/** One that is named in some of the same articles. */
export interface Companion {
  /** Where it is introduced in one of them. */
  readonly item: EntityItem;
  /** In how many of the articles that were looked into. */
  readonly articles: number;
}

/**
 * The companions of an entity, `limit` at most. Countries and places are left out: every article names them.
 * @param items items of the entity @param surroundings the articles that are looked into
 */
export function companionsOf(items: readonly EntityItem[], surroundings: readonly Surroundings[], limit: number): readonly Companion[] {
  const own = new Set(items.flatMap(({ keys }) => keys));
  const counts = new Map<string, { item: EntityItem; articles: number }>();
  for (const item of surroundings.flatMap((each) => each.items)) {
    const [key] = item.keys;
    if (item.kind !== 'entity' || key === undefined || own.has(key) || (item.type !== 'PERSON' && item.type !== 'ORG')) continue;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { item, articles: 1 });
    else known.articles++;
  }
  return [...counts.values()].sort((a, b) => b.articles - a.articles || b.item.mentions.length - a.item.mentions.length || (a.item.name < b.item.name ? -1 : 1)).slice(0, limit);
}
