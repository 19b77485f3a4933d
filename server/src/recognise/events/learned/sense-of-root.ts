/**
 * The sense of a trigger that stands in a context which no row of the sense tables demands: that of the first row
 * without conditions that lists its root, else the root itself. It must not know contexts.
 */
import { senseRows } from '../senses.ts';

/** The sense. A root that names a sense of the tables without being of it is told apart by a star. */
export function senseOfRoot(root: string): string {
  return senses.get(root) ?? (names.has(root) ? `${root}*` : root);
}

const names: ReadonlySet<string> = new Set(senseRows.map(({ sense }) => sense));
const senses: ReadonlyMap<string, string> = new Map(
  senseRows
    .filter(({ near, subject, then }) => near === undefined && subject === undefined && then === undefined)
    .flatMap(({ sense, verbs = '', nouns = '' }) => `${nouns} ${verbs}`.split(' ').filter((word) => word !== '').map((word): [string, string] => [word, sense]))
    .reverse(),
);
