/** People's entities written into their file: what is added, what stays as it is, what is left alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editForEntity, editForNotOne, editForOne } from './entity-edits.ts';
import { applied } from './yaml-edits.ts';
import type { Replacement } from './yaml-edits.ts';

function made(text: string | undefined, edit: Replacement | undefined): string {
  assert.ok(edit !== undefined, `no edit of ${JSON.stringify(text)}`);
  return applied(text ?? '', edit);
}

const written = '# our names\nentities:\n  - name: Olga Reuter\n    type: PERSON\n    notes: mayor until 2024\n';

test('an entity is put in its place, and once only', () => {
  assert.equal(made(undefined, editForEntity(undefined, { name: 'Tarn', type: 'GPE' })), 'entities:\n  - name: Tarn\n    type: GPE\n');
  const added = made(written, editForEntity(written, { name: 'Omar Haddad', type: 'PERSON' }));
  assert.equal(added, `${written}  - name: Omar Haddad\n    type: PERSON\n`);
  assert.equal(made(added, editForEntity(added, { name: 'Omar Haddad', type: 'PERSON' })), added);
  assert.match(made(written, editForEntity(written, { name: 'Olga Reuter', id: 'olga-reuter-2', type: 'PERSON' })), /- name: Olga Reuter\n {4}id: olga-reuter-2\n {4}type: PERSON/);
  assert.equal(made('entities: []\n', editForEntity('entities: []\n', { name: 'Tarn', type: 'GPE' })), 'entities: \n  - name: Tarn\n    type: GPE\n');
});

test('an entity that was rejected as a name is so no longer', () => {
  assert.doesNotMatch(made('rejected:\n  - Tarn\n', editForEntity('rejected:\n  - Tarn\n', { name: 'Tarn', type: 'GPE' })), /rejected:\n {2}- Tarn/);
});

test('two that are one stand in one set, whatever was said before', () => {
  const one = made(written, editForOne(written, 'Olga Reuter', 'O. Reuter'));
  assert.equal(one, `${written}same:\n  - ["Olga Reuter", "O. Reuter"]\n`);
  const three = made(one, editForOne(one, 'Reuter', 'O. Reuter'));
  assert.match(three, /same:\n {2}- \["Reuter", "O\. Reuter", "Olga Reuter"\]\n$/);
  assert.equal(made(three, editForOne(three, 'Olga Reuter', 'Reuter')), three);
});

test('two that are not one are taken out of the set that said so', () => {
  const one = made(undefined, editForOne(undefined, 'Reuter', 'Reuters'));
  const apart = made(one, editForNotOne(one, 'Reuter', 'Reuters'));
  assert.match(apart, /different:\n {2}- \["Reuter", "Reuters"\]/);
  assert.doesNotMatch(apart, /same:\n {2}- \[/);
  assert.match(made(apart, editForOne(apart, 'Reuter', 'Reuters')), /same:\n {2}- \["Reuter", "Reuters"\]/);
  const three = 'same:\n  - [A, B, C]\n';
  assert.equal(made(three, editForNotOne(three, 'A', 'B')), 'same:\n  - ["A", "C"]\ndifferent:\n  - ["A", "B"]\n');
});

test('a file of another form is left alone', () => {
  for (const text of ['entities: yes\n', '- a list\n', 'entities: {a: b}\n']) {
    assert.equal(editForEntity(text, { name: 'Tarn', type: 'GPE' }), undefined, text);
  }
});
