/**
 * Keys by which words find their like in other articles: a word that is one slip away, a quotation in another
 * wording, a sentence of the same words. It must not know articles.
 */
import { hashText } from '../../base/hash.ts';

/** The keys under which a word is offered: its two outer halves, each with its length. Words under five letters have none. */
export function spellingKeys(word: string): readonly string[] {
  return word.length < SHORTEST ? [] : halvesOf(word, word.length);
}

/**
 * The keys under which every word is offered that is one slip away from this one: one letter more, less or other
 * leaves one of the outer halves as it is (the pigeonhole argument of Manber and Wu 1994), as do two letters changed over.
 */
export function slipKeys(word: string): readonly string[] {
  return [word.length - 1, word.length, word.length + 1].flatMap((length) => (length < SHORTEST ? [] : halvesOf(word, length)));
}

const SHORTEST = 5;

function halvesOf(word: string, length: number): readonly string[] {
  const half = Math.floor((length - 1) / 2);
  return [`fact:word:${length}:${word.slice(0, half)}-`, `fact:word:${length}:-${word.slice(-half)}`];
}

/** The key of a sentence by the hash of its words. */
export function wordingKey(hash: string): string {
  return `fact:wording:${hash}`;
}

/** The key of a sentence by the hash of the words around its dates, numbers and ordinals. */
export function frameKey(hash: string): string {
  return `fact:frame:${hash}`;
}

/** Words of a quotation that are looked at together. */
const SHINGLE = 3;

/** Keys that a quotation has at most. */
const SKETCH = 4;

/**
 * The keys of a quotation: of its runs of three words the few that come first in an order as good as chance
 * (min-wise sampling, Broder 1997), so that two wordings of one quotation most likely share one.
 */
export function quotationKeys(words: string): readonly string[] {
  const list = words.split(' ');
  const runs = list.slice(0, Math.max(1, list.length - SHINGLE + 1)).map((_, at) => hashText(list.slice(at, at + SHINGLE).join(' ')).slice(0, 12));
  return [...new Set(runs)].sort().slice(0, SKETCH).map((hash) => `fact:quotation:${hash}`);
}
