/**
 * What an edit of one article means to the others: the keys of the items that it gained, lost or changed.
 * Where an item stands in the text does not count. It must not know what keys mean.
 */
import { hashText } from '../base/hash.ts';
import type { IndexedArticle, Item } from '../link/corpus/corpus.ts';

/** Keys as 32-bit hashes: small enough to keep for every article; two keys of one hash only cause needless work. */
export type KeyHashes = ReadonlySet<number>;

/** The hashed keys of everything that one of the two has and the other has not; all keys when the head's own facts differ. */
export function changedKeys(before: IndexedArticle | undefined, after: IndexedArticle | undefined): KeyHashes {
  const [old, fresh] = [before?.items ?? [], after?.items ?? []];
  if (headFacts(before) !== headFacts(after)) return hashKeys([...old, ...fresh]);
  const facts = new Map<string, { readonly item: Item; balance: number }>();
  const weigh = (item: Item, by: number): void => {
    const known = facts.get(itemFacts(item));
    if (known === undefined) facts.set(itemFacts(item), { item, balance: by });
    else known.balance += by;
  };
  for (const item of old) weigh(item, -1);
  for (const item of fresh) weigh(item, 1);
  return hashKeys([...facts.values()].filter(({ balance }) => balance !== 0).map(({ item }) => item));
}

/** The hashed keys of some items. */
export function hashKeys(items: readonly Item[]): KeyHashes {
  return new Set(items.flatMap(({ keys }) => keys).map(hashKey));
}

/** The hash of one key. */
export function hashKey(key: string): number {
  return parseInt(hashText(key).slice(-8), 16);
}

function headFacts(article: IndexedArticle | undefined): string {
  return article === undefined ? '' : JSON.stringify([article.head.headline, article.head.published.interval]);
}

/** Everything that an item says, without where it stands. */
function itemFacts(item: Item): string {
  if (item.kind === 'entity') {
    const { type, name, variants, roles, country, introduced, keys } = item;
    const said = roles.map(({ role, of, qualifier }) => [role, of, qualifier]);
    return JSON.stringify([type, name, variants, said, country, introduced.text, keys]);
  }
  if (item.kind === 'fact') {
    const { path: _path, n: _n, told, ...facts } = item;
    return JSON.stringify([facts, told.text]);
  }
  const { path: _path, n: _n, trigger: _trigger, told, ...facts } = item;
  return JSON.stringify([facts, told.text]);
}
