/**
 * Where the thing under the caret is told most fully: an entity's introduction, an event's fullest report,
 * what a date was resolved against. It must not know how any of them was found.
 */
import { bareSpan } from '../base/span.ts';
import type { Span } from '../base/span.ts';
import type { EntityItem, EventItem } from '../link/corpus/corpus.ts';
import { fullness } from './shared/fullness.ts';
import { LinkedArticle } from './shared/linked.ts';
import { thingAt } from './shared/under-caret.ts';
import type { Place, Snapshot } from './snapshot.ts';

/** The place to go to, with further ones behind it; empty where there is nothing to go to. */
export async function definition(snapshot: Snapshot, offset: number): Promise<readonly Place[]> {
  const thing = thingAt(snapshot.article, offset);
  switch (thing?.kind) {
    case 'entity':
      return introductions((await new LinkedArticle(snapshot).known(thing.mention.entity))?.items ?? []);
    case 'date':
      return anchorOf(snapshot, thing.timex.anchorSpan, thing.timex.anchor === 'published');
    case 'event':
      return fullestReport(snapshot, thing.n);
    case 'quote':
      return thing.quote.speaker === undefined ? [] : introductions((await new LinkedArticle(snapshot).known(thing.quote.speaker))?.items ?? []);
    default:
      return [];
  }
}

// This article's introduction first, unless another one says who the entity is and this one does not.
function introductions(items: readonly EntityItem[]): readonly Place[] {
  const [own, ...others] = items;
  if (own === undefined) return [];
  const fullest = others.toSorted((a, b) => fullness(b) - fullness(a));
  const ordered = own.roles.length > 0 || fullest[0] === undefined || fullness(fullest[0]) <= fullness(own) ? [own, ...fullest] : [...fullest, own];
  return ordered.slice(0, 1).map(({ path, introduced }) => ({ path, span: introduced.span }));
}

function anchorOf({ article, path }: Snapshot, anchor: Span | undefined, againstPublication: boolean): readonly Place[] {
  const span = anchor ?? (againstPublication ? article.published.span : undefined);
  return span === undefined ? [] : [{ path, span: bareSpan(span) }];
}

async function fullestReport(snapshot: Snapshot, event: number): Promise<readonly Place[]> {
  const linked = new LinkedArticle(snapshot);
  const own = linked.event(event);
  if (own === undefined) return [];
  const reports = (await linked.reports(event)).map(({ item }) => item);
  const best = [own, ...reports].reduce((a, b) => (detail(b) > detail(a) ? b : a));
  return [{ path: best.path, span: best.told.span }];
}

/** How much a report tells: who, when, where, and in how many words. */
function detail({ participants, when, place, words }: EventItem): number {
  return participants.length * 3 + (when === undefined ? 0 : 3) + (place === undefined ? 0 : 2) + Math.min(words.length, 20) / 20;
}
