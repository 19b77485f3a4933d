/**
 * Tagged names that are left out: too little speaks for them where a capital says little, or they are made of
 * words that name nothing. It must not know the rules' names.
 */
import { titles } from '../role-words.ts';
import { reportingVerbs } from '../small-words.ts';
import { isCapital } from '../words.ts';
import type { Word } from '../words.ts';
import { namesNothing } from './candidates.ts';
import type { Tagged } from './tag.ts';

/** Shares of a usual lead below which a name is doubted: anywhere, of no common type, at the beginning of a sentence (one word, one in the plural of those who do some work, several, of no common type), in a title. */
const least = { any: 0.1, other: 0.2, opening: 0.2, openingPlural: 0.5, openingLong: 0.4, otherOpening: 0.6, loud: 0.4 };

/** By which judges and peers are spoken to: `my Lords`. */
const forms: ReadonlySet<string> = new Set(['lord', 'lords', 'lady', 'ladies', 'lordship', 'lordships', 'ladyship', 'liege']);

const saying = /^(?:said|says|told|tells|asked|asks|added)$/;

/** Whether the name is left out unless a rule found it as well. @param unit a usual lead */
export function isDoubtful(words: readonly Word[], { from, to, type, lead }: Tagged, unit: number): boolean {
  const first = words[from];
  const share = lead / unit;
  if (first === undefined || share < least.any || namesNothing(words, from, to)) return true;
  // `NATO-side`: what stands before a hyphen and a small word is half of an adjective.
  if (words[to]?.glued === true && words[to]?.case === 'lower') return true;
  // `Const. Okello`.
  if (to - from === 1 && titles.has(first.key) && words[to]?.text === '.' && isCapital(words[to + 1])) return true;
  // `Witnesses Said So` is half a sentence in capitals.
  if (words.slice(from + 1, to).some(({ key }) => saying.test(key))) return true;
  if (first.loud) return type === 'MISC' || share < least.loud;
  // `Dockers met the mayor`: at the head of a sentence those who do some work; teams of that form are in the lists.
  if (type === 'ORG' && to - from === 1 && first.opens && first.case === 'capital' && /[^aeiou]{1,2}(?:ers|ors)$/.test(first.key) && share < least.openingPlural) return true;
  // `1,200 Marines` are counted, not named.
  if (type === 'ORG' && to - from === 1 && words[from - 1]?.case === 'number') return true;
  if (to - from === 1 && words[from - 1]?.key === 'my' && forms.has(first.key)) return true;
  // Peoples and faiths of several words are in the lists.
  if (type === 'NORP' && to - from > 1) return true;
  if (type !== 'MISC') return first.opens && share < (to - from === 1 ? least.opening : least.openingLong);
  // A work or an event does not say anything: `Witnesses Said So` is half a sentence in capitals.
  return share < (first.opens ? least.otherOpening : least.other) || words.slice(from, to).some(({ key }) => reportingVerbs.has(key));
}
