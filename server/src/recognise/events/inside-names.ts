/**
 * Drops triggers inside names of people, organisations, laws and places: the `War` of `War Office` happens
 * nowhere. Names of events keep theirs. It must not know how names are found.
 */
import { contains, sameSpan } from '../../base/span.ts';
import type { Refiner } from '../finder.ts';

/** Row of the list. */
export const dropInsideNames: Refiner = {
  name: 'events/inside-names',
  refine(mentions) {
    const names = mentions.filter((mention) => mention.kind === 'name' && mention.type !== 'EVENT' && mention.type !== 'MISC');
    if (names.length === 0) return mentions;
    return mentions.filter(
      (mention) => mention.kind !== 'trigger' || !names.some((name) => contains(name, mention) && !sameSpan(name, mention)),
    );
  },
};
