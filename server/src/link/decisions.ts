/**
 * What people decided, as read from `.dateline/` beside the articles. A decision outranks the machine in
 * every answer. This file holds the values only; reading and writing the plain files is done beside it.
 * It must not know where the files lie.
 */
import type { Day } from '../base/civil-date.ts';
import type { NameType } from '../recognise/mention.ts';
import type { ArticlePath } from './corpus/corpus.ts';

/** A name that a person confirmed, with its type. */
export interface AcceptedName {
  readonly name: string;
  readonly type: NameType;
}

/** A finding that a person silenced, anchored to its words so that it survives edits. */
export interface IgnoredFinding {
  readonly rule: string;
  /** Absent: everywhere. Relative to the folder that holds `.dateline/`, with forward slashes. */
  readonly article?: string;
  /** The words underlined, as they stood (TextQuoteSelector `exact`). */
  readonly exact: string;
  /** Up to 32 code units before and after, absent for "everywhere". */
  readonly prefix?: string;
  readonly suffix?: string;
}

/** All decisions of the folder that an article belongs to. */
export interface Decisions {
  /** Publication days given by people, by path relative to the folder (`.dateline/articles.yaml`). */
  readonly published: ReadonlyMap<string, Day>;
  /** `.dateline/entities.yaml`, `entities`. */
  readonly accepted: readonly AcceptedName[];
  /** `.dateline/entities.yaml`, `rejected`: words that are no name. */
  readonly rejected: ReadonlySet<string>;
  /** `.dateline/ignored.jsonl`. */
  readonly ignored: readonly IgnoredFinding[];
}

/** No decisions at all. */
export const noDecisions: Decisions = { published: new Map(), accepted: [], rejected: new Set(), ignored: [] };

/** Which article the decisions speak of: its path in the corpus and its path as `.dateline/` files write it. */
export interface DecidedArticle {
  readonly path: ArticlePath;
  readonly relative: string;
}
