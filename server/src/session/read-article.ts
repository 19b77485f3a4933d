/**
 * Text to Article for whatever may be one: judged by its prose first where that is asked, so that licences and
 * logs cost little. It must not know where the text came from.
 */
import { analyse, ParagraphCache } from '../analyse.ts';
import type { Article, ArticleOptions } from '../link/article/article.ts';
import type { Model } from '../recognise/model/model.ts';
import { looksLikeArticle } from '../text/prose.ts';
import { readDocument } from '../text/read-document.ts';

/** The Article of a text; undefined when `byProse` and the prose is none of an article's. */
export function readArticle(
  text: string,
  model: Model,
  options: ArticleOptions,
  byProse: boolean,
  cache: ParagraphCache = new ParagraphCache(Infinity),
): Article | undefined {
  if (byProse && !looksLikeArticle(readDocument(text, (words) => cache.paragraph(words))).article) return undefined;
  return analyse(text, model, options, cache);
}
