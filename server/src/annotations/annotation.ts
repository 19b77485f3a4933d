/**
 * What people say of an article: marks, notes, replies and relations, as W3C Web Annotations hold them
 * (https://www.w3.org/TR/annotation-model/). Plain readonly values; ids and times are handed in from outside.
 * It must not know files, nor what the machine makes of an article.
 */

import { groupBy } from '../base/group-by.ts';
import { isObject } from '../base/is-object.ts';

/** `urn:uuid:…`, or any other IRI that another tool gave. One annotation keeps it for good. */
export type AnnotationId = string;

/** The id of an entity in `entities.yaml`. */
export type EntityId = string;

/** Parsed JSON. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A parsed JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Whether parsed JSON is an object: no list, and not null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return isObject(value);
}

/** Why an annotation was made, in the standard's words. */
export type Motivation = 'tagging' | 'identifying' | 'commenting' | 'replying' | 'linking';

/** Code units of context kept before and after the words of a mark. */
export const CONTEXT = 32;

/**
 * Where an annotation stands: the words with their neighbours (TextQuoteSelector) and their place
 * (TextPositionSelector). Places count code points, as the standard asks; `offsets.ts` converts.
 */
export interface TextAnchor {
  readonly exact: string;
  /** Up to {@link CONTEXT} code units before, shorter at the beginning of the text. */
  readonly prefix: string;
  readonly suffix: string;
  /** Code points before the first one, in the text that the anchor was made on. Absent where another tool gave none. */
  readonly start?: number;
  readonly end?: number;
  /** How much like this place the next best one was, 0 to 1, where that is much; see `anchor.ts`. */
  readonly rival?: number;
  /** Hash of the text that the anchor was made on, where nothing but an unchanged text tells the place. */
  readonly text?: string;
}

/** What a mark says of its words. */
export interface Tag {
  /** A type of the tag set. */
  readonly type: string;
  /** Attributes by name, as the tag set lists them. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** What every annotation has. */
interface Said {
  readonly id: AnnotationId;
  /** The annotator's name. */
  readonly creator: string;
  /** `YYYY-MM-DDTHH:MM:SSZ`, as handed in. */
  readonly created?: string;
  readonly modified?: string;
  /** The line as it was read: what is unknown of it is written back. */
  readonly original?: JsonObject;
}

/** Words with a type, with an entity, or with both. Motivation `tagging`, or `identifying` where there is no type. */
export interface Mark extends Said {
  readonly kind: 'mark';
  readonly anchor: TextAnchor;
  /**
   * `accepted`: a person says so. `rejected`: a person says that this is wrong here; with a type the words are not
   * of that type, without one they name nothing. What only the machine says never becomes a mark.
   */
  readonly state: 'accepted' | 'rejected';
  readonly tag?: Tag;
  readonly entity?: EntityId;
}

/** A note in the margin; without an anchor it is on the whole article. Motivation `commenting`. */
export interface Note extends Said {
  readonly kind: 'note';
  readonly anchor?: TextAnchor;
  readonly text: string;
  readonly resolved?: boolean;
}

/** An answer to a note, in the file of who answers. Motivation `replying`. */
export interface Reply extends Said {
  readonly kind: 'reply';
  readonly to: AnnotationId;
  readonly text: string;
  /** Settles the thread, or opens it again; see `threadsOf`. */
  readonly resolved?: boolean;
}

/** One end of a relation. */
export interface RelationEnd {
  /** What the marked words are in it: `agent`, `patient`, `event`, …, as the tag set lists them. */
  readonly role: string;
  readonly annotation: AnnotationId;
  /** The article of that mark when the relation was made, relative to the folder; absent: this article. */
  readonly article?: string;
}

/** Marks that have to do with each other. Motivation `linking`. */
export interface Relation extends Said {
  readonly kind: 'relation';
  /** As the tag set lists them; the program itself acts upon `who-did-what`, `same-event`, `different-event` and `contradicts`. */
  readonly type: string;
  readonly ends: readonly RelationEnd[];
}

/** Anything that a person said of an article. */
export type Annotation = Mark | Note | Reply | Relation;

/** A note with its replies, oldest first. */
export interface Thread {
  readonly note: Note;
  readonly replies: readonly Reply[];
  /** What was said last of it. */
  readonly resolved: boolean;
}

/** The anchor of an annotation that stands on words. */
export function anchorOf(annotation: Annotation): TextAnchor | undefined {
  return annotation.kind === 'mark' || annotation.kind === 'note' ? annotation.anchor : undefined;
}

/** The notes with their replies, from whichever files; a reply to nothing that is here stands in none. */
export function threadsOf(annotations: readonly Annotation[]): readonly Thread[] {
  const replies = groupBy(annotations.filter((one) => one.kind === 'reply'), ({ to }) => to);
  return annotations.filter((one) => one.kind === 'note').map((note) => {
    const answers = (replies.get(note.id) ?? []).toSorted((a, b) => compare(a.created ?? '', b.created ?? ''));
    const said = answers.findLast(({ resolved }) => resolved !== undefined);
    return { note, replies: answers, resolved: said?.resolved ?? note.resolved ?? false };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
