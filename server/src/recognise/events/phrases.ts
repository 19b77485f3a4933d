/**
 * Verbs that say together with the words behind them what another verb says alone: `turned down` is `reject`, `took the firm to
 * court` is `sue`. What says several things (`break out`: of a fire, of a prison) stays itself and is near to all of them. Those of the
 * tables of senses (`pull out`, `lay off`) are known there. It must not know contexts.
 */
import { groupsOfWords, sharedGroups } from './near-groups.ts';
import { nearTables } from './near/tables.ts';

/** A verb with the words behind it. */
export interface Phrase {
  /** As a dictionary has it: `show the door`. */
  readonly text: string;
  /** What the whole stands for; of several each may be meant. */
  readonly verbs: readonly string[];
}

interface IndexedPhrase extends Phrase {
  /** Its words behind the verb, without articles. */
  readonly tail: readonly string[];
  /** How many words may stand before them. */
  readonly between: number;
}

/** How many words may stand between a verb and the rest of its phrase, if that is more than a particle: `took the company to court`. */
const mostBetween = 3;
/** Words behind a verb that are looked at. */
export const phraseReach = 10;

/** Nearness from which two verbs say one thing: `delay` and `postpone`. */
const one = 0.3;

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an']);
const alike: ReadonlyMap<string, string> = new Map([
  ...['his', 'her', 'its', 'my', 'our', 'your'].map((word): [string, string] => [word, 'their']),
  ...['himself', 'herself', 'itself', 'ourselves'].map((word): [string, string] => [word, 'themselves']),
]);

/** The phrases of each verb, longer ones first. */
const phrasesOf: ReadonlyMap<string, readonly IndexedPhrase[]> = indexed();

/** What each phrase stands for that may stand for several verbs. */
export const ambiguousPhrases: ReadonlyMap<string, readonly string[]> = new Map(
  [...phrasesOf.values()].flat().filter((phrase) => rootOfPhrase(phrase) === phrase.text).map(({ text, verbs }) => [text, verbs]),
);

/**
 * The phrase that a verb makes with the words behind it; undefined where it says what it says alone.
 * @param behind lower-case words behind it in its sentence, `phraseReach` of them at most
 */
export function phraseWith(lemma: string, behind: readonly string[]): Phrase | undefined {
  const phrases = phrasesOf.get(lemma);
  if (phrases === undefined) return undefined;
  const words = plainWords(behind);
  return phrases.find((phrase) => standsIn(phrase, words));
}

/** The phrase that a noun is made of: `break out` of `break-out`, `shut down` of `shutdown`; undefined for other nouns. */
export function phraseOfNoun(lemma: string): Phrase | undefined {
  const [, verb = '', particle = ''] = /^([a-z]{3,})-?(out|off|up|down|in|over|back|away)$/.exec(lemma) ?? [];
  return verb === '' ? undefined : phraseWith(verb, [particle]);
}

/** What verbs, nouns and phrases of one thing share: the verb that a phrase stands for, or itself where that may be several. */
export function rootOfPhrase({ text, verbs: [verb = text, ...others] }: Phrase): string {
  return others.every((other) => areOne(verb, other)) ? verb : text;
}

function areOne(verb: string, other: string): boolean {
  return sharedGroups(groupsOfWords.get(verb) ?? [], groupsOfWords.get(other) ?? []) >= one;
}

function standsIn({ tail, between }: IndexedPhrase, words: readonly string[]): boolean {
  for (let from = 0; from <= between; from++) if (tail.every((word, i) => words[from + i] === word)) return true;
  return false;
}

// Articles and whose it is differ from paper to paper.
function plainWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !articles.has(word)).map((word) => alike.get(word) ?? word);
}

function indexed(): ReadonlyMap<string, readonly IndexedPhrase[]> {
  const verbsOf = new Map<string, string[]>();
  for (const row of nearTables.flatMap(({ phrases }) => phrases)) {
    const [verb = '', forms = ''] = row.split(': ');
    for (const form of forms.split(', ')) {
      const verbs = verbsOf.get(form) ?? [];
      if (!verbs.includes(verb)) verbsOf.set(form, [...verbs, verb]);
    }
  }
  const found = new Map<string, IndexedPhrase[]>();
  for (const [text, verbs] of verbsOf) {
    const [lemma = '', ...rest] = text.split(' ');
    found.set(lemma, [...(found.get(lemma) ?? []), { text, verbs, tail: plainWords(rest), between: rest.length === 1 ? 0 : mostBetween }]);
  }
  for (const phrases of found.values()) phrases.sort((a, b) => b.tail.length - a.tail.length);
  return found;
}
