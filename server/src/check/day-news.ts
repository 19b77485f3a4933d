/**
 * What two articles tell as the news of their own days. Each paper tells of the day before it was printed; what the later
 * one tells of the later day is what happened next: the second arrest, the trial's fourth day. It must not know rules.
 */
import type { DayInterval } from '../base/civil-date.ts';
import type { EventItem } from '../link/corpus/corpus.ts';
import type { Retold } from './retold.ts';

/** Days that may lie between an event and the article of whose day it is the news: the paper of Monday has Saturday's. */
const fresh = 2;

/** Whether each telling is the news of its article's day, and the later article has the later day. */
export function areNewsOfTwoDays(a: EventItem, b: EventItem, [one, other]: readonly [DayInterval, DayInterval]): boolean {
  const [ageA, ageB] = [ageOf(a, one), ageOf(b, other)];
  if (ageA === undefined || ageB === undefined || ageA > fresh || ageB > fresh || ageA < 0 || ageB < 0) return false;
  return ((a.interval.from ?? 0) - (b.interval.from ?? 0)) * ((one.from ?? 0) - (other.from ?? 0)) > 0;
}

function ageOf({ interval: { from } }: EventItem, published: DayInterval): number | undefined {
  return from === null || published.from === null || published.from !== published.to ? undefined : published.from - from;
}

/** Words by which a sentence tells of one more, or of a later day of the same. */
const goesOn = /\b(?:(?:[Mm]ore(?! than\b)|further|fresh|additional)\s+[\p{Ll}\d]|an? (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b|(?:resum|continu|adjourn)\p{Ll}+)/gu;
/** Words by which it tells of one of several, where the other does not have them. */
const ofSeveral = /\b(?:new|first|last|latest|final)\s+(?!week\b|month\b|year\b|night\b)\p{Ll}/gu;
/** The price at the end of a day of trading: another one each day. */
const closing = /day['’]s (?:clos(?:e|ing)|opening|fixing|trading|session)\b/;

/** Whether one of the two sentences says of itself that it tells of another time than the other. */
export function isToldAsNext(a: EventItem, b: EventItem): boolean {
  return tellOther(goesOn, a, b) || [a, b].every(({ told }) => closing.test(told.text));
}

/** Whether one of the two sentences counts its event among several and the other does not: `on its final reading`. */
export function isOneOfSeveral(a: EventItem, b: EventItem): boolean {
  return tellOther(ofSeveral, a, b);
}

// Whether either has words of the kind that the other does not have.
function tellOther(kind: RegExp, a: EventItem, b: EventItem): boolean {
  const [one, other] = [a, b].map(({ told }) => new Set(told.text.match(kind)));
  return one !== undefined && other !== undefined && ([...one].some((words) => !other.has(words)) || [...other].some((words) => !one.has(words)));
}

/** Whether one of the two articles tells of such an event on either day: it knows of two. */
export async function knowsOfBoth(retold: Retold, a: EventItem, b: EventItem): Promise<boolean> {
  if (a.path === b.path) return false;
  const tells = (items: readonly { readonly kind: string }[], { lemma, root, interval: { from } }: EventItem): boolean =>
    items.some((one) => one.kind === 'event' && isOfDay(one as EventItem, from) && ((one as EventItem).root ?? (one as EventItem).lemma) === (root ?? lemma));
  return tells(retold.items, b) || tells(await retold.itemsOf(b.path), a);
}

function isOfDay({ interval: { from, to } }: EventItem, day: number | null): boolean {
  return from !== null && from === to && from === day;
}
