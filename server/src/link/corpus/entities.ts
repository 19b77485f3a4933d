/**
 * One entity across articles, derived from name keys at the moment of asking: the order in which articles
 * arrived never shows. Doubt stays visible as certainty and candidates. It must not know text.
 */
import { groupBy } from '../../base/group-by.ts';
import type { Reason } from '../../base/reason.ts';
import type { NameType } from '../../recognise/mention.ts';
import { fold } from '../../text/fold.ts';
import type { CorpusReader, EntityItem } from './corpus.ts';
import { Company } from './entities/company.ts';
import { clusterPersons, compareItems } from './entities/person-clusters.ts';
import { readPersonName } from '../person-name.ts';

/** A form of the name, how often it is written and in how many articles. */
export interface CorpusVariant {
  readonly text: string;
  readonly count: number;
  readonly articles: number;
}

/** An entity as all articles know it. */
export interface CorpusEntity {
  readonly id: string;
  readonly type: NameType;
  /** The usual one of the full forms. */
  readonly name: string;
  /** Every form, most used first. */
  readonly variants: readonly CorpusVariant[];
  /** What each article knows of it, by path and `n`. */
  readonly items: readonly EntityItem[];
  /** Others that this one may be instead or as well: one item each. Absent where there is no doubt. */
  readonly candidates?: readonly EntityItem[];
  /** `likely`: some article was joined by evidence besides the spelling; `open`: there are candidates. */
  readonly certainty: 'sure' | 'likely' | 'open';
  readonly reasons: readonly Reason[];
}

/** Items that are one entity. */
interface Cluster {
  readonly items: readonly EntityItem[];
  readonly reasons: readonly string[];
  readonly likely: boolean;
}

/** The entity that an article's item belongs to; the item counts as it is handed in, whatever the index holds under its place. */
export async function corpusEntity(reader: CorpusReader, item: EntityItem): Promise<CorpusEntity> {
  const company = new Company(reader);
  const family = await familyOf(reader, item);
  const clusters = await clustersOf(family, company);
  const own = clusters.find(({ items }) => items.includes(item)) ?? { items: [item], reasons: [], likely: false };
  return describe(own, clusters, item);
}

/** The id of every entity item of the corpus, by `path#n`. */
export async function entityIds(reader: CorpusReader): Promise<ReadonlyMap<string, string>> {
  const company = new Company(reader);
  const all: EntityItem[] = [];
  for (const path of await reader.paths()) {
    const items = await reader.items(path);
    company.note(path, items);
    for (const item of items) if (item.kind === 'entity') all.push(item);
  }
  const ids = new Map<string, string>();
  for (const family of families(all)) {
    const clusters = await clustersOf(family, company);
    for (const cluster of clusters) {
      const id = idOf(cluster, clusters);
      for (const { path, n } of cluster.items) ids.set(`${path}#${n}`, id);
    }
  }
  return ids;
}

/** Keys that reach other items: a person is reached by the surname alone, so that all bearers of it are seen. */
function reachOf({ type, keys }: EntityItem): readonly string[] {
  return type === 'PERSON' ? keys.filter((key) => key.startsWith('surname:')) : keys;
}

// Everything that shares a key with the item, or with what shares one with it.
async function familyOf(reader: CorpusReader, item: EntityItem): Promise<readonly EntityItem[]> {
  const asked = new Set<string>();
  const family = new Map<string, EntityItem>([[placeOf(item), item]]);
  for (let keys = [...reachOf(item)]; keys.length > 0; ) {
    for (const key of keys) asked.add(key);
    const found = await reader.lookup(keys);
    const reached = new Set<string>();
    for (const other of found) {
      if (other.kind !== 'entity' || family.has(placeOf(other))) continue;
      family.set(placeOf(other), other);
      for (const key of reachOf(other)) if (!asked.has(key)) reached.add(key);
    }
    keys = [...reached].sort();
  }
  return [...family.values()].sort(compareItems);
}

function placeOf({ path, n }: EntityItem): string {
  return `${path}#${n}`;
}

