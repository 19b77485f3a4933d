/**
 * A word as the network takes it: the row of its vector, and how it is written. It must not know the network's numbers.
 */
import { special } from '../../model/network.ts';
import type { Network } from '../../model/network.ts';
import type { Word } from '../words.ts';

/** How a word is written and where, as a small number; 0 where there is none. */
export function lookOf({ case: wordCase, text, opens, loud }: Word): number {
  if (wordCase === 'lower') return 1;
  if (wordCase === 'number') return 4;
  if (wordCase === 'mark') return 5;
  return 6 + (wordCase === 'upper' ? 1 : 0) + (text.length === 1 ? 2 : 0) + (opens ? 4 : 0) + (loud ? 8 : 0);
}

/** The row of a word's vector. */
export function vectorRowOf({ case: wordCase, key, text }: Word, known: number | undefined, network: Network): number {
  if (wordCase === 'mark') return network.marks.get(text) ?? special.mark;
  if (known !== undefined && key !== '') return special.first + known;
  return wordCase === 'number' ? special.number : special.unknown;
}
