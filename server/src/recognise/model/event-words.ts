/**
 * The vocabulary of events as its asset holds it: verbs, and nouns that can tell of an event, with their fields of
 * meaning, synsets and the verb that a noun is made from (compiled from WordNet by
 * `train/events/compile-event-words.ts`). It must not know how words are inflected, nor which tell of events where.
 */

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
