/** Edits of plain texts by line and column: order, line ends, places outside. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withEdits } from './text-edits.ts';

const edit = (from: readonly [number, number], to: readonly [number, number], newText: string): Parameters<typeof withEdits>[1][number] => ({
  range: { start: { line: from[0], character: from[1] }, end: { line: to[0], character: to[1] } },
  newText,
});

test('edits are made where they were counted, in any order and with any line end', () => {
  assert.equal(withEdits('', [edit([0, 0], [0, 0], 'one\n')]), 'one\n');
  assert.equal(withEdits('one\ntwo\n', [edit([2, 0], [2, 0], 'three\n'), edit([0, 0], [0, 3], 'ONE')]), 'ONE\ntwo\nthree\n');
  assert.equal(withEdits('one\r\ntwo\r\n', [edit([0, 0], [1, 0], '')]), 'two\r\n');
  assert.equal(withEdits('a\rb\rc', [edit([1, 0], [1, 1], 'B')]), 'a\rB\rc');
});

test('a place outside the text is held to its end', () => {
  assert.equal(withEdits('one', [edit([7, 3], [9, 0], '!')]), 'one!');
  assert.equal(withEdits('one\ntwo', [edit([0, 99], [0, 99], '!')]), 'one\n!two');
});
