/**
 * What is asked of events before they are held to contradict each other in their day, their count or their place: which of
 * an article's are asked about, and what two of them have in common. It must not know what contradicts.
 */
import type { EventItem, Item } from '../link/corpus/corpus.ts';
import { rootOf } from '../link/corpus/related/word-likeness.ts';

/** Events of an article that are asked about at most: each costs a look-up. */
const ASKED = 40;

/** Those of an article's events that are asked about, the first ones of those that meet a condition. */
export function askedEvents(items: readonly Item[], isMeant: (event: EventItem) => boolean): readonly EventItem[] {
  return items.filter((item): item is EventItem => item.kind === 'event' && isMeant(item)).slice(0, ASKED);
}

/** Whether verb or noun of both are of one word: `met`, `the meeting`. */
export function sameRoot(a: EventItem, b: EventItem): boolean {
  return rootOf(a) === rootOf(b);
}

/** Content words from which a sentence is more than a title that comes again: `Diary, 3 May 2019`. */
const TELLING = 4;

/** Whether both sentences say enough to be of one event by their words. */
export function tellEnough(a: EventItem, b: EventItem): boolean {
  return [a, b].every(({ words, participants }) => words.length + participants.length >= TELLING);
}

/** Words with a capital that no sentence opens with. */
const capitals = /(?<=[a-z0-9,] )\p{Lu}\p{Ll}+/gu;

/**
 * Whether one of the two sentences names nothing that the other does not: two copies that differ in a name tell of two things.
 * @param isPassedOver words in small letters that are no such names
 */
export function nameTheSame(a: EventItem, b: EventItem, isPassedOver: (word: string) => boolean): boolean {
  const within = (one: EventItem, other: EventItem): boolean => [...one.told.text.matchAll(capitals)].every(([word]) => isPassedOver(word.toLowerCase()) || other.told.text.includes(word));
  return within(a, b) || within(b, a);
}
