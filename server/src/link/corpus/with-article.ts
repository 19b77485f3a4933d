/**
 * The corpus with one article as it is at this moment in the place of what the index holds under its path: what
 * is asked while somebody types counts the words that stand there. It must not know an index.
 */
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
  #stored: Promise<readonly Item[]> | undefined;

  constructor(corpus: CorpusReader, now: IndexedArticle) {
    this.#corpus = corpus;
    this.#now = now;
  }

  get revision(): number {
    return this.#corpus.revision;
  }

  async lookup(keys: readonly string[], limit = Infinity, after?: ItemRef): Promise<readonly Item[]> {
    const asked = new Set(keys);
    const found = await this.#corpus.lookup(keys, limit + (await this.#before()).length, after);
    return this.#merged(found, (item) => item.keys.some((key) => asked.has(key)) && (after === undefined || isBehind(item, after)), limit);
  }

  async search(query: string, limit: number): Promise<readonly Item[]> {
    const form = searchForm(query);
    const found = await this.#corpus.search(query, limit + (await this.#before()).length);
    return this.#merged(found, (item) => isFoundBy(item, form), limit);
  }

  async count(keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const [counts, before] = [await this.#corpus.count(keys), await this.#before()];
    const holding = (items: readonly Item[], key: string): number => items.filter((item) => item.keys.includes(key)).length;
    return new Map([...counts].map(([key, count]) => [key, count - holding(before, key) + holding(this.#now.items, key)]));
  }

  async tally(keys: readonly string[]): Promise<readonly Tally[]> {
    const asked = new Set(keys);
    const sharing = (items: readonly Item[]): EntityItem[] => entitiesOf(items).filter((item) => item.keys.some((key) => asked.has(key)));
    const [lost, gained] = [sharing(await this.#before()), sharing(this.#now.items)];
    return recounted(await this.#corpus.tally(keys), lost, gained);
  }

  async sample(writings: readonly Writing[], limit: number): Promise<readonly EntityItem[]> {
    const found = await this.#corpus.sample(writings, limit + (await this.#before()).length);
    const others = found.filter(({ path }) => path !== this.#path);
    const own = entitiesOf(this.#now.items).filter((item) => isOneOf(item, writings));
    return [...others, ...own].sort(compareSampled).slice(0, Math.max(0, limit));
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
    const [counts, stored] = [await this.#corpus.frequency(words), (await this.#corpus.heads([this.#path])).get(this.#path)];
    const has = (head: ArticleHead | undefined, word: string): number => Number(head?.words.some(([own]) => own === word) ?? false);
    return new Map([...counts].map(([word, count]) => [word, count - has(stored, word) + has(this.#now.head, word)]));
  }

  get #path(): ArticlePath {
    return this.#now.head.path;
  }

  #before(): Promise<readonly Item[]> {
    this.#stored ??= this.#corpus.items(this.#path);
    return this.#stored;
  }

  #merged(found: readonly Item[], isAsked: (item: Item) => boolean, limit: number): readonly Item[] {
    const others = found.filter(({ path }) => path !== this.#path);
    const at = others.findIndex(({ path }) => path > this.#path);
    const own = this.#now.items.filter(isAsked);
    const all = at < 0 ? [...others, ...own] : [...others.slice(0, at), ...own, ...others.slice(at)];
    return all.slice(0, Math.max(0, limit));
  }
}

function isBehind(item: Item, { path, n }: ItemRef): boolean {
  return item.path > path || (item.path === path && item.n > n);
}

function entitiesOf(items: readonly Item[]): EntityItem[] {
  return items.filter((item) => item.kind === 'entity');
}

function isOneOf(item: EntityItem, writings: readonly Writing[]): boolean {
  const form = formIdOf(item);
  return writings.some((writing) => writing.form === form && writingsOf(item).has(writing.text));
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
