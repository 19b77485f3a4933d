/**
 * Search of entities and events over the whole corpus. It must not know an open article: there may be none.
 */
import { fold } from '../text/fold.ts';
import type { ArticleHead, ArticlePath, CorpusReader, EntityItem, EventItem, Item } from '../link/corpus/corpus.ts';
import type { NameType } from '../recognise/mention.ts';
import { articleWords } from './shared/articles.ts';
import { intervalWords } from './shared/day-words.ts';
import type { Place } from './snapshot.ts';

/** Something found in the corpus. */
export interface FoundSymbol {
  readonly kind: NameType | 'event';
  readonly name: string;
  /** The article in which it is shown. */
  readonly container: string;
  readonly place: Place;
}

/** How many items a search reads; an editor narrows the query long before. */
const LIMIT = 500;

/** Entities and events whose name holds the query; each entity once, where an article introduces it. */
export async function workspaceSymbols(corpus: CorpusReader, query: string): Promise<readonly FoundSymbol[]> {
  const items = onePerName(await corpus.search(fold(query), LIMIT));
  const heads = await corpus.heads([...new Set(items.map(({ path }) => path))]);
  return items.map((item) => symbolOf(item, heads));
}

type Named = EntityItem | EventItem;

function onePerName(items: readonly Item[]): readonly Named[] {
  const seen = new Set<string>();
  return items.filter((item): item is Named => {
    if (item.kind === 'fact') return false;
    if (item.kind === 'event') return true;
    const id = `${item.type} ${fold(item.name)}`;
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}

function symbolOf(item: Named, heads: ReadonlyMap<ArticlePath, ArticleHead>): FoundSymbol {
  const container = articleWords(item.path, heads.get(item.path));
  if (item.kind === 'entity') {
    return { kind: item.type, name: item.name, container, place: { path: item.path, span: item.introduced.span } };
  }
  const when = intervalWords(item.interval);
  const who = item.participantNames.slice(0, 2).join(', ');
  const name = [item.lemma, who, when].filter((words) => words !== undefined && words !== '').join(' · ');
  return { kind: 'event', name, container, place: { path: item.path, span: item.trigger } };
}
