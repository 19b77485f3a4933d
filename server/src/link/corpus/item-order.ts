/**
 * The one order of the index. It must not know what the items are.
 */
import type { ArticlePath } from './corpus.ts';

/** By path in UTF-16 order, then by number in the article. */
export function compareItems(a: NumberedItem, b: NumberedItem): number {
  if (a.path === b.path) return a.n - b.n;
  return a.path < b.path ? -1 : 1;
}

/** Something of an article that is known by its number there. */
interface NumberedItem {
  readonly path: ArticlePath;
  readonly n: number;
}
