/**
 * An event as a node among events: what it is said to follow or result from, and what followed.
 * It must not know how the order is found, nor another article.
 */
import type { Span } from '../base/span.ts';
import type { EventMention } from '../link/article/article.ts';
import { causalNeighbours } from '../link/article/events/causal-neighbours.ts';
import { intervalWords } from './shared/day-words.ts';
import { eventAt } from './shared/under-caret.ts';
import type { Snapshot } from './snapshot.ts';

/** One event of the hierarchy. */
export interface EventNode {
  /** Index into `Article.events`. */
  readonly event: number;
  readonly name: string;
  /** When, and for a neighbour why it stands there. */
  readonly detail: string;
  /** The sentence that tells it. */
  readonly span: Span;
  readonly selection: Span;
}

/** A neighbour, and the words of the sentence around which the order is said. */
export interface EventNeighbour {
  readonly node: EventNode;
  /** Triggers of the neighbour or of the asked event, whichever the editor shows as the call. */
  readonly trigger: Span;
}

/** The event under the caret; undefined where there is none. */
export function eventNodeAt({ article }: Pick<Snapshot, 'article'>, offset: number): EventNode | undefined {
  const thing = eventAt(article, offset);
  return thing && nodeOf(thing.event, thing.n);
}

/** What the event is said to follow or result from; empty for an index that the article does not have. */
export function eventsBefore({ article }: Pick<Snapshot, 'article'>, event: number): readonly EventNeighbour[] {
  return causalNeighbours(article, event).incoming.flatMap((neighbour) => neighbourOf(article.events, neighbour));
}

/** What is said to have followed the event. */
export function eventsAfter({ article }: Pick<Snapshot, 'article'>, event: number): readonly EventNeighbour[] {
  return causalNeighbours(article, event).outgoing.flatMap((neighbour) => neighbourOf(article.events, neighbour));
}

function neighbourOf(events: readonly EventMention[], { event, reason }: { readonly event: number; readonly reason: string }): EventNeighbour[] {
  const mention = events[event];
  return mention === undefined ? [] : [{ node: nodeOf(mention, event, reason), trigger: spanOf(mention.trigger) }];
}

function nodeOf(mention: EventMention, event: number, reason?: string): EventNode {
  const { sentence } = mention;
  return {
    event,
    name: mention.text.replace(/\s+/g, ' '),
    detail: [intervalWords(mention.interval), reason].filter((words) => words !== undefined).join(' · '),
    span: { start: Math.min(sentence.start, mention.start), end: Math.max(sentence.end, mention.end) },
    selection: spanOf(mention),
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
