/**
 * The documents that are open: their words as they stand, and the reading of each, kept from one revision to
 * the next so that an edit costs the paragraphs it touched. It must not know files or the corpus.
 */
import { articleHash, ParagraphCache } from '../analyse.ts';
import type { Article, ArticleOptions } from '../link/article/article.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import type { Model } from '../recognise/model/model.ts';
import { indexLines } from '../text/lines.ts';
import { readArticle } from './read-article.ts';

/** An open document and what was made of it last. */
interface OpenArticle {
  text: string;
  languageId: string;
  cache: ParagraphCache;
  /** Paragraphs that `cache` holds at most. */
  capacity: number;
  reading?: Reading;
  hashed?: Hashed;
}

/** A hash, and what it is of. */
interface Hashed {
  readonly text: string;
  readonly options: ArticleOptions;
  readonly hash: string;
}

/** What came of a text, and of what else it came. */
interface Reading {
  readonly text: string;
  readonly options: ArticleOptions;
  readonly byProse: boolean;
  readonly article: Article | undefined;
}

/** The open documents by their path. */
export class OpenArticles {
  readonly #open = new Map<ArticlePath, OpenArticle>();
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  /** Opens a document, or takes its new text and language when it is open. */
  open(path: ArticlePath, text: string, languageId: string): void {
    if (this.#open.has(path)) this.change(path, text);
    else this.#open.set(path, { text, languageId, ...emptyCache(text) });
    const document = this.#open.get(path);
    if (document !== undefined) document.languageId = languageId;
  }

  /** The new text of an open document; a document that is not open is left alone. */
  change(path: ArticlePath, text: string): void {
    const document = this.#open.get(path);
    if (document === undefined) return;
    document.text = text;
    if (indexLines(text).starts.length > document.capacity) Object.assign(document, emptyCache(text));
  }

  close(path: ArticlePath): void {
    this.#open.delete(path);
  }

  has(path: ArticlePath): boolean {
    return this.#open.has(path);
  }

  paths(): readonly ArticlePath[] {
    return [...this.#open.keys()];
  }

  /** The words and language of an open document. */
  document(path: ArticlePath): { readonly text: string; readonly languageId: string } | undefined {
    return this.#open.get(path);
  }

  /** What `Article.hash` of an open document will be, computed once for each text and `options` (by identity): a megabyte takes milliseconds. */
  hash(path: ArticlePath, options: ArticleOptions): string | undefined {
    const document = this.#open.get(path);
    if (document === undefined) return undefined;
    const { text, hashed } = document;
    if (hashed?.text === text && hashed.options === options) return hashed.hash;
    const hash = articleHash(text, options);
    document.hashed = { text, options, hash };
    return hash;
  }

  /**
   * The Article of an open document, judged by its prose where `byProse`; undefined when it is none or not open.
   * The same object as long as text and `options` (by identity) are the same.
   */
  article(path: ArticlePath, options: ArticleOptions, byProse: boolean): Article | undefined {
    const document = this.#open.get(path);
    if (document === undefined) return undefined;
    const { reading, text, cache } = document;
    if (reading?.text === text && reading.options === options && reading.byProse === byProse) return reading.article;
    const article = readArticle(text, this.#model, options, byProse, cache);
    document.reading = { text, options, byProse, article };
    return article;
  }
}

/** Room for every paragraph of the text (none is shorter than a line) and as many again of earlier revisions. */
function emptyCache(text: string): Pick<OpenArticle, 'cache' | 'capacity'> {
  const capacity = 2 * indexLines(text).starts.length + 256;
  return { cache: new ParagraphCache(capacity), capacity };
}
