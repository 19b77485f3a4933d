/**
 * The session owns what changes: open articles, the corpus index, the configuration, people's decisions.
 * It hands out snapshots and findings and keeps the index true to the files. It must not know where
 * articles come from (the Host does), nor any protocol; it never waits on a clock, the caller does.
 */
import type { TagSet } from './annotations/tag-set.ts';
import type { Finding } from './check/rule.ts';
import type { Config, Snapshot } from './features/snapshot.ts';
import type { FilePlace, Host } from './host.ts';
import type { ArticlePath } from './link/corpus/corpus.ts';
import type { ListedCorpus } from './link/corpus/listing.ts';
import type { Decisions, PersonsEntity } from './link/decisions.ts';
import type { Model } from './recognise/model/model.ts';
import type { WrittenFile } from './session/annotated-session.ts';
import type { ArticleAnnotations, StaleAnnotation, StandingAnnotation } from './session/annotation-book.ts';
import type { FileRename } from './session/annotation-files.ts';
import type { FiledRelation } from './session/annotation-relations.ts';
import { ArticleSession } from './session/article-session.ts';
import type { CancelToken, IndexReport, Progress, SessionMessage, SessionStatus } from './session/messages.ts';

export type { CancelToken, Progress, SessionMessage, SessionStatus } from './session/messages.ts';
export type { WrittenFile } from './session/annotated-session.ts';
export { defaultConfig } from './session/config.ts';

/** What a document is, besides its words. */
export interface DocumentKind {
  /** The editor's language: `article` is always read as one, `plaintext` and `markdown` when their prose looks like one. */
  readonly languageId: string;
}

/** The findings of one article. */
export interface ArticleFindings {
  readonly path: ArticlePath;
  readonly findings: readonly Finding[];
}

/** One session; every call may be made at any time, also while indexing goes on. */
export interface Session {
  /** Grows with every change of a text, the corpus, the configuration or the decisions: an answer of an older one may be stale. */
  readonly revision: number;
  /** The corpus as it is known by now. */
  readonly corpus: ListedCorpus;
  readonly config: Config;
  /** Which articles the corpus has gained, lost or read anew since a moment that an earlier answer named; without `paths`, any of them. */
  corpusChanges(since?: number): Promise<{ readonly moment: number; readonly paths?: readonly ArticlePath[] }>;

  /** Takes an open document in the place of the file. Cheap: nothing is read until it is asked for. */
  open(path: ArticlePath, text: string, kind: DocumentKind): void;
  /** The open document's new text. Cheap, as `open`; opening again with another language is allowed. */
  change(path: ArticlePath, text: string): void;
  /** The file counts again: the corpus is brought back to what is stored, or forgets an untitled document. */
  close(path: ArticlePath): Promise<void>;
  /** The paths that are open. */
  openPaths(): readonly ArticlePath[];

  /**
   * The article at this moment, open or (read through the host) closed. Undefined when it is not an article
   * or cannot be read. The same text gives the same snapshot object's article, read once.
   */
  snapshot(path: ArticlePath): Promise<Snapshot | undefined>;
  /**
   * Puts the open article into the corpus when it differs from what is there (the caller waits for a pause
   * in typing). Returns the other open articles whose findings may have changed with it.
   */
  settle(path: ArticlePath): Promise<readonly ArticlePath[]>;

