/**
 * What travels through every format: a text with marks, relations between them and notes on it, free of any
 * format's habits. Offsets are UTF-16 code units of the text as stored. It must not know where the marks come
 * from (people or the machine), nor how a format writes them.
 */
import { compareSpans } from '../base/span.ts';
import type { Span } from '../base/span.ts';

/** A stretch of the text with a type. */
export interface TextMark extends Span {
  /** Unique within its text. */
  readonly id: string;
  /** A type of the tag set: `PERSON`, `DATE`, `TRIGGER`. */
  readonly type: string;
  /** By name; a time expression has its TIMEX3 `value` here, and `mod`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Whom or what it names, by the id that holds across texts. */
  readonly entity?: string;
  /** Who marked it; absent where a format does not say. */
  readonly annotator?: string;
}

/** What holds between marks: `same-event` of two, `event` of a trigger and those who take part. */
export interface MarkRelation {
  readonly id: string;
  readonly type: string;
  /** At least two; what is related, each with its role, in order. */
  readonly arguments: readonly { readonly role: string; readonly mark: string }[];
  readonly annotator?: string;
}

/** Words written in the margin. */
export interface TextNote {
  readonly id: string;
  /** A mark's id, or a stretch of the text, or nothing: the whole text. */
  readonly on?: string | Span;
  readonly text: string;
  readonly annotator?: string;
}

/** One text and all that is marked on it. */
export interface AnnotatedText {
  /** The article's path below the exported folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
  /** In reading order, the wider of two that begin together first. */
  readonly marks: readonly TextMark[];
  readonly relations: readonly MarkRelation[];
  readonly notes: readonly TextNote[];
}

/** The same text with its marks in reading order; what lies outside the text, or is empty, is left out. */
export function ordered(text: AnnotatedText): AnnotatedText {
  const inside = text.marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.text.length);
  return { ...text, marks: inside.sort((a, b) => compareSpans(a, b) || compare(a.type, b.type) || compare(a.id, b.id)) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
