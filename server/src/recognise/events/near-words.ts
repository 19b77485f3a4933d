/**
 * How near two words or phrases are in the use of news: those that it uses for one another when it tells of one event and that neither a
 * root, a table of senses nor WordNet joins (`close` and `shut`, `rob` and `heist`), by the groups of `near/`. They are no
 * synonyms: being near is a hint that a ranker weighs. It must not know any event.
 */
import { groupsOfWords, sharedGroups, unionOf } from './near-groups.ts';
import { ambiguousPhrases } from './phrases.ts';

/** The groups of each phrase that may stand for several verbs: those of all of them. */
const groupsOfPhrases: ReadonlyMap<string, readonly number[]> = new Map(
  [...ambiguousPhrases].map(([phrase, verbs]) => [phrase, unionOf(verbs.map((verb) => groupsOfWords.get(verb) ?? []))]),
);

/**
 * How near two words are: 0 where no group has both, 1 where every group that has the one has the other (the cosine of the groups of
 * each). A word that says much (`strike`) is near to few.
 * @param one the word and what else it may be looked up by (its root)
 */
export function nearnessOf(one: readonly string[], other: readonly string[]): number {
  return sharedGroups(groupsOfAll(one), groupsOfAll(other));
}

/** How many groups have the word. */
export function groupsCount(word: string): number {
  return groupsOf(word).length;
}

const none: readonly number[] = [];

function groupsOfAll(words: readonly string[]): readonly number[] {
  const [first = '', second] = words;
  return second === undefined || first === second ? groupsOf(first) : unionOf(words.map(groupsOf));
}

function groupsOf(word: string): readonly number[] {
  return groupsOfWords.get(word) ?? groupsOfPhrases.get(word) ?? none;
}
