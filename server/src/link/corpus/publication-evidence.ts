/**
 * When an article without a date can have appeared, from the dated articles that report the same events as news:
 * who tells on "Wednesday" what another tells of 7 April writes within days of it. A suggestion with its places,
 * never a date to resolve against. It must not know text, nor how it is shown.
 */
import { parseDay, weekdayOf } from '../../base/civil-date.ts';
import type { Day, DayInterval } from '../../base/civil-date.ts';
import { contains } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import type { Article, Timex } from '../article/article.ts';
import type { ArticleHead, ArticlePath, CorpusReader, EventItem } from './corpus.ts';
import { relatedEvents } from './related.ts';

/** What other articles say of when an undated one appeared. */
export interface PublicationEvidence {
  /** The day of the event that both tell of. */
  readonly day: Day;
  /** The days on which news of it is news. */
  readonly window: DayInterval;
  /** The reports that it rests on, the surest first; never empty. */
  readonly reports: readonly Report[];
}

/** One event of the undated article and the dated report of it. */
export interface Report {
  readonly own: EventItem;
  readonly other: EventItem;
  /** 0-1: how sure it is that both tell of one event. */
  readonly score: number;
}

/** How long an event is news, in days; a weekday without a date names none further back. */
const weekdayReach = 6;
/** How sure it must be that both tell of one event: a date is a weightier matter than a place to go to. */
const floor = 0.6;
/** Events of the article that are asked about: the first ones are its news. */
const askedOf = 12;

/** What the corpus says of an undated article, the best supported day first; empty where it says nothing. */
export async function publicationEvidence(reader: CorpusReader, path: ArticlePath, article: Article): Promise<readonly PublicationEvidence[]> {
  const byDay = new Map<Day, Report[]>();
  for (const { own, weekday } of await weekdayEvents(reader, path, article)) {
    const related = await relatedEvents(reader, own, { othersOnly: true, firmly: true, floor, limit: 5 });
    const heads = await reader.heads([...new Set(related.map(({ item }) => item.path))]);
    for (const { item: other, score } of related) {
      const day = dayOfNews(other, heads.get(other.path));
      if (day !== undefined && weekdayOf(day) === weekday) byDay.set(day, [...(byDay.get(day) ?? []), { own, other, score }]);
    }
  }
  return [...byDay].map(([day, reports]) => evidenceFor(day, reports)).sort(bySupport);
}

interface WeekdayEvent {
  readonly own: EventItem;
  readonly weekday: number;
}

// Only what is told of a weekday: what has no time at all may be still to come or long past.
async function weekdayEvents(reader: CorpusReader, path: ArticlePath, article: Article): Promise<readonly WeekdayEvent[]> {
  const items = await reader.items(path);
  const found: WeekdayEvent[] = [];
  article.events.forEach((event, i) => {
    const own = items[article.entities.length + i];
    const weekday = event.modality === 'happened' ? weekdayIn(article.timexes, event.sentence) : undefined;
    if (own?.kind === 'event' && own.looksBack === undefined && weekday !== undefined) found.push({ own, weekday });
  });
  return found.slice(0, askedOf);
}

// The one weekday of the sentence that only the day of publication would tell, where no other time stands beside it.
function weekdayIn(timexes: readonly Timex[], sentence: Span): number | undefined {
  const inside = timexes.filter((timex) => contains(sentence, timex) && (timex.type === 'DATE' || timex.type === 'TIME') && timex.anchor !== 'vague');
  const [only] = inside;
  return inside.length === 1 && only?.anchor === 'unresolved' ? only.weekday : undefined;
}

// The other article dates the event to one day and reports it as news.
function dayOfNews({ interval, looksBack, modality }: EventItem, head: ArticleHead | undefined): Day | undefined {
  const { from, to } = interval;
  const stated = head?.published.status === 'stated' ? head.published.value : null;
  const published = stated === null ? undefined : parseDay(stated);
  if (from === null || from !== to || published === undefined || modality !== 'happened' || looksBack !== undefined) return undefined;
  return published < from || published - from > weekdayReach ? undefined : from;
}

function evidenceFor(day: Day, reports: readonly Report[]): PublicationEvidence {
  return { day, window: { from: day, to: day + weekdayReach }, reports: [...reports].sort((a, b) => b.score - a.score) };
}

// More articles first, then surer ones, then the earlier day: one order whatever the index.
function bySupport(a: PublicationEvidence, b: PublicationEvidence): number {
  return articlesOf(b) - articlesOf(a) || (b.reports[0]?.score ?? 0) - (a.reports[0]?.score ?? 0) || a.day - b.day;
}

function articlesOf({ reports }: PublicationEvidence): number {
  return new Set(reports.map(({ other }) => other.path)).size;
}
