/**
 * Gives the Article of any path at this moment: of an open document as it stands, of a closed file as it is
 * stored. Decides what is an article at all. It must not know the corpus.
 */
import { articleHash } from '../analyse.ts';
import { LruCache } from '../base/lru.ts';
import type { Config } from '../features/snapshot.ts';
import type { Host } from '../host.ts';
import type { Article, ArticleOptions } from '../link/article/article.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import type { Model } from '../recognise/model/model.ts';
import type { AnnotatedSession } from './annotated-session.ts';
import { judgeLanguage, judgeName } from './article-files.ts';
import type { Judgement } from './article-files.ts';
import { isDatelineFile } from './dateline-folder.ts';
import type { DecisionBook } from './decision-book.ts';
import { tooLong } from './file-text.ts';
import type { OpenArticles } from './open-articles.ts';
import { readArticle } from './read-article.ts';

/** How many closed articles are kept as read, for the next question about them. */
const KEPT_CLOSED = 32;

/** What a path holds, before it is analysed. */
export type Source =
  | ArticleSource
  /** No article, by its language or its name. */
  | { readonly kind: 'other' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly message: string };

/** A text that may be an article. */
export interface ArticleSource {
  readonly kind: 'text';
  readonly text: string;
  readonly options: ArticleOptions;
  /** What `Article.hash` will be. */
  readonly hash: string;
  /** Whether its prose has to show that it is an article. */
  readonly byProse: boolean;
  readonly open: boolean;
}

/** Reads open documents and, through the host, closed files. */
export class ArticleReader {
  readonly #host: Host;
  readonly #model: Model;
  readonly #open: OpenArticles;
  readonly #decisions: DecisionBook;
  readonly #annotated: AnnotatedSession;
  readonly #config: () => Config;
  readonly #closed = new LruCache<Article>(KEPT_CLOSED);
  #given: ReadonlySet<ArticlePath> = new Set();

  constructor(host: Host, model: Model, open: OpenArticles, decisions: DecisionBook, annotated: AnnotatedSession, config: () => Config) {
    this.#host = host;
    this.#model = model;
    this.#open = open;
    this.#decisions = decisions;
    this.#annotated = annotated;
    this.#config = config;
  }

  /** Tells which files the person named: these are articles whatever their prose. */
  giveFiles(paths: ReadonlySet<ArticlePath>): void {
    this.#given = paths;
  }

  /** Whether the person named the file. */
  isGiven(path: ArticlePath): boolean {
    return this.#given.has(path);
  }

  /** What the path holds now. Never rejects. */
  async source(path: ArticlePath): Promise<Source> {
    const besides = await this.#decisions.optionsFor(path);
    const document = this.#open.document(path);
    if (document !== undefined) {
      const judgement = this.#judgeOpen(path, document.languageId);
      if (judgement !== 'never' && document.text.length > this.#config().maxFileSize) return tooLong(this.#config().maxFileSize);
      const options = await this.#annotated.options(path, document.text, besides);
      return judged(judgement, document.text, options, true, () => this.#open.hash(path, options));
    }
    const judgement = this.isGiven(path) ? 'article' : this.#judgeClosed(path);
    if (judgement === 'never') return { kind: 'other' };
    const file = await this.#host.readFile(path, this.#config().maxFileSize);
    return file.kind === 'text' ? judged(judgement, file.text, await this.#annotated.options(path, file.text, besides), false) : file;
  }

  /** The Article of a source of this path; undefined when its prose shows that it is none. */
  article(path: ArticlePath, source: ArticleSource): Article | undefined {
    const { text, options, hash, byProse } = source;
    if (source.open && this.#open.document(path)?.text === text) return this.#open.article(path, options, byProse);
    const known = this.#closed.get(path);
    if (known?.hash === hash) return known;
    const article = readArticle(text, this.#model, options, byProse);
    if (article !== undefined) this.#closed.set(path, article);
    return article;
  }

  #judgeOpen(path: ArticlePath, languageId: string): Judgement {
    return isDatelineFile(path) ? 'never' : judgeLanguage(languageId, this.#config().languages);
  }

  #judgeClosed(path: ArticlePath): Judgement {
    return isDatelineFile(path) ? 'never' : judgeName(path, this.#config().languages);
  }
}

function judged(judgement: Judgement, text: string, options: ArticleOptions, open: boolean, known: () => string | undefined = () => undefined): Source {
  if (judgement === 'never') return { kind: 'other' };
  return { kind: 'text', text, options, hash: known() ?? articleHash(text, options), byProse: judgement === 'by-prose', open };
}
