/**
 * What people decided, as read from `.dateline/` beside the articles. A decision outranks the machine in
 * every answer. This file holds the values only; reading and writing the plain files is done beside it.
 * It must not know where the files lie.
 */
import type { Day } from '../base/civil-date.ts';
import type { NameType } from '../recognise/mention.ts';

/** A name that a person confirmed, with its type. */
export interface AcceptedName {
  readonly name: string;
  readonly type: NameType;
}

/** A role that people know of an entity; days as they are written, absent where it is open. */
export interface PersonsRole {
  readonly role: string;
  readonly of?: string;
  readonly from?: string;
  readonly to?: string;
}

/** An entity as people describe it. */
export interface PersonsEntity extends AcceptedName {
  /** Its name where the file gives none. */
  readonly id: string;
  readonly aliases: readonly string[];
  readonly roles: readonly PersonsRole[];
  readonly notes?: string;
  /** Ids elsewhere, by whose they are: `wikidata: Q42`. */
  readonly external: Readonly<Record<string, string>>;
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
  /** The other side of a contradiction: present where only this pair is silenced, whichever of the two articles is read. */
  readonly against?: OtherSide;
}

/** The other side of a silenced pair. */
export interface OtherSide {
  /** As {@link IgnoredFinding.article}. */
  readonly article: string;
  /** The sentence that the other side stands in, white space levelled. */
  readonly sentence: string;
}

/** All decisions of the folder that an article belongs to. */
export interface Decisions {
  /** Publication days given by people, by path relative to the folder (`.dateline/articles.yaml`). */
  readonly published: ReadonlyMap<string, Day>;
  /** `.dateline/entities.yaml`, `entities`. */
  readonly accepted: readonly AcceptedName[];
  /** `.dateline/entities.yaml`, `rejected`: words that are no name. */
  readonly rejected: ReadonlySet<string>;
  /** `.dateline/entities.yaml`, `entities`, with all that is said of them. */
  readonly entities: readonly PersonsEntity[];
  /** `.dateline/entities.yaml`, `same`: ids or names of what is one, a group a list. */
  readonly same: readonly (readonly string[])[];
  /** `.dateline/entities.yaml`, `different`: ids or names of what is not one, a pair or more a list. */
  readonly different: readonly (readonly string[])[];
  /** `.dateline/ignored.jsonl`. */
  readonly ignored: readonly IgnoredFinding[];
}

/** Types that an accepted name may have. */
export const nameTypes: readonly NameType[] = ['PERSON', 'ORG', 'GPE', 'LOC', 'FAC', 'NORP', 'EVENT', 'LAW', 'WORK', 'MISC'];

/** No decisions at all. */
export const noDecisions: Decisions = { published: new Map(), accepted: [], rejected: new Set(), entities: [], same: [], different: [], ignored: [] };
