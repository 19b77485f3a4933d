/**
 * Articles as the corpus keeps them, cut once from each reading: one keystroke puts an article, checks it and counts it.
 * It must not know the corpus.
 */
import type { Article } from '../link/article/article.ts';
import type { ArticlePath, IndexedArticle } from '../link/corpus/corpus.ts';
import { indexArticle } from '../link/corpus/index-article.ts';

/** What was cut, for as long as somebody holds the reading. */
export class CutArticles {
  readonly #known = new WeakMap<Article, IndexedArticle>();

  /** What the article offers to the others; the same object for the same reading. */
  of(path: ArticlePath, article: Article): IndexedArticle {
    const known = this.#known.get(article);
    if (known?.head.path === path) return known;
    const cut = indexArticle(path, article);
    this.#known.set(article, cut);
    return cut;
  }
}
