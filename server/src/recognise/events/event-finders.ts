/**
 * The list of event finders: verbs that tell of events, nouns that do, and what the learned detector
 * takes for either. A new finder is one row here.
 */
import type { Finder } from '../finder.ts';
import { findLearned } from './learned/find-learned.ts';
import { findTriggers } from './triggers.ts';

/** Event finders in the order in which they run. */
export const eventFinders: readonly Finder[] = [
  { name: 'events/verb', find: (paragraph, { eventWords }) => findTriggers(paragraph, 'verb', 'events/verb', eventWords) },
  { name: 'events/noun', find: (paragraph, { eventWords }) => findTriggers(paragraph, 'noun', 'events/noun', eventWords) },
  { name: 'events/learned', find: findLearned },
];
