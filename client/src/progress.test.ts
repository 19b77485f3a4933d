/** When the server's progress is shown, and when it is not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discreetProgress } from './progress.ts';

type Kind = 'begin' | 'report' | 'end';

/** Plays a progress; in each step an article is in sight or not. Returns what was shown. */
function played(steps: readonly (readonly [Kind, boolean])[]): string[] {
  let isWanted = false;
  const shown: string[] = [];
  const middleware = discreetProgress(() => isWanted);
  for (const [kind, wanted] of steps) {
    isWanted = wanted;
    const params = kind === 'begin' ? { kind, title: 'reading' } : { kind };
    middleware('token', params, () => shown.push(kind));
  }
  return shown;
}

test('beside an article all is shown', () => {
  assert.deepEqual(played([['begin', true], ['report', true], ['end', true]]), ['begin', 'report', 'end']);
});

test('the beginning comes late when the article comes late', () => {
  assert.deepEqual(played([['begin', false], ['report', true], ['report', false], ['end', false]]), ['begin', 'report', 'report', 'end']);
});

test('without an article nothing begins', () => {
  assert.deepEqual(played([['begin', false], ['report', false], ['end', false]]), ['report', 'end']);
});
