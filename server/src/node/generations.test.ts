/** A bounded map: what is asked for stays, and a value set anew weighs once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Generations } from './generations.ts';

test('a key that is set over and over pushes nothing out', () => {
  const kept = new Generations<string, number>(100);
  kept.set('other', 1);
  for (let count = 0; count < 500; count++) kept.set('typed', count);
  assert.deepEqual([kept.get('other'), kept.get('typed')], [1, 499]);
});

test('what was not asked for in two generations is forgotten, what was is kept', () => {
  const kept = new Generations<number, number>(10);
  for (let key = 0; key < 100; key++) {
    kept.set(key, key);
    assert.equal(kept.get(0), 0);
  }
  assert.deepEqual([kept.has(1), kept.has(99)], [false, true]);
});

test('heavy values make room, and what is deleted weighs nothing', () => {
  const kept = new Generations<string, string>(10, (value) => value.length);
  for (let count = 0; count < 100; count++) {
    kept.set('gone', 'heavy');
    kept.delete('gone');
  }
  kept.set('light', 'a');
  assert.equal(kept.get('light'), 'a');
  kept.set('heavy', 'a'.repeat(10));
  kept.set('heaviest', 'b'.repeat(10));
  kept.set('last', 'c'.repeat(10));
  assert.equal(kept.has('light'), false);
});
