/**
 * Mentions of one event of one day that put it in two places. Asked of near copies only: two sentences that differ
 * in nothing but the place, or that count the same occurrence of one series. It must not know rules.
 */
import type { EventItem, Item } from '../link/corpus/corpus.ts';
import { placeWords } from '../link/corpus/related/evidence.ts';
import type { Evidence } from '../link/corpus/related/evidence.ts';
import { askedEvents, nameTheSame, sameRoot, tellEnough } from './one-event.ts';
import type { Retold } from './retold.ts';

/** Share of the words that copies of one sentence have at least, the place left out. */
const copied = 0.5;

/** Those of the items that have a day and a place. */
export function placed(items: readonly Item[]): readonly EventItem[] {
  return askedEvents(items, isPlaced);
}

function isPlaced({ place, day, minor }: EventItem): boolean {
  return place !== undefined && day !== undefined && minor === undefined;
}

/** The mentions that contradict the place of `item`. */
export async function contradictedPlaces(retold: Retold, item: EventItem): Promise<readonly EventItem[]> {
  const weighed = await retold.weighed(item);
  return weighed.flatMap(({ candidate, evidence }) => (isElsewhere(item, candidate) && isOneElsewhere(item, candidate, evidence) ? [candidate] : []));
}

/** Whether both have a day and a place, and not the same place. */
export function isElsewhere(a: EventItem, b: EventItem): boolean {
  return isPlaced(a) && isPlaced(b) && a.place !== b.place;
}

function isOneElsewhere(a: EventItem, b: EventItem, evidence: Evidence): boolean {
  if (evidence.place !== 'other' || evidence.time !== 'same-day' || evidence.ordinal === 'other' || evidence.otherPersons || evidence.oneSentence || !evidence.sameNumber) return false;
  if (!sameRoot(a, b) || !tellEnough(a, b)) return false;
  // Both name the other's place as well: the event went from one to the other.
  if (names(a, b) || names(b, a)) return false;
  const sameCount = evidence.ordinal === 'same' && evidence.sharedParticipants.length > 0;
  return (sameCount || evidence.sentences >= copied) && elseTheSame(a, b);
}

function namesOf({ place }: EventItem): readonly string[] {
  return place === undefined ? [] : placeWords(place);
}

function names({ told }: EventItem, other: EventItem): boolean {
  const text = told.text.toLowerCase();
  return namesOf(other).some((word) => text.includes(word));
}

// Every name of the one is in the other, but for the two places.
function elseTheSame(a: EventItem, b: EventItem): boolean {
  const own = new Set([...namesOf(a), ...namesOf(b)]);
  return nameTheSame(a, b, (word) => own.has(word));
}
