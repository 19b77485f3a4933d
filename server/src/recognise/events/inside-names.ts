/**
 * Drops triggers inside names of people, organisations, laws and places: the `War` of `War Office` happens
 * nowhere. Names of events keep theirs. It must not know how names are found.
 */
import { contains, sameSpan } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import { SpanIndex } from '../../base/span-index.ts';
import type { Refiner } from '../finder.ts';

/** Row of the list. */
export const dropInsideNames: Refiner = {
  name: 'events/inside-names',
  refine(mentions) {
    const names = new SpanIndex(mentions.filter((mention) => mention.kind === 'name' && mention.type !== 'EVENT' && mention.type !== 'MISC'));
    return mentions.filter((mention) => mention.kind !== 'trigger' || !isInside(names, mention));
  },
};

function isInside(names: SpanIndex<Span>, trigger: Span): boolean {
  return names.overlapping(trigger).some((name) => contains(name, trigger) && !sameSpan(name, trigger));
}
