/**
 * What a surrounding offers to a session: assets, article files, a scheduler, a log. Node, the browser
 * worker, the command line and the tests each implement it. It must not know what is done with them.
 */
import type { Logger } from './base/log.ts';
import type { ArticlePath, CorpusIndex } from './link/corpus/corpus.ts';

/** A file of a folder that may hold articles. */
export interface FileEntry {
  readonly path: ArticlePath;
  /** Bytes, where known. */
  readonly size?: number;
  /** Named by the person, not found in a folder: it is read as an article whatever its prose looks like. */
  readonly given?: boolean;
}

/** Where an article lies. The files of `${folder}/.dateline/` can be read and hold the decisions on it. */
export interface FilePlace {
  readonly folder: ArticlePath;
  /** Path below the folder as a person reads it, with forward slashes. */
  readonly relative: string;
}

/** What reading a file gave. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  /** There is no such file. */
  | { readonly kind: 'missing' }
  /** Not an article's text: binary, wrongly encoded, too large, unreadable; `message` says so to a person. */
  | { readonly kind: 'refused'; readonly message: string };

/** The surrounding of a session. */
export interface Host {
  readonly log: Logger;
  /** The bytes of a file of `server/assets`. Rejects when it is missing: the installation is damaged. */
  readAsset(name: string): Promise<Uint8Array>;
  /** The files below the workspace folders that may be articles by their name; nothing is read yet. */
  listFiles(): Promise<readonly FileEntry[]>;
  /** The files of people's annotations, `${folder}/.dateline/annotations/…jsonl`, of every folder; absent: none are known but those told of. */
  listAnnotations?(): Promise<readonly ArticlePath[]>;
  /** The folder that a file belongs to; undefined for what lies in none, as an untitled document. Reads nothing. */
  locate(path: ArticlePath): FilePlace | undefined;
  /** Reads one file, never throws; `maxBytes` bounds it. */
  readFile(path: ArticlePath, maxBytes: number): Promise<FileText>;
  /** Puts a file of annotations in the place of what was there, whole at every moment; null: removes it. Rejects when it cannot; absent where the surrounding cannot write. */
  writeAnnotations?(path: ArticlePath, text: string | null): Promise<void>;
  /** Does work on files of annotations in the folders of these paths while no other process does any; absent: nobody else is there. */
  alone?<Value>(paths: readonly ArticlePath[], work: (stillAlone: () => Promise<boolean>) => Promise<Value>): Promise<Value>;
  /** Opens the corpus index that this surrounding can offer, with a message when it is not the usual one. */
  openIndex(): Promise<{ readonly index: CorpusIndex; readonly message?: string }>;
  /** Lets other work go first, so that long work runs in slices. */
  pause(): Promise<void>;
}
