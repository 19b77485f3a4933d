/** The list of towns is asked by name in any spelling, and knows namesakes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testModel } from '../../../../test/support/model.ts';
import { readTowns } from './towns.ts';

test('a town is found by its name however it is written', () => {
  const { towns } = testModel().gazetteer;
  assert.equal(towns.countriesOf('Paris')[0], 'FR');
  assert.ok(towns.countriesOf('PARIS').includes('US-TX'));
  assert.deepEqual(towns.countriesOf('Mosul'), ['IQ']);
  assert.deepEqual(towns.countriesOf('Mosu'), []);
  assert.deepEqual(towns.countriesOf(''), []);
});

test('first and last lines are lines', () => {
  const towns = readTowns('aa\tFR\nbb\tDE US-TX');
  assert.deepEqual([towns.countriesOf('aa'), towns.countriesOf('bb'), towns.countriesOf('b')], [['FR'], ['DE', 'US-TX'], []]);
});

test('every line is found, and nothing between two lines is', () => {
  const keys = ['a', 'aa', 'ab c', 'b', 'ba', 'bb d', 'c', 'cc', 'ж'];
  for (let count = 0; count <= keys.length; count++) {
    const towns = readTowns(keys.slice(0, count).map((key, n) => `${key}\tC${n} D`).join('\n') + (count % 2 === 0 ? '\n' : ''));
    for (const [n, key] of keys.entries()) assert.deepEqual(towns.countriesOf(key), n < count ? [`C${n}`, 'D'] : [], `${key} of ${count}`);
    for (const other of ['', 'ab', 'ac', 'bb', 'zz']) assert.deepEqual(towns.countriesOf(other), [], `${other} of ${count}`);
  }
});
