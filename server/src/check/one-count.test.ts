/** Two numbers of two articles: of one thing or not, one slip apart or not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sixLetterStem } from '../link/article/facts/amounts.ts';
import { conflicts, isGroupOfOther, sameWord } from './one-count.ts';
import type { Told } from './one-count.ts';

const count = (value: number, counts: string | undefined, state: Told['state'] = 'dead'): Told => ({
  start: 0,
  end: 1,
  text: String(value),
  value,
  place: 1,
  near: [],
  ...(counts === undefined ? {} : { counts }),
  ...(state === undefined ? {} : { state }),
});

test('numbers that slip into each other contradict; three times as many are counted of something else', () => {
  assert.ok(conflicts(count(12, 'person'), count(17, 'life')));
  assert.ok(conflicts(count(13, 'person'), count(30, 'person')));
  assert.ok(conflicts(count(16, 'person'), count(61, 'person')));
  assert.ok(conflicts(count(19, 'miner'), count(91, 'worker')));
  assert.ok(!conflicts(count(12, 'person'), count(47, 'person')));
  assert.ok(!conflicts(count(12, 'person'), count(12, 'life')));
});

test('a group and the people it is among', () => {
  assert.ok(isGroupOfOther(count(40, 'passenger'), count(26, 'person'), false));
  assert.ok(isGroupOfOther(count(17, 'passenger'), count(27, 'person'), true));
  assert.ok(!isGroupOfOther(count(17, 'passenger'), count(27, 'person'), false));
  assert.ok(!isGroupOfOther(count(17, 'passenger'), count(18, 'person'), true));
  assert.ok(!isGroupOfOther(count(5, 'soldier'), count(9, 'person'), true));
});

test('verb and noun of one event are one word', () => {
  const areOne = (a: string, b: string): boolean => sameWord(sixLetterStem(a)) === sameWord(sixLetterStem(b));
  for (const [a, b] of [['collided', 'collision'], ['protesters', 'demonstration'], ['erupted', 'eruption'], ['blazes', 'fire'], ['fell', 'plunged']] as const) assert.ok(areOne(a, b), `${a} ${b}`);
  assert.ok(!areOne('fire', 'explosion'));
});
