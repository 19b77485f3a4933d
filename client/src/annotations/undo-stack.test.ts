/** What Ctrl+Z means, step by step, as acts and typing follow each other in one article. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UndoStack } from './undo-stack.ts';

const uri = 'file:///desk/one.article';
const act = (text: string, words = 'Marked'): { words: string; inverses: string[]; stood: { uri: string; text: string } } => ({ words, inverses: [words], stood: { uri, text } });

test('an act is what is taken back until something is typed, and again once the typing is taken back', () => {
  const stack = new UndoStack();
  assert.deepEqual(stack.meansAct({ uri, text: 'Tarn' }), { undo: false, redo: false });
  stack.push(act('Tarn'));
  assert.deepEqual(stack.meansAct({ uri, text: 'Tarn' }), { undo: true, redo: false });
  assert.deepEqual(stack.meansAct({ uri, text: 'Tarn x' }), { undo: false, redo: false });
  assert.deepEqual(stack.meansAct({ uri: 'file:///desk/two.article', text: 'Tarn' }), { undo: false, redo: false });
  stack.tookBack(act('Tarn'));
  assert.deepEqual(stack.meansAct({ uri, text: 'Tarn' }), { undo: false, redo: true });
  stack.didAgain(act('Tarn'));
  assert.deepEqual(stack.meansAct({ uri, text: 'Tarn' }), { undo: true, redo: false });
});

test('acts are taken back one by one, the newest first, and a new act ends what could be done again', () => {
  const stack = new UndoStack();
  for (const words of ['first', 'second']) stack.push(act('Tarn', words));
  assert.equal(stack.last?.words, 'second');
  stack.tookBack(act('Tarn', 'second again'));
  assert.deepEqual([stack.last.words, stack.next?.words], ['first', 'second again']);
  stack.push(act('Tarn', 'third'));
  assert.deepEqual([stack.last.words, stack.next], ['third', undefined]);
});

test('an act of a view means nothing to an article, and old acts are let go', () => {
  const stack = new UndoStack();
  stack.push({ words: 'Accepted', inverses: [] });
  assert.deepEqual(stack.meansAct({ uri, text: '' }), { undo: false, redo: false });
  for (let n = 0; n < 300; n += 1) stack.push(act('', String(n)));
  let kept = 0;
  for (; stack.last !== undefined; kept += 1) stack.tookBack(act(''));
  assert.equal(kept, 200);
});

test('an act is taken back where its article lies by now', () => {
  const stack = new UndoStack();
  stack.push({ words: 'a', inverses: [1], stood: { uri: 'file:///desk/old/a.txt', text: 'x' } });
  stack.renamed([{ from: 'file:///desk/old', to: 'file:///desk/new' }]);
  stack.renamed([{ from: 'file:///desk/new/a.txt', to: 'file:///desk/new/b.txt' }, { from: 'file:///desk/new/a', to: 'file:///desk/c' }]);
  assert.equal(stack.meansAct({ uri: 'file:///desk/new/b.txt', text: 'x' }).undo, true);
  assert.equal(stack.last?.renames?.length, 3);
});
