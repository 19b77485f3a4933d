/**
 * A file of annotations: one a line, sorted by where they stand. A line that cannot be read is told and kept byte
 * for byte; an edit touches the lines that change and no other. It must not know where the file lies, nor make the edit.
 */
import { groupBy } from '../base/group-by.ts';
import { countWhile } from '../base/partition.ts';
import { anchorOf } from './annotation.ts';
import type { Annotation, AnnotationId, Json } from './annotation.ts';
import { annotationFromJson } from './annotation-from-json.ts';
import { annotationToJson } from './annotation-to-json.ts';
import type { Replacement } from './replacement.ts';

/** Something in an annotation file that could not be read. */
export interface AnnotationProblem {
  /** Zero-based. */
  readonly line: number;
  /** For a person; names the line, counted from one. */
  readonly message: string;
}

/** An annotation and its line, zero-based. */
export interface FiledAnnotation {
  readonly annotation: Annotation;
  readonly line: number;
}

/** What a file says, as far as it can be read. */
export interface AnnotationFile {
  readonly annotations: readonly FiledAnnotation[];
  readonly problems: readonly AnnotationProblem[];
}

/** A change of a file: an annotation is put in (in the place of the one with its id), or goes. */
export type AnnotationChange = { readonly kind: 'put'; readonly annotation: Annotation } | { readonly kind: 'remove'; readonly id: AnnotationId };

/** A line without its end, which begins at `contentEnd`. */
interface Line {
  readonly start: number;
  readonly contentEnd: number;
  readonly end: number;
  readonly annotation?: Annotation;
  readonly problem?: string;
}

/** What git writes around the two sides of a conflict. */
const conflictMark = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

/**
 * Reads a file. Never throws. Of two lines with one id the first counts.
 * @param annotator whose the annotations are that do not say
 */
export function readAnnotationFile(text: string, annotator: string): AnnotationFile {
  const annotations: FiledAnnotation[] = [];
  const problems: AnnotationProblem[] = [];
  const seen = new Map<AnnotationId, number>();
  readLines(text, annotator).forEach(({ annotation, problem }, line) => {
    const first = annotation && seen.get(annotation.id);
    if (problem !== undefined) problems.push(told(line, problem));
    if (annotation === undefined) return;
    if (first !== undefined) return void problems.push(told(line, `has the id of line ${first + 1}, which counts`));
    seen.set(annotation.id, line);
    annotations.push({ annotation, line });
  });
  return { annotations, problems };
}

/** The annotation as a line, without its end. */
export function writeAnnotation(annotation: Annotation, article: string): string {
  // Line separators are legal in JSON, but editors take them for line ends.
  return JSON.stringify(annotationToJson(annotation, article)).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/**
 * The edits of a file's present text (empty where there is no file) that make the changes, in order, none
 * overlapping or touching another. Lines that say the same as before, and lines that cannot be read, stay as they are.
 * @param article the article's path relative to the folder
 */
export function editsFor(text: string, article: string, changes: readonly AnnotationChange[]): readonly Replacement[] {
  const lines = readLines(text, '');
  const byId = groupBy(lines.filter(({ annotation }) => annotation), ({ annotation }) => annotation?.id ?? '');
  const last = new Map(changes.map((change) => [change.kind === 'put' ? change.annotation.id : change.id, change]));
  const edits: Replacement[] = [];
  const added: Annotation[] = [];
  for (const [id, change] of last) {
    const known = byId.get(id) ?? [];
    const [first] = known;
    if (change.kind === 'remove') edits.push(...known.map(({ start, end }) => ({ start, end, newText: '' })));
    else if (first === undefined) added.push(change.annotation);
    else edits.push(...rewritten(text, first, change.annotation, article));
  }
  return joined([...edits, ...insertions(text, lines, added, article)]);
}

function told(line: number, problem: string): AnnotationProblem {
  return { line, message: `Line ${line + 1} ${problem}.` };
}

function readLines(text: string, annotator: string): readonly Line[] {
  return [...text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)].filter(([whole]) => whole !== '').map(({ index, 0: whole, 1: content = '' }) => {
    // A byte-order mark is no part of the first line.
    const start = index === 0 && content.startsWith('\uFEFF') ? 1 : index;
    const place = { start, contentEnd: index + content.length, end: index + whole.length };
    return { ...place, ...readLine(text.slice(start, place.contentEnd).trim(), annotator) };
  });
}

function readLine(content: string, annotator: string): Pick<Line, 'annotation' | 'problem'> {
  if (content === '') return {};
  if (conflictMark.test(content)) return content.startsWith('<') ? { problem: 'begins a conflict that a merge left; settle it by hand' } : {};
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return { problem: 'is no JSON; it is kept as it is, and nothing on it counts' };
  }
  return annotationFromJson(json, annotator);
}

function rewritten(text: string, { start, contentEnd, annotation: before }: Line, after: Annotation, article: string): readonly Replacement[] {
  const original = after.original ?? before?.original;
  const newText = writeAnnotation({ ...after, ...(original && { original }) }, article);
  const same = before?.original !== undefined && inOneOrder(before.original) === inOneOrder(JSON.parse(newText) as Json);
  return same || text.slice(start, contentEnd) === newText ? [] : [{ start, end: contentEnd, newText }];
}

function inOneOrder(json: Json): string {
  return JSON.stringify(json, (_key, value: Json) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
}

function insertions(text: string, lines: readonly Line[], added: readonly Annotation[], article: string): readonly Replacement[] {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const reach = furthest(lines);
  const inOrder = added.toSorted((a, b) => orderOf(a) - orderOf(b));
  const places = groupBy(inOrder, (annotation) => countWhile(reach.length, (at) => (reach[at] ?? 0) <= orderOf(annotation)));
  return [...places].map(([at, annotations]) => {
    const rows = annotations.map((annotation) => writeAnnotation(annotation, article) + newline).join('');
    const before = lines[at];
    if (before !== undefined) return { start: before.start, end: before.start, newText: rows };
    const gap = text === '' || /[\r\n\uFEFF]$/.test(text) ? '' : newline;
    return { start: text.length, end: text.length, newText: gap + rows };
  });
}

// Where an annotation stands in the file: by its place in the article, and at the end where it has none.
function orderOf(annotation: Annotation): number {
  return anchorOf(annotation)?.start ?? Infinity;
}

function furthest(lines: readonly Line[]): readonly number[] {
  let most = -1;
  return lines.map(({ annotation }) => (most = Math.max(most, annotation === undefined ? -1 : orderOf(annotation))));
}

function joined(edits: readonly Replacement[]): readonly Replacement[] {
  const out: Replacement[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const before = out.at(-1);
    if (before?.end !== edit.start) out.push(edit);
    else out.splice(-1, 1, { start: before.start, end: edit.end, newText: before.newText + edit.newText });
  }
  return out;
}
