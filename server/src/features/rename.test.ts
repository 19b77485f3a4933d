/**
 * A name written anew in every article of a fixture: that spelling of that person, and no other.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editedTexts } from '../../../test/support/check-features.ts';
import { corpusOf } from '../../../test/support/corpus.ts';
import { faultOfName, renamableAt, rename } from './rename.ts';

const two = `
//- /two.txt published:2024-06-13
School opened

Mayor Olga Reuter opened the school. "It is dry," Reuter said. Marta Reuter, a teacher, sang.
`;

test('changes one spelling of one person everywhere, and no other', async () => {
  const corpus = await corpusOf(`//- /one.txt published:2024-06-12
Bridge closed

Mayor Olga Reu$0ter closed the bridge. "It is rusty," Reuter said.
${two}`);
  const { snapshot, offset } = corpus.atCaret();
  const texts = editedTexts(corpus, await rename(snapshot, offset, ' Helga Reuter '));
  assert.match(texts['/one.txt'] ?? '', /Mayor Helga Reuter closed the bridge\. "It is rusty," Reuter said\./);
  assert.match(texts['/two.txt'] ?? '', /Mayor Helga Reuter opened .*," Reuter said\. Marta Reuter, a teacher/);
});

test('only names can be renamed', async () => {
  const { snapshot, offset } = (await corpusOf('The bridge was clo$0sed, Olga Reuter said.')).atCaret();
  assert.equal(renamableAt(snapshot, offset), undefined);
  assert.deepEqual(await rename(snapshot, offset, 'shut'), []);
});

test('a name must be words on one line', () => {
  assert.equal(faultOfName('Olga Reuter'), undefined);
  for (const name of ['', '  ', 'Olga\nReuter']) assert.ok(faultOfName(name) !== undefined, JSON.stringify(name));
});
