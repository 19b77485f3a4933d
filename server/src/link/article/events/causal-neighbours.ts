/**
 * What an event followed, and what followed it, within one article: by the words that say so (`after`,
 * `in response to`, `led to`), else by dates. A pure function over the Article. It must not know the corpus.
 */
import type { Article, EventMention } from '../article.ts';

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

/** Cues before the earlier event: `talks resumed after the strike`. */
const earlierCue = /\b(after|following|since|due to|because of|in response to|in retaliation for|in the wake of|as a result of|triggered by|prompted by|caused by|sparked by|followed(?! by))\b/gi;
/** Cues before the later event: `the strike led to talks`. */
const laterCue = /\b(before|until|ahead of|prior to|led to|leading to|resulted in|resulting in|followed by|prompted|prompting|triggered|triggering|sparked|sparking|caused|causing)\b|, (?:leaving|killing|wounding|injuring|destroying)\b/gi;
/** What ends the reach of a cue: the next main clause, or a date that it was about (`before October 7, they`). */
const newClause = /[,;] (?:but|and|while|although|whereas) |;|^[a-z]+ (?:[A-Z][a-z]+ )?\d+,/;
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
  for (let other = Math.max(0, index - reach); other <= Math.min(article.events.length - 1, index + reach); other++) {
    const neighbour = article.events[other];
    if (neighbour === undefined || neighbour.minor !== undefined || other === index || neighbour.sentence.start !== event.sentence.start) continue;
    const said = saidOrder(article.document.text, event, neighbour);
    if (said === undefined) continue;
    (said.earlier === event ? outgoing : incoming).set(other, `“${said.cue}” stands between them`);
  }
  addDated(article, index, event, incoming, outgoing);
  return { incoming: listed(incoming), outgoing: listed(outgoing) };
}

interface SaidOrder {
  readonly earlier: EventMention;
  readonly cue: string;
}

/** Which of two events of a sentence is said to be the earlier, by the last cue between them. */
function saidOrder(text: string, a: EventMention, b: EventMention): SaidOrder | undefined {
  const [first, second] = a.trigger.start < b.trigger.start ? [a, b] : [b, a];
  // The cue may be the second event's own trigger: `a blast, killing two`.
  const between = text.slice(first.trigger.end, second.trigger.end);
  const before = between.slice(0, Math.max(0, second.trigger.start - first.trigger.end));
  const earlier = lastMatch(before, earlierCue);
  const later = lastMatch(between, laterCue);
  if (earlier !== undefined && (later === undefined || earlier.at >= later.at)) return { earlier: second, cue: earlier.cue };
  return later === undefined ? fronted(text, first, second) : { earlier: first, cue: later.cue };
}

// `After the strike, talks resumed`: the cue opens the sentence and belongs to the first event.
function fronted(text: string, first: EventMention, second: EventMention): SaidOrder | undefined {
  const opening = lastMatch(text.slice(first.sentence.start, first.trigger.start).slice(0, 40), earlierCue);
  return opening?.at === 0 && text.slice(first.trigger.end, second.trigger.start).includes(',') ? { earlier: first, cue: opening.cue.toLowerCase() } : undefined;
}

function lastMatch(text: string, cues: RegExp): { readonly at: number; readonly cue: string } | undefined {
  let last: { at: number; cue: string } | undefined;
  for (const match of text.matchAll(cues)) last = { at: match.index, cue: match[0].replace(/^, /, '') };
  // `after the strike, but the decision`: the cue does not reach over into the next main clause.
  return last !== undefined && newClause.test(text.slice(last.at)) ? undefined : last;
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
