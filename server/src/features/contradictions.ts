/**
 * What a person says contradicts marked words, in a hover: the other words, with the way there. A person's word needs no
 * warning, so it is told where the words are read and nowhere else. It must not know files, nor the protocol.
 */
import type { CardLine, Place } from './snapshot.ts';

/** The relation that says so. */
export const CONTRADICTS = 'contradicts';

/** The other side of a contradiction. */
export interface Contradiction {
  /** The words; absent where the mark is gone. */
  readonly exact?: string;
  /** Where they stand; absent where they are gone. */
  readonly place?: Place;
  /** The article as a person calls it; absent: this one. */
  readonly article?: string;
  /** Who says so. */
  readonly annotator: string;
}

/** A line for each. */
export function contradictionLines(against: readonly Contradiction[]): readonly CardLine[] {
  return against.map(({ exact, place, article, annotator }): CardLine => [
    { words: 'contradicts: ' },
    { words: exact === undefined ? 'a mark that is gone' : `“${shortened(exact)}”`, ...(place !== undefined && { to: place }) },
    { words: `${article === undefined ? '' : ` in ${article}`}, says ${annotator}` },
  ]);
}

function shortened(exact: string): string {
  const words = exact.replace(/\s+/g, ' ').trim();
  return words.length > 100 ? `${words.slice(0, 99)}…` : words;
}
