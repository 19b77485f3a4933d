/**
 * What is remembered of a mark whose words were touched, and when they count as back without an undo: round letters
 * that never went away, or put in again whole where nothing else can be meant. All else asks.
 * It must not know how marks move.
 */
import type { Span } from '../base/span.ts';
import type { Replacement } from './replacement.ts';
import type { LiveMark } from './track.ts';

/** What is needed to know the words again when they come back. */
export interface Memory {
  readonly words: string;
  /** Their next neighbours; shorter only where the text begins or ends. */
  readonly left: string;
  readonly right: string;
  readonly state: LiveMark['state'];
  readonly why?: LiveMark['why'];
  /** Letters of the words that never went away; absent when all did. */
  readonly kept?: Kept;
  /** What was deleted when nothing of the mark was left. */
  readonly cut?: Cut;
}

/** A run of letters that were marked from the beginning. */
export interface Kept {
  /** Where the run began in the words. */
  readonly from: number;
  /** Where it begins now, counted from the beginning of the mark. */
  readonly at: number;
  readonly length: number;
}

interface Cut {
  readonly text: string;
  /** Where the mark began in it. */
  readonly offset: number;
  /** As it was before. */
  readonly mark: LiveMark;
}

/** Code units beside a mark that are remembered with it. */
const NEIGHBOURS = 24;
/** Code units that have to be cut and put in elsewhere together with a mark to be no look-alike. */
const COMPANY = 40;

/** The memory of a mark that stands as it was. */
export function remembered({ state, why }: LiveMark, { start, end }: Span, text: string): Memory {
  const words = text.slice(start, end);
  const kept = start === end ? undefined : { from: 0, at: 0, length: words.length };
  return { words, left: text.slice(Math.max(0, start - NEIGHBOURS), start), right: text.slice(end, end + NEIGHBOURS), state, ...(why !== undefined && { why }), ...(kept && { kept }) };
}

/** What is left of the letters after an edit that turned the span into `now`; of two parts the longer one. */
export function keptAfter({ from, at, length }: Kept, span: Span, now: Span, { start, end, newText }: Replacement): Kept | undefined {
  const first = span.start + at;
  const last = first + length;
  const by = newText.length - (end - start);
  if (start >= last) return { from, at: first - now.start, length };
  if (end <= first) return { from, at: first + by - now.start, length };
  const [before, after] = [Math.max(0, start - first), Math.max(0, last - end)];
  if (before + after === 0) return undefined;
  if (before >= after) return { from, at: first - now.start, length: before };
  return { from: from + length - after, at: end + by - now.start, length: after };
}

/** The mark as it comes back with an edit that nobody can take for another one, or, to be confirmed, with a likely one. */
export function returning(mark: LiveMark, memory: Memory, edit: Replacement, before: string, after: string): LiveMark | undefined {
  const { span } = mark;
  if (span === undefined || (edit.newText === '' && memory.kept === undefined)) return undefined;
  if (memory.kept !== undefined) return roundKept(mark, memory, memory.kept, span, after);
  if (span.start === span.end && edit.newText === memory.cut?.text) return pastedAgain(mark, memory, memory.cut, edit, before, after);
  return typedAgain(mark, memory, span, edit, after);
}

function roundKept({ id }: LiveMark, memory: Memory, { from, at }: Kept, now: Span, after: string): LiveMark | undefined {
  const start = now.start + at - from;
  const end = start + memory.words.length;
  if (start < 0 || start > now.start || end < now.end || !after.startsWith(memory.words, start)) return undefined;
  return asItWas(id, memory, { start, end });
}

// What was cut is put in again: with much that was cut with it, and no other copy of it about, or in its old place.
function pastedAgain({ id, span }: LiveMark, memory: Memory, { text, offset, mark }: Cut, { start, end }: Replacement, before: string, after: string): LiveMark {
  const length = (mark.span?.end ?? 0) - (mark.span?.start ?? 0);
  const now = { start: start + offset, end: start + offset + length };
  const isHere = span !== undefined && start <= span.start && span.start <= start + text.length;
  if (isHere && isAmongBoth(memory, now, after)) return { ...mark, span: now };
  const copied = text.trim();
  if (copied.length - length >= COMPANY && !before.slice(0, start).includes(copied) && !before.slice(end).includes(copied)) return { ...mark, span: now };
  return { id, span: now, state: 'moved', why: 'surroundings' };
}

// The words stand in the place where they were, of other letters.
function typedAgain({ id, state }: LiveMark, memory: Memory, now: Span, { start, newText }: Replacement, after: string): LiveMark | undefined {
  const { words, cut } = memory;
  const [first, last] = [Math.max(0, now.end - words.length), now.start + (now.start === now.end ? (cut?.offset ?? 0) : 0)];
  const at = first + after.slice(first, last + words.length).indexOf(words);
  const span = { start: at, end: at + words.length };
  if (words === '' || at < first || span.start >= start + newText.length || span.end <= start) return undefined;
  if (newText.includes(words) && newText.trim() === words.trim() && isAmongBoth(memory, span, after)) return asItWas(id, memory, span);
  return state === 'orphaned' ? { id, span, state: 'moved', memory } : undefined;
}

function asItWas(id: LiveMark['id'], { state, why }: Memory, span: Span): LiveMark {
  return { id, span, state, ...(why !== undefined && { why }) };
}

// The neighbours stand on both sides, and nowhere else round the same words.
function isAmongBoth({ words, left, right }: Memory, { start }: Span, text: string): boolean {
  const [all, from] = [left + words + right, start - left.length];
  const isWhole = (left.length === NEIGHBOURS || from === 0) && (right.length === NEIGHBOURS || from + all.length === text.length);
  return isWhole && text.indexOf(all) === from && text.indexOf(all, from + 1) < 0;
}
