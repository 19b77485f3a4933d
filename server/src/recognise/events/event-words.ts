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

/** A verb together with a particle right behind it that makes another verb of it: `check out`; undefined where the vocabulary has no such verb. */
export function particleVerb(words: EventWords, lemma: string, behind: string | undefined): EventWord | undefined {
  return behind === undefined ? undefined : words.get(`${lemma} ${behind}`);
}

/**
 * What verb and nominalisation share: `announce` for `announcements`; the form itself where it is in no list.
 * @param use what it is used as, where that is known: `putting` as a verb is of `put`, a `hearing` is no hearing of anything
 */
export function foldedLemma(words: EventWords, form: string, use?: 'verb' | 'noun'): string {
  const { verb, noun } = readForm(words, form);
  if (use === 'verb' && verb !== undefined) return verb.lemma;
  if (noun?.madeFrom !== undefined) return noun.madeFrom;
  if (use === 'noun' && noun?.lemma.endsWith('ing') === true) return noun.lemma;
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
  return [`${base}e`, ...single, base];
}

function nounLemmas(form: string): readonly string[] {
  if (!form.endsWith('s') || form.endsWith('ss')) return [form];
  const lemmas = [form, form.slice(0, -1)];
  if (form.endsWith('es')) lemmas.push(form.slice(0, -2));
  if (form.endsWith('ies')) lemmas.push(`${form.slice(0, -3)}y`);
  return lemmas;
}
