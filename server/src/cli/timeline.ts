/**
 * The dated events of a corpus, oldest first: mentions of one event make one row. What did not happen or may
 * never happen is left out; what was planned says so. It must not know how a row is written.
 */
import { formatDay } from '../base/civil-date.ts';
import type { ArticleHead, ArticlePath, CorpusReader, EventItem } from '../link/corpus/corpus.ts';
import { eventIds } from '../link/corpus/events.ts';
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

/** Reads the timeline of a corpus. Events whose days are open on both sides have no place in it. */
export async function timelineOf(reader: CorpusReader): Promise<readonly TimelineRow[]> {
  const paths = await reader.paths();
  const heads = await reader.heads(paths);
  const ids = await eventIds(reader);
  const groups = new Map<string, EventItem[]>();
  for (const path of paths) {
    for (const item of await reader.items(path)) {
      if (item.kind !== 'event' || !isTold(item)) continue;
      const id = ids.get(`${path}#${item.n}`) ?? `${path}#${item.n}`;
      groups.set(id, [...(groups.get(id) ?? []), item]);
    }
  }
  const rows = [...groups].flatMap(([event, items]) => rowOf(event, items, heads) ?? []);
  return rows.sort((a, b) => compare(a.from ?? a.to ?? '', b.from ?? b.to ?? '') || compare(a.to ?? '~', b.to ?? '~') || compare(a.event, b.event));
}

function isTold({ modality, minor }: EventItem): boolean {
  if (minor !== undefined) return false;
  return modality === 'happened' || modality === 'planned';
}

function rowOf(event: string, items: readonly EventItem[], heads: ReadonlyMap<ArticlePath, ArticleHead>): TimelineRow | undefined {
  const dated = items.filter(({ interval }) => interval.from !== null || interval.to !== null);
  const [best] = dated.toSorted((a, b) => length(a) - length(b));
  if (best === undefined) return undefined;
  const place = best.place ?? items.find((item) => item.place !== undefined)?.place;
  return {
    event,
    from: best.interval.from === null ? null : formatDay(best.interval.from),
    to: best.interval.to === null ? null : formatDay(best.interval.to),
    sense: best.sense,
    modality: items.some(({ modality }) => modality === 'happened') ? 'happened' : 'planned',
    text: best.told.text,
    participants: [...new Set(items.flatMap(({ participantNames }) => participantNames))],
    ...(place === undefined ? {} : { place }),
    reports: items.map(({ path, told: { span } }) => ({ path, ...span, line: lineOf(heads.get(path), span.start) })),
  };
}

/** How many days it can have been: the fewer, the more is known. */
function length({ interval: { from, to } }: EventItem): number {
  return from === null || to === null ? Infinity : to - from;
}

function lineOf(head: ArticleHead | undefined, offset: number): number {
  return head === undefined ? 1 : lineColumnAt({ starts: head.lineStarts, length: head.length }, offset).line + 1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
