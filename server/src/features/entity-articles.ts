/**
 * The articles that name an entity, by the day of publication. It must not know how an entity is joined.
 */
import { corpusEntity, entityItems, exampleItems } from '../link/corpus/entities.ts';
import type { ArticleHead, CorpusReader, EntityItem } from '../link/corpus/corpus.ts';
import { articleWords } from './shared/articles.ts';
import { itemOfHandle } from './shared/entity-handle.ts';
import type { EntityHandle } from './shared/entity-handle.ts';
import type { Place } from './snapshot.ts';

/** One article. */
export interface NamingArticle {
  readonly article: string;
  /** How often it writes a name of the entity. */
  readonly mentions: number;
  readonly place: Place;
}

/** Articles up to which all are read. */
const MANY = 200;

/** The articles, and how many there are: of a great many only some are given. */
export async function entityArticles(
  corpus: CorpusReader,
  handle: EntityHandle,
  token?: { readonly isCancellationRequested: boolean },
): Promise<{ readonly articles: readonly NamingArticle[]; readonly total: number }> {
  const item = await itemOfHandle(corpus, handle);
  if (item === undefined) return { articles: [], total: 0 };
  const entity = await corpusEntity(corpus, item);
  const items = entity.articles > MANY ? await exampleItems(corpus, entity, MANY) : await entityItems(corpus, entity, token);
  const heads = await corpus.heads([...new Set(items.map(({ path }) => path))]);
  const articles = items.toSorted((a, b) => compare(dayOf(a, heads), dayOf(b, heads))).map((one) => rowOf(one, heads));
  return { articles, total: Math.max(entity.articles, articles.length) };
}

function rowOf({ path, mentions, introduced }: EntityItem, heads: ReadonlyMap<string, ArticleHead>): NamingArticle {
  return { article: articleWords(path, heads.get(path)), mentions: mentions.length, place: { path, span: introduced.span } };
}

// An article without a date comes last.
function dayOf({ path }: EntityItem, heads: ReadonlyMap<string, ArticleHead>): string {
  return heads.get(path)?.published.value ?? '~';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
