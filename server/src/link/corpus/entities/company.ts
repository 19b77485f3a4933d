/**
 * The company that names keep: who and what else an article names. Two spellings that stand among the same
 * names are more likely one person. It must not know spellings.
 */
import type { ArticlePath, CorpusReader, EntityItem, Item } from '../corpus.ts';

/** Articles of one name that are looked into at most; the first by path, so that the answer is one. */
const ARTICLES = 24;

/** Looks up company, each article once. */
export class Company {
  readonly #reader: CorpusReader;
  readonly #known = new Map<ArticlePath, ReadonlySet<string>>();

  constructor(reader: CorpusReader) {
    this.#reader = reader;
  }

  /** The primary keys of persons, organisations and places named in the articles of the items; countries say nothing. */
  async of(items: readonly EntityItem[]): Promise<ReadonlySet<string>> {
    const paths = [...new Set(items.map(({ path }) => path))].sort().slice(0, ARTICLES);
    const company = new Set<string>();
    for (const path of paths) for (const key of await this.#article(path)) company.add(key);
    return company;
  }

  /** Notes the items of an article that are at hand, so that they are not read again. */
  note(path: ArticlePath, items: readonly Item[]): void {
    this.#known.set(path, companyKeys(items));
  }

  async #article(path: ArticlePath): Promise<ReadonlySet<string>> {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    this.note(path, await this.#reader.items(path));
    return this.#known.get(path) ?? new Set();
  }
}

function companyKeys(items: readonly Item[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const item of items) {
    if (item.kind !== 'entity' || item.type === 'NORP') continue;
    const [primary] = item.keys;
    if (primary !== undefined && !primary.startsWith('gpe:') && !primary.startsWith('surname:')) keys.add(primary);
  }
  return keys;
}

/** How many names two sets share, those of `without` left out: a name is no company of itself. */
export function sharedCompany(a: ReadonlySet<string>, b: ReadonlySet<string>, without: ReadonlySet<string>): number {
  let shared = 0;
  for (const key of a) if (b.has(key) && !without.has(key)) shared++;
  return shared;
}
