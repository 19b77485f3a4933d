/**
 * Tagged names that are left out: too little speaks for them where a capital says little, or they are made of
 * words that name nothing. It must not know the rules' names.
 */
import { reportingVerbs } from '../small-words.ts';
import type { Word } from '../words.ts';
import { namesNothing } from './candidates.ts';
import type { Tagged } from './tag.ts';

/** Shares of a usual lead below which a name is doubted: anywhere, of no common type, as a sentence's first word, in a title. */
const least = { any: 0.15, other: 0.4, opening: 0.3, loud: 1.2 };

/** Whether the name is left out unless a rule found it as well. @param unit a usual lead */
export function isDoubtful(words: readonly Word[], { from, to, type, lead }: Tagged, unit: number): boolean {
  const first = words[from];
  const share = lead / unit;
  if (first === undefined || share < least.any || namesNothing(words, from, to)) return true;
  if (first.loud) return type === 'MISC' || share < least.loud;
  if (type !== 'MISC') return first.opens && to - from === 1 && share < least.opening;
  // A work or an event does not say anything: `Witnesses Said So` is half a sentence in capitals.
  return share < least.other || first.opens || words.slice(from, to).some(({ key }) => reportingVerbs.has(key));
}
