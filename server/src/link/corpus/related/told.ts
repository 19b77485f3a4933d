/**
 * An event as an article tells it. It must not know what it is held against.
 */
import type { ArticleHead, EventItem } from '../corpus.ts';

/** An item together with its article's head. */
export interface Told {
  readonly item: EventItem;
  readonly head: ArticleHead;
}