  /**
   * Brings the index up to the files: in slices, skipping what is unchanged by hash, forgetting what is gone.
   * A second call while one runs starts after it. Never rejects for a file's sake.
   */
  indexAll(progress?: Progress, token?: CancelToken): Promise<IndexReport>;
  /** Forgets the whole index, then {@link indexAll}. */
  rebuild(progress?: Progress, token?: CancelToken): Promise<IndexReport>;
  /** A file was made or changed outside; `.dateline/` files are read again and what rests on them as well. */
  fileChanged(path: ArticlePath): Promise<void>;
  /** A file, or a folder with all below it, is gone. */
  fileRemoved(path: ArticlePath): Promise<void>;
  /**
   * Takes what the client wrote into files of `.dateline/`. When it resolves, every answer on annotations and on open
   * articles rests on it, whatever the disk says by then of an earlier moment; `rest` is there where every article has
   * to be read again, and resolves when that is done. Where annotations of a great many articles were written, the
   * closed ones are not read again before {@link Session.readLate}.
   */
  filesWritten(files: readonly WrittenFile[]): Promise<{ readonly rest?: Promise<void> }>;
  /** How many articles wait for {@link Session.readLate}. */
  readonly late: number;
  /** Reads the articles that wait, one at a time; ends early when cancelled or when more come to wait. Never rejects for a file's sake. */
  readLate(progress?: Progress, token?: CancelToken): Promise<void>;

  /** The findings of one article, ignored ones left out, in reading order; none when it is not an article. */
  findings(path: ArticlePath): Promise<readonly Finding[]>;
  /** The findings of every article of the corpus and every open one, path by path, in slices. Ends early when cancelled. */
  workspaceFindings(token?: CancelToken): AsyncIterable<ArticleFindings>;

  /** The folder of an article and its path below it, as `.dateline/` files write it. */
  locate(path: ArticlePath): FilePlace | undefined;
  /** What people decided for the folder that the article lies in. */
  decisions(path: ArticlePath): Promise<Decisions>;
  /**
   * What people said of the article, and where it stands now; of a closed one, and of one that is gone, as well. In
   * `text`, where it is given: an answer that has read the article already counts in what it has read.
   */
  annotations(path: ArticlePath, text?: string): Promise<ArticleAnnotations>;
  /** The annotations whose anchors the article has outgrown: to be written when it is saved. `text` as in {@link Session.annotations}. */
  staleAnchors(path: ArticlePath, text?: string): Promise<readonly StaleAnnotation[]>;
  /** These annotations, put on words of `text`, are about to be written: they move with what is typed until their file says them. */
  expectAnnotations(path: ArticlePath, text: string, annotations: readonly StandingAnnotation[]): void;
  /** Which files of annotations go where when an article, or a folder with all below it, is renamed. Nothing is moved. */
  annotationRenames(from: ArticlePath, to: ArticlePath): Promise<readonly FileRename[]>;
  /** The relations that people made between marks of the article's folder, whichever article's file holds them. */
  relations(path: ArticlePath): Promise<readonly FiledRelation[]>;
  /** The articles, of every folder, that people said something of; also those that are gone. */
  annotatedArticles(): Promise<readonly ArticlePath[]>;
  /** Whether people said anything of any article of this one's folder. */
  isAnnotated(path: ArticlePath): Promise<boolean>;
  /** The tag set of the article's folder. */
  tagSet(path: ArticlePath): Promise<TagSet>;
  /** The entities that people describe for the article's folder. */
  entities(path: ArticlePath): Promise<readonly PersonsEntity[]>;
  /** Takes new settings; changed file settings ask for {@link indexAll} afterwards. */
  configure(config: Config): void;
  status(): SessionStatus;
  /** Closes the index; the session is not used afterwards. */
  dispose(): Promise<void>;
}

/** Where a session speaks to. */
export interface SessionListeners {
  onMessage?(message: SessionMessage): void;
  onStatus?(status: SessionStatus): void;
  /** The annotations of these articles, undefined: of any, may be others. */
  onAnnotations?(paths: readonly ArticlePath[] | undefined): void;
}

/**
 * Opens the corpus index through the host and starts a session. Rejects only when the host cannot even offer
 * an index in memory. Indexing begins with {@link Session.indexAll}.
 */
export function createSession(host: Host, model: Model, config: Config, listeners: SessionListeners = {}): Promise<Session> {
  return ArticleSession.start(host, model, config, listeners);
}
