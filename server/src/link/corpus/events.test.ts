/** Ids of events for export: shared by the mentions of one event, and by no others, in any order of arrival. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { corpusOf } from '../../../../test/support/corpus.ts';
import type { CorpusReader, EventItem } from './corpus.ts';
import type { Article } from '../article/article.ts';
import { eventIds } from './events.ts';
import { differentEventKey, sameEventKey } from './related/decided.ts';
import { indexArticle } from './index-article.ts';
import { MemoryIndex } from './memory-index.ts';

const stories = `
//- /a.txt published:2022-03-02
Gunmen killed the Kenyan judge Amina Otieno in Mombasa on Tuesday, the police said.
//- /b.txt published:2022-03-09
Thousands stood in Nairobi a week after the assassination of judge Amina Otieno in Mombasa on March 1.
//- /c.txt published:2024-06-05
Gunmen killed the Kenyan judge Peter Mwangi in Kisumu on Tuesday, the police said.
//- /d.txt published:2024-06-06
The killing of judge Peter Mwangi in Kisumu on Tuesday alarmed lawyers.
//- /e.txt published:2024-06-06
Ministers of Peru and Chile met in Lima on Wednesday.`;

test('mentions of one event share an id, two killings of two judges do not', async () => {
  const { index } = await corpusOf(stories);
  const ids = await eventIds(index);
  const id = async (path: string): Promise<string | undefined> => ids.get(await first(index, path));
  assert.equal(await id('/a.txt'), await id('/b.txt'));
  assert.equal(await id('/c.txt'), await id('/d.txt'));
  const all = new Set([await id('/a.txt'), await id('/c.txt'), await id('/e.txt')]);
  assert.equal(all.size, 3);
  assert.ok([...all].every((value) => /^event-[0-9a-f]{12}$/.test(value ?? '')));
});

test('ids do not depend on the order in which articles came', async () => {
  const { articles, index } = await corpusOf(stories);
  const expected = await eventIds(index);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...articles], { minLength: articles.size }), async (order) => {
      const other = new MemoryIndex();
      for (const [path, article] of order) await other.put(indexArticle(path, article));
      assert.deepEqual(new Map([...(await eventIds(other))].sort()), new Map([...expected].sort()));
    }),
    { numRuns: 10 },
  );
});

test('people’s word on events decides their ids', async () => {
  const { articles } = await corpusOf(stories);
  const decided = (path: string, keys: readonly string[]): void => {
    const article = articles.get(path);
    assert.ok(article);
    (articles as Map<string, Article>).set(path, { ...article, events: article.events.map((event) => (event.minor === undefined ? { ...event, decided: keys } : event)) });
  };
  decided('/a.txt', [sameEventKey('s'), differentEventKey('d')]);
  decided('/b.txt', [differentEventKey('d')]);
  decided('/e.txt', [sameEventKey('s')]);
  const index = new MemoryIndex();
  for (const [path, article] of articles) await index.put(indexArticle(path, article));
  const ids = await eventIds(index);
  const [a, b, e] = [await first(index, '/a.txt'), await first(index, '/b.txt'), await first(index, '/e.txt')].map((name) => ids.get(name));
  assert.equal(a, e);
  assert.notEqual(a, b);
});

test('a corpus without events has no ids', async () => {
  assert.equal((await eventIds(new MemoryIndex())).size, 0);
});

async function first(reader: CorpusReader, path: string): Promise<string> {
  const event = (await reader.items(path)).find((item): item is EventItem => item.kind === 'event' && item.minor === undefined);
  return `${path}#${event?.n}`;
}
