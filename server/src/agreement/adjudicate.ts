/**
 * The marks on which annotators agree, as those of who judges between them; differences are left open, or settled for
 * one annotator. It must not know files.
 */
import type { Mark } from '../annotations/annotation.ts';
import { derivedId } from '../annotations/annotation-id.ts';
import { compareMarks } from './compare.ts';
import type { ComparedMark } from './compare.ts';

/** A mark at its place, and the annotation that it is. */
export interface PlacedMark extends ComparedMark {
  readonly annotation: Mark;
}

/** One annotator's marks on a text. */
export interface MarkSet {
  readonly annotator: string;
  readonly marks: readonly PlacedMark[];
}

/**
 * The marks that every annotator made alike, as new annotations of `judge`; their ids follow from those of the marks,
 * so that judging twice gives the same.
 * @param prefer whose marks stand where they differ; absent: what differs is left out
 */
export function adjudicated(sets: readonly MarkSet[], judge: string, prefer?: string): readonly Mark[] {
  const preferred = sets.find(({ annotator }) => annotator === prefer);
  const [first, ...others] = sets;
  if (first === undefined || (others.length === 0 && preferred === undefined)) return [];
  const shared = others.reduce((marks, { marks: theirs }) => {
    const { agreed } = compareMarks(marks, theirs);
    const same = new Set(agreed.map(([own]) => own));
    return marks.filter((mark) => same.has(mark));
  }, first.marks);
  const chosen = preferred === undefined ? shared : preferred.marks;
  return chosen.map(({ annotation }) => judged(annotation, judge));
}

/** The mark as one of who judges; its id follows from that of the mark. */
export function judged(mark: Mark, judge: string): Mark {
  const { original: _original, ...said } = mark;
  return { ...said, creator: judge, id: derivedId('adjudicated', judge, mark.id) };
}
