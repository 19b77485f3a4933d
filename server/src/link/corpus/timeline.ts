/**
 * Events in the order of time, mentions of one event as one row: the timeline of the command line and of the
 * editor. What did not happen or may never happen is left out; what was planned says so. It must not know how
 * a row is shown.
 */
import type { DayInterval } from '../../base/civil-date.ts';
import { groupBy } from '../../base/group-by.ts';
import type { CorpusReader, EventItem, Item } from './corpus.ts';
import { eventIds, eventIdsAmong } from './events.ts';
import { datedEvent, openEnd } from './listing.ts';

/** One event of a timeline. */
export interface TimelineEvent {
  /** One id for the mentions of one event. */
  readonly id: string;
  /** The days it can have been: those of its most precisely dated report. At least one end is known. */
  readonly interval: DayInterval;
  readonly modality: 'happened' | 'planned';
  /** Its most precisely dated report. */
  readonly best: EventItem;
  /** Names of those who take part, by any report. */
  readonly participants: readonly string[];
  /** Primary name key of its place. */
  readonly place?: string;
  /** Every report, by path and `n`. */
  readonly reports: readonly EventItem[];
}

/** The timeline of the whole corpus: costs all of it. */
export async function corpusTimeline(reader: CorpusReader): Promise<readonly TimelineEvent[]> {
  const ids = await eventIds(reader);
  const told: EventItem[] = [];
  for (const path of await reader.paths()) told.push(...(await reader.items(path)).filter(isTold));
  return timelineRows(told, ids);
}

/** The timeline of these events alone: mentions of one event are joined among them, by what the whole corpus knows of words. */
export async function timelineOf(reader: CorpusReader, items: readonly EventItem[]): Promise<readonly TimelineEvent[]> {
  const told = items.filter(isTold);
  return timelineRows(told, await eventIdsAmong(reader, told));
}

function timelineRows(told: readonly EventItem[], ids: ReadonlyMap<string, string>): readonly TimelineEvent[] {
  const groups = groupBy(told, ({ path, n }) => ids.get(`${path}#${n}`) ?? `${path}#${n}`);
  return [...groups].flatMap(([id, items]) => rowOf(id, items) ?? []).sort(byTime);
}

function isTold(item: Item): item is EventItem {
  return item.kind === 'event' && item.minor === undefined && (item.modality === 'happened' || item.modality === 'planned');
}

function rowOf(id: string, items: readonly EventItem[]): TimelineEvent | undefined {
  const [best] = items.filter((item) => datedEvent(item) !== undefined).sort((a, b) => length(a) - length(b));
  if (best === undefined) return undefined;
  const place = best.place ?? items.find((item) => item.place !== undefined)?.place;
  return {
    id,
    interval: best.interval,
    modality: items.some(({ modality }) => modality === 'happened') ? 'happened' : 'planned',
    best,
    participants: [...new Set(items.flatMap(({ participantNames }) => participantNames))],
    ...(place === undefined ? {} : { place }),
    reports: items.toSorted((a, b) => compare(a.path, b.path) || a.n - b.n),
  };
}

/** How many days it can have been: the fewer, the more is known. */
function length({ interval: { from, to } }: EventItem): number {
  return from === null || to === null ? Infinity : to - from;
}

function byTime(a: TimelineEvent, b: TimelineEvent): number {
  return firstDay(a) - firstDay(b) || lastDay(a) - lastDay(b) || compare(a.id, b.id);
}

function firstDay({ interval: { from, to } }: TimelineEvent): number {
  return from ?? to ?? openEnd;
}

function lastDay({ interval: { to } }: TimelineEvent): number {
  return to ?? openEnd;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
