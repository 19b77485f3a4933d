/**
 * What the article asserts: the extractors run over it, and their facts put in reading order.
 * It must not know what any of them looks for.
 */
import { compareSpans } from '../../base/span.ts';
import type { Model } from '../../recognise/model/model.ts';
import type { ReadArticle } from './facts/extractor.ts';
import { extractors } from './facts/extractors.ts';
import type { Fact } from './facts/fact.ts';

/** The facts of an article, in reading order. */
export function findFacts(article: ReadArticle, model: Model): readonly Fact[] {
  return extractors.flatMap(({ extract }) => extract(article, model)).sort(compareSpans);
}
