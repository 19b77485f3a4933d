/**
 * Marks that move with the edits of an open document, one pass over them an edit. What a mark's words were is
 * remembered as soon as they are touched, so that undoing an edit brings back the mark with the text.
 * It must not know the editor, nor files.
 */
import type { Span } from '../base/span.ts';
import type { Anchoring } from './anchor.ts';
import type { AnnotationId } from './annotation.ts';
import type { Replacement } from './replacement.ts';
import { tellsOtherwise } from './telling-words.ts';

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

/** What is needed to know the words again when they come back. */
export interface Memory {
  readonly words: string;
  /** Their next neighbours. */
  readonly left: string;
  readonly right: string;
  readonly state: LiveMark['state'];
  /** The deletions that touched the mark, oldest first. */
  readonly cuts: readonly Cut[];
}

/** A deletion that touched a mark. */
interface Cut {
  /** Where the mark began, counted from the deletion: below 0 where the deletion lay within it. */
  readonly offset: number;
  /** Code units of the mark before. */
  readonly length: number;
  readonly removed: string;
  /** Code units that came in its place. */
  readonly inserted: number;
}

/** Code units beside a mark that are remembered with it. */
const NEIGHBOURS = 24;
/** Deletions that are remembered of one mark. */
const CUTS = 256;

/**
 * The marks after one edit. What is inserted at the edge of a mark is no part of it; what is inserted within is.
 * @param before the text in which the edit was counted
 * @param after the text with the edit made
 */
export function track(marks: readonly LiveMark[], edit: Replacement, before: string, after: string): readonly LiveMark[] {
  return marks.map((mark) => {
    const { span, memory } = mark;
    if (span === undefined) return mark;
    const now = spanAfter(span, edit);
    const back = memory === undefined || edit.newText === '' ? undefined : returning(mark.id, memory, span, now, edit, after);
    if (back !== undefined) return back;
    if (touches(span, edit)) return damaged(mark, span, now, edit, before, after);
    return now.start === span.start && now.end === span.end ? mark : { ...mark, span: now };
  });
}

/** Whether the edit takes from the span or puts something within it; for an empty one, whether it reaches its place. */
function touches({ start, end }: Span, edit: Replacement): boolean {
  return start === end ? edit.start <= start && start <= edit.end : edit.start < end && edit.end > start;
}

/** The mark as it comes back with the edit: one step, or, with its very words, wholly. */
function returning(id: AnnotationId, memory: Memory, span: Span, now: Span, edit: Replacement, after: string): LiveMark | undefined {
  const undone = undoing(memory.cuts, edit, span);
  const whole = undone === undefined ? restored(memory, span, now, edit, after) : undefined;
  if (whole !== undefined) return { id, span: whole, state: memory.state };
  if (undone === undefined) return undefined;
  const words = after.slice(undone.span.start, undone.span.end);
  if (words === memory.words) return { id, span: undone.span, state: memory.state };
  return { id, span: undone.span, state: stateOf(memory, words), memory: { ...memory, cuts: undone.cuts } };
}

function damaged(mark: LiveMark, span: Span, now: Span, edit: Replacement, before: string, after: string): LiveMark {
  const memory = mark.memory ?? remembered(mark.state, span, before);
  const words = after.slice(now.start, now.end);
  if (words === memory.words) return { id: mark.id, span: now, state: memory.state };
  const cut: Cut = { offset: span.start - edit.start, length: span.end - span.start, removed: before.slice(edit.start, edit.end), inserted: edit.newText.length };
  const cuts = cut.removed === '' ? memory.cuts : [...memory.cuts, cut].slice(-CUTS);
  return { id: mark.id, span: now, state: stateOf(memory, words), memory: { ...memory, cuts } };
}

function remembered(state: LiveMark['state'], { start, end }: Span, text: string): Memory {
  return { words: text.slice(start, end), left: text.slice(Math.max(0, start - NEIGHBOURS), start), right: text.slice(end, end + NEIGHBOURS), state, cuts: [] };
}

function stateOf(memory: Memory, words: string): LiveMark['state'] {
  if (words.trim() === '') return 'orphaned';
  return tellsOtherwise(memory.words, words) ? 'moved' : memory.state;
}

/**
 * Where the remembered words stand again because of the edit: at the mark's place, or as far behind the beginning of
 * what is put in as the cuts say; elsewhere only when all that was cut with them is put in there.
 */
