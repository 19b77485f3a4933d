/**
 * Joins a name of two words to the same words in the other order: Hungarian, Chinese and Japanese names stand with the
 * family first at home and last abroad. It must not know which language a name is of.
 */
import type { Groups } from './groups.ts';
import type { Person } from './join-persons.ts';

/** Joins each full name of two words to the first one that turns them round. Two given names (`Thomas James`) may be two people. */
export function joinTurned(full: readonly Person[], groups: Groups, isGiven: (word: string) => boolean): void {
  const first = new Map<string, Person>();
  for (const person of full) {
    const { given, surname } = person.name;
    const [own = ''] = given;
    if (given.length > 1) continue;
    const twin = first.get(`${surname} ${own}`);
    if (twin !== undefined && !(isGiven(own) && isGiven(surname))) groups.join(person.at, twin.at, { maker: 'names/join', words: `${twin.named.text}, family first or last`, span: twin.named.mention });
    if (!first.has(`${own} ${surname}`)) first.set(`${own} ${surname}`, person);
  }
}
