/**
 * The articles that faults are put into and whose alarms are counted: open news text of the data folder beside the
 * repository, the same articles in the same order every time. It must not know faults.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articles, shared } from '../texts.ts';
import type { Carrier } from './fault.ts';

interface Line {
  readonly id: string;
  readonly text?: string;
  readonly title?: string;
  readonly dct?: string | null;
  readonly date?: string | null;
  readonly label?: string;
  readonly topic?: string;
  readonly doc?: string;
  readonly article?: string;
}

const files: readonly (readonly [source: string, file: string])[] = [
  ['timebank', 'timex/timebank.jsonl'],
  ['aquaint', 'timex/aquaint.jsonl'],
  ['wikinews', 'timex/meantime-a.jsonl'],
  ['ecb', 'events/ecb-dev.jsonl'],
  ['ecb', 'events/ecb-train.jsonl'],
  ['contradoc', 'contradictions/contradoc-news-dev.jsonl'],
  ['summedits', 'contradictions/summedits-news-dev.jsonl'],
];

/** Articles of every source in turn, `count` at most; none where the data folder is not there. */
export function carriers(count: number): readonly Carrier[] {
  const sources = [...Map.groupBy(files, ([source]) => source)].map(([source, rows]) => spread(rows.flatMap(([, file]) => carriersIn(source, file))));
  const mixed = articles(count).from.startsWith('samples') ? [] : articles(count).articles.map(({ name, text }): Carrier => ({ name, source: 'digests', text }));
  sources.push(mixed);
  const found: Carrier[] = [];
  const longest = Math.max(0, ...sources.map(({ length }) => length));
  for (let n = 0; n < longest; n++) for (const source of sources) found.push(...source.slice(n, n + 1));
  return found.slice(0, count);
}

/** Articles of one source in their own order: neighbours tell of the same things. */
function carriersIn(source: string, file: string): readonly Carrier[] {
  const path = join(shared, 'data', file);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Line);
  const seen = new Set<string>();
  return lines.flatMap((line): Carrier[] => {
    const text = textOf(line);
    if (text === undefined || seen.has(text)) return [];
    seen.add(text);
    const published = /^\d{4}-\d{2}-\d{2}/.exec(line.dct ?? line.date ?? '')?.[0];
    return [{ name: `${line.doc ?? line.id}.txt`, source, text, ...(published === undefined ? {} : { published }) }];
  });
}

// Texts that hold a contradiction already carry no second one.
function textOf({ text, title, article, label }: Line): string | undefined {
  if (article !== undefined) return article;
  if (text === undefined || label === 'contradictory') return undefined;
  return title === undefined || text.startsWith(title) ? text.trim() : `${title}\n\n${text.trim()}`;
}

// Neighbours tell of the same things: they are taken from all over the source.
function spread(all: readonly Carrier[]): readonly Carrier[] {
  const step = 7919 % Math.max(1, all.length);
  const order = new Set([...all.map((_, n) => (n * step) % all.length), ...all.keys()]);
  return [...order].flatMap((n) => all[n] ?? []);
}
