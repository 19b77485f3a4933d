/**
 * Dated events in the order of time, in memory: putting costs what the article holds, a question one look at the
 * days. It must not know articles as a whole.
 */
import type { ArticlePath, EventItem, Item } from './corpus.ts';
import { datedEvent, isWanted } from './listing.ts';
import type { DatedEvent, DatedPage, DatedQuery } from './listing.ts';

interface Entry {
  readonly item: EventItem;
  readonly event: DatedEvent;
}

/** All dated events of a corpus. */
export class EventBook {
  readonly #byPath = new Map<ArticlePath, readonly Entry[]>();
  #ordered: readonly Entry[] = [];
  #gone = new Set<Entry>();
  #come: Entry[] = [];

  /** Puts the events of an article in the place of those it had. */
  put(path: ArticlePath, items: readonly Item[]): void {
    for (const entry of this.#byPath.get(path) ?? []) this.#gone.add(entry);
    const entries = items.flatMap(entriesOf);
    if (entries.length === 0) this.#byPath.delete(path);
    else this.#byPath.set(path, entries);
    this.#come.push(...entries);
  }

  /** See `CorpusLists.dated`. */
  dated(query: DatedQuery): DatedPage {
    this.#order();
    const found = this.#ordered.filter(({ event }) => isWanted(event, query));
    const items = found.slice(query.offset, query.offset + query.limit).map(({ item }) => item);
    return { items, total: found.length };
  }

  // Many articles may change between two questions: they are put in order together.
  #order(): void {
    if (this.#gone.size === 0 && this.#come.length === 0) return;
    const stayed = this.#ordered.filter((entry) => !this.#gone.has(entry));
    const come = this.#come.filter((entry) => !this.#gone.has(entry)).sort(compareEntries);
    this.#ordered = merge(stayed, come);
    this.#gone = new Set();
    this.#come = [];
  }
}

function entriesOf(item: Item): readonly Entry[] {
  const event = item.kind === 'event' ? datedEvent(item) : undefined;
  return item.kind === 'event' && event !== undefined ? [{ item, event }] : [];
}

function merge(one: readonly Entry[], other: readonly Entry[]): readonly Entry[] {
  const merged: Entry[] = [];
  let at = 0;
  for (const entry of one) {
    for (let next = other[at]; next !== undefined && compareEntries(next, entry) < 0; next = other[at]) {
      merged.push(next);
      at += 1;
    }
    merged.push(entry);
  }
  return [...merged, ...other.slice(at)];
}

function compareEntries(a: Entry, b: Entry): number {
  if (a.event.day !== b.event.day) return a.event.day - b.event.day;
  if (a.event.until !== b.event.until) return a.event.until - b.event.until;
  if (a.item.path !== b.item.path) return a.item.path < b.item.path ? -1 : 1;
  return a.item.n - b.item.n;
}
