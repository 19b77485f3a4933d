/**
 * Marks as a tree, for formats that write them as brackets around the words: one mark lies inside another,
 * or beside it, never across. It must not know how a format writes brackets.
 */
import type { TextMark } from '../annotated-text.ts';

/** A mark and those inside it, in reading order. */
export interface NestedMark {
  readonly mark: TextMark;
  readonly inside: readonly NestedMark[];
}

/** The marks as a tree, and those that cross one already taken; the marks come in reading order, wider ones first. */
export function nest(marks: readonly TextMark[]): { readonly tree: readonly NestedMark[]; readonly crossing: readonly TextMark[] } {
  const tree: Open[] = [];
  const open: Open[] = [];
  const crossing: TextMark[] = [];
  for (const mark of marks) {
    while ((open.at(-1)?.mark.end ?? Infinity) <= mark.start) open.pop();
    const around = open.at(-1);
    if (around !== undefined && mark.end > around.mark.end) {
      crossing.push(mark);
      continue;
    }
    const node: Open = { mark, inside: [] };
    (around?.inside ?? tree).push(node);
    open.push(node);
  }
  return { tree, crossing };
}

/** The widest marks alone, none inside or across another, and how many were left out. */
export function outermost(marks: readonly TextMark[]): { readonly flat: readonly TextMark[]; readonly left: number } {
  const flat: TextMark[] = [];
  for (const mark of marks) if (mark.start >= (flat.at(-1)?.end ?? 0)) flat.push(mark);
  return { flat, left: marks.length - flat.length };
}

interface Open {
  readonly mark: TextMark;
  readonly inside: Open[];
}
