/**
 * The timeline of an article or of the corpus: events in the order of time, mentions of one event as one line,
 * a page at a time. It must not know how a line is drawn.
 */
import type { Day } from '../base/civil-date.ts';
import type { ArticleHead, ArticlePath, EventItem } from '../link/corpus/corpus.ts';
import { datedEvent, isNamed, isWanted } from '../link/corpus/listing.ts';
import type { DatedQuery, ListedCorpus } from '../link/corpus/listing.ts';
import { timelineOf } from '../link/corpus/timeline.ts';
import type { TimelineEvent } from '../link/corpus/timeline.ts';
import { withArticle } from '../link/corpus/with-article.ts';
import { articleWords } from './shared/articles.ts';
import { intervalWords } from './shared/day-words.ts';
import { nameTypes } from './shared/type-words.ts';
import type { Place, Snapshot } from './snapshot.ts';

/** What of a timeline is wanted; a field that is missing or blank wants everything. */
export interface TimelineFilter {
  /** Words of the name of somebody who takes part. */
  readonly entity?: string;
  /** The kind of event: `withdraw`. */
  readonly kind?: string;
  /** Words of the sentence. */
  readonly text?: string;
}

/** Which part of it. */
export interface TimelineStretch {
  /** Reports left out before the first. Missing: the stretch lies around `around`, or begins with the first report. */
  readonly offset?: number;
  readonly around?: Day;
  /** Reports at most. */
  readonly limit: number;
}

/** One report of an event. */
export interface TimelineReport {
  readonly article: string;
  readonly place: Place;
}

/** One event. */
export interface TimelineLine {
  readonly id: string;
  /** The days it can have been; null is open. At least one is known. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** The days in words. */
  readonly days: string;
  readonly kind: string;
  readonly isPlanned: boolean;
  /** The sentence of its most precisely dated report. */
  readonly text: string;
  readonly participants: readonly string[];
  /** That report first, then the others by path. */
  readonly reports: readonly TimelineReport[];
}

/** A stretch of a timeline. */
export interface TimelinePage {
  readonly lines: readonly TimelineLine[];
  /** Reports before the first of the page, on the page, and in all. */
  readonly offset: number;
  readonly reports: number;
  readonly total: number;
}

/** The timeline of one article, as it stands at this moment. */
export async function articleTimeline({ path, corpus, indexed }: Snapshot, filter: TimelineFilter, { offset = 0, limit }: TimelineStretch): Promise<TimelinePage> {
  const now = indexed();
  const query = { ...wordsQuery(filter), offset, limit };
  const found = now.items.filter((item): item is EventItem => item.kind === 'event' && isWantedHere(item, filter, query)).sort(byDay);
  const page = found.slice(offset, offset + limit);
  const reader = withArticle(corpus, now);
  const lines = await timelineOf(reader, page);
  return { lines: lines.map((event) => lineOf(event, new Map([[path, now.head]]))), offset, reports: page.length, total: found.length };
}

/** A stretch of the timeline of all articles. */
export async function corpusTimeline(corpus: ListedCorpus, filter: TimelineFilter, stretch: TimelineStretch): Promise<TimelinePage> {
  const { limit } = stretch;
  const participants = await keysOf(corpus, filter.entity);
  const query = { ...wordsQuery(filter), ...(participants === undefined ? {} : { participants }) };
  const offset = stretch.offset ?? (await offsetAround(corpus, query, stretch));
  const { items, total } = await corpus.dated({ ...query, offset, limit });
  const events = await timelineOf(corpus, items);
  const heads = await corpus.heads([...new Set(items.map(({ path }) => path))]);
  return { lines: events.map((event) => lineOf(event, heads)), offset, reports: items.length, total };
}

function wordsQuery({ kind, text }: TimelineFilter): Pick<DatedQuery, 'kind' | 'text'> {
  return { ...(isBlank(kind) ? {} : { kind: kind.trim().toLowerCase() }), ...(isBlank(text) ? {} : { text }) };
}

function isBlank(words: string | undefined): words is undefined {
  return words === undefined || words.trim() === '';
}

function isWantedHere(item: EventItem, { entity }: TimelineFilter, query: DatedQuery): boolean {
  const event = datedEvent(item);
  if (event === undefined || !isWanted(event, query)) return false;
  return isBlank(entity) || item.participantNames.some((name) => isNamed(name, entity));
}

function byDay(a: EventItem, b: EventItem): number {
  const [one, other] = [datedEvent(a), datedEvent(b)];
  return one === undefined || other === undefined ? 0 : one.day - other.day || one.until - other.until || a.n - b.n;
}

/** Forms of one type whose names may be meant. */
const NAMES_MEANT = 40;

async function keysOf(corpus: ListedCorpus, entity: string | undefined): Promise<readonly string[] | undefined> {
  if (isBlank(entity)) return undefined;
  const pages = await Promise.all(nameTypes.map((type) => corpus.forms({ type, text: entity, limit: NAMES_MEANT })));
  return [...new Set(pages.flatMap(({ forms }) => forms.flatMap(({ form }) => form.keys[0] ?? [])))];
}

/** The reports around a day, half of them before its end; all of them where they fit. */
async function offsetAround(corpus: ListedCorpus, query: Omit<DatedQuery, 'offset' | 'limit'>, { around, limit }: TimelineStretch): Promise<number> {
  if (around === undefined) return 0;
  const [{ total }, { total: before }] = await Promise.all([corpus.dated({ ...query, offset: 0, limit: 0 }), corpus.dated({ ...query, until: around, offset: 0, limit: 0 })]);
  return Math.max(0, Math.min(before - Math.floor(limit / 2), total - limit));
}

function lineOf({ id, interval, best, modality, participants, reports }: TimelineEvent, heads: ReadonlyMap<ArticlePath, ArticleHead>): TimelineLine {
  const ordered = [best, ...reports.filter((report) => report !== best)];
  return {
    id,
    from: interval.from,
    to: interval.to,
    days: intervalWords(interval) ?? '',
    kind: best.sense,
    isPlanned: modality === 'planned',
    text: best.told.text,
    participants,
    reports: ordered.map(({ path, told: { span } }) => ({ article: articleWords(path, heads.get(path)), place: { path, span } })),
  };
}
