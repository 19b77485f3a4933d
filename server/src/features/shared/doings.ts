/**
 * What an entity says and does in the articles that name it: quotations of it, and dated events that it takes part in.
 * It must not know how they are shown.
 */
import { groupBy } from '../../base/group-by.ts';
import type { ArticleHead, ArticlePath, EventItem, FactItem } from '../../link/corpus/corpus.ts';
import type { Surroundings } from './surroundings.ts';

/** A quotation of the entity, the day of its article where that is known. */
export interface Said {
  readonly fact: FactItem;
  readonly day: string | undefined;
}

/** Quotations whose speaker the article names as this entity: the latest article's first, those without a day last; one wording once. */
export function quotationsOf(surroundings: readonly Surroundings[], heads: ReadonlyMap<ArticlePath, ArticleHead>): readonly Said[] {
  const said = surroundings.flatMap(({ own, items }) =>
    items.flatMap((item) => (item.kind === 'fact' && item.attribute === 'quotation' && item.name === own.name ? [{ fact: item, day: heads.get(item.path)?.published.value ?? undefined }] : [])),
  );
  const once = [...groupBy(said, ({ fact: { value } }) => ('words' in value && typeof value.words === 'string' ? value.words : '')).values()].flatMap(([first]) => first ?? []);
  return once.toSorted((a, b) => ((a.day ?? '') > (b.day ?? '') ? -1 : (a.day ?? '') < (b.day ?? '') ? 1 : 0));
}

/** Events with a day that the entity takes part in, the latest first; one of a sense and a day, what may never happen left out. */
export function eventsWith(surroundings: readonly Surroundings[]): readonly EventItem[] {
  const found = surroundings.flatMap(({ own, items }) => items.filter((item): item is EventItem => item.kind === 'event' && isDoing(item, own.keys[0])));
  const once = [...groupBy(found, ({ sense, interval }) => `${sense} ${interval.from}`).values()].flatMap(([first]) => first ?? []);
  return once.toSorted((a, b) => (b.interval.from ?? 0) - (a.interval.from ?? 0));
}

function isDoing({ participants, interval, minor, modality }: EventItem, key: string | undefined): boolean {
  return key !== undefined && minor === undefined && interval.from !== null && (modality === 'happened' || modality === 'planned') && participants.includes(key);
}
