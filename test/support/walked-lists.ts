/**
 * The lists of a corpus by a walk through all of it: what both backends are held against.
 * It must not know an index.
 */
import type { CorpusReader, EntityItem, EventItem } from '../../server/src/link/corpus/corpus.ts';
import { formOf, scatterOf } from '../../server/src/link/corpus/entity-form.ts';
import { datedEvent, isNamed, isWanted } from '../../server/src/link/corpus/listing.ts';
import type { CorpusLists, DatedEvent, DatedPage, DatedQuery, FormCount, FormPage, FormQuery } from '../../server/src/link/corpus/listing.ts';

/** Lists of a reader. */
export class WalkedLists implements CorpusLists {
  readonly #reader: CorpusReader;

  constructor(reader: CorpusReader) {
    this.#reader = reader;
  }

  async forms({ type, text, limit }: FormQuery): Promise<FormPage> {
    const counts = new Map<string, { readonly form: FormCount['form']; items: number }>();
    for (const item of await this.#items()) {
      if (item.kind !== 'entity' || item.type !== type || !isNamed(item.name, text)) continue;
      count(counts, item);
    }
    const forms = [...counts.values()].sort((a, b) => b.items - a.items || scatterOf(a.form.id) - scatterOf(b.form.id));
    return { forms: forms.slice(0, limit), names: new Set(forms.map(({ form }) => form.name)).size };
  }

  async dated(query: DatedQuery): Promise<DatedPage> {
    const found: { readonly item: EventItem; readonly event: DatedEvent }[] = [];
    for (const item of await this.#items()) {
      const event = item.kind === 'event' ? datedEvent(item) : undefined;
      if (item.kind === 'event' && event !== undefined && isWanted(event, query)) found.push({ item, event });
    }
    // Stable: of equal days the order of the walk, path and `n`.
    found.sort((a, b) => a.event.day - b.event.day || a.event.until - b.event.until);
    const items = found.slice(query.offset, query.offset + query.limit).map(({ item }) => item);
    return { items, total: found.length };
  }

  async #items(): Promise<readonly (EntityItem | EventItem)[]> {
    const paths = await this.#reader.paths();
    const items = (await Promise.all(paths.map((path) => this.#reader.items(path)))).flat();
    return items.filter((item) => item.kind !== 'fact');
  }
}

function count(counts: Map<string, { readonly form: FormCount['form']; items: number }>, item: EntityItem): void {
  const form = formOf(item);
  const known = counts.get(form.id);
  if (known === undefined) counts.set(form.id, { form, items: 1 });
  else known.items += 1;
}
