/**
 * All that a feature may see: one article, the reading face of the corpus, and what the user chose.
 * A feature is a function from a snapshot (and an offset) to a plain value; it must not know the
 * Language Server Protocol, nor another feature.
 */
import type { RuleLevels, TextEdit } from '../check/rule.ts';
import type { Span } from '../base/span.ts';
import type { Article } from '../link/article/article.ts';
import type { ArticlePath, CorpusReader, IndexedArticle } from '../link/corpus/corpus.ts';

/** What the user chose, checked and complete. */
export interface Config {
  readonly rules: RuleLevels;
  readonly inlayHints: { readonly dates: boolean };
  readonly codeLens: { readonly relatedEvents: boolean };
  /**
   * Whose findings are reported: of the open articles, of the whole corpus, or, where nobody chose (`asked`), of the
   * open articles unasked and of the corpus to a client that asks for the workspace.
   */
  readonly diagnostics: { readonly scope: 'open' | 'corpus' | 'asked' };
  /** Bytes; a larger file is left out of the corpus with a message, never cut. */
  readonly maxFileSize: number;
  /** Globs over paths relative to the workspace folder: which files may be articles. */
  readonly files: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  /** Whether documents of these languages are read as articles when their prose looks like one. */
  readonly languages: { readonly plaintext: boolean; readonly markdown: boolean };
}

/** One open article at one moment. */
export interface Snapshot {
  readonly path: ArticlePath;
  readonly article: Article;
  readonly corpus: CorpusReader;
  readonly config: Config;
  /** What the article offers to the others; cut when it is first asked for, once for each reading. */
  readonly indexed: () => IndexedArticle;
}

/** A place in an article of the corpus. */
export interface Place {
  readonly path: ArticlePath;
  readonly span: Span;
}

/** An edit that is made only where these words still stand: the index may lag behind a file. */
export interface WordEdit extends TextEdit {
  readonly replaces?: string;
}

/** A run of words for a person to read; with `to` it leads somewhere. Never markup: the border escapes it. */
export interface Run {
  readonly words: string;
  readonly to?: Place;
  readonly strong?: boolean;
}

/** A line of a card. */
export type CardLine = readonly Run[];

/** What is shown of a thing: what it is, what is known of it and from where, and why the tool thinks so. */
export interface Card {
  /** The words that the card speaks of. */
  readonly span: Span;
  readonly what: readonly CardLine[];
  readonly known: readonly CardLine[];
  readonly why: readonly CardLine[];
}
