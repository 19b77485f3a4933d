/**
 * What an edit of one article means to the others: the keys of the items that it gained, lost or changed.
 * Where an item stands in the text does not count. It must not know what keys mean.
 */
import type { IndexedArticle, Item } from '../link/corpus/corpus.ts';
import { factParts } from '../link/corpus/fact-item.ts';
import type { FactPart } from '../link/corpus/fact-item.ts';

/** Keys as 32-bit hashes: small enough to keep for every article; two keys of one hash only cause needless work. */
export type KeyHashes = ReadonlySet<number>;

/** What items say, worked out once for each: what one edit made is what the next one replaces. */
export class SaidParts {
  readonly #known = new WeakMap<Item, readonly FactPart[]>();

  /** Everything that the item says, without where it stands. */
  of(item: Item): readonly FactPart[] {
    const known = this.#known.get(item) ?? partsOf(item);
    this.#known.set(item, known);
    return known;
  }
}

/** The hashed keys of everything that one of the two has and the other has not; all keys when the head's own facts differ. */
export function changedKeys(before: IndexedArticle | undefined, after: IndexedArticle | undefined, said = new SaidParts()): KeyHashes {
  const [old, fresh] = [before?.items ?? [], after?.items ?? []];
  if (headFacts(before) !== headFacts(after)) return hashKeys([...old, ...fresh]);
  const parts = new Map<string, { readonly keys: readonly string[]; balance: number }>();
  const weigh = (item: Item, by: number): void => {
    for (const { said: words, keys } of said.of(item)) {
      const known = parts.get(words);
      if (known === undefined) parts.set(words, { keys, balance: by });
      else known.balance += by;
    }
  };
  for (const item of old) weigh(item, -1);
  for (const item of fresh) weigh(item, 1);
  return new Set([...parts.values()].filter(({ balance }) => balance !== 0).flatMap(({ keys }) => keys).map(hashKey));
}

/** The hashed keys of some items. */
export function hashKeys(items: readonly Item[]): KeyHashes {
  const hashes = new Set<number>();
  for (const { keys } of items) for (const key of keys) hashes.add(hashKey(key));
  return hashes;
}

/** The hash of one key: FNV-1a by UTF-16 units, its bits mixed once more (Fowler, Noll, Vo; Appleby's finaliser). */
export function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function headFacts(article: IndexedArticle | undefined): string {
  return article === undefined ? '' : JSON.stringify([article.head.headline, article.head.published.interval]);
}

function partsOf(item: Item): readonly FactPart[] {
  if (item.kind === 'fact') return factParts(item);
  if (item.kind === 'entity') {
    const { type, name, variants, roles, country, introduced, keys } = item;
    const said = roles.map(({ role, of, qualifier }) => [role, of, qualifier]);
    return [{ said: JSON.stringify([type, name, variants, said, country, introduced.text, keys]), keys }];
  }
  const { path: _path, n: _n, trigger: _trigger, told, ...facts } = item;
  return [{ said: JSON.stringify([facts, told.text]), keys: item.keys }];
}
