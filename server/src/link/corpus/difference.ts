/**
 * What two corpora disagree on, in words: for tests that an index kept up to date equals one built anew.
 * It asks through the reading face alone, so any two backends can be compared.
 */
import type { CorpusReader, Item } from './corpus.ts';

/** One line per disagreement, none when the two give the same answers to everything that can be asked of them. */
export async function difference(a: CorpusReader, b: CorpusReader): Promise<readonly string[]> {
  const [inA, inB] = [await a.paths(), await b.paths()];
  const lines = compare('paths', inA, inB);
  const paths = [...new Set([...inA, ...inB])].sort();
  const [headsA, headsB] = [await a.heads(paths), await b.heads(paths)];
  const items: Item[] = [];
  const words = new Set<string>();
  for (const path of paths) {
    lines.push(...compare(`head of ${path}`, headsA.get(path), headsB.get(path)));
    const [itemsA, itemsB] = [await a.items(path), await b.items(path)];
    lines.push(...compare(`items of ${path}`, itemsA, itemsB));
    items.push(...itemsA, ...itemsB);
    for (const head of [headsA.get(path), headsB.get(path)]) for (const [word] of head?.words ?? []) words.add(word);
  }
  lines.push(...compare('frequency', sorted(await a.frequency([...words])), sorted(await b.frequency([...words]))));
  const keys = [...new Set(items.flatMap((item) => item.keys))];
  lines.push(...compare('count', sorted(await a.count(keys)), sorted(await b.count(keys))));
  for (const key of keys) {
    lines.push(...compare(`lookup of ${key}`, await a.lookup([key]), await b.lookup([key])));
    lines.push(...compare(`first of ${key}`, await a.lookup([key], 2), await b.lookup([key], 2)));
  }
  lines.push(...compare('first of all keys', await a.lookup(keys, 9), await b.lookup(keys, 9)));
  lines.push(...compare('tally', await a.tally(keys), await b.tally(keys)));
  for (const { form, spellings } of await a.tally(keys)) {
    const writings = spellings.map(({ text }) => ({ form: form.id, text }));
    lines.push(...compare(`sample of ${form.id}`, await a.sample(writings, 3), await b.sample(writings, 3)));
  }
  for (const query of new Set(items.map((item) => (item.kind === 'event' ? item.lemma : item.name)))) {
    lines.push(...compare(`search for ${query}`, await a.search(query, 1000), await b.search(query, 1000)));
  }
  return lines;
}

function compare(what: string, a: unknown, b: unknown): string[] {
  const [left, right] = [canonical(a), canonical(b)];
  return left === right ? [] : [`${what}: ${left} against ${right}`];
}

/** JSON with the fields of every object in one order. */
function canonical(value: unknown): string {
  const ordered = (_key: string, field: unknown): unknown =>
    typeof field === 'object' && field !== null && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)))
      : field;
  return JSON.stringify(value, ordered) ?? 'nothing';
}

function sorted(frequencies: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...frequencies].sort(([a], [b]) => (a < b ? -1 : 1));
}
