/**
 * Marks that move with the edits of an open document, one pass over them an edit. What is not certain to be the
 * marked words asks; what an undo brings back is known by `track-history.ts`.
 * It must not know the editor, nor files.
 */
import type { Span } from '../base/span.ts';
import type { Anchoring } from './anchor.ts';
import type { AnnotationId } from './annotation.ts';
import type { Replacement } from './replacement.ts';
import { tellsOtherwise } from './telling-words.ts';
import { keptAfter, remembered, returning } from './track-memory.ts';
import type { Memory } from './track-memory.ts';

/** A mark in an open document. */
export interface LiveMark {
  readonly id: AnnotationId;
  /** Where it stands; empty where its words are deleted for now; absent where they were never found. */
  readonly span?: Span;
  readonly state: 'anchored' | 'moved' | 'orphaned';
  /** Why it asks, as anchoring found it; absent where an edit is the reason. */
  readonly why?: Exclude<Anchoring, { readonly state: 'anchored' }>['why'];
  /** Present while its words are not as they were. */
  readonly memory?: Memory;
}

/**
 * The marks after one edit. What is inserted at the edge of a mark is no part of it; what is inserted within is.
 * @param before the text in which the edit was counted
 * @param after the text with the edit made
 */
export function track(marks: readonly LiveMark[], edit: Replacement, before: string, after: string): readonly LiveMark[] {
  return marks.map((mark) => {
    const { span } = mark;
    if (span === undefined) return mark;
    const next = touches(span, edit) ? damaged(mark, span, edit, before, after) : shifted(mark, edit);
    return next.memory === undefined ? next : (returning(next, next.memory, edit, before, after) ?? next);
  });
}

/** The mark after an edit that did nothing to its words; the same object where it stays. */
export function shifted(mark: LiveMark, edit: Replacement): LiveMark {
  const { span } = mark;
  if (span === undefined) return mark;
  const now = spanAfter(span, edit);
  return now.start === span.start && now.end === span.end ? mark : { ...mark, span: now };
}

/** Whether the edit takes from the span or puts something within it; for an empty one, whether it reaches its place. */
export function touches({ start, end }: Span, edit: Replacement): boolean {
  return start === end ? edit.start <= start && start <= edit.end : edit.start < end && edit.end > start;
}

/** The mark after an edit that touched its words, as one that nothing brought back. */
export function damaged(mark: LiveMark, span: Span, edit: Replacement, before: string, after: string): LiveMark {
  const now = spanAfter(span, edit);
  const known = mark.memory ?? remembered(mark, span, before);
  const isCut = now.start === now.end && span.start < span.end;
  const cut = isCut ? { text: before.slice(edit.start, edit.end), offset: span.start - edit.start, mark } : known.cut;
  const { kept, cut: _, ...rest } = known;
  const still = kept && keptAfter(kept, span, now, edit);
  const memory: Memory = { ...rest, ...(still && { kept: still }), ...(cut && { cut }) };
  return { id: mark.id, span: now, state: stateOf(memory, after.slice(now.start, now.end)), memory };
}

function stateOf(memory: Memory, words: string): LiveMark['state'] {
  if (words.trim() === '') return 'orphaned';
  // Words of which no letter was there before are another's, whatever they say.
  return memory.kept === undefined || tellsOtherwise(memory.words, words) ? 'moved' : memory.state;
}

function spanAfter(span: Span, edit: Replacement): Span {
  const { start, end } = span;
  const by = edit.newText.length - (edit.end - edit.start);
  if (start === end) return pointAfter(start, edit);
  if (edit.start >= end) return span;
  if (edit.end <= start) return { start: start + by, end: end + by };
  // Put in the place of the very words: a replacement of them, for a person to confirm.
  if (edit.start === start && edit.end === end) return { start, end: end + by };
  if (edit.start <= start && edit.end >= end) return { start: edit.start, end: edit.start };
  if (edit.start < start) return { start: edit.start + edit.newText.length, end: end + by };
  return edit.end > end ? { start, end: edit.start } : { start, end: end + by };
}

function pointAfter(at: number, { start, end, newText }: Replacement): Span {
  const behind = end < at || (end === at && start < at && newText !== '');
  const point = behind ? at + newText.length - (end - start) : Math.min(at, start);
  return { start: point, end: point };
}
