/**
 * Looks forms up in the vocabulary of events by their possible lemmas, and folds nominalisations into their verbs.
 * It must not know contexts, nor which words do tell of events.
 */
import type { EventWord, EventWords } from '../model/event-words.ts';
import { irregularForms } from './inflect.ts';

/** What a form can be, each undefined where the vocabulary has no such word. */
export interface FormReadings {
  readonly verb: EventWord | undefined;
  readonly noun: EventWord | undefined;
}

/** The verb and the noun that a lower-case form can be. */
export function readForm(words: EventWords, form: string): FormReadings {
  return {
    verb: firstWith(words, verbLemmas(form), 'verb'),
    noun: firstWith(words, nounLemmas(form), 'noun'),
  };
}

/** What verb and nominalisation share: `announce` for `announcements`; the form itself where it is in no list. */
export function foldedLemma(words: EventWords, form: string): string {
  const { verb, noun } = readForm(words, form);
  if (noun?.madeFrom !== undefined) return noun.madeFrom;
  return verb?.lemma ?? noun?.lemma ?? nounLemmas(form).at(-1) ?? form;
}

function firstWith(words: EventWords, lemmas: readonly string[], use: 'verb' | 'noun'): EventWord | undefined {
  for (const lemma of lemmas) {
    const word = words.get(lemma);
    if (word?.[use] !== undefined) return word;
  }
  return undefined;
}

// The rules of detachment of WordNet's own Morphy, the form itself first.
function verbLemmas(form: string): readonly string[] {
  const irregular = irregularForms.get(form);
  const lemmas = irregular === undefined ? [form] : [irregular];
  if (form.endsWith('ies') || form.endsWith('ied')) lemmas.push(`${form.slice(0, -3)}y`);
  if (form.endsWith('s') && !form.endsWith('ss')) lemmas.push(form.slice(0, -1));
  if (form.endsWith('es')) lemmas.push(form.slice(0, -2));
  if (form.endsWith('ed')) lemmas.push(...stripped(form.slice(0, -2)));
  if (form.endsWith('ing')) lemmas.push(...stripped(form.slice(0, -3)));
  return lemmas;
}

function stripped(base: string): readonly string[] {
  const single = /([b-df-hj-np-tv-z])\1$/.test(base) ? [base.slice(0, -1)] : [];
  return [`${base}e`, base, ...single];
}

function nounLemmas(form: string): readonly string[] {
  if (!form.endsWith('s') || form.endsWith('ss')) return [form];
  const lemmas = [form, form.slice(0, -1)];
  if (form.endsWith('es')) lemmas.push(form.slice(0, -2));
  if (form.endsWith('ies')) lemmas.push(`${form.slice(0, -3)}y`);
  return lemmas;
}
