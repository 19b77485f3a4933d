/** Keys of events: one thing more than the sense in each, months of short intervals, years of longer ones. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayOf } from '../../base/civil-date.ts';
import { eventKeys, timeKeys } from './event-keys.ts';

const open = { from: null, to: null };

test('near kin share their keys, strangers do not', () => {
  const of = (sense: string): readonly string[] => eventKeys({ sense, named: ['per:amina'], interval: open, words: [], subject: [] });
  assert.deepEqual(of('kill'), of('die'));
  assert.notDeepEqual(of('kill'), of('elect'));
});

test('there is no key of the sense alone', () => {
  assert.deepEqual(eventKeys({ sense: 'kill', named: [], interval: open, words: [], subject: [] }), []);
});

test('a day is keyed by month and year, a year by itself, a decade and an open interval not at all', () => {
  const day = dayOf(2020, 1, 3);
  assert.deepEqual(timeKeys({ from: day, to: day }), ['2020-01', '2020']);
  assert.deepEqual(timeKeys({ from: dayOf(2020, 12, 30), to: dayOf(2021, 1, 2) }), ['2020-12', '2021-01', '2020', '2021']);
  assert.deepEqual(timeKeys({ from: dayOf(2011, 1, 1), to: dayOf(2011, 12, 31) }), ['2011']);
  assert.deepEqual(timeKeys({ from: dayOf(2010, 1, 1), to: dayOf(2019, 12, 31) }), []);
  assert.deepEqual(timeKeys({ from: day, to: null }), []);
});

test('two intervals that meet share a key, as long as both are keyed', () => {
  const interval = fc.tuple(fc.integer({ min: -30000, max: 60000 }), fc.integer({ min: 0, max: 700 })).map(([from, days]) => ({ from, to: from + days }));
  fc.assert(
    fc.property(interval, interval, (a, b) => {
      const met = a.from <= b.to && b.from <= a.to;
      const keys = new Set(timeKeys(a));
      assert.ok(!met || timeKeys(b).some((key) => keys.has(key)));
    }),
  );
});
