/**
 * Drops what the learned detector found where a sense table speaks of the same words or of the phrase around
 * them (`round` in `third round of talks`): the table says what they mean. It must not know how either finds its words.
 */
import { lastStartingAtOrBefore } from '../../base/span.ts';
import type { Refiner } from '../finder.ts';

/** Row of the list. */
export const dropToldTwice: Refiner = {
  name: 'events/told-twice',
  refine(mentions) {
    const known = mentions
      .filter((mention) => mention.kind === 'trigger')
      .filter(({ minor }) => minor === undefined)
      .map(({ start, end, phrase }) => ({ start: Math.min(start, phrase.start), end: Math.max(end, phrase.end) }))
      .sort((a, b) => a.start - b.start);
    const isKnown = (offset: number): boolean => (known[lastStartingAtOrBefore(known, offset)]?.end ?? 0) > offset;
    return mentions.filter((mention) => mention.kind !== 'trigger' || mention.minor === undefined || !isKnown(mention.start));
  },
};
