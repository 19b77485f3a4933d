/** The look at a long list around one place: as wide as asked, around the place, whole where the list is short. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { windowAround } from './window.ts';

const tens = [0, 10, 20, 30, 40, 50, 60];

test('the window lies around the place, and within the list', () => {
  assert.deepEqual(windowAround(tens, 30, 3), [20, 30, 40]);
  assert.deepEqual(windowAround(tens, 31, 2), [30, 40]);
  assert.deepEqual(windowAround(tens, -5, 3), [0, 10, 20]);
  assert.deepEqual(windowAround(tens, 99, 3), [40, 50, 60]);
});

test('a short list is given whole', () => {
  assert.deepEqual(windowAround(tens, 30, 7), tens);
  assert.deepEqual(windowAround([], 1, 3), []);
});
