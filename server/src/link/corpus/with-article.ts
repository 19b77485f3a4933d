/**
 * The corpus with one article as it is at this moment in the place of what the index holds under its path: what
 * is asked while somebody types counts the words that stand there. It must not know an index.
 */
import { groupBy } from '../../base/group-by.ts';
import type { ArticleHead, ArticlePath, CorpusReader, EntityItem, IndexedArticle, Item, ItemRef, Tally, Writing } from './corpus.ts';
import { formIdOf, readForm, scatterOf, writingsOf } from './entity-form.ts';
import { isFoundBy, searchForm } from './searchable.ts';

/** The corpus as it would be with the article put into it. Nothing is put: that costs what the article holds. */
export function withArticle(corpus: CorpusReader, article: IndexedArticle): CorpusReader {
  return new WithArticle(corpus, article);
}

class WithArticle implements CorpusReader {
  readonly #corpus: CorpusReader;
  readonly #now: IndexedArticle;
  readonly #own: OwnItems;
  #stored: Promise<OwnItems> | undefined;
  #exchanged: Promise<ReadonlyMap<string, 1 | -1>> | undefined;

  constructor(corpus: CorpusReader, now: IndexedArticle) {
    this.#corpus = corpus;
    this.#now = now;
    this.#own = new OwnItems(now.items);
  }

  get revision(): number {
    return this.#corpus.revision;
  }

  async lookup(keys: readonly string[], limit = Infinity, after?: ItemRef): Promise<readonly Item[]> {
    // As many more as its own that are found and left out.
    const found = await this.#corpus.lookup(keys, limit + (await this.#before()).having(keys).length, after);
    const own = this.#own.having(keys);
    return this.#merged(found, after === undefined ? own : own.filter((item) => isBehind(item, after)), limit);
  }

  async search(query: string, limit: number): Promise<readonly Item[]> {
    const form = searchForm(query);
    const found = await this.#corpus.search(query, limit + (await this.#before()).items.length);
    return this.#merged(found, this.#now.items.filter((item) => isFoundBy(item, form)), limit);
  }

