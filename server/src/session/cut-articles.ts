/**
 * Articles as the corpus keeps them, cut once from each reading: one keystroke puts an article, checks it and counts it.
 * It must not know the corpus.
 */
import { LruCache } from '../base/lru.ts';
import type { Article } from '../link/article/article.ts';
import type { ArticleHead, ArticlePath, IndexedArticle } from '../link/corpus/corpus.ts';
import { indexArticle } from '../link/corpus/index-article.ts';

/** Articles of which the words are kept as they were cut last. */
const KEPT = 64;

/** What was cut, for as long as somebody holds the reading. */
export class CutArticles {
  readonly #known = new WeakMap<Article, IndexedArticle>();
  readonly #words = new LruCache<ArticleHead['words']>(KEPT);

  /** What the article offers to the others; the same object for the same reading. */
  of(path: ArticlePath, article: Article): IndexedArticle {
    const known = this.#known.get(article);
    if (known?.head.path === path) return known;
    const { head, items } = indexArticle(path, article);
    const cut = { head: { ...head, words: this.#wordsOf(path, head) }, items };
    this.#known.set(article, cut);
    return cut;
  }

  // The same list as long as it says the same: what was learned of it is learned of that list.
  #wordsOf(path: ArticlePath, { words }: ArticleHead): ArticleHead['words'] {
    const before = this.#words.get(path);
    if (before !== undefined && areSame(before, words)) return before;
    this.#words.set(path, words);
    return words;
  }
}

function areSame(some: ArticleHead['words'], others: ArticleHead['words']): boolean {
  return some.length === others.length && some.every(([word, count], at) => word === others[at]?.[0] && count === others[at][1]);
}
