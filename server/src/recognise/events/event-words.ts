/**
 * The vocabulary of events: verbs, and nouns that can tell of an event, with their fields of meaning, synsets and
 * the verb that a noun is made from (compiled from WordNet by `train/events/compile-event-words.ts`). Looks forms
 * up by their possible lemmas. It must not know contexts, nor which words do tell of events.
 */
import { irregularForms } from './inflect.ts';

/** A word as a verb or as a noun. */
export interface WordUse {
  /** How common it is in that use, on a scale of logarithms. */
  readonly common: number;
  /** WordNet's lexicographer files of its commonest senses, one base-36 digit each, commonest first. */
  readonly fields: string;
  /** Synsets of its commonest senses. */
  readonly synsets: readonly string[];
  /** Synsets right above those. */
  readonly above: readonly string[];
}

/** One word of the vocabulary. */
export interface EventWord {
  readonly lemma: string;
  readonly verb?: WordUse;
  readonly noun?: WordUse;
  /** `announce` for `announcement`. */
  readonly madeFrom?: string;
}

/** The vocabulary by lemma. */
export type EventWords = ReadonlyMap<string, EventWord>;

/** Reads the asset: lemma, use as a verb, use as a noun, verb that it is made from; tabs between. */
export function readEventWords(text: string): EventWords {
  const words = new Map<string, EventWord>();
  for (const line of text.split('\n')) {
    const [lemma = '', verb = '', noun = '', madeFrom = ''] = line.split('\t');
    if (lemma === '') continue;
    words.set(lemma, {
      lemma,
      ...(verb === '' ? {} : { verb: readUse(verb) }),
      ...(noun === '' ? {} : { noun: readUse(noun) }),
      ...(madeFrom === '' ? {} : { madeFrom }),
    });
  }
  return words;
}

function readUse(text: string): WordUse {
  const [own = '', above = ''] = text.split('/');
  const [head = '', ...synsets] = own.split(' ');
  return { common: Number.parseInt(head.slice(0, 1), 36), fields: head.slice(1), synsets, above: above === '' ? [] : above.split(' ') };
}

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
