/**
 * Finds the spans of a list that touch a stretch without walking the list. Exact for any spans, quick where
 * they are short, as names and tokens are. It must not know what the spans mean.
 */
import { lastStartingAtOrBefore, overlaps } from './span.ts';
import type { Span } from './span.ts';

/** Spans in order of their starts, searchable by place. */
export class SpanIndex<Item extends Span> {
  readonly #items: readonly Item[];
  readonly #longest: number;

  /** @param items in any order; they are sorted by start, equal starts staying as they were */
  constructor(items: readonly Item[]) {
    this.#items = [...items].sort((a, b) => a.start - b.start);
    this.#longest = this.#items.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  }

  /** The items that share a code unit with `span`, by start. */
  overlapping(span: Span): readonly Item[] {
    return this.#startingWithin(span.start - this.#longest, span.end).filter((item) => overlaps(item, span));
  }

  /** The items that begin inside `span` or at its end, by start. */
  beginningIn(span: Span): readonly Item[] {
    return this.#startingWithin(span.start, span.end);
  }

  #startingWithin(first: number, last: number): readonly Item[] {
    const from = lastStartingAtOrBefore(this.#items, first - 1) + 1;
    return this.#items.slice(from, lastStartingAtOrBefore(this.#items, last) + 1);
  }
}
