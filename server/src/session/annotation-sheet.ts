/**
 * One article with its annotations where they stand: laid out anew when its files say something else, moved when its text
 * changes. A mark is known by its file, its id and its anchor, and one that is in no file just now is still carried
 * along: it may come back. It must not know when files are read.
 */
import { anchorAll } from '../annotations/anchor.ts';
import type { Anchoring } from '../annotations/anchor.ts';
import { anchorOf } from '../annotations/annotation.ts';
import type { TextAnchor } from '../annotations/annotation.ts';
import { difference, isPutIn, liveMark, retrack } from '../annotations/retrack.ts';
import { edited, tracked, withMarks } from '../annotations/track-history.ts';
import type { TrackedText } from '../annotations/track-history.ts';
import type { LiveMark } from '../annotations/track.ts';
import type { ArticleAnnotations, PlacedAnnotation, StandingAnnotation } from './annotation-book.ts';
import type { WrittenAnnotation, WrittenAnnotations } from './annotation-files.ts';

/** An article with its annotations as they were placed last. */
export interface Sheet {
  readonly written: WrittenAnnotations;
  /** The annotations that stand on words. */
  readonly standing: readonly Standing[];
  /** The text, with one mark for each of these, and those that are in no file just now; their ids are the keys. */
  readonly page: TrackedText;
  readonly placed: ArticleAnnotations;
}

/** An annotation that stands on words. */
interface Standing {
  readonly key: string;
  readonly anchor: TextAnchor;
}

/** Marks that are in no file and carried along all the same, at most. */
const KEPT_ABSENT = 500;
/** Code units from which a text is not looked through again for a few letters more. */
const LONG = 50_000;

/** The annotations laid out in a text; those that `before` knows keep their places there, the others are looked for. */
export function sheetOf(text: string, written: WrittenAnnotations, before: Sheet | undefined): Sheet {
  const standing = written.annotations.flatMap((one): Standing[] => {
    const anchor = anchorOf(one.annotation);
    return anchor === undefined ? [] : [{ key: keyOf(one, anchor), anchor }];
  });
  const page = before?.page.text === text ? before.page : tracked(text, []);
  const known = byKey(page.marks);
  const fresh = standing.filter(({ key }) => !known.has(key));
  const found = anchorAll(text, fresh.map(({ anchor }) => anchor));
  const made = byKey(fresh.map(({ key }, at) => liveMark(key, found[at] ?? { state: 'orphaned', why: 'gone' })));
  const present = standing.flatMap(({ key }) => made.get(key) ?? known.get(key) ?? []);
  return placedSheet({ written, standing, page: withMarks(page, [...absentOf(known, present), ...present]) });
}

/** The annotations after any change of the text. What is undone stands as it stood. */
export function movedSheet({ written, standing, page }: Sheet, text: string): Sheet {
  const moved = edited(page, difference(page.text, text), (marks, edit, before, after) => {
    const followed = retrack(marks, before, after);
    if (after.length > LONG && !isPutIn(edit)) return followed;
    const again = byKey(foundAgain(after, standing, byKey(followed)));
    return again.size === 0 ? followed : followed.map((mark) => again.get(mark.id) ?? mark);
  });
  return placedSheet({ written, standing, page: moved });
}

/** The annotations in the text that is stored, from which no edit goes back. */
export function restingSheet(sheet: Sheet, text: string): Sheet {
  const moved = movedSheet(sheet, text);
  return { ...moved, page: tracked(text, moved.page.marks) };
}

/** A sheet that knows where these will stand once a file says them; `text` is what their spans are counted in. */
export function withStanding(sheet: Sheet, text: string, annotations: readonly StandingAnnotation[]): Sheet {
  const made = annotations.flatMap(({ file, annotation, span }): LiveMark[] => {
    const anchor = anchorOf(annotation);
    // The words of the anchor alone, as it will be read: without white space at the ends of what was selected.
    const start = anchor === undefined ? -1 : text.slice(span.start, span.end).indexOf(anchor.exact) + span.start;
    if (anchor === undefined || start < span.start) return [];
    return [liveMark(keyOf({ file, annotation }, anchor), { state: 'anchored', span: { start, end: start + anchor.exact.length } })];
  });
  const { page } = sheet;
  const now = page.text === text ? made : retrack(made, text, page.text);
  const known = byKey(page.marks);
  return { ...sheet, page: withMarks(page, [...page.marks, ...now.filter(({ id }) => !known.has(id))]) };
}

function byKey(marks: readonly LiveMark[]): ReadonlyMap<string, LiveMark> {
  return new Map(marks.map((mark) => [mark.id, mark]));
}

function absentOf(known: ReadonlyMap<string, LiveMark>, present: readonly LiveMark[]): readonly LiveMark[] {
  const there = new Set(present.map(({ id }) => id));
  return [...known.values()].filter(({ id }) => !there.has(id)).slice(-KEPT_ABSENT);
}

// What had lost its words and finds them as they are quoted: another version came and went while the article was open.
function foundAgain(text: string, standing: readonly Standing[], marks: ReadonlyMap<string, LiveMark>): readonly LiveMark[] {
  const lost = standing.filter(({ key }) => (marks.get(key)?.state ?? 'anchored') !== 'anchored');
  const anchorings = anchorAll(text, lost.map(({ anchor }) => anchor));
  return lost.flatMap(({ key }, at) => {
    const anchoring = anchorings[at];
    return anchoring?.state === 'anchored' ? [liveMark(key, anchoring)] : [];
  });
}

function placedSheet({ written, standing, page }: Omit<Sheet, 'placed'>): Sheet {
  const marks = byKey(page.marks);
  const rest = standing[Symbol.iterator]();
  const annotations = written.annotations.map((one): PlacedAnnotation => {
    if (anchorOf(one.annotation) === undefined) return one;
    const next = rest.next();
    const mark = next.done === true ? undefined : marks.get(next.value.key);
    return mark === undefined ? one : { ...one, anchoring: anchoringOf(mark) };
  });
  return { written, standing, page, placed: { annotations, problems: written.problems } };
}

function anchoringOf({ state, span, why }: LiveMark): Anchoring {
  if (span === undefined || state === 'orphaned') return { state: 'orphaned', why: why === 'gone' ? 'gone' : 'deleted' };
  if (state === 'anchored') return { state, span };
  return { state, span, why: why === 'several' || why === 'surroundings' ? why : 'changed' };
}

// The anchor is part of it: one that was written anew is another, and an act that is taken back brings the old one again.
function keyOf({ file, annotation }: Pick<WrittenAnnotation, 'file' | 'annotation'>, { exact, prefix, suffix, start, end, rival, text }: TextAnchor): string {
  return JSON.stringify([file, annotation.id, exact, prefix, suffix, start, end, rival, text]);
}
