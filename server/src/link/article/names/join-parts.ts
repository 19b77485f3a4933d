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
  const longer: Longer = new Map();
  for (const person of full) {
    const words = nameParts(person);
    // `Her father, Aung San`: who comes in as a relative is not the one whose name goes on.
    if (person.named.kin === undefined) joinTo(person, [...(longer.get(words.join(' '))?.values() ?? [])], groups);
    for (let size = 2; size < words.length; size++) {
      add(longer, words.slice(0, size).join(' '), person, groups);
      if (!isGiven(words.at(-size) ?? '')) add(longer, words.slice(-size).join(' '), person, groups);
    }
  }
}

function nameParts({ name: { given, surname } }: Person): readonly string[] {
  return [...given, surname];
}

/** By a part of the name, of each group the first who bears it: a name that stands a thousand times is looked at once. */
type Longer = Map<string, Map<number, Person>>;

function add(longer: Longer, key: string, person: Person, groups: Groups): void {
  const known = longer.get(key) ?? new Map<number, Person>();
  longer.set(key, known);
  const group = groups.find(person.at);
  if (!known.has(group)) known.set(group, person);
}

function joinTo(person: Person, bearers: readonly Person[], groups: Groups): void {
  const [first] = bearers;
  if (first === undefined || new Set(bearers.map(({ at }) => groups.find(at))).size > 1) return;
  groups.join(person.at, first.at, { maker: 'names/join', words: `part of the name ${first.named.text}`, span: first.named.mention });
}
