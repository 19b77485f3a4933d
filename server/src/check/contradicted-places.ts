/**
 * Mentions of one event of one day that put it in two places. Asked of near copies only: two sentences that differ
 * in nothing but the place, or that count the same occurrence of one series. It must not know rules.
 */
import type { EventItem } from '../link/corpus/corpus.ts';
import type { Evidence } from '../link/corpus/related/evidence.ts';
import type { Retold } from './retold.ts';

/** Share of the words that copies of one sentence have at least, the place left out. */
const copied = 0.5;
/** Content words from which a sentence is more than a title that comes again. */
const tellsEnough = 4;
/** Events of an article that are asked about at most. */
const askedOf = 40;

/** Those of the items that have a day and a place. */
export function placed(items: readonly { readonly kind: string }[]): readonly EventItem[] {
  return items.filter((item): item is EventItem => item.kind === 'event' && (item as EventItem).place !== undefined && (item as EventItem).day !== undefined && (item as EventItem).minor === undefined).slice(0, askedOf);
}

/** The mentions that contradict the place of `item`. */
export async function contradictedPlaces(retold: Retold, item: EventItem): Promise<readonly EventItem[]> {
  const weighed = await retold.weighed(item);
  return weighed.flatMap(({ candidate, evidence }) => (isElsewhere(item, candidate) && isOneElsewhere(item, candidate, evidence) ? [candidate] : []));
}

/** Whether both have a day and a place, and not the same place. */
export function isElsewhere(a: EventItem, b: EventItem): boolean {
  const isPlaced = ({ place, day, minor }: EventItem): boolean => place !== undefined && day !== undefined && minor === undefined;
  return isPlaced(a) && isPlaced(b) && a.place !== b.place;
}

function isOneElsewhere(a: EventItem, b: EventItem, evidence: Evidence): boolean {
  if (evidence.place !== 'other' || evidence.time !== 'same-day' || evidence.ordinal === 'other' || evidence.otherPersons || evidence.oneSentence || !evidence.sameNumber) return false;
  if ((a.root ?? a.lemma) !== (b.root ?? b.lemma) || Math.min(a.words.length + a.participants.length, b.words.length + b.participants.length) < tellsEnough) return false;
  // Both name the other's place as well: the event went from one to the other.
  if (names(a, b.place) || names(b, a.place)) return false;
  const sameCount = evidence.ordinal === 'same' && evidence.sharedParticipants.length > 0;
  return (sameCount || evidence.sentences >= copied) && elseTheSame(a, b);
}

function placeWords(key: string | undefined): readonly string[] {
  return key === undefined ? [] : key.slice(key.indexOf(':') + 1).split(' ');
}

function names({ told }: EventItem, place: string | undefined): boolean {
  const text = told.text.toLowerCase();
  return placeWords(place).some((word) => text.includes(word));
}

const capitals = /(?<=[a-z0-9,] )\p{Lu}\p{Ll}+/gu;

// Every name of the one is in the other, but for the two places.
function elseTheSame(a: EventItem, b: EventItem): boolean {
  const own = new Set([...placeWords(a.place), ...placeWords(b.place)]);
  const within = (one: EventItem, other: EventItem): boolean => [...one.told.text.matchAll(capitals)].every(([word]) => own.has(word.toLowerCase()) || other.told.text.includes(word));
  return within(a, b) || within(b, a);
}
