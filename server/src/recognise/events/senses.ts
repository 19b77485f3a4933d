/**
 * THE list of sense tables, in the order in which their rows are tried. A new sense is one row in a table.
 * It must not know how a word is inflected or found.
 */
import type { SenseRow } from './sense.ts';
import { conflictSenses } from './senses/conflict.ts';
import { economySenses } from './senses/economy.ts';
import { justiceSenses } from './senses/justice.ts';
import { mishapSenses } from './senses/mishap.ts';
import { politicsSenses } from './senses/politics.ts';

/** Every sense row. */
export const senseRows: readonly SenseRow[] = [
  ...conflictSenses,
  ...politicsSenses,
  ...justiceSenses,
  ...mishapSenses,
  ...economySenses,
];
