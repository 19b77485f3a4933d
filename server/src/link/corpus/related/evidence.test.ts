/** What is known of a pair: words that only report are told apart from those that tell of an event. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../../../test/support/corpus.ts';
import type { EventItem } from '../corpus.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { featureNames, featuresOf } from './features.ts';
import { scoreOf } from './score.ts';
import { readWeights } from './weights.ts';

const corpus = `
//- /a.txt published:2022-03-02
Gunmen kidnapped the Kenyan judge Amina Otieno near the port of Mombasa.
//- /b.txt published:2022-03-02
The Kenyan judge Amina Otieno was kidnapped near the port of Mombasa.`;

/** The evidence about the two articles' event if both were told by words of these roots. */
async function evidenceWith(...roots: readonly [string, string]): Promise<Evidence> {
  return evidenceBetween({ root: roots[0] }, { root: roots[1] });
}

/** The evidence about the two articles' event with these of its parts told otherwise. */
async function evidenceBetween(...parts: readonly [Partial<EventItem>, Partial<EventItem>]): Promise<Evidence> {
  const { index } = await corpusOf(corpus);
  const heads = await index.heads(['/a.txt', '/b.txt']);
  const told = await Promise.all(
    ['/a.txt', '/b.txt'].map(async (path, i) => {
      const item = (await index.items(path)).find((one): one is EventItem => one.kind === 'event');
      const head = heads.get(path);
      assert.ok(item !== undefined && head !== undefined);
      return { item: { ...item, ...parts[i] }, head };
    }),
  );
  const [a, b] = told;
  assert.ok(a !== undefined && b !== undefined);
  const weights = await readWeights(index, [...a.item.words, ...b.item.words]);
  const evidence = evidenceOf(a, b, { articles: 0.6, nearness: 1 }, weights);
  assert.ok(evidence !== undefined);
  return evidence;
}

for (const [one, other, expected] of [
  ['kidnap', 'kidnap', 0],
  ['say', 'kidnap', 1],
  ['kidnap', 'tell', 1],
  ['say', 'say', 2],
] as const) {
  test(`of ${one} and ${other} ${expected} only report`, async () => {
    const evidence = await evidenceWith(one, other);
    assert.equal(evidence.reporting, expected);
    assert.equal(featuresOf(evidence)[featureNames.indexOf('reporting')], expected / 2);
  });
}

test('two reports of somebody saying something are less surely one event than two of a deed', async () => {
  assert.ok(scoreOf(await evidenceWith('say', 'say')) < scoreOf(await evidenceWith('kidnap', 'kidnap')));
});

test('a headline and the lead below it are told apart from what stands far down', async () => {
  const { telling } = await evidenceWith('kidnap', 'kidnap');
  assert.deepEqual(telling.map(({ lead }) => lead), [1, 1]);
  for (const { words, place } of telling) assert.ok(words > 0 && words <= 1 && place > 0 && place <= 1, `${words} ${place}`);
});

const named = { sense: 'kill', participants: ['person:otieno'], words: ['judge', 'gunmen'] };

for (const [what, other, expected] of [
  ['of somebody else in other words', { sense: 'kill', participants: [], words: ['driver', 'convoy'] }, true],
  ['told in the same words', { sense: 'kill', participants: [], words: ['judge', 'gunmen'] }, false],
  ['of a named one', { sense: 'kill', participants: ['person:mwangi'], words: ['driver', 'convoy'] }, false],
] as const) {
  test(`the killing of a named judge and one ${what}`, async () => {
    const evidence = await evidenceBetween(named, other);
    assert.equal(evidence.somebody, expected);
    if (expected) assert.ok(scoreOf(evidence) < scoreOf({ ...evidence, somebody: false }));
  });
}

test('there are as many numbers as names', async () => {
  assert.equal(featuresOf(await evidenceWith('kidnap', 'kidnap')).length, featureNames.length);
});
