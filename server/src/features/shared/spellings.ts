/**
 * Which ways of writing one entity are spellings of one another, and not another form of its name:
 * `Faud Hussain` and `Fuad Hussein` are, `Hussein` alone is not. It must not know a particular name.
 */
import { fold } from '../../text/fold.ts';

/** Whether one could stand for the other letter by letter: as many words, each with the same first letter. */
export function areSpellingsOfOne(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return a !== b && one.length === other.length && one.every((word, i) => word.charAt(0) === other[i]?.charAt(0));
}

function wordsOf(name: string): string[] {
  return fold(name).replace(/[.']/g, '').split(/[\s-]+/).filter((word) => word !== '');
}
