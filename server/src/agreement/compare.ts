/**
 * Two annotators' marks on one text, held side by side: what they share, and every difference with what it is about.
 * It must not know files, nor who is right.
 */
import type { Span } from '../base/span.ts';

/** A mark as it is compared. */
export interface ComparedMark extends Span {
  readonly id: string;
  readonly type: string;
  readonly entity?: string;
}

/** What sets two annotators apart at one place. */
export type DifferenceKind =
  /** Only the first, only the second marked it. */
  | 'only-first'
  | 'only-second'
  /** The same words, another type. */
  | 'type'
  /** The same words and type, another entity. */
  | 'entity'
  /** The same type, words that overlap. */
  | 'extent'
  /** Words that overlap, and another type. */
  | 'extent-and-type';

/** The kinds in a reader's words. */
export const differenceWords: Readonly<Record<DifferenceKind, string>> = {
  'only-first': 'marked by one',
  'only-second': 'marked by one',
  type: 'another type',
  entity: 'another entity',
  extent: 'other words',
  'extent-and-type': 'other words and another type',
};

/** One difference, at the words that either marked. */
export interface Difference extends Span {
  readonly kind: DifferenceKind;
  readonly first?: ComparedMark;
  readonly second?: ComparedMark;
}

/** Two sets of marks, compared. */
export interface Comparison {
  /** Pairs that say the same. */
  readonly agreed: readonly (readonly [first: ComparedMark, second: ComparedMark])[];
  /** In reading order. */
  readonly differences: readonly Difference[];
}

/** Compares two annotators' marks. Each mark is in one pair or one difference; the likest go together first. */
export function compareMarks(first: readonly ComparedMark[], second: readonly ComparedMark[]): Comparison {
  const left = new Set(second);
  const agreed: [ComparedMark, ComparedMark][] = [];
  const differences: Difference[] = [];
  const byPlace = new Map<string, ComparedMark[]>();
  for (const mark of second) byPlace.set(placeOf(mark), [...(byPlace.get(placeOf(mark)) ?? []), mark]);
  let waiting = first;
  const pairUp = (likeness: (a: ComparedMark, b: ComparedMark) => boolean, candidates: (mark: ComparedMark) => readonly ComparedMark[], kind?: DifferenceKind): void => {
    waiting = waiting.filter((mark) => {
      const other = candidates(mark).find((one) => left.has(one) && likeness(mark, one));
      if (other === undefined) return true;
      left.delete(other);
      if (kind === undefined) agreed.push([mark, other]);
      else differences.push({ kind, start: Math.min(mark.start, other.start), end: Math.max(mark.end, other.end), first: mark, second: other });
      return false;
    });
  };
  const here = (mark: ComparedMark): readonly ComparedMark[] => byPlace.get(placeOf(mark)) ?? [];
  pairUp((a, b) => a.type === b.type && a.entity === b.entity, here);
  pairUp((a, b) => a.type === b.type, here, 'entity');
  pairUp(() => true, here, 'type');
  const ordered = [...left].sort((a, b) => a.start - b.start);
  const across = overlapping(ordered);
  pairUp((a, b) => a.type === b.type, across, 'extent');
  pairUp(() => true, across, 'extent-and-type');
  differences.push(...waiting.map((mark): Difference => ({ kind: 'only-first', start: mark.start, end: mark.end, first: mark })));
  differences.push(...[...left].map((mark): Difference => ({ kind: 'only-second', start: mark.start, end: mark.end, second: mark })));
  return { agreed, differences: differences.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** Precision, recall and F1 of exact spans with their types; the first annotator's marks stand for the truth. */
export interface SpanScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Span F1 between two annotators (Hripcsak and Rothschild, 2005: what kappa tends to where almost all is unmarked). 1 where neither marked anything. */
export function spanF1(first: readonly ComparedMark[], second: readonly ComparedMark[]): SpanScore {
  const { agreed, differences } = compareMarks(first, second);
  const same = agreed.length + differences.filter(({ kind }) => kind === 'entity').length;
  const ratio = (of: number): number => (of === 0 ? 1 : same / of);
  const all = first.length + second.length;
  return { precision: ratio(second.length), recall: ratio(first.length), f1: all === 0 ? 1 : (2 * same) / all };
}

function placeOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

/** The marks that overlap one; `ordered` by their starts. Long marks are rare, so the walk back is short. */
function overlapping(ordered: readonly ComparedMark[]): (mark: ComparedMark) => readonly ComparedMark[] {
  const longest = ordered.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return ({ start, end }) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle]?.start ?? 0) < start - longest) low = middle + 1;
      else high = middle;
    }
    const found: ComparedMark[] = [];
    for (let i = low; (ordered[i]?.start ?? Infinity) < end; i++) {
      const other = ordered[i];
      if (other !== undefined && other.end > start) found.push(other);
    }
    return found;
  };
}
