/**
 * Drops what the learned detector found where a sense table speaks of the same words or of the phrase around
 * them (`round` in `third round of talks`): the table says what they mean; and what is a word of a verb that a table
 * knows (`fire` in `opened fire`). It must not know how either finds its words.
 */
import { SpanIndex } from '../../base/span-index.ts';
import { lastStartingAtOrBefore } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import type { Refiner } from '../finder.ts';

/** Row of the list. */
export const dropToldTwice: Refiner = {
  name: 'events/told-twice',
  refine(mentions) {
    const ofTables = mentions.filter((mention) => mention.kind === 'trigger').filter(({ minor }) => minor === undefined);
    const verbs = new SpanIndex(ofTables.filter(({ form }) => form === 'verb'));
    const isWordOfVerb = ({ start, end }: Span): boolean => verbs.overlapping({ start, end }).some((verb) => verb.start < start && verb.end >= end);
    const known = ofTables
      .map(({ start, end, phrase }) => ({ start: Math.min(start, phrase.start), end: Math.max(end, phrase.end) }))
      .sort((a, b) => a.start - b.start);
    const isKnown = (offset: number): boolean => (known[lastStartingAtOrBefore(known, offset)]?.end ?? 0) > offset;
    return mentions.filter((mention) => mention.kind !== 'trigger' || !(mention.minor === undefined ? isWordOfVerb(mention) : isKnown(mention.start)));
  },
};
