/**
 * The corpus as seen from one open article: its entities with what other articles say of them, its events with
 * their reports elsewhere. This article counts as it is at this moment, whatever the index still holds of it.
 */
import { corpusEntity } from '../../link/corpus/entities.ts';
import type { CorpusEntity } from '../../link/corpus/entities.ts';
import type { CorpusReader, EntityItem, EventItem, IndexedArticle, Item } from '../../link/corpus/corpus.ts';
import { indexArticle } from '../../link/corpus/index-article.ts';
import { relatedEvents } from '../../link/corpus/related.ts';
import type { RelatedEvent } from '../../link/corpus/related.ts';
import type { Snapshot } from '../snapshot.ts';

/** One article among the others; cut once, asked often. */
export class LinkedArticle {
  readonly #snapshot: Pick<Snapshot, 'article' | 'path' | 'corpus'>;
  readonly #now: IndexedArticle;
  readonly #reader: CorpusReader;

  constructor(snapshot: Pick<Snapshot, 'article' | 'path' | 'corpus'>) {
    this.#snapshot = snapshot;
    this.#now = indexArticle(snapshot.path, snapshot.article);
    this.#reader = withHead(snapshot.corpus, this.#now);
  }

  /** What all articles know of an entity of this one: this article's item first, then the others by path. */
  async entity(entity: number): Promise<readonly EntityItem[]> {
    return (await this.known(entity))?.items ?? [];
  }

  /** An entity of this article as all articles know it; undefined for an index that the article does not have. */
  async known(entity: number): Promise<CorpusEntity | undefined> {
    const own = this.#now.items[entity];
    if (own?.kind !== 'entity') return undefined;
    const known = await corpusEntity(this.#reader, own);
    const others = known.items.flatMap((item) => this.#current(item, own)).filter((item) => item.kind === 'entity');
    return { ...known, items: [own, ...others] };
  }

  /** The item of the event with this index in `Article.events`. */
  event(event: number): EventItem | undefined {
    const item = this.#now.items[this.#snapshot.article.entities.length + event];
    return item?.kind === 'event' ? item : undefined;
  }

  /** Other reports of an event, best first, this article's own last. */
  async reports(event: number): Promise<readonly RelatedEvent[]> {
    const own = this.event(event);
    if (own === undefined) return [];
    const reports = await relatedEvents(this.#reader, own);
    return reports.flatMap((report): RelatedEvent[] =>
      this.#current(report.item, own).flatMap((item) => (item.kind === 'event' ? [{ ...report, item }] : [])),
    );
  }

  // The index may hold this article as it was some keystrokes ago: its items are taken from what it says now.
  #current(item: Item, own: Item): readonly Item[] {
    if (item.path !== own.path) return [item];
    const now = this.#now.items[item.n];
    return now !== undefined && now.n !== own.n && isSameItem(now, item) ? [now] : [];
  }
}

function isSameItem(a: Item, b: Item): boolean {
  if (a.kind === 'entity') return b.kind === 'entity' && a.name === b.name;
  return b.kind === 'event' && a.sense === b.sense && a.lemma === b.lemma;
}

function withHead(corpus: CorpusReader, { head }: IndexedArticle): CorpusReader {
  return {
    revision: corpus.revision,
    lookup: (keys, limit) => corpus.lookup(keys, limit),
    count: (keys) => corpus.count(keys),
    tally: (keys) => corpus.tally(keys),
    sample: (writings, limit) => corpus.sample(writings, limit),
    items: (path) => corpus.items(path),
    heads: async (paths) => {
      const heads = await corpus.heads(paths);
      return paths.includes(head.path) ? new Map(heads).set(head.path, head) : heads;
    },
    paths: () => corpus.paths(),
    frequency: (words) => corpus.frequency(words),
    search: (query, limit) => corpus.search(query, limit),
  };
}
