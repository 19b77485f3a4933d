/**
 * Short forms of given names: of the names they are short for, and of no others.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isShortFor } from './short-names.ts';

test('a short name stands for the names that it is short for', () => {
  for (const [short, full] of [['joe', 'joseph'], ['bill', 'william'], ['kate', 'catherine'], ['steve', 'stephen']] as const) assert.ok(isShortFor(short, full), `${short} ${full}`);
  for (const [short, full] of [['joseph', 'joe'], ['joe', 'john'], ['bill', 'bill'], ['', 'william'], ['william', '']] as const) assert.ok(!isShortFor(short, full), `${short} ${full}`);
});