function restored(memory: Memory, span: Span, now: Span, { start, end, newText }: Replacement, after: string): Span | undefined {
  const { words, cuts } = memory;
  const here = start <= span.end && end >= span.start;
  if (!here && (span.start < span.end || cuts.at(-1)?.removed !== newText)) return undefined;
  const starts = here && now.start < now.end ? [now.start, span.start, start] : [];
  let [offset, length] = [0, 0];
  for (const cut of cuts.toReversed()) {
    offset += Math.max(0, cut.offset);
    length += cut.removed.length;
    // Before an earlier cut the words were whole; a later one may have been undone on its own.
    if (cut.length !== words.length) continue;
    if (length <= newText.length) starts.push(start + offset);
    if (cut.removed === newText) starts.push(start + Math.max(0, cut.offset));
  }
  // Deleted letter by letter from before the mark: what comes back at once may begin before it.
  if (here) starts.push(...amongNeighbours(after, Math.max(0, start - NEIGHBOURS), start + newText.length + NEIGHBOURS, memory, holdsCuts(newText, cuts)));
  const whole = (at: number): boolean => now.start === now.end ? at >= start && at + words.length <= start + newText.length : at <= now.start && at + words.length >= now.end;
  // The words alone, put in elsewhere, are a look-alike unless their neighbours stand there as well.
  const isBare = !here && newText.length <= words.length;
  const found = starts.find((at) => whole(at) && after.startsWith(words, at) && (!isBare || isAmongBoth(after, at, memory)));
  return found === undefined ? undefined : { start: found, end: found + words.length };
}

function isAmongBoth(text: string, at: number, { words, left, right }: Memory): boolean {
  return text.startsWith(left, at - left.length) && text.startsWith(right, at + words.length);
}

/** Whether all that was cut is put in again, as a key that deletes forwards or backwards took it away. */
function holdsCuts(newText: string, cuts: readonly Cut[]): boolean {
  const removed = cuts.map((cut) => cut.removed);
  return newText.includes(removed.join('')) || newText.includes(removed.toReversed().join(''));
}

/** Where the words stand between both of their neighbours; beside one of them only when `oneIsEnough`. */
function amongNeighbours(text: string, from: number, to: number, { words, left, right }: Memory, oneIsEnough: boolean): readonly number[] {
  const near = text.slice(from, to);
  const between = near.indexOf(left + words + right);
  if (between >= 0) return [from + between + left.length];
  if (!oneIsEnough) return [];
  const before = left === '' ? -1 : near.indexOf(left + words);
  const after = right === '' ? -1 : near.indexOf(words + right);
  return [...(before < 0 ? [] : [from + before + left.length]), ...(after < 0 ? [] : [from + after])];
}

/** A mark is as it was before the last deletions when just these are undone, one of them or several at once. */
function undoing(cuts: readonly Cut[], { start, end, newText }: Replacement, span: Span): { readonly span: Span; readonly cuts: readonly Cut[] } | undefined {
  if (newText === '' || start > span.end || end < span.start) return undefined;
  const last = cuts.findLastIndex((one) => one.removed === newText && one.inserted === end - start && placeOf(one, span) === start);
  const cut = cuts[last];
  if (cut !== undefined) {
    const from = start + cut.offset;
    return { span: { start: from, end: from + cut.length }, cuts: cuts.slice(0, last) };
  }
  return span.start === span.end && start === span.start && end === start ? undoingSeveral(cuts, start, newText.length) : undefined;
}

// Where a deletion lay, seen from the mark as it is now.
function placeOf({ offset, inserted }: Cut, { start, end }: Span): number {
  if (offset <= 0) return start - offset;
  return start === end ? start : start - inserted;
}

function undoingSeveral(cuts: readonly Cut[], start: number, inserted: number): { readonly span: Span; readonly cuts: readonly Cut[] } | undefined {
  let [offset, length] = [0, 0];
  for (let at = cuts.length - 1; at > 0 && length < inserted; at--) {
    const cut = cuts[at];
    if (cut === undefined) return undefined;
    offset += cut.offset;
    length += cut.removed.length;
    if (length === inserted && offset >= 0) return { span: { start: start + offset, end: start + offset + cut.length }, cuts: cuts.slice(0, at) };
  }
  return undefined;
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
