/**
 * The longest listed name that begins at a word. It must not know which reading of the name is meant.
 */
import type { Gazetteer, Listed } from '../model/model.ts';
import type { Word } from './words.ts';

/** A listed name in the text. */
export interface Found {
  /** Index behind the last word. */
  readonly to: number;
  /** Its readings in the lists, the likeliest first; never empty. */
  readonly readings: readonly Listed[];
}

/** The longest listed name whose first word is `words[from]`, written as the lists demand; undefined when there is none. */
export function lookUp(words: readonly Word[], from: number, gazetteer: Gazetteer): Found | undefined {
  const first = words[from];
  if (first === undefined || first.key === '') return undefined;
  const longest = gazetteer.longest.get(first.key);
  if (longest === undefined) return undefined;
  let best: Found | undefined;
  let key = '';
  let count = 0;
  for (let to = from; to < words.length && count < longest; to++) {
    const word = words[to];
    if (word === undefined) break;
    if (word.case === 'mark') {
      // `Washington, D.C.` and `Johnson & Johnson`: these marks stand inside listed names.
      if ((word.text === ',' || word.text === '&') && count > 0) continue;
      break;
    }
    key = count === 0 ? word.key : `${key} ${word.key}`;
    count++;
    const readings = gazetteer.listed.get(key);
    if (readings === undefined || !endsLikeAName(words, from, to)) continue;
    const fitting = readings.filter((reading) => isWrittenAs(words, from, to, reading));
    if (fitting.length > 0) best = { to: to + 1, readings: fitting };
  }
  return best;
}

function endsLikeAName(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  const last = words[to];
  if (first === undefined || last === undefined) return false;
  if (last.case === 'lower') return from !== to && first.case !== 'lower';
  return first.case !== 'lower' || first.key === 'al' || first.key === 'mainland' || first.key === 'occupied';
}

function isWrittenAs(words: readonly Word[], from: number, to: number, reading: Listed): boolean {
  const last = words[to];
  // `Korean peninsula`, `Palestinian territories`; but `Iraqi security forces` are no name.
  if (to > from && last?.case === 'lower' && reading.kind !== 'region' && reading.kind !== 'country' && reading.kind !== 'province') return false;
  if (reading.written === undefined) return true;
  const word = words[from];
  if (word === undefined || to !== from) return word !== undefined;
  if (word.shouted && word.text.length < 4 && !word.text.includes('.')) return false;
  return word.text.replaceAll('.', '') === reading.written;
}

/** Whether the listed organisation is one of that country alone: `State Department` of `US`, but `Supreme Court` of no one country. */
export function isOrganisationOf({ readings: [organisation] }: Found, { readings: [country] }: Found): boolean {
  return organisation?.kind === 'organisation' && organisation.country !== undefined && organisation.country === country?.country;
}
