/**
 * Go to the related event: where other articles report what the words under the caret tell.
 * It must not know how the reports are ranked.
 */
import { eventAt } from './shared/under-caret.ts';
import { LinkedArticle } from './shared/linked.ts';
import type { Place, Snapshot } from './snapshot.ts';

/** Other reports of the event, best first, this article's own last; empty where there is no event or no other report. */
export async function relatedEventPlaces(snapshot: Snapshot, offset: number): Promise<readonly Place[]> {
  const event = eventAt(snapshot.article, offset);
  if (event === undefined) return [];
  const reports = await new LinkedArticle(snapshot).reports(event.n);
  return reports.map(({ item }) => ({ path: item.path, span: item.told.span }));
}
