/**
 * Whether a clause tells of what is done again and again: `the rains normally fall from November to April`, `usually
 * meets on Mondays`. Months and days in it are of no year. It must not know which time stands there.
 */
import { LetterSums } from '../../text/letter-sums.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

const habitual: ReadonlySet<string> = new Set(['usually', 'typically', 'normally', 'traditionally', 'always', 'often']);

/** How far in front of the time the adverb stands, in words. */
const reach = 6;

// In front of an adjective the adverb says nothing of the clause (`the normally busy square`), and `was often shelled in March` may be of one; another verb or a mark begins something else.
const noHabit: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their', 'this', 'that', 'these', 'those', 'of', 'in', 'was', 'were', 'had']);
const others: ReadonlySet<string> = new Set(['', 'was', 'were', 'had', 'said', 'has', 'have', 'will', 'would', ',', ';', ':', '.', '(', ')', '"', '“', '”', '–', '—', '--']);
const telling = new LetterSums([...habitual, ...others].filter((word) => /^[a-z]+$/.test(word)));

/** Whether the words in front of the time at `at` tell of a habit. */
export function isHabit(words: Words, at: number): boolean {
  for (let back = 2; back <= reach; back++) {
    const sum = words.sumOfUnread(at - back);
    if (sum >= 0 && !telling.mayHold(sum)) continue;
    const { lower } = wordAt(words, at - back);
    if (habitual.has(lower)) return !noHabit.has(wordAt(words, at - back - 1).lower);
    if (others.has(lower)) return false;
  }
  return false;
}
