/**
 * The groups of `near/` that each word stands in, and how near two sets of groups are. It must not know phrases, nor any event.
 */
import { nearTables } from './near/tables.ts';

/** The groups that each word stands in, by number, rising. */
export const groupsOfWords: ReadonlyMap<string, readonly number[]> = indexed();

function indexed(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  nearTables.flatMap(({ words }) => words).forEach((group, at) => {
    for (const word of group.split(' ')) {
      const numbers = found.get(word);
      if (numbers === undefined) found.set(word, [at]);
      else numbers.push(at);
    }
  });
  return found;
}

/** 0-1: cosine of two sets of groups; 0 where either is empty. */
export function sharedGroups(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let both = 0;
  for (const group of a) if (b.includes(group)) both++;
  return both / Math.sqrt(a.length * b.length);
}

/** The groups of either, each once. */
export function unionOf(groups: readonly (readonly number[])[]): readonly number[] {
  return [...new Set(groups.flat())];
}
