/**
 * Lenses above the events that another article of the fixture reports, in their two steps.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpus.ts';
import { defaultConfig } from '../session/config.ts';
import { codeLenses, relatedReports } from './code-lens.ts';

const story = `//- /one.txt published:2024-06-12
Minister leaves over bridge

Transport minister Anna Berg resigned on Monday over the closed bridge at Tarn. The choir sang.
//- /two.txt published:2024-06-13
Bridge brings down minister

Transport minister Anna Berg resigned on Monday over the closed bridge at Tarn, and nobody was surprised.
`;

test('stand above an event that another article reports', async () => {
  const { snapshotAt, fixtures } = await corpusOf(story);
  const snapshot = snapshotAt('/one.txt');
  const lenses = [];
  for await (const lens of codeLenses(snapshot)) if (lens !== undefined) lenses.push(lens);
  const words = lenses.map(({ span }) => fixtures[0]?.text.slice(span.start, span.end));
  assert.ok(words.includes('resigned'), words.join());
  const lens = lenses[words.indexOf('resigned')];
  const { title, places } = await relatedReports(snapshot, lens?.event ?? -1);
  assert.equal(title, 'Told in 1 other article: resigned');
  assert.deepEqual(places.map(({ path }) => path), ['/two.txt']);
});

test('are none when the user wants none, and for an event that is gone', async () => {
  const { snapshotAt } = await corpusOf(story);
  for await (const lens of codeLenses(snapshotAt('/one.txt', { ...defaultConfig, codeLens: { relatedEvents: false } }))) assert.fail(String(lens));
  assert.deepEqual((await relatedReports(snapshotAt('/one.txt'), 99)).places, []);
});
