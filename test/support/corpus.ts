/**
 * A corpus out of a fixture: every article of it analysed and put into a memory index, as the session would.
 * For tests of features, rules and links across articles. It must not know what is marked.
 */
import { analyse } from '../../server/src/analyse.ts';
import { parseDay } from '../../server/src/base/civil-date.ts';
import type { Config, Snapshot } from '../../server/src/features/snapshot.ts';
import type { Article, ArticleOptions } from '../../server/src/link/article/article.ts';
import type { ArticlePath, CorpusIndex } from '../../server/src/link/corpus/corpus.ts';
import { indexArticle } from '../../server/src/link/corpus/index-article.ts';
import { MemoryIndex } from '../../server/src/link/corpus/memory-index.ts';
import type { Model } from '../../server/src/recognise/model/model.ts';
import { defaultConfig } from '../../server/src/session/config.ts';
import { parseFixture } from './fixture.ts';
import type { FixtureArticle } from './fixture.ts';
import { testModel } from './model.ts';

/** The articles of a fixture, read and linked. */
export interface FixtureCorpus {
  readonly model: Model;
  readonly index: CorpusIndex;
  /** The marked articles, in the order of the fixture. */
  readonly fixtures: readonly FixtureArticle[];
  readonly articles: ReadonlyMap<ArticlePath, Article>;
  /** What a feature sees of one article. Throws on a path that the fixture does not have. */
  snapshotAt(path: ArticlePath, config?: Config): Snapshot;
  /** The snapshot and offset of the fixture's only caret. Throws when there is not exactly one. */
  atCaret(config?: Config): { readonly snapshot: Snapshot; readonly offset: number };
}

/** Analyses every article of the fixture; `published:` in a header is the date given from outside. */
export async function corpusOf(fixture: string): Promise<FixtureCorpus> {
  const model = testModel();
  const index = new MemoryIndex();
  const fixtures = parseFixture(fixture);
  const articles = new Map<ArticlePath, Article>();
  for (const { path, text, options } of fixtures) {
    const article = analyse(text, model, fixtureOptions(path, options));
    articles.set(path, article);
    await index.put(indexArticle(path, article));
  }
  const snapshotAt = (path: ArticlePath, config: Config = defaultConfig): Snapshot => {
    const article = articles.get(path);
    if (article === undefined) throw new Error(`the fixture has no article ${path}`);
    return { path, article, corpus: index, config, indexed: () => indexArticle(path, article) };
  };
  const atCaret = (config?: Config): { snapshot: Snapshot; offset: number } => {
    const [only, ...others] = fixtures.flatMap(({ path, carets }) => carets.map((offset) => ({ path, offset })));
    if (only === undefined || others.length > 0) throw new Error('the fixture must have exactly one caret');
    return { snapshot: snapshotAt(only.path, config), offset: only.offset };
  };
  return { model, index, fixtures, articles, snapshotAt, atCaret };
}

/** What `analyse` is told of an article of a fixture. Throws on a `published:` that is no day. */
export function fixtureOptions(path: string, options: ReadonlyMap<string, string>): ArticleOptions {
  const given = options.get('published');
  const published = given === undefined ? undefined : parseDay(given);
  if (given !== undefined && published === undefined) throw new Error(`no day: published:${given}`);
  return { fileName: path.slice(path.lastIndexOf('/') + 1), ...(published === undefined ? {} : { published }) };
}
