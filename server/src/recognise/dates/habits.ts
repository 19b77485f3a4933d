/**
 * Whether a clause tells of what is done again and again: `the rains normally fall from November to April`, `usually
 * meets on Mondays`. Months and days in it are of no year. It must not know which time stands there.
 */
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

const habitual = /^(?:usually|typically|normally|traditionally|always|often)$/;

/** How far in front of the time the adverb stands, in words. */
const reach = 6;

// In front of an adjective the adverb says nothing of the clause (`the normally busy square`), and `was often shelled in March` may be of one; another verb or a mark begins something else.
const noHabit = /^(?:a|an|the|its|his|her|their|this|that|these|those|of|in|was|were|had)$/;
const others = /^(?:was|were|had|said|has|have|will|would|[,;:.()"“”–—]|--)$/;

/** Whether the words in front of the time at `at` tell of a habit. */
export function isHabit(words: Words, at: number): boolean {
  for (let back = 2; back <= reach; back++) {
    const { lower } = wordAt(words, at - back);
    if (habitual.test(lower)) return !noHabit.test(wordAt(words, at - back - 1).lower);
    if (lower === '' || others.test(lower)) return false;
  }
  return false;
}
