/**
 * Joins two words of a longer name to it: `Cavaco Silva` after `Aníbal Cavaco Silva`, `Gabriel García` after `Gabriel
 * García Márquez`. It must not know surnames alone.
 */
import type { Person } from './join-persons.ts';
import type { Groups } from './groups.ts';

/**
 * Joins each full name that is the beginning or the end of one longer name told before it. An end that begins with a
 * given name is left alone, for a son may bear his father's name: `Uday Saddam Hussein`.
 */
export function joinParts(full: readonly Person[], groups: Groups, isGiven: (word: string) => boolean): void {
  const longer = new Map<string, Person[]>();
  for (const person of full) {
    const words = wordsOf(person);
    joinTo(person, longer.get(words.join(' ')) ?? [], groups);
    for (let size = 2; size < words.length; size++) {
      add(longer, words.slice(0, size).join(' '), person);
      if (!isGiven(words.at(-size) ?? '')) add(longer, words.slice(-size).join(' '), person);
    }
  }
}

function wordsOf({ name: { given, surname } }: Person): readonly string[] {
  return [...given, surname];
}

function add(longer: Map<string, Person[]>, key: string, person: Person): void {
  const known = longer.get(key);
  if (known === undefined) longer.set(key, [person]);
  else known.push(person);
}

function joinTo(person: Person, bearers: readonly Person[], groups: Groups): void {
  const [first] = bearers;
  if (first === undefined || new Set(bearers.map(({ at }) => groups.find(at))).size > 1) return;
  groups.join(person.at, first.at, { maker: 'names/join', words: `part of the name ${first.named.text}`, span: first.named.mention });
}
