/**
 * What the vocabulary says of a trigger's word: its root and its synsets, by which words that mean nearly the same
 * are found alike. It must not know contexts.
 */
import { foldedLemma, readForm } from './event-words.ts';
import type { EventWord, EventWords } from '../model/event-words.ts';
import { rootOfPhrase } from './phrases.ts';
import type { Phrase } from './phrases.ts';

/** Root and synsets; each absent where the vocabulary says nothing new. */
export interface WordMeaning {
  readonly root?: string;
  readonly meanings?: readonly string[];
}

/** What the word of a trigger means. */
export function meaningOf(
  words: EventWords,
  lower: string,
  lemma: string,
  form: 'verb' | 'noun',
): WordMeaning {
  const root = foldedLemma(words, lower, form);
  const readings = readForm(words, lower);
  // A noun's verb says more of what it means than the noun's own place in the hierarchy.
  return { ...(root === lemma ? {} : { root }), ...synsetsOf(words.get(root)?.verb ?? readings[form]?.[form]) };
}

/** The same of a verb with its particle that a table of senses lists (`open fire`): it means what the verb means that names its sense, else what the vocabulary says of both together. */
export function meaningOfTablePhrase(words: EventWords, lemma: string, sense: string): WordMeaning {
  const named = words.get(sense)?.verb;
  return { ...(named === undefined ? {} : { root: sense }), ...synsetsOf(named ?? words.get(lemma)?.verb) };
}

/** The same of a phrase, or of a noun made of one: it means what its verb means; what may stand for several verbs means what the noun does. */
export function meaningOfPhrase(words: EventWords, phrase: Phrase, lemma: string): WordMeaning {
  const root = rootOfPhrase(phrase);
  return { ...(root === lemma ? {} : { root }), ...synsetsOf(words.get(root)?.verb ?? words.get(lemma)?.noun) };
}

function synsetsOf(use: EventWord['verb']): Pick<WordMeaning, 'meanings'> {
  if (use === undefined) return {};
  const meanings = [...use.synsets, ...use.above.map((synset) => `^${synset}`)];
  return meanings.length === 0 ? {} : { meanings };
}