// The same closure over all items at once.
function families(items: readonly EntityItem[]): readonly (readonly EntityItem[])[] {
  const parents = items.map((_, at) => at);
  const find = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let next = at; next !== root; ) {
      const parent = parents[next] ?? root;
      parents[next] = root;
      next = parent;
    }
    return root;
  };
  const first = new Map<string, number>();
  items.forEach((item, at) => {
    for (const key of reachOf(item)) {
      const known = first.get(key);
      if (known === undefined) first.set(key, at);
      else parents[find(at)] = find(known);
    }
  });
  return [...groupBy(items, (_, at) => find(at)).values()].map((family) => [...family].sort(compareItems));
}

async function clustersOf(family: readonly EntityItem[], company: Company): Promise<readonly Cluster[]> {
  const persons = family.filter(({ type }) => type === 'PERSON');
  const others = family.filter(({ type }) => type !== 'PERSON');
  const clusters = persons.length === 0 ? [] : await clusterPersons(persons, company);
  return others.length === 0 ? clusters : [...clusters, { items: others, reasons: [], likely: false }];
}

function describe(own: Cluster, clusters: readonly Cluster[], item: EntityItem): CorpusEntity {
  const candidates = candidatesOf(own, clusters, item);
  const reasons = own.reasons.map((words): Reason => ({ maker: 'corpus/entities', words }));
  return {
    id: idOf(own, clusters),
    type: item.type,
    name: usualName(own.items),
    variants: variantsOf(own.items),
    items: own.items,
    ...(candidates.length === 0 ? {} : { candidates }),
    certainty: candidates.length > 0 ? 'open' : own.likely ? 'likely' : 'sure',
    reasons: reasons.length > 0 ? reasons : [{ maker: 'corpus/entities', words: 'the same name in every article' }],
  };
}

// A surname alone may be any bearer of it; a full name is in doubt only against a name of the same sound.
function candidatesOf(own: Cluster, clusters: readonly Cluster[], item: EntityItem): readonly EntityItem[] {
  if (item.type !== 'PERSON' || own.items.some(({ name }) => readPersonName(name).given.length > 0)) return [];
  return clusters.flatMap((cluster) => (cluster === own ? [] : cluster.items.slice(0, 1)));
}

function variantsOf(items: readonly EntityItem[]): readonly CorpusVariant[] {
  const known = new Map<string, { count: number; articles: Set<string> }>();
  for (const { variants, path } of items) {
    for (const { text, count } of variants) {
      const variant = known.get(text) ?? { count: 0, articles: new Set() };
      variant.count += count;
      variant.articles.add(path);
      known.set(text, variant);
    }
  }
  return [...known]
    .map(([text, { count, articles }]) => ({ text, count, articles: articles.size }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

// Of the names that articles know it by, the one most articles use; a full one before a surname alone.
function usualName(items: readonly EntityItem[]): string {
  const counts = new Map<string, number>();
  for (const { name } of items) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isFull = (name: string): number => (name.includes(' ') ? 1 : 0);
  const names = [...counts].sort(([a, m], [b, n]) => isFull(b) - isFull(a) || n - m || b.length - a.length || (a < b ? -1 : 1));
  return names[0]?.[0] ?? '';
}

// Persons by their usual name, told apart where two share it; others by their first key, which no other entity has.
function idOf(own: Cluster, clusters: readonly Cluster[]): string {
  const id = plainId(own);
  const twins = clusters.filter((cluster) => plainId(cluster) === id);
  const place = twins.indexOf(own);
  return place < 1 ? id : `${id}~${place + 1}`;
}

function plainId({ items }: Cluster): string {
  const [first] = items;
  if (first?.type === 'PERSON') return slug(`person:${usualName(items)}`);
  const keys = [...new Set(items.flatMap((item) => item.keys))].sort();
  return slug(keys[0] ?? '');
}

function slug(words: string): string {
  return fold(words).replace(/["“”'.]/g, '').replace(/\s+/g, '-');
}
