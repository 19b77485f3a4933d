/**
 * How a list names one of its entities when it is asked about later: by one article that names it. It must not
 * know what is asked.
 */
import type { ArticlePath, CorpusReader, EntityItem } from '../../link/corpus/corpus.ts';

/** An item of an entity. */
export interface EntityHandle {
  readonly path: ArticlePath;
  readonly n: number;
  /** The name by which that article knows it. */
  readonly name: string;
}

/** The item meant; where the article has changed since, the one of that name. Undefined when there is none. */
export async function itemOfHandle(corpus: CorpusReader, { path, n, name }: EntityHandle): Promise<EntityItem | undefined> {
  const entities = (await corpus.items(path)).filter((item) => item.kind === 'entity');
  const named = entities.filter((item) => item.name === name);
  return named.find((item) => item.n === n) ?? named[0];
}
