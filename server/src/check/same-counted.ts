/**
 * Nouns by which two tellings count the same: the miners of one are the workers of another, and both are people. It must
 * not know numbers.
 */
import { wordSet } from '../base/word-set.ts';

const rows: readonly string[] = [
  'protester demonstrator protestor marcher',
  'student pupil schoolchild schoolgirl schoolboy girl',
  'soldier troop serviceman',
  'migrant refugee asylum-seeker',
  'militant gunman fighter insurgent rebel jihadist',
  'pilgrim worshipper',
  'worker labourer employee miner staff',
  'villager farmer resident',
  'passenger traveller commuter',
  'fan supporter spectator',
  'shopper customer',
  'inmate prisoner detainee',
  'house home household property',
  'car vehicle automobile',
  'job position post role',
  'store shop outlet branch',
  'flat apartment',
  'plane aircraft jet airliner',
];

const same: ReadonlyMap<string, string> = new Map(rows.flatMap((row) => row.split(' ').map((noun, _, [first = '']): [string, string] => [noun, first])));

/** The noun that stands for all that count the same as this one. */
export function countedOf(counts: string | undefined): string {
  return same.get(counts ?? '') ?? counts ?? '';
}

/** Nouns for people that say nothing of who they are, but at most of what became of them. */
const people: ReadonlySet<string> = wordSet('person dead injured missing arrested victim other body corpse fatality casualty life');

/** Nouns for people that one report counts as people, and another as what they are. */
const ofSort: ReadonlySet<string> = wordSet('man woman child civilian soldier worker passenger officer protester suspect');

/** Whether these are people, whoever they are; a number that stands alone mostly counts them. */
export function isPeople(counts: string | undefined): boolean {
  return counts === undefined || people.has(counts);
}

/** Whether these are people, or such as may be called so in the next sentence. */
export function isPeopleOfSort(counts: string | undefined): boolean {
  return isPeople(counts) || ofSort.has(counts ?? '');
}

/** Beginnings of words that every sentence on a toll has, as alternatives of a regular expression. */
export const tollStems = 'kill|die|dead|death|injur|wound|person|people';
