/**
 * The article under check as the corpus would keep it: made once for all rules that hold it against others. It must not
 * know rules.
 */
import type { CorpusReader, IndexedArticle } from '../link/corpus/corpus.ts';
import { indexArticle } from '../link/corpus/index-article.ts';
import { withArticle } from '../link/corpus/with-article.ts';
import type { RuleContext } from './rule.ts';

/** The article as it is indexed: what the context brings along, else made anew. */
export function indexedOf({ indexed, path, article }: RuleContext): IndexedArticle {
  return indexed ?? indexArticle(path, article);
}

/** The corpus with the article as it is under check: what the context brings along, else made anew. */
export function seenBy(context: RuleContext): CorpusReader {
  return context.seen ?? withArticle(context.corpus, indexedOf(context));
}