  async count(keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const [counts, before] = [await this.#corpus.count(keys), await this.#before()];
    return new Map([...counts].map(([key, count]) => [key, count - before.count(key) + this.#own.count(key)]));
  }

  async tally(keys: readonly string[]): Promise<readonly Tally[]> {
    const [lost, gained] = [(await this.#before()).having(keys), this.#own.having(keys)];
    return recounted(await this.#corpus.tally(keys), entitiesOf(lost), entitiesOf(gained));
  }

  async sample(writings: readonly Writing[], limit: number): Promise<readonly EntityItem[]> {
    const found = await this.#corpus.sample(writings, limit + (await this.#before()).written(writings).length);
    const others = found.filter(({ path }) => path !== this.#path);
    return [...others, ...this.#own.written(writings)].sort(compareSampled).slice(0, Math.max(0, limit));
  }

  async items(path: ArticlePath): Promise<readonly Item[]> {
    return path === this.#path ? this.#now.items : this.#corpus.items(path);
  }

  async heads(paths: readonly ArticlePath[]): Promise<ReadonlyMap<ArticlePath, ArticleHead>> {
    const heads = await this.#corpus.heads(paths);
    return paths.includes(this.#path) ? new Map(heads).set(this.#path, this.#now.head) : heads;
  }

  async paths(): Promise<readonly ArticlePath[]> {
    return [...new Set([...(await this.#corpus.paths()), this.#path])].sort();
  }

  async frequency(words: readonly string[]): Promise<ReadonlyMap<string, number>> {
    this.#exchanged ??= this.#exchangedWords();
    const [counts, exchanged] = [await this.#corpus.frequency(words), await this.#exchanged];
    const asked = [...exchanged].filter(([word]) => counts.has(word));
    if (asked.length === 0) return counts;
    const recounted = new Map(counts);
    for (const [word, by] of asked) recounted.set(word, (counts.get(word) ?? 0) + by);
    return recounted;
  }

  get #path(): ArticlePath {
    return this.#now.head.path;
  }

  #before(): Promise<OwnItems> {
    // Where the article is stored as it is now, both are one.
    this.#stored ??= this.#corpus.items(this.#path).then((items) => (items === this.#now.items ? this.#own : new OwnItems(items)));
    return this.#stored;
  }

  // Most of its words the article has kept.
  async #exchangedWords(): Promise<ReadonlyMap<string, 1 | -1>> {
    const [stored, now] = [headWords((await this.#corpus.heads([this.#path])).get(this.#path)), headWords(this.#now.head)];
    const exchanged = new Map<string, 1 | -1>();
    for (const word of stored) if (!now.has(word)) exchanged.set(word, -1);
    for (const word of now) if (!stored.has(word)) exchanged.set(word, 1);
    return exchanged;
  }

  #merged(found: readonly Item[], own: readonly Item[], limit: number): readonly Item[] {
    const others = found.filter(({ path }) => path !== this.#path);
    const at = others.findIndex(({ path }) => path > this.#path);
    const all = at < 0 ? [...others, ...own] : [...others.slice(0, at), ...own, ...others.slice(at)];
    return all.slice(0, Math.max(0, limit));
  }
}

function headWords(head: ArticleHead | undefined): ReadonlySet<string> {
  return new Set(head?.words.map(([word]) => word));
}

function isBehind(item: Item, { path, n }: ItemRef): boolean {
  return item.path > path || (item.path === path && item.n > n);
}

function entitiesOf(items: readonly Item[]): EntityItem[] {
  return items.filter((item) => item.kind === 'entity');
}

/** The items of one article by what is asked for: each question walks what it finds, not the article. */
class OwnItems {
  readonly items: readonly Item[];
  #byKey: ReadonlyMap<string, readonly Item[]> | undefined;
  #byForm: ReadonlyMap<string, readonly EntityItem[]> | undefined;

  constructor(items: readonly Item[]) {
    this.items = items;
  }

  /** How many have the key. */
  count(key: string): number {
    return this.#having(key).length;
  }

  /** Those that have one of the keys, in their order. */
  having(keys: readonly string[]): readonly Item[] {
    const found = new Set(keys.flatMap((key) => this.#having(key)));
    return [...found].sort((a, b) => a.n - b.n);
  }

  /** Those with one of the writings. */
  written(writings: readonly Writing[]): readonly EntityItem[] {
    this.#byForm ??= groupBy(entitiesOf(this.items), formIdOf);
    const found = new Set<EntityItem>();
    for (const { form, text } of writings) for (const item of this.#byForm.get(form) ?? []) if (writingsOf(item).has(text)) found.add(item);
    return [...found];
  }

  #having(key: string): readonly Item[] {
    this.#byKey ??= itemsByKey(this.items);
    return this.#byKey.get(key) ?? [];
  }
}

function itemsByKey(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const byKey = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(item.keys)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [item]);
      else known.push(item);
    }
  }
  return byKey;
}

function compareSampled(a: EntityItem, b: EntityItem): number {
  if (a.path === b.path) return a.n - b.n;
  return scatterOf(a.path) - scatterOf(b.path) || (a.path < b.path ? -1 : 1);
}

type Counts = Map<string, { items: number; mentions: number }>;

/** What is left of tallies without these items. */
export function withoutItems(tallies: readonly Tally[], items: readonly EntityItem[]): readonly Tally[] {
  const forms = new Set(tallies.map(({ form }) => form.id));
  return recounted(tallies, items.filter((item) => forms.has(formIdOf(item))), []);
}

// Only forms that the article had or has are counted anew.
function recounted(tallies: readonly Tally[], lost: readonly EntityItem[], gained: readonly EntityItem[]): readonly Tally[] {
  const known = new Map(tallies.map((tally) => [tally.form.id, tally]));
  const changed = new Map<string, Counts>();
  for (const item of [...lost, ...gained]) {
    const id = formIdOf(item);
    if (!changed.has(id)) changed.set(id, new Map(known.get(id)?.spellings.map(({ text, items, mentions }) => [text, { items, mentions }])));
  }
  for (const item of lost) count(changed, item, -1);
  for (const item of gained) count(changed, item, 1);
  const anew = [...changed].map(([id, counts]): Tally => {
    const form = known.get(id)?.form ?? readForm(id);
    return { form, items: counts.get(form.name)?.items ?? 0, spellings: listed(counts) };
  });
  return [...tallies.filter(({ form }) => !changed.has(form.id)), ...anew.filter(({ spellings }) => spellings.length > 0)].sort((a, b) =>
    a.form.id < b.form.id ? -1 : 1,
  );
}

function count(forms: ReadonlyMap<string, Counts>, item: EntityItem, by: 1 | -1): void {
  const counts = forms.get(formIdOf(item));
  if (counts === undefined) return;
  for (const [text, times] of writingsOf(item)) {
    const known = counts.get(text) ?? { items: 0, mentions: 0 };
    counts.set(text, { items: known.items + by, mentions: known.mentions + by * times });
  }
}

function listed(counts: Counts): Tally['spellings'] {
  return [...counts]
    .filter(([, { items }]) => items > 0)
    .map(([text, { items, mentions }]) => ({ text, items, mentions }))
    .sort((a, b) => b.items - a.items || (a.text < b.text ? -1 : 1));
}
