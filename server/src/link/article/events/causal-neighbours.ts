/**
 * What an event followed, and what followed it, within one article: by the words that say so (`after`,
 * `in response to`, `led to`), else by dates. A pure function over the Article. It must not know the corpus.
 */
import type { Article, EventMention } from '../article.ts';
import { openingCue, saidOrder } from './said-order.ts';

/** An event before or after another, and the words or dates that say so. */
export interface CausalNeighbour {
  /** Index into `Article.events`. */
  readonly event: number;
  /** Why, in a reader's words: `“after” stands between them`. */
  readonly reason: string;
}

/** Both directions. */
export interface CausalNeighbours {
  /** What it is said to follow or result from. */
  readonly incoming: readonly CausalNeighbour[];
  /** What is said to have followed. */
  readonly outgoing: readonly CausalNeighbour[];
}

/** Events of one sentence looked at on either side. */
const reach = 30;
/** Nearest dated events given on either side where no words say anything. */
const nearestDated = 3;

/** The neighbours of `article.events[index]`, in reading order; said ones before dated ones. */
export function causalNeighbours(article: Article, index: number): CausalNeighbours {
  const event = article.events[index];
  if (event === undefined || event.minor !== undefined) return { incoming: [], outgoing: [] };
  const incoming = new Map<number, string>();
  const outgoing = new Map<number, string>();
  const textOf = (start: number, end: number): string => article.document.text.slice(start, end);
  for (let other = Math.max(0, index - reach); other <= Math.min(article.events.length - 1, index + reach); other++) {
    const neighbour = article.events[other];
    if (neighbour === undefined || neighbour.minor !== undefined || other === index || neighbour.sentence.start !== event.sentence.start) continue;
    const said = saidOrder(textOf, event, neighbour);
    if (said === undefined) continue;
    (said.earlier === event ? outgoing : incoming).set(other, `“${said.cue}” stands between them`);
  }
  addOpened(article, index, incoming, outgoing);
  addDated(article, index, event, incoming, outgoing);
  return { incoming: listed(incoming), outgoing: listed(outgoing) };
}

// `In response, the council resigned`: the first event of a sentence that opens so follows the first of the one before.
function addOpened(article: Article, index: number, incoming: Map<number, string>, outgoing: Map<number, string>): void {
  const before = openedAfter(article, index);
  if (before !== undefined && !incoming.has(before.event)) incoming.set(before.event, before.reason);
  const event = article.events[index];
  for (let next = index + 1; next <= Math.min(article.events.length - 1, index + reach); next++) {
    if (article.events[next]?.sentence.start === event?.sentence.start) continue;
    const after = openedAfter(article, next);
    if (after?.event === index && !outgoing.has(next)) outgoing.set(next, after.reason);
    if (article.events[next]?.minor === undefined) return;
  }
}

function openedAfter({ events, document }: Article, index: number): CausalNeighbour | undefined {
  const event = events[index];
  const previous = firstOfSentence(events, index) - 1;
  if (event === undefined || previous < 0) return undefined;
  const cue = openingCue(document.text.slice(event.sentence.start, event.sentence.start + 40));
  const before = firstOfSentence(events, previous);
  const [first, own] = [shownFrom(events, before), shownFrom(events, previous + 1)];
  if (cue === undefined || first === undefined || own !== index || (events[previous]?.sentence.end ?? 0) + 2 < event.sentence.start) return undefined;
  return { event: first, reason: `“${cue}” opens the sentence behind it` };
}

function firstOfSentence(events: readonly EventMention[], index: number): number {
  let first = index;
  while (first > 0 && index - first < reach && events[first - 1]?.sentence.start === events[index]?.sentence.start) first--;
  return first;
}

// The first event from there on, within its sentence, that outlines show.
function shownFrom(events: readonly EventMention[], from: number): number | undefined {
  for (let at = from; at < Math.min(events.length, from + reach); at++) {
    if (events[at]?.sentence.start !== events[from]?.sentence.start) return undefined;
    if (events[at]?.minor === undefined) return at;
  }
  return undefined;
}

// Dated events of the article that share a participant, the nearest in time on either side.
function addDated(
  article: Article,
  index: number,
  event: EventMention,
  incoming: Map<number, string>,
  outgoing: Map<number, string>,
): void {
  const { from, to } = event.interval;
  if (from === null || to === null) return;
  const own = new Set(event.participants.map(({ entity }) => entity));
  const akin = article.events
    .map((other, at) => ({ other, at }))
    .filter(({ other, at }) => at !== index && other.minor === undefined && other.participants.some(({ entity }) => own.has(entity)));
  const earlier = akin.filter(({ other }) => other.interval.to !== null && other.interval.to < from);
  const later = akin.filter(({ other }) => other.interval.from !== null && other.interval.from > to);
  earlier.sort((a, b) => (b.other.interval.to ?? 0) - (a.other.interval.to ?? 0));
  later.sort((a, b) => (a.other.interval.from ?? 0) - (b.other.interval.from ?? 0));
  for (const { at } of earlier.slice(0, nearestDated)) if (!incoming.has(at)) incoming.set(at, 'dated before it, with a participant of it');
  for (const { at } of later.slice(0, nearestDated)) if (!outgoing.has(at)) outgoing.set(at, 'dated after it, with a participant of it');
}

function listed(neighbours: ReadonlyMap<number, string>): readonly CausalNeighbour[] {
  return [...neighbours].map(([event, reason]) => ({ event, reason }));
}
