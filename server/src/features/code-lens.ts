/**
 * Above each event: how many other articles report it. Which events have reports elsewhere is one step, the
 * reports themselves another, asked for by the lenses on the screen only. It must not know how reports are ranked.
 */
import { bareSpan } from '../base/span.ts';
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

/**
 * Goes through the events of the article and gives a lens for the first of each sentence that other articles
 * report as well, nothing for the others: between two steps the caller may let other work go first, or stop.
 * Gives nothing at all when the user wants none.
 */
export async function* codeLenses(snapshot: Snapshot): AsyncGenerator<EventLens | undefined> {
  if (!snapshot.config.codeLens.relatedEvents) return;
  const linked = new LinkedArticle(snapshot);
  const told = new Set<number>();
  for (const [event, { sentence, trigger, minor }] of snapshot.article.events.entries()) {
    if (minor !== undefined || told.has(sentence.start)) continue;
    const reports = await linked.reports(event);
    const isReported = reports.some(({ item }) => item.path !== snapshot.path);
    if (isReported) told.add(sentence.start);
    yield isReported ? { event, span: bareSpan(trigger) } : undefined;
  }
}

/** The reports of one event in other articles. Empty for an index that the article does not have. */
export async function relatedReports(snapshot: Snapshot, event: number): Promise<RelatedReports> {
  const reports = (await new LinkedArticle(snapshot).reports(event)).filter(({ item }) => item.path !== snapshot.path);
  const count = new Set(reports.map(({ item }) => item.path)).size;
  const words = snapshot.article.events[event]?.text.replace(/\s+/g, ' ') ?? '';
  return {
    title: `Told in ${count} other ${count === 1 ? 'article' : 'articles'}: ${words}`,
    places: reports.map(({ item }) => ({ path: item.path, span: item.told.span })),
  };
}
