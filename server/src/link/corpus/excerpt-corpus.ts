/**
 * A corpus of a few items: only they are found, while how rare a word is and what an article is about is what
 * all articles know. Each thing is asked of the whole corpus once. It must not know what is looked for.
 */
import { groupBy } from '../../base/group-by.ts';
import type { ArticleHead, ArticlePath, CorpusReader, EntityItem, Item, ItemRef, Tally, Writing } from './corpus.ts';
import { isFoundBy, searchForm } from './searchable.ts';

/** The corpus of these items, which `whole` holds as well. */
export function excerptCorpus(whole: CorpusReader, items: readonly Item[]): CorpusReader {
  return new ExcerptCorpus(whole, items);
}

class ExcerptCorpus implements CorpusReader {
  readonly revision: number;
  readonly #whole: CorpusReader;
  readonly #items: readonly Item[];
  readonly #byPath: ReadonlyMap<ArticlePath, readonly Item[]>;
  readonly #byKey = new Map<string, Item[]>();
  readonly #frequency = new Map<string, number>();
  #paths: Promise<readonly ArticlePath[]> | undefined;
  #heads: Promise<ReadonlyMap<ArticlePath, ArticleHead>> | undefined;

  constructor(whole: CorpusReader, items: readonly Item[]) {
    this.revision = whole.revision;
    this.#whole = whole;
    this.#items = items.toSorted(byPlace);
    this.#byPath = groupBy(this.#items, ({ path }) => path);
    for (const item of this.#items) {
      for (const key of new Set(item.keys)) {
        const known = this.#byKey.get(key);
        if (known === undefined) this.#byKey.set(key, [item]);
        else known.push(item);
      }
    }
  }

  lookup(keys: readonly string[], limit = Infinity, after?: ItemRef): Promise<readonly Item[]> {
    const found = new Set(keys.flatMap((key) => this.#byKey.get(key) ?? []));
    const behind = [...found].filter((item) => after === undefined || byPlace(item, after) > 0);
    return Promise.resolve(behind.sort(byPlace).slice(0, limit));
  }

  count(keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return Promise.resolve(new Map(keys.map((key) => [key, this.#byKey.get(key)?.length ?? 0])));
  }

  tally(keys: readonly string[]): Promise<readonly Tally[]> {
    return this.#whole.tally(keys);
  }

  sample(writings: readonly Writing[], limit: number): Promise<readonly EntityItem[]> {
    return this.#whole.sample(writings, limit);
  }

  items(path: ArticlePath): Promise<readonly Item[]> {
    return Promise.resolve(this.#byPath.get(path) ?? []);
  }

  async heads(paths: readonly ArticlePath[]): Promise<ReadonlyMap<ArticlePath, ArticleHead>> {
    this.#heads ??= this.#whole.heads([...this.#byPath.keys()]);
    const heads = await this.#heads;
    return new Map(paths.flatMap((path) => {
      const head = heads.get(path);
      return head === undefined ? [] : [[path, head] as const];
    }));
  }

  /** All paths of the whole corpus: their number says how rare a word is. */
  paths(): Promise<readonly ArticlePath[]> {
    this.#paths ??= this.#whole.paths();
    return this.#paths;
  }

  async frequency(words: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const asked = words.filter((word) => !this.#frequency.has(word));
    if (asked.length > 0) for (const [word, count] of await this.#whole.frequency(asked)) this.#frequency.set(word, count);
    return new Map(words.map((word) => [word, this.#frequency.get(word) ?? 0]));
  }

  search(query: string, limit: number): Promise<readonly Item[]> {
    const form = searchForm(query);
    return Promise.resolve(this.#items.filter((item) => isFoundBy(item, form)).slice(0, limit));
  }
}

function byPlace(a: ItemRef, b: ItemRef): number {
  return a.path === b.path ? a.n - b.n : a.path < b.path ? -1 : 1;
}
