/**
 * What an extractor of facts is handed and gives. It must not know which extractors there are.
 */
import type { Model } from '../../../recognise/model/model.ts';
import type { Article } from '../article.ts';
import type { Fact } from './fact.ts';

/** The article as far as it is read: everything but its facts. */
export type ReadArticle = Omit<Article, 'facts'>;

/** One kind of fact: this object in one file, one row in `extractors.ts`. */
export interface FactExtractor {
  /** `facts/ages`. */
  readonly name: string;
  /** The facts that the article asserts, in any order. Pure and total; linear in the length of the article. */
  extract(article: ReadArticle, model: Model): readonly Fact[];
}
