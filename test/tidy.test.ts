/**
 * Keeps the house in order: names a forbidden arrow between rooms, a file without a first comment, a rule
 * without its page. Each test says what to do about what it finds. It must not test what the code answers.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forbiddenArrow } from './tidy/arrows.ts';

test('the judge of arrows knows a forbidden one', () => {
  assert.match(forbiddenArrow('server/src/text/tokens.ts', '../recognise/mention.ts') ?? '', /text -> recognise/);
});
