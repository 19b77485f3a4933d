/**
 * What the drawn timeline and the extension say to each other. Plain JSON only. It must not know either.
 */
import type { Timeline, WirePlace } from '../../server/src/protocol/messages.ts';

/** What of the timeline is wanted. */
export interface TimelineWish {
  readonly scope: 'article' | 'corpus';
  readonly entity: string;
  readonly kind: string;
  readonly text: string;
  /** Reports before the first; undefined for where the timeline begins. */
  readonly offset: number | undefined;
}

/** To the page: what is to be shown. */
export interface ShowTimeline {
  readonly timeline: Timeline;
  readonly wish: TimelineWish;
}

/** From the page: what the reader does. */
export type TimelineAct =
  | { readonly act: 'ready' }
  /** The rows stand there. */
  | { readonly act: 'drawn'; readonly events: number }
  | { readonly act: 'go'; readonly place: WirePlace }
  | { readonly act: 'want'; readonly wish: Partial<TimelineWish> }
  | { readonly act: 'turn'; readonly pages: -1 | 1 };
