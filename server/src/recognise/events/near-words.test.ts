/** Words that news uses for one another, and how near they are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearTables } from './near/tables.ts';
import { nearnessOf } from './near-words.ts';

const near = (one: string, other: string): number => nearnessOf([one], [other]);

test('words of one group are near, from either side; others and unknown ones are not', () => {
  for (const [one, other] of [['close', 'shut'], ['sell', 'sale'], ['sack', 'dismiss'], ['quake', 'tremor'], ['match', 'game'], ['resign', 'leave']] as const) {
    assert.ok(near(one, other) > 0.12 && near(other, one) === near(one, other), `${one} ${other}`);
  }
  assert.equal(near('marry', 'explode'), 0);
  assert.equal(near('smuggle', 'zzz'), 0);
  assert.equal(near('zzz', 'zzz'), 0);
});

test('a word that says much is near to few, a word that says one thing is near to its like', () => {
  assert.ok(near('quake', 'tremor') > near('quake', 'strike'));
  assert.ok(near('sack', 'dismiss') > near('sack', 'leave'));
});

test('a word is found by its root as well', () => {
  assert.ok(nearnessOf(['zzz', 'sack'], ['dismiss']) > 0.12);
});

test('a phrase that may stand for several verbs is near to each of them', () => {
  for (const verb of ['erupt', 'escape']) assert.ok(near('break out', verb) > 0.12, verb);
});

test('every group has two words at least, each once and in small letters; every phrase has its verb', () => {
  for (const { words, phrases } of nearTables) {
    for (const row of words) {
      const group = row.split(' ');
      assert.ok(group.length >= 2 && new Set(group).size === group.length, row);
      assert.ok(group.every((word) => /^[a-z]+(?:-[a-z]+)*$/.test(word)), row);
    }
    for (const row of phrases) assert.match(row, /^[a-z]+(?:-[a-z]+)*: [a-z][a-z' -]+(?:, [a-z][a-z' -]+)*$/);
  }
});
