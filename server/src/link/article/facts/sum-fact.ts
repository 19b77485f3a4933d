/**
 * A sum as a fact of its sentence, for all who find sums. Where it lies is the stretch from its first number to its last.
 * It must not know how sums are found.
 */
import type { SumFact } from './figure-fact.ts';
import { factIn } from './numbered-sentences.ts';
import type { NumberedSentence, Numeral } from './numbered-sentences.ts';

/** How far the parts are all there is. */
export type Whole = SumFact['value']['whole'];

/** A sum as a fact of its sentence, over the places of these numbers. */
export function factOf(sentence: NumberedSentence, numbers: readonly Numeral[], value: SumFact['value']): SumFact {
  const start = Math.min(...numbers.map((number) => number.start));
  const end = Math.max(...numbers.map((number) => number.end));
  return { ...factIn(sentence, 'facts/sums', { start, end }), subject: { kind: 'article' }, attribute: 'sum', value };
}
