/**
 * The small shapes that a session and its callers exchange besides articles and findings.
 * They must not know the Language Server Protocol; its cancellation token happens to fit.
 */
import type { ArticlePath } from '../link/corpus/corpus.ts';

/** Asked between slices of long work; once true the work stops where it is. */
export interface CancelToken {
  readonly isCancellationRequested: boolean;
}

/** Told between slices of long work: files looked at so far, and to be looked at. */
export type Progress = (done: number, total: number) => void;

/** Something a person should know: a file left out, decisions that could not be read. Never article text. */
export interface SessionMessage {
  readonly severity: 'information' | 'warning';
  readonly path?: ArticlePath;
  readonly message: string;
  /** A person's own file does not say what it seems to: to be shown, not only logged. */
  readonly shown?: true;
}

/** How far the corpus is read. */
export interface SessionStatus {
  readonly state: 'starting' | 'indexing' | 'ready' | 'failed';
  /** Articles in the corpus. */
  readonly articles: number;
  readonly done: number;
  readonly total: number;
  readonly backend: 'sqlite' | 'memory';
  /** Why the index is not the usual one, or why indexing failed. */
  readonly message?: string;
}

/** What one run over all files did. */
export interface IndexReport {
  /** Files that may be articles by their name. */
  readonly files: number;
  /** Read and put, because they were new or had changed. */
  readonly analysed: number;
  /** Found in the index as they are. */
  readonly unchanged: number;
  /** Not articles by their prose; at rest. */
  readonly passed: number;
  /** Could not be read, each told through `onMessage`. */
  readonly refused: number;
  /** Were in the index and are gone. */
  readonly removed: number;
  readonly cancelled: boolean;
}
