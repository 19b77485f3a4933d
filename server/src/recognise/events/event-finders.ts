/**
 * The list of event finders: verbs that tell of events, and nouns that do. A new finder is one row here.
 */
import type { Finder } from '../finder.ts';
import { findTriggers } from './triggers.ts';

/** Event finders in the order in which they run. */
export const eventFinders: readonly Finder[] = [
  { name: 'events/verb', find: (paragraph) => findTriggers(paragraph, 'verb', 'events/verb') },
  { name: 'events/noun', find: (paragraph) => findTriggers(paragraph, 'noun', 'events/noun') },
];
