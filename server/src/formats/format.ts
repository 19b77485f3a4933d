/**
 * What a format is: it writes annotated texts as files and reads them back, and says what it cannot hold.
 * Nothing is dropped in silence. It must not know any format, nor the disk.
 */
import type { AnnotatedText } from './annotated-text.ts';

/** A file to write or one that was read; all formats are text in UTF-8. */
export interface FormatFile {
  /** Below the folder written to or read from, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Something that a format cannot hold. */
export interface Loss {
  /** In a reader's words, in the plural: `marks that cross another`. */
  readonly what: string;
  readonly count: number;
}

/** Something in a file that could not be read; the rest of the file was. */
export interface FormatProblem {
  readonly path: string;
  /** Counted from one; absent where the file as a whole is meant. */
  readonly line?: number;
  readonly message: string;
}

/** What writing gave. */
export interface Written {
  readonly files: readonly FormatFile[];
  readonly losses: readonly Loss[];
}

/** What reading gave. */
export interface Read {
  readonly texts: readonly AnnotatedText[];
  readonly problems: readonly FormatProblem[];
}

/** The text of an article that a format names without holding it; undefined where there is none. */
export type TextOf = (path: string) => string | undefined;

/** One format: this object in one file, one row in `formats.ts`. */
export interface Format {
  /** As on the command line: `webanno-tsv`. */
  readonly id: string;
  readonly title: string;
  /** Where its makers describe it. */
  readonly described: string;
  /** Whether a file of this path may be one of its files. */
  owns(path: string): boolean;
  /** Never throws; the texts are {@link ordered}. */
  write(texts: readonly AnnotatedText[]): Written;
  /** Never throws: what cannot be read is a problem. */
  read(files: readonly FormatFile[], textOf: TextOf): Read;
}
