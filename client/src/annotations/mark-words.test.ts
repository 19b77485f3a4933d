/** Marks in words: the type comes first, then who and how sure, then the rest. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WireMark } from '../../../server/src/protocol/annotation-messages.ts';
import { counted, markWords, shortWords } from './mark-words.ts';

const place = { uri: 'file:///a', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } } };
const mark: WireMark = { id: '1', state: 'accepted', place, exact: 'Tarn', type: 'GPE', typeWords: 'Place', attributes: {}, annotator: 'Ana', remarks: [] };

const spoken: readonly (readonly [Partial<WireMark>, string])[] = [
  [{}, 'Place, marked by Ana'],
  [{ entity: { id: 'tarn', name: 'Tarn (town)' }, attributes: { level: 'town' } }, 'Place, marked by Ana, linked to Tarn (town), level town'],
  [{ state: 'moved', remarks: ['stood in line 4'] }, 'Place, moved, to be confirmed, marked by Ana, stood in line 4'],
  [{ state: 'orphaned' }, 'Place, its words are gone, marked by Ana'],
];

test('what a mark is', () => {
  for (const [change, words] of spoken) assert.equal(markWords({ ...mark, ...change }), words);
  const { annotator: _, ...ofMachine } = mark;
  assert.equal(markWords({ ...ofMachine, state: 'suggested', confidence: 'high' }), 'Place, suggestion, high confidence');
});

test('long words are cut, white space is levelled, counts are spoken', () => {
  assert.equal(shortWords('two\n  words'), 'two words');
  assert.equal(shortWords('a'.repeat(100)).length, 60);
  assert.deepEqual([counted(1, 'mark'), counted(1200, 'mark'), counted(2, 'entity', 'entities')], ['1 mark', '1,200 marks', '2 entities']);
});
