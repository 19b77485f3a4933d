/** Groups from scored pairs: surest first, bounded, never against an exclusion, and the same whatever the order of the pairs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { groupPairs } from './event-groups.ts';
import type { GroupRules, ScoredPair } from './event-groups.ts';

const rules: GroupRules = { joining: 0.4, average: 0.3, largest: 4, agree: () => undefined };

/** The groups as lists of places, each once. */
function groupsOf(count: number, pairs: readonly ScoredPair[], more: Partial<GroupRules> = {}): readonly (readonly number[])[] {
  const lists = groupPairs(count, pairs, { ...rules, ...more }).map((members) => members.toSorted((a, b) => a - b));
  return lists.filter((members, at) => members[0] === at);
}

const pair = (a: number, b: number, score: number): ScoredPair => ({ a, b, score });

test('sure pairs are joined, weak ones are not', () => {
  assert.deepEqual(groupsOf(4, [pair(0, 1, 0.9), pair(1, 2, 0.3)]), [[0, 1], [2], [3]]);
});

test('a chain of two likely pairs joins no three whose ends are not alike at all', () => {
  assert.deepEqual(groupsOf(3, [pair(0, 1, 0.9), pair(1, 2, 0.5)]), [[0, 1], [2]]);
  assert.deepEqual(groupsOf(3, [pair(0, 1, 0.9), pair(1, 2, 0.7)]), [[0, 1, 2]]);
});

test('what contradicts each other is not joined, neither directly nor through what is known of neither', () => {
  const pairs = [pair(0, 1, 0.9), pair(1, 2, 0.8), pair(0, 2, 0.8)];
  assert.deepEqual(groupsOf(3, pairs, { agree: (a, b) => (a + b === 2 && a !== b ? false : undefined) }), [[0, 1], [2]]);
});

test('one that is at odds with the most of a group is outvoted', () => {
  const pairs = [0, 1, 2, 3].flatMap((a) => [1, 2, 3].filter((b) => b > a).map((b) => pair(a, b, 0.9 - b / 10)));
  assert.deepEqual(groupsOf(4, pairs, { agree: (a, b) => !(Math.min(a, b) === 0 && Math.max(a, b) === 3) }), [[0, 1, 2, 3]]);
  assert.deepEqual(groupsOf(4, pairs, { agree: (a, b) => Math.max(a, b) !== 3 }), [[0, 1, 2], [3]]);
});

test('no group is larger than the largest', () => {
  const pairs = [0, 1, 2, 3, 4, 5].flatMap((a) => [0, 1, 2, 3, 4, 5].filter((b) => b > a).map((b) => pair(a, b, 0.9)));
  assert.ok(groupsOf(6, pairs).every(({ length }) => length <= 4));
});

test('what people call one is one whatever the scores, what they keep apart is never joined, and apart holds where both are said', () => {
  const apart = (...pairs: readonly (readonly [number, number])[]): ReadonlyMap<number, ReadonlySet<number>> =>
    new Map(pairs.flatMap(([a, b]) => [[a, new Set([b])], [b, new Set([a])]] as const));
  assert.deepEqual(groupsOf(4, [], { decided: { same: [[0, 3]], apart: new Map() } }), [[0, 3], [1], [2]]);
  assert.deepEqual(groupsOf(3, [pair(0, 1, 0.9), pair(1, 2, 0.8), pair(0, 2, 0.8)], { decided: { same: [], apart: apart([0, 1]) } }), [[0, 2], [1]]);
  assert.deepEqual(groupsOf(3, [], { decided: { same: [[0, 1], [1, 2]], apart: apart([0, 2]) } }), [[0, 1], [2]]);
  assert.deepEqual(groupsOf(6, [], { largest: 2, decided: { same: [[0, 1], [1, 2]], apart: new Map() } }), [[0, 1, 2], [3], [4], [5]]);
});

test('the order of the pairs changes nothing, and every thing is in one group', () => {
  const some = fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(7), fc.nat(10)).filter(([a, b]) => a < b), { selector: ([a, b]) => a * 8 + b });
  fc.assert(
    fc.property(some, fc.infiniteStream(fc.nat(1000)), (triples, chance) => {
      const pairs = triples.map(([a, b, tenths]) => pair(a, b, tenths / 10));
      const keys = new Map(pairs.map((one) => [one, chance.next().value]));
      const shuffled = pairs.toSorted((x, y) => (keys.get(x) ?? 0) - (keys.get(y) ?? 0));
      const groups = groupsOf(8, pairs);
      assert.deepEqual(groupsOf(8, shuffled), groups);
      assert.deepEqual(groups.flat().toSorted((a, b) => a - b), [0, 1, 2, 3, 4, 5, 6, 7]);
    }),
  );
});
