/**
 * Forms of entities counted in memory: which there are under a key, how often each way of writing stands, and
 * the first items of each. Adding and dropping cost what the item holds. It must not know articles as a whole.
 */
import type { ArticlePath, EntityItem, Item, Tally, Writing } from './corpus.ts';
import { formIdOf, readForm, scatterOf, writingsOf } from './entity-form.ts';
import type { EntityForm } from './entity-form.ts';
import { compareItems } from './item-order.ts';
import { isNamed } from './listing.ts';
import type { FormPage, FormQuery } from './listing.ts';

/** An item in the order of samples, and the form that it is counted under. */
interface Place {
  readonly order: number;
  readonly item: EntityItem;
  readonly entry: Entry;
}

/** The items of one form that write one text, in the order of samples. */
interface Written {
  mentions: number;
  readonly places: Place[];
}

interface Entry {
  readonly form: EntityForm;
  /** Its place among forms that as many items say. */
  readonly order: number;
  readonly written: Map<string, Written>;
}

/** All forms of a corpus. */
export class FormBook {
  readonly #forms = new Map<string, Entry>();
  readonly #byKey = new Map<string, Set<Entry>>();
  readonly #places = new WeakMap<EntityItem, Place>();

  /** Counts an article's items in. */
  add(path: ArticlePath, items: readonly Item[]): void {
    const order = scatterOf(path);
    for (const item of items) if (item.kind === 'entity') this.#add({ order, item, entry: this.#entry(formIdOf(item)) });
  }

  /** Counts items out that were counted in. */
  drop(items: readonly Item[]): void {
    for (const item of items) {
      const place = item.kind === 'entity' ? this.#places.get(item) : undefined;
      if (place !== undefined) this.#drop(place);
    }
  }

  /** See `CorpusReader.tally`. */
  tally(keys: readonly string[]): readonly Tally[] {
    const found = new Set(keys.flatMap((key) => [...(this.#byKey.get(key) ?? [])]));
    return [...found].map(tallyOf).sort((a, b) => (a.form.id < b.form.id ? -1 : 1));
  }

  /** See `CorpusReader.sample`. */
  sample(writings: readonly Writing[], limit: number): readonly EntityItem[] {
    const places = new Set<Place>();
    for (const { form, text } of writings) {
      for (const place of this.#forms.get(form)?.written.get(text)?.places.slice(0, Math.max(0, limit)) ?? []) places.add(place);
    }
    return [...places].sort(comparePlaces).slice(0, Math.max(0, limit)).map(({ item }) => item);
  }

  #add(place: Place): void {
    const { item, entry } = place;
    this.#places.set(item, place);
    for (const [text, count] of writingsOf(item)) {
      let written = entry.written.get(text);
      if (written === undefined) entry.written.set(text, (written = { mentions: 0, places: [] }));
      written.mentions += count;
      written.places.splice(placeIn(written.places, place), 0, place);
    }
  }

  #drop(place: Place): void {
    const { item, entry } = place;
    this.#places.delete(item);
    for (const [text, count] of writingsOf(item)) {
      const written = entry.written.get(text);
      if (written === undefined) continue;
      written.mentions -= count;
      written.places.splice(placeIn(written.places, place), 1);
      if (written.places.length === 0) entry.written.delete(text);
    }
    if (entry.written.size === 0) this.#forget(entry);
  }

  /** See `CorpusLists.forms`. */
  page({ type, text, limit }: FormQuery): FormPage {
    const wanted = [...this.#forms.values()].filter(({ form }) => form.type === type && isNamed(form.name, text));
    const forms = wanted.map((entry) => ({ entry, items: entry.written.get(entry.form.name)?.places.length ?? 0 }));
    forms.sort((a, b) => b.items - a.items || a.entry.order - b.entry.order);
    return {
      forms: forms.slice(0, Math.max(0, limit)).map(({ entry: { form }, items }) => ({ form, items })),
      names: new Set(wanted.map(({ form }) => form.name)).size,
    };
  }

  #entry(id: string): Entry {
    const known = this.#forms.get(id);
    if (known !== undefined) return known;
    const entry: Entry = { form: readForm(id), order: scatterOf(id), written: new Map() };
    this.#forms.set(id, entry);
    for (const key of entry.form.keys) {
      const sharing = this.#byKey.get(key);
      if (sharing === undefined) this.#byKey.set(key, new Set([entry]));
      else sharing.add(entry);
    }
    return entry;
  }

  #forget(entry: Entry): void {
    this.#forms.delete(entry.form.id);
    for (const key of entry.form.keys) {
      const sharing = this.#byKey.get(key);
      sharing?.delete(entry);
      if (sharing?.size === 0) this.#byKey.delete(key);
    }
  }
}

function tallyOf({ form, written }: Entry): Tally {
  const spellings = [...written].map(([text, { mentions, places }]) => ({ text, mentions, items: places.length }));
  return { form, items: written.get(form.name)?.places.length ?? 0, spellings: spellings.sort((a, b) => b.items - a.items || (a.text < b.text ? -1 : 1)) };
}

function comparePlaces(a: Place, b: Place): number {
  return a.order - b.order || compareItems(a.item, b.item);
}

/** Where in the sorted places this one stands, or would. */
function placeIn(places: readonly Place[], place: Place): number {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = places[middle];
    if (other !== undefined && comparePlaces(other, place) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
