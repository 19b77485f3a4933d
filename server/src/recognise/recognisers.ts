/**
 * THE ordered list of finders: reading it is reading what Dateline recognises. A new finder is one file
 * in a family's folder and one row in the family's list.
 */
import { dateFinders } from './dates/date-finders.ts';
import { eventFinders } from './events/event-finders.ts';
import { figureFinders } from './figures/figure-finders.ts';
import type { Finder } from './finder.ts';
import { nameFinders } from './names/name-finders.ts';

/** Every finder, in the order in which it runs. */
export const finders: readonly Finder[] = [...dateFinders, ...figureFinders, ...nameFinders, ...eventFinders];
