/** Names that go on behind a town's, and days that only stand there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPartOfName } from './place.ts';

test('a day or month behind a name is no part of it, a name that begins like one is', () => {
  const isPart = (said: string): boolean => isPartOfName(said, { start: 3, end: 9 });
  for (const behind of ['Monday', 'September 3', 'Sept. 3', 'May, when']) assert.ok(!isPart(`in Calder ${behind}`), behind);
  for (const behind of ['Mondale', 'Marchmont', 'Mayfield', 'Junction']) assert.ok(isPart(`in Calder ${behind}`), behind);
});
