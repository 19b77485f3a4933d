/**
 * An event as a node among events: what it is said to follow or result from, and what followed, by this article and
 * by the event's reports in others. It must not know how the order is found, nor how reports are ranked.
 */
import { bareSpan, cover } from '../base/span.ts';
import type { Span } from '../base/span.ts';
import type { EventMention } from '../link/article/article.ts';
import { causalNeighbours } from '../link/article/events/causal-neighbours.ts';
import type { CausalNeighbour } from '../link/article/events/causal-neighbours.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import { articleWords } from './shared/articles.ts';
import { intervalWords } from './shared/day-words.ts';
import { LinkedArticle } from './shared/linked.ts';
import { reportedNeighbours, wordsOf } from './shared/reported-neighbours.ts';
import type { ReportedNeighbour, Side } from './shared/reported-neighbours.ts';
import { eventAt } from './shared/under-caret.ts';
import type { Snapshot } from './snapshot.ts';

/** One event of the hierarchy. */
export interface EventNode {
  /** The article that tells it. */
  readonly path: ArticlePath;
  /** Index into that article's `Article.events`. */
  readonly event: number;
  readonly name: string;
  /** When, for a neighbour why it stands there, and which other article says so. */
  readonly detail: string;
  /** The sentence that tells it. */
  readonly span: Span;
  readonly selection: Span;
}

/** A neighbour, and the words of the sentence around which the order is said. */
export interface EventNeighbour {
  readonly node: EventNode;
  /** The neighbour's trigger, in the node's article. */
  readonly trigger: Span;
}

/** The event under the caret; undefined where there is none. */
export function eventNodeAt({ article, path }: Pick<Snapshot, 'article' | 'path'>, offset: number): EventNode | undefined {
  const thing = eventAt(article, offset);
  return thing && nodeOf(path, thing.event, thing.n);
}

/** What the event is said to follow or result from; empty for an index that the article does not have. */
export function eventsBefore(snapshot: Snapshot, event: number): Promise<readonly EventNeighbour[]> {
  return neighbours(snapshot, event, 'before');
}

/** What is said to have followed the event. */
export function eventsAfter(snapshot: Snapshot, event: number): Promise<readonly EventNeighbour[]> {
  return neighbours(snapshot, event, 'after');
}

// This article's own first, then what only others say.
async function neighbours(snapshot: Snapshot, event: number, side: Side): Promise<readonly EventNeighbour[]> {
  const { incoming, outgoing } = causalNeighbours(snapshot.article, event);
  const here = side === 'before' ? incoming : outgoing;
  const both = [...incoming, ...outgoing].map((neighbour) => neighbour.event);
  const elsewhere = await reportedNeighbours(new LinkedArticle(snapshot), snapshot.corpus, event, side, both);
  return [...here.flatMap((neighbour) => neighbourOf(snapshot, neighbour)), ...elsewhere.map(reportedNeighbour)];
}

function neighbourOf({ article: { events }, path }: Snapshot, { event, reason }: CausalNeighbour): EventNeighbour[] {
  const mention = events[event];
  return mention === undefined ? [] : [{ node: nodeOf(path, mention, event, reason), trigger: bareSpan(mention.trigger) }];
}

function nodeOf(path: ArticlePath, mention: EventMention, event: number, reason?: string): EventNode {
  return {
    path,
    event,
    name: mention.text.replace(/\s+/g, ' '),
    detail: [intervalWords(mention.interval), reason].filter((words) => words !== undefined).join(' · '),
    span: cover(mention.sentence, mention),
    selection: bareSpan(mention),
  };
}

function reportedNeighbour({ item, event, cue, head }: ReportedNeighbour): EventNeighbour {
  const { interval, told, path, trigger, lemma } = item;
  const details = [intervalWords(interval), `“${cue}” stands between them`, articleWords(path, head)];
  return {
    node: {
      path,
      event,
      name: wordsOf(item, told.span) || lemma,
      detail: details.filter((words) => words !== undefined).join(' · '),
      span: cover(told.sentence, told.span),
      selection: bareSpan(told.span),
    },
    trigger: bareSpan(trigger),
  };
}
