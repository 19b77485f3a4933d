/**
 * The timeline of a corpus in the form in which the command line prints it: days as ISO 8601 writes them,
 * places by line. It must not know how events are joined, nor how a row is written.
 */
import { formatDay } from '../base/civil-date.ts';
import type { ArticleHead, ArticlePath, CorpusReader } from '../link/corpus/corpus.ts';
import { corpusTimeline } from '../link/corpus/timeline.ts';
import type { TimelineEvent } from '../link/corpus/timeline.ts';
import { lineColumnAt } from '../text/lines.ts';

/** One report of an event. */
export interface TimelineReport {
  readonly path: ArticlePath;
  /** Of the words that tell it, absolute; `line` counts from 1. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** One event of the timeline. */
export interface TimelineRow {
  readonly event: string;
  /** The days it can have been, `YYYY-MM-DD`; null is open. At least one is known. */
  readonly from: string | null;
  readonly to: string | null;
  /** The sense of its trigger: `withdraw`. */
  readonly sense: string;
  readonly modality: 'happened' | 'planned';
  /** The sentence of its most precisely dated report. */
  readonly text: string;
  readonly participants: readonly string[];
  readonly place?: string;
  /** In the order of their paths. */
  readonly reports: readonly TimelineReport[];
}

/** Reads the timeline of a corpus, oldest first. Events whose days are open on both sides have no place in it. */
export async function timelineOf(reader: CorpusReader): Promise<readonly TimelineRow[]> {
  const heads = await reader.heads(await reader.paths());
  return (await corpusTimeline(reader)).map((event) => rowOf(event, heads));
}

function rowOf({ id, interval, modality, best, participants, place, reports }: TimelineEvent, heads: ReadonlyMap<ArticlePath, ArticleHead>): TimelineRow {
  return {
    event: id,
    from: interval.from === null ? null : formatDay(interval.from),
    to: interval.to === null ? null : formatDay(interval.to),
    sense: best.sense,
    modality,
    text: best.told.text,
    participants,
    ...(place === undefined ? {} : { place }),
    reports: reports.map(({ path, told: { span } }) => ({ path, ...span, line: lineOf(heads.get(path), span.start) })),
  };
}

function lineOf(head: ArticleHead | undefined, offset: number): number {
  return head === undefined ? 1 : lineColumnAt({ starts: head.lineStarts, length: head.length }, offset).line + 1;
}
