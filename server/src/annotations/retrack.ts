/**
 * What tracking cannot do alone: a text that was put in whole, and anchors that the document has outgrown.
 * It must not know the editor, nor files.
 */
import type { Span } from '../base/span.ts';
import { anchorAll, anchorsAt } from './anchor.ts';
import type { Anchoring } from './anchor.ts';
import type { AnnotationId, TextAnchor } from './annotation.ts';
import { hunksOf } from './hunks.ts';
import { withReplacements } from './replacement.ts';
import type { Replacement } from './replacement.ts';
import { track } from './track.ts';
import type { LiveMark } from './track.ts';

/** Code units put in at once from which a text is taken to be another version, not what somebody typed over the words. */
const PUT_IN = 60;

/** A mark as it begins its life in an open document. */
export function liveMark(id: AnnotationId, anchoring: Anchoring): LiveMark {
  const { state } = anchoring;
  return { id, state, ...(state !== 'orphaned' && { span: anchoring.span }), ...(state !== 'anchored' && { why: anchoring.why }) };
}

/** Whether so much was put in at once that it is another version of the text, not what somebody typed. */
export function isPutIn({ newText }: Replacement): boolean {
  return newText.length >= PUT_IN;
}

/**
 * The marks after any change that is known by its two texts only. What stands before and after the part that differs
 * moves with it; the marks in between are looked for in the new text, by anchors made of the old one.
 */
export function retrack(marks: readonly LiveMark[], before: string, after: string): readonly LiveMark[] {
  const edit = difference(before, after);
  if (!isPutIn(edit)) return marks.some(({ span }) => span !== undefined && endsWithin(edit, span)) ? trackInParts(marks, edit, before) : track(marks, edit, before, after);
  const tracked = track(marks, edit, before, after);
  // Also those that it ends within: what of their words was taken away may stand there again.
  const lost = marks.flatMap(({ span }, at) => (span !== undefined && span.start < span.end && edit.start < span.end && edit.end > span.start ? [{ at, span }] : []));
  const anchors = anchorsAt(before, lost.map(({ span }) => span));
  const found = anchorAll(after, anchors.filter((anchor) => anchor !== undefined))[Symbol.iterator]();
  const again = new Map(lost.map(({ at }, i) => [at, anchors[i] === undefined ? undefined : (found.next().value as Anchoring | undefined)]));
  return tracked.map((mark, at) => foundAgain(mark, marks[at] ?? mark, again.get(at), before, after));
}

// Several places that changed at once, one of them within the mark: what lies between is as it was.
function endsWithin({ start, end, newText }: Replacement, span: Span): boolean {
  return newText !== '' && end > start && ((start < span.start && end > span.start && end < span.end) || (start > span.start && start < span.end && end > span.end));
}

function trackInParts(marks: readonly LiveMark[], edit: Replacement, before: string): readonly LiveMark[] {
  let [now, text] = [marks, before];
  for (const hunk of hunksOf(edit, before)) {
    const next = withReplacements(text, [hunk]);
    now = track(now, hunk, text, next);
    text = next;
  }
  return now;
}

// What had to be confirmed before still has.
function foundAgain(now: LiveMark, was: LiveMark, anchoring: Anchoring | undefined, before: string, after: string): LiveMark {
  if (anchoring === undefined || anchoring.state === 'orphaned') return now;
  const { span, state } = anchoring;
  if (state === 'moved') return { id: was.id, span, state, why: anchoring.why };
  const isWhole = was.memory === undefined || after.slice(span.start, span.end) === before.slice(was.span?.start, was.span?.end);
  return isWhole ? { ...was, span } : { id: was.id, span, state: 'moved' };
}

/**
 * New anchors for the spans whose stored one would not be found there without asking; undefined where the stored one
 * is still good, so that no line is written for nothing.
 */
export function outgrown(text: string, marks: readonly { readonly anchor: TextAnchor; readonly span: Span }[]): readonly (TextAnchor | undefined)[] {
  const found = anchorAll(text, marks.map(({ anchor }) => anchor));
  const stale = marks.flatMap(({ span }, at) => (isThere(found[at], span) ? [] : [at]));
  const made = anchorsAt(text, stale.map((at) => marks[at]?.span ?? { start: 0, end: 0 }));
  const anew = new Map(stale.map((at, i) => [at, made[i]]));
  return marks.map((_, at) => anew.get(at));
}

function isThere(found: Anchoring | undefined, span: Span): boolean {
  return found?.state === 'anchored' && found.span.start === span.start && found.span.end === span.end;
}

/** The smallest replacement that turns one text into the other. */
export function difference(before: string, after: string): Replacement {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (same < least - start && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same++;
  return { start, end: before.length - same, newText: after.slice(start, after.length - same) };
}
