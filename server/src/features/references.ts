/**
 * Every mention of the entity or event under the caret, in all articles.
 * It must not know how mentions were joined.
 */
import type { Span } from '../base/span.ts';
import type { Walk } from '../link/corpus/entities.ts';
import { compareItems } from '../link/corpus/item-order.ts';
import { LinkedArticle } from './shared/linked.ts';
import { thingAt } from './shared/under-caret.ts';
import type { Place, Snapshot } from './snapshot.ts';

/** All mentions, this article's first in reading order, then the others' by path. Empty where there is no entity or event. */
export async function references(snapshot: Snapshot, offset: number, walk?: Walk): Promise<readonly Place[]> {
  const thing = thingAt(snapshot.article, offset);
  if (thing?.kind === 'entity') return entityPlaces(snapshot, thing.mention.entity, walk);
  if (thing?.kind === 'quote' && thing.quote.speaker !== undefined) return entityPlaces(snapshot, thing.quote.speaker, walk);
  if (thing?.kind === 'event') return eventPlaces(snapshot, thing.n);
  return [];
}

async function entityPlaces(snapshot: Snapshot, entity: number, walk: Walk | undefined): Promise<readonly Place[]> {
  const { article, path } = snapshot;
  const items = await new LinkedArticle(snapshot).entity(entity, walk);
  const here = new Set(items.filter((item) => item.path === path).map(({ n }) => n));
  const own = article.mentions.filter((mention) => here.has(mention.entity)).map((mention) => place(path, mention));
  const others = items.filter((item) => item.path !== path);
  return [...own, ...others.flatMap((item) => item.mentions.map((mention) => place(item.path, mention)))];
}

async function eventPlaces(snapshot: Snapshot, n: number): Promise<readonly Place[]> {
  const { article, path } = snapshot;
  const items = (await new LinkedArticle(snapshot).reports(n)).map(({ item }) => item);
  const own = items.filter((item) => item.path === path).map(({ trigger }) => trigger);
  const here = [...own, ...article.events.slice(n, n + 1).map(({ trigger }) => trigger)];
  const others = items.filter((item) => item.path !== path).toSorted(compareItems);
  return [
    ...here.sort((a, b) => a.start - b.start).map((trigger) => place(path, trigger)),
    ...others.map((item) => place(item.path, item.trigger)),
  ];
}

function place(path: string, { start, end }: Span): Place {
  return { path, span: { start, end } };
}
