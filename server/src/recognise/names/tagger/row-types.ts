/**
 * The types of names in a row: `Gboko, Otukpo and Vandeikya` are mostly of one type, so each name of a row leans on its
 * neighbours. The likeliest types of the whole row are found by Viterbi, with so much more for two neighbours of one type. It
 * must not know features or labels.
 */
import { taggedTypes } from '../../model/tagger.ts';
import type { TaggedType } from '../../model/tagger.ts';
import type { Word } from '../words.ts';
import type { Tagged } from './tag.ts';

/** A name with what the weights give each of {@link taggedTypes} on its words. */
export interface TypedName extends Tagged {
  readonly scores: readonly number[];
}

/** What one type for two neighbours counts, in shares of a usual lead: in a row of two, and in a longer one. */
const together = { pair: 0.3, row: 0.5 };

/** What may stand between two names of a row. */
const joint = /^(?:,|;|\/|&|and|or|, and|, or|and the|, the)$/;

/** The names with the types that their rows make likeliest; those that stand alone as they are. @param unit a usual lead */
export function withRowTypes(words: readonly Word[], names: readonly TypedName[], unit: number): readonly Tagged[] {
  return rowsOf(words, names).flatMap((row): readonly Tagged[] => {
    if (row.length === 1) return row;
    const types = likeliestTypes(row, unit * (row.length === 2 ? together.pair : together.row));
    return row.map((name, at): Tagged => ({ ...name, type: types[at] ?? name.type }));
  });
}

function rowsOf(words: readonly Word[], names: readonly TypedName[]): readonly (readonly TypedName[])[] {
  const rows: TypedName[][] = [];
  let last: TypedName | undefined;
  for (const name of names) {
    const between = last === undefined ? '' : words.slice(last.to, name.from).map(({ key, text }) => key || text).join(' ');
    if (joint.test(between)) rows.at(-1)?.push(name);
    else rows.push([name]);
    last = name;
  }
  return rows;
}

function likeliestTypes(row: readonly TypedName[], bonus: number): readonly TaggedType[] {
  const [first, ...others] = row.map(({ scores }) => scores);
  let best = first ?? [];
  // For each further name and each of its types: the type of the name before that leads there.
  const before: number[][] = [];
  for (const scores of others) {
    const top = indexOfLargest(best);
    const came = scores.map((_, type) => ((best[type] ?? 0) + bonus >= (best[top] ?? 0) ? type : top));
    best = scores.map((score, type) => score + (best[came[type] ?? 0] ?? 0) + (came[type] === type ? bonus : 0));
    before.push(came);
  }
  let type = indexOfLargest(best);
  const types = [type];
  for (const came of before.reverse()) types.push((type = came[type] ?? type));
  return types.reverse().flatMap((each) => taggedTypes[each] ?? []);
}

function indexOfLargest(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}
