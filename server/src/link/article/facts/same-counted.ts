/**
 * Nouns by which two tellings count the same: the miners of one are the workers of another, and both are people. It must
 * not know numbers.
 */
import { wordSet } from '../../../base/word-set.ts';
import { personNouns } from './person-nouns.ts';

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

/** Persons by age, kin, sex and what brings them there, besides those that bear a name. */
const others: ReadonlySet<string> = wordSet(`
  adult attendant baby boy bystander caller citizen cleric companion congregant convict crew crewman crewmember customer cyclist daughter deckhand
  demonstrator driver extremist farmer father firefighter fisherman foreigner girl girlfriend guard guest guide hiker holidaymaker husband individual
  infant inhabitant insurgent islander jihadist jogger juror labourer laborer local male female marine medic member militant miner minor monk mother mourner
  mountaineer national newborn nun onlooker orphan parent peacekeeper pedestrian picnicker pilgrim police porter pupil relative reservist reveller schoolboy
  schoolchild schoolgirl seaman separatist shepherd shopkeeper shopper sibling sister brother son skier slave spectator squatter staff supporter teen
  teenager tenant toddler tourist trader traveller traveler troop twin vendor villager visitor wife women worshipper youngster youth
`);
const ending = /(?:man|woman|child|folk|goer|seeker)$/;

/** Whether a noun is of persons, whatever they are. */
export function arePersons(counts: string): boolean {
  return isPeopleOfSort(counts) || personNouns.has(counts) || others.has(counts) || ending.test(counts);
}

/** Beginnings of words that every sentence on a toll has, as alternatives of a regular expression. */
export const tollStems = 'kill|die|dead|death|injur|wound|person|people';
