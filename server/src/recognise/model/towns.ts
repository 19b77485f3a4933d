/**
 * Where towns of a name lie: the countries, and the states of the United States, that have one. The list is
 * compiled by `scripts/compile-towns.mjs` and kept as one text, for it is asked seldom. It must not know which
 * town is meant.
 */
import { phraseKey } from './phrase-key.ts';

/** The list of towns. */
export interface Towns {
  /** ISO 3166-1 alpha-2 codes, `US-TX` for a state, of the town of that name with most inhabitants first; empty for a name that the list lacks. */
  countriesOf(name: string): readonly string[];
}

const shortened: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount' };

/** The key of a town: `St. Albans` and `Saint Albans` are one name. */
export function townKey(name: string): string {
  const [first = '', ...rest] = phraseKey(name).split(' ');
  return rest.length === 0 ? first : [shortened[first] ?? first, ...rest].join(' ');
}

/** Reads the list: a line is key, tab, codes with spaces between; lines are sorted by key. */
export function readTowns(text: string): Towns {
  const lines = `\n${text}`;
  return {
    countriesOf(name) {
      const key = townKey(name);
      const at = lines.indexOf(`\n${key}\t`);
      if (key === '' || at < 0) return [];
      const end = lines.indexOf('\n', at + 1);
      return lines.slice(at + key.length + 2, end < 0 ? lines.length : end).split(' ');
    },
  };
}
