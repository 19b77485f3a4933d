/**
 * Where towns of a name lie: the countries, and the states of the United States, that have one. The list is
 * compiled by `scripts/compile-towns.mjs` and kept as one text in the order of its keys, in which a name is looked up.
 * It must not know which town is meant.
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

/** Reads the list: a line is key, tab, codes with spaces between; lines are sorted by key, code unit by code unit. */
export function readTowns(text: string): Towns {
  return { countriesOf: (name) => codesOf(text, townKey(name)) };
}

// Each step leaves half of the text: the lines before the one in the middle, or those behind it.
function codesOf(text: string, key: string): readonly string[] {
  for (let [from, to] = [0, text.length]; from < to; ) {
    const start = Math.max(from, text.lastIndexOf('\n', (from + to) >>> 1) + 1);
    const line = lineAt(text, start);
    const [known = '', codes = ''] = line.split('\t', 2);
    if (known === key) return codes === '' ? [] : codes.split(' ');
    if (known < key) from = start + line.length + 1;
    else to = start - 1;
  }
  return [];
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}
