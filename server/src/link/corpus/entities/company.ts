/**
 * The company that names keep: who and what else an article names. Two spellings that stand among the same
 * names are more likely one person. It must not know spellings.
 */
import type { ArticlePath, CorpusReader, Item, Tally } from '../corpus.ts';

/** Articles of one name that are looked into at most: a sample that is the same whatever came first. */
const ARTICLES = 12;

/** Looks up company, each article once. */
export class Company {
  readonly #reader: CorpusReader;
  readonly #known = new Map<ArticlePath, ReadonlySet<string>>();

  constructor(reader: CorpusReader) {
    this.#reader = reader;
  }

  /** The primary keys of persons, organisations and places named in a sample of the articles that have these forms, `but` left out. */
  async of(tallies: readonly Tally[], but?: ArticlePath): Promise<ReadonlySet<string>> {
    const found = await this.#reader.sample(tallies.map(({ form }) => ({ form: form.id, text: form.name })), ARTICLES);
    const company = new Set<string>();
    for (const path of new Set(found.map((item) => item.path))) {
      if (path !== but) for (const key of await this.in(path)) company.add(key);
    }
    return company;
  }

  /** The primary keys of what an article names; countries and surnames alone say nothing. */
  async in(path: ArticlePath): Promise<ReadonlySet<string>> {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    const keys = companyKeys(await this.#reader.items(path));
    this.#known.set(path, keys);
    return keys;
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
