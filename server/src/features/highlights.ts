/**
 * Every mention, in this article, of what lies under the caret: an entity however it is written, an event
 * however it is told, a date and the others that mean the same days. It must not know another article.
 */
import type { Span } from '../base/span.ts';
import type { Timex } from '../link/article/article.ts';
import { LinkedArticle } from './shared/linked.ts';
import { thingAt } from './shared/under-caret.ts';
import type { Thing } from './shared/under-caret.ts';
import type { Snapshot } from './snapshot.ts';

/** The mentions in reading order, the one under the caret among them; empty where there is nothing. */
export async function highlights(snapshot: Snapshot, offset: number): Promise<readonly Span[]> {
  const thing = thingAt(snapshot.article, offset);
  if (thing === undefined) return [];
  const spans = await sameThings(snapshot, thing);
  return spans.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start || a.end - b.end);
}

async function sameThings(snapshot: Snapshot, thing: Thing): Promise<readonly Span[]> {
  const { article, path } = snapshot;
  switch (thing.kind) {
    case 'entity':
      return article.mentions.filter(({ entity }) => entity === thing.mention.entity);
    case 'date':
      return article.timexes.filter((other) => other === thing.timex || sameDays(other, thing.timex));
    case 'event': {
      const reports = await new LinkedArticle(snapshot).reports(thing.n);
      return [thing.event.trigger, ...reports.filter(({ item }) => item.path === path).map(({ item }) => item.trigger)];
    }
    case 'quantity':
    case 'quote':
      return [thing.span];
  }
}

function sameDays(a: Timex, b: Timex): boolean {
  return a.interval.from !== null && a.interval.from === b.interval.from && a.interval.to === b.interval.to;
}
