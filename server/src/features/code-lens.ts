/**
 * Above each event: how many other articles report it. Which events have reports elsewhere is one step, the
 * reports themselves another, asked for by the lenses on the screen only. It must not know how reports are ranked.
 */
import type { Span } from '../base/span.ts';
import { LinkedArticle } from './shared/linked.ts';
import type { Place, Snapshot } from './snapshot.ts';

/** An event that may have reports elsewhere. */
export interface EventLens {
  /** The event's index in `Article.events`. */
  readonly event: number;
  /** The words that the lens stands above. */
  readonly span: Span;
}

/** A lens with its answer. */
export interface RelatedReports {
  readonly title: string;
  /** Best first; this article's own are left out. */
  readonly places: readonly Place[];
}

/** One lens for each sentence that tells an event which other articles speak of as well; none when the user wants none. */
export async function codeLenses(snapshot: Snapshot): Promise<readonly EventLens[]> {
  if (!snapshot.config.codeLens.relatedEvents) return [];
  const { article } = snapshot;
  const linked = new LinkedArticle(snapshot);
  const told = new Set<number>();
  const lenses: EventLens[] = [];
  for (const [event, { sentence, trigger }] of article.events.entries()) {
    if (told.has(sentence.start)) continue;
    const reports = await linked.reports(event);
    if (!reports.some(({ item }) => item.path !== snapshot.path)) continue;
    told.add(sentence.start);
    lenses.push({ event, span: { start: trigger.start, end: trigger.end } });
  }
  return lenses;
}

/** The reports of one event in other articles. Empty for an index that the article does not have. */
export async function relatedReports(snapshot: Snapshot, event: number): Promise<RelatedReports> {
  const reports = (await new LinkedArticle(snapshot).reports(event)).filter(({ item }) => item.path !== snapshot.path);
  const count = new Set(reports.map(({ item }) => item.path)).size;
  const words = snapshot.article.events[event]?.text.replace(/\s+/g, ' ') ?? '';
  return {
    title: `${count} related ${count === 1 ? 'report' : 'reports'}: ${words}`,
    places: reports.map(({ item }) => ({ path: item.path, span: item.told.span })),
  };
}
