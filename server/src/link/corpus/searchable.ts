/**
 * The words by which an item is searched, one answer for both backends of the index.
 * It must not know an index.
 */
import { fold } from '../../text/fold.ts';
import type { Item } from './corpus.ts';

/** The folded name of an entity, the folded lemma of an event; always well-formed and free of NUL. Facts are not searched: undefined. */
export function searchText(item: Item): string | undefined {
  if (item.kind === 'fact') return undefined;
  return searchForm(item.kind === 'entity' ? item.name : item.lemma);
}

/** Whether the item is found by a query in {@link searchForm}. */
export function isFoundBy(item: Item, form: string): boolean {
  return searchText(item)?.includes(form) ?? false;
}

/** A query in the form in which items are searched. */
export function searchForm(query: string): string {
  return fold(query).toWellFormed().replaceAll('\0', '\ufffd');
}
