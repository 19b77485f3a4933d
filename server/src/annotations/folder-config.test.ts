/** Reading `config.yaml`: what counts, what is told, and that nothing throws. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defaultFolderConfig, readFolderConfig } from './folder-config.ts';

test('what a folder says of itself', () => {
  assert.deepEqual(readFolderConfig(''), { config: defaultFolderConfig, problems: [] });
  const { config, problems } = readFolderConfig('articles:\n  include: ["**/*.txt"]\n  exclude:\n    - drafts/**\ntagset: desk.yml\nelse: 1\n');
  assert.deepEqual([config, problems], [{ include: ['**/*.txt'], exclude: ['drafts/**'], tagSet: 'desk.yml' }, []]);
});

test('what cannot be read is told with its line, and the rest counts', () => {
  const { config, problems } = readFolderConfig('tagset: ../../elsewhere.yaml\narticles:\n  include: all\n  exclude:\n    - [a]\n    - b\n');
  assert.deepEqual(config, { exclude: ['b'], tagSet: 'tagset.yaml' });
  assert.deepEqual(problems.map(({ line, message }) => `${line} ${message}`), [
    '2 Line 3 should begin with a dash: it is a list.',
    '4 Line 5 should hold a pattern of file names.',
    '0 Line 1 should name a YAML file in this folder, as `tagset.yaml`.',
  ]);
  assert.deepEqual(readFolderConfig('- a').problems.length, 1);
});

test('any text is read without a throw', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ':', ' ', '\n', '-', '[', '{', '"', '&', '*', '%', '\t', 'articles', 'include') }), (text) => {
    assert.equal(typeof readFolderConfig(text).config.tagSet, 'string');
  }));
});
