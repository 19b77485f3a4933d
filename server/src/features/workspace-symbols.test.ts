/**
 * Search over the articles of a fixture: an entity once, each of its events, nothing for an unknown name.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpus.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

const story = `//- /one.txt published:2024-06-12
Minister leaves over bridge

Transport minister Anna Berg resigned on Monday over the closed bridge at Tarn. The choir sang.
//- /two.txt published:2024-06-13
Bridge brings down minister

Transport minister Anna Berg resigned on Monday over the closed bridge at Tarn, and nobody was surprised.
`;

test('finds an entity once and each of its events, without regard to case and accents', async () => {
  const { index } = await corpusOf(story);
  const found = await workspaceSymbols(index, 'BÉRG');
  assert.deepEqual(found.map(({ kind, name, container, place }) => [kind, name, container, place.path]), [['PERSON', 'Anna Berg', 'Minister leaves over bridge (2024-06-12)', '/one.txt']]);
  const events = await workspaceSymbols(index, 'resign');
  assert.deepEqual(events.map(({ kind, name, place }) => [kind, name, place.path]), [
    ['event', 'resign · Anna Berg · 10 June 2024', '/one.txt'],
    ['event', 'resign · Anna Berg · 10 June 2024', '/two.txt'],
  ]);
  assert.deepEqual(await workspaceSymbols(index, 'nobody of that name'), []);
});
