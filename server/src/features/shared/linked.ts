/**
 * The corpus as seen from one open article: its entities with what other articles say of them, its events with
 * their reports elsewhere. This article counts as it is at this moment, whatever the index still holds of it.
 */
import { corpusEntity, entityItems, exampleItems } from '../../link/corpus/entities.ts';
import type { CorpusEntity, Walk } from '../../link/corpus/entities.ts';
import type { CorpusReader, EntityItem, EventItem, IndexedArticle } from '../../link/corpus/corpus.ts';
import { indexEntities } from '../../link/corpus/index-article.ts';
import { relatedEvents } from '../../link/corpus/related.ts';
import type { RelatedEvent } from '../../link/corpus/related.ts';
import { withArticle } from '../../link/corpus/with-article.ts';
import type { Snapshot } from '../snapshot.ts';

/** Items of one entity that are looked at where a few stand for all. */
const EXAMPLES = 12;

/** An entity with some of its items. */
export interface KnownEntity extends CorpusEntity {
  /** This article's item first, then examples by path: some for each role that is said, not all. */
  readonly items: readonly EntityItem[];
}

/** An article as it is now, and the corpus with it. */
interface Cut {
  readonly now: IndexedArticle;
  readonly corpus: CorpusReader;
}

/** One article among the others; cut once, asked often. */
export class LinkedArticle {
  readonly #snapshot: Pick<Snapshot, 'article' | 'path' | 'corpus' | 'indexed'>;
  #named: Cut | undefined;
  #whole: Cut | undefined;

  constructor(snapshot: Pick<Snapshot, 'article' | 'path' | 'corpus' | 'indexed'>) {
    this.#snapshot = snapshot;
  }

  /** Every item of an entity of this article: this article's first, then the others by path. Costs the items of all articles that name it. */
  async entity(entity: number, walk?: Walk): Promise<readonly EntityItem[]> {
    const own = this.#item(entity);
    if (own === undefined) return [];
    const { corpus } = this.#entitiesOnly();
    return ownFirst(own, await entityItems(corpus, await corpusEntity(corpus, own), walk));
  }

  /** An entity of this article as all articles know it; undefined for an index that the article does not have. */
  async known(entity: number): Promise<KnownEntity | undefined> {
    const own = this.#item(entity);
    if (own === undefined) return undefined;
    const { corpus } = this.#entitiesOnly();
    const known = await corpusEntity(corpus, own);
    return { ...known, items: ownFirst(own, await exampleItems(corpus, known, EXAMPLES)) };
  }

  /** The item of the event with this index in `Article.events`. */
  event(event: number): EventItem | undefined {
    const item = this.#all().now.items[this.#snapshot.article.entities.length + event];
    return item?.kind === 'event' ? item : undefined;
  }

  /** Other reports of an event, best first, this article's own last. */
  async reports(event: number): Promise<readonly RelatedEvent[]> {
    const own = this.event(event);
    return own === undefined ? [] : relatedEvents(this.#all().corpus, own);
  }

  #item(entity: number): EntityItem | undefined {
    const item = this.#entitiesOnly().now.items[entity];
    return item?.kind === 'entity' ? item : undefined;
  }

  #entitiesOnly(): Cut {
    return (this.#named ??= this.#whole ?? this.#with(indexEntities(this.#snapshot.path, this.#snapshot.article)));
  }

  #all(): Cut {
    return (this.#whole ??= this.#with(this.#snapshot.indexed()));
  }

  #with(now: IndexedArticle): Cut {
    return { now, corpus: withArticle(this.#snapshot.corpus, now) };
  }
}

function ownFirst(own: EntityItem, items: readonly EntityItem[]): readonly EntityItem[] {
  return [own, ...items.filter(({ path, n }) => path !== own.path || n !== own.n)];
}
