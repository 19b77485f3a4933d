/**
 * What people decided about events, written onto the events at whose words they decided it.
 * It must not know other articles.
 */
import { overlaps } from '../../../base/span.ts';
import type { ArticleOptions, EventMention, MarkedEvent } from '../article.ts';

/** The events with the keys of people's word; a mark speaks of the event whose trigger it holds, or else of the narrowest that it touches. */
export function decideEvents(events: readonly EventMention[], { markedEvents = [] }: ArticleOptions): readonly EventMention[] {
  if (markedEvents.length === 0) return events;
  const keys = new Map<EventMention, Set<string>>();
  for (const mark of markedEvents) {
    const event = meant(events, mark);
    if (event !== undefined) keys.set(event, new Set([...(keys.get(event) ?? []), ...mark.keys]));
  }
  return events.map((event) => {
    const decided = keys.get(event);
    return decided === undefined ? event : { ...event, decided: [...decided].sort() };
  });
}

function meant(events: readonly EventMention[], mark: MarkedEvent): EventMention | undefined {
  const held = events.filter(({ trigger }) => overlaps(trigger, mark));
  const near = held.length > 0 ? held : events.filter((event) => overlaps(event, mark));
  return near.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}
