/** Which events are held against each other: those that share rare keys, a bounded number whatever the corpus repeats. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../../test/support/corpus.ts';
import { assertLinear } from '../../../../test/support/linear.ts';
import type { EventItem } from './corpus.ts';
import { EventBlocks } from './event-blocks.ts';
import { Stems } from './related/weights.ts';
import type { WordWeights } from './related/weights.ts';
import { groupPairs } from './event-groups.ts';

const weights: WordWeights = { articles: 1, frequency: new Map(), stems: new Stems() };

async function aKilling(): Promise<EventItem> {
  const { index } = await corpusOf(`
//- /a.txt published:2022-03-02
Gunmen killed the Kenyan judge Amina Otieno in Mombasa on Tuesday.`);
  const item = (await index.items('/a.txt')).find((one) => one.kind === 'event');
  assert.ok(item !== undefined);
  return item;
}

test('an event in the nearest article with a like word is held against it without a key', async () => {
  const killing = await aKilling();
  const { index } = await corpusOf(`
//- /a.txt
A judge was killed in Mombasa harbour.
//- /b.txt
The killing of a judge in Mombasa harbour.
//- /c.txt
Rain fell in Norway.`);
  const at = (path: string): EventItem => ({ ...killing, path, keys: [] });
  const blocks = new EventBlocks([at('/a.txt'), at('/b.txt'), at('/c.txt')], await index.heads(await index.paths()), weights);
  assert.deepEqual(blocks.near(0), [1]);
  assert.deepEqual(blocks.near(2), []);
});

test('what shares more and rarer keys comes first, what shares none not at all', async () => {
  const killing = await aKilling();
  const keyed = (keys: readonly string[], n: number): EventItem => ({ ...killing, path: `/${n}.txt`, n, keys });
  const blocks = new EventBlocks([keyed(['a', 'b'], 0), keyed(['a'], 1), keyed(['a', 'b'], 2), keyed(['c'], 3), keyed([], 4)], new Map(), weights);
  assert.deepEqual(blocks.near(0), [2, 1]);
  assert.deepEqual(blocks.near(3), []);
  assert.deepEqual(blocks.near(4), []);
});

test('one sentence over and over is compared and grouped in proportion to its length', async () => {
  const killing = await aKilling();
  assertLinear('grouping repeated events', 250, (size) => {
    const items = Array.from({ length: size }, (_, n) => ({ ...killing, n }));
    const blocks = new EventBlocks(items, new Map(), weights);
    const pairs = items.flatMap((_item, a) => blocks.near(a).filter((b) => b > a).slice(0, 60).map((b) => ({ a, b, score: 0.9 })));
    groupPairs(size, pairs, { joining: 0.4, average: 0.15, largest: 200, agree: () => undefined });
  });
});
