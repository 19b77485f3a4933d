/**
 * Half-open stretches of an article, in UTF-16 code units, and their few operations.
 * This file must not know what a stretch means.
 */

/** A half-open stretch `[start, end)` of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span from `start` to `end`. */
export function spanOf(start: number, end: number): Span {
  return { start, end };
}

/** The stretch alone of something that stands there. */
export function bareSpan({ start, end }: Span): Span {
  return { start, end };
}

/** The same span, `by` code units further on. */
export function shiftSpan(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Whether `offset` lies in `span`; the end counts, so that a caret right behind a word is on it. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether both spans are the same stretch. */
export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Reading order: earlier start first, of two with one start the longer first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The smallest span that holds both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/**
 * The index of the last of `sorted` (ascending starts) that begins at or before `offset`, or -1.
 * Logarithmic, so that a caret finds its sentence in a long article without a walk.
 */
export function lastStartingAtOrBefore(sorted: readonly Pick<Span, 'start'>[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const span = sorted[middle];
    if (span !== undefined && span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Those of `sorted` (ascending starts) that begin inside `span`; not at its end. Walks over none of the others. */
export function beginningWithin<Item extends Pick<Span, 'start'>>(sorted: readonly Item[], { start, end }: Span): readonly Item[] {
  return sorted.slice(lastStartingAtOrBefore(sorted, start - 1) + 1, lastStartingAtOrBefore(sorted, end - 1) + 1);
}
