/** Words that news uses for one another, and verbs with a particle that say what another verb says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areNear } from './near-words.ts';
import { meantByPhrase } from './phrasal-verbs.ts';

test('words of one group are near, from either side; others and unknown ones are not', () => {
  for (const [one, other] of [['close', 'shut'], ['sell', 'sale'], ['sack', 'dismiss'], ['quake', 'tremor'], ['match', 'game']] as const) {
    assert.ok(areNear(one, other) && areNear(other, one), `${one} ${other}`);
  }
  assert.ok(!areNear('marry', 'explode') && !areNear('smuggle', 'zzz') && !areNear('zzz', 'zzz'));
});

test('a verb and its particle stand for another verb', () => {
  assert.equal(meantByPhrase('put', 'off'), 'postpone');
  assert.equal(meantByPhrase('turn', 'down'), 'refuse');
  assert.equal(meantByPhrase('step', 'down'), 'resign');
  assert.equal(meantByPhrase('go', 'public'), 'list');
  assert.equal(meantByPhrase('put', 'milk'), undefined);
  assert.equal(meantByPhrase('put', undefined), undefined);
});
