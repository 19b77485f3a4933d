/**
 * What the vocabulary says of a trigger's word: its root and its synsets, by which words that mean nearly the same
 * are found alike. It must not know contexts.
 */
import { foldedLemma, readForm } from './event-words.ts';
import type { EventWords } from '../model/event-words.ts';

/** Root and synsets of the word of a trigger; each absent where the vocabulary says nothing new. */
export function meaningOf(
  words: EventWords,
  lower: string,
  lemma: string,
  form: 'verb' | 'noun',
): { readonly root?: string; readonly meanings?: readonly string[] } {
  const root = foldedLemma(words, lower);
  const readings = readForm(words, lower);
  // A noun's verb says more of what it means than the noun's own place in the hierarchy.
  const use = words.get(root)?.verb ?? readings[form]?.[form];
  const meanings = use === undefined ? [] : [...use.synsets, ...use.above.map((synset) => `^${synset}`)];
  return { ...(root === lemma ? {} : { root }), ...(meanings.length === 0 ? {} : { meanings }) };
}
