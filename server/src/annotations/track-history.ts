/**
 * The marks of an open document with the edits that led here. A text that stood before brings back its marks as they
 * stood in it, to the letter, however it came back: step by step, many edits at once, undone or typed. So does a text
 * that was undone, when it is done again. It must not know the editor, nor how marks follow a single edit.
 */
import type { AnnotationId } from './annotation.ts';
import { withReplacements } from './replacement.ts';
import type { Replacement } from './replacement.ts';
import { damaged, shifted, touches } from './track.ts';
import type { LiveMark } from './track.ts';

/** An open document's text with its marks, and what was done to it. */
export interface TrackedText {
  readonly text: string;
  readonly marks: readonly LiveMark[];
  /** What led here from the first text that is remembered, oldest first. */
  readonly past: readonly Step[];
  /** What was undone, the next to be done again first. */
  readonly future: readonly Undone[];
  /** Tells most texts from one another: what its code units count, less what those of the first text did, in 32 bits. */
  readonly sum: number;
}

/** An edit, and what is needed to go back behind it. */
interface Step {
  readonly edit: Replacement;
  readonly removed: string;
  /** The marks that it did more to than move them, as they were before. */
  readonly touched: ReadonlyMap<AnnotationId, LiveMark>;
  /** Of the text before. */
  readonly sum: number;
}

/** An edit that was taken back, and the sum of the text that it leads to. */
interface Undone {
  readonly edit: Replacement;
  readonly sum: number;
}

/** How marks follow an edit that nothing undoes; in their order. */
export type Following = (marks: readonly LiveMark[], edit: Replacement, before: string, after: string) => readonly LiveMark[];

/** Steps that are remembered; whoever goes back further is asked about the marks that were touched there. */
const STEPS = 1000;

/** A document as it is opened. */
export function tracked(text: string, marks: readonly LiveMark[]): TrackedText {
  return { text, marks, past: [], future: [], sum: 0 };
}

/**
 * The document after an edit.
 * @param follow gives the marks where the text is a new one; the same for the same arguments
 */
export function edited(page: TrackedText, edit: Replacement, follow: Following): TrackedText {
  const after = withReplacements(page.text, [edit]);
  if (after === page.text) return page;
  const sum = (page.sum + weight(edit.newText) - weight(page.text.slice(edit.start, edit.end))) | 0;
  return goneBack(page, after, sum) ?? doneAgain(page, after, sum, follow) ?? { ...followed(page, edit, after, sum, follow), future: [] };
}

/** The document with other marks: of those that are not the same objects as before, nothing is remembered. */
export function withMarks(page: TrackedText, marks: readonly LiveMark[]): TrackedText {
  const same = new Set(page.marks);
  const fresh = new Set(marks.filter((mark) => !same.has(mark)).map(({ id }) => id));
  if (fresh.size === 0) return { ...page, marks };
  const past = page.past.map((step) => ({ ...step, touched: new Map([...step.touched].filter(([id]) => !fresh.has(id))) }));
  return { ...page, marks, past };
}

function followed(page: TrackedText, edit: Replacement, after: string, sum: number, follow: Following): TrackedText {
  const { text, future } = page;
  const marks = follow(page.marks, edit, text, after);
  const touched = new Map(page.marks.flatMap((mark, at) => (isOnlyShifted(mark, marks[at], edit) ? [] : [[mark.id, mark] as const])));
  const past = [...page.past, { edit, removed: text.slice(edit.start, edit.end), touched, sum: page.sum }].slice(-STEPS);
  return { text: after, marks, past, future, sum };
}

function isOnlyShifted(before: LiveMark, after: LiveMark | undefined, edit: Replacement): boolean {
  const { span } = before;
  // What reaches an empty mark may put it to another place, from which the way back is lost.
  if (span !== undefined && touches(span, edit)) return false;
  const expected = shifted(before, edit);
  return expected === after || (expected.span?.start === after?.span?.start && expected.span?.end === after?.span?.end && expected.state === after?.state && expected.memory === after.memory && expected.why === after.why);
}

/** The document before the step after which it never read so again; undefined where it never did. */
function goneBack(page: TrackedText, after: string, sum: number): TrackedText | undefined {
  let text = page.text;
  for (let at = page.past.length - 1, undone = page.past.length; at >= 0; at--) {
    if (page.past[at]?.sum !== sum) continue;
    for (; undone > at; undone--) text = before(text, page.past[undone - 1]);
    if (text === after) return goneTo(page, at);
  }
  return undefined;
}

function goneTo(page: TrackedText, length: number): TrackedText {
  let { text, marks, sum, future } = page;
  for (const step of page.past.slice(length).toReversed()) {
    const earlier = before(text, step);
    marks = marks.map((mark) => step.touched.get(mark.id) ?? unedited(mark, step, text, earlier));
    future = [{ edit: step.edit, sum }, ...future];
    text = earlier;
    sum = step.sum;
  }
  return { text, marks, past: page.past.slice(0, length), future, sum };
}

function before(text: string, step: Step | undefined): string {
  return step === undefined ? text : withReplacements(text, [inverse(step)]);
}

function inverse({ edit: { start, newText }, removed }: Step): Replacement {
  return { start, end: start + newText.length, newText: removed };
}

// Only a mark that came after the step can be touched by the way back.
function unedited(mark: LiveMark, step: Step, text: string, earlier: string): LiveMark {
  const edit = inverse(step);
  const { span } = mark;
  return span !== undefined && touches(span, edit) ? damaged(mark, span, edit, text, earlier) : shifted(mark, edit);
}

/** The document after what was undone is done again, up to the text that is wanted. */
function doneAgain(page: TrackedText, after: string, sum: number, follow: Following): TrackedText | undefined {
  let { text } = page;
  for (let [at, done] = [0, 0]; at < page.future.length; at++) {
    if (page.future[at]?.sum !== sum) continue;
    for (; done <= at; done++) text = again(text, page.future[done]);
    if (text !== after) continue;
    const then = page.future.slice(0, at + 1).reduce((one, { edit, sum: next }) => followed(one, edit, withReplacements(one.text, [edit]), next, follow), page);
    return { ...then, future: page.future.slice(at + 1) };
  }
  return undefined;
}

function again(text: string, step: Undone | undefined): string {
  return step === undefined ? text : withReplacements(text, [step.edit]);
}

function weight(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + Math.imul(text.charCodeAt(at) + 1, 0x9e3779b1)) | 0;
  return sum;
}
