/** Reading `config.yaml`: what counts, what is told, and that nothing throws. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defaultFolderConfig, readFolderConfig } from './folder-config.ts';

test('what a folder says of itself', () => {
  assert.deepEqual(readFolderConfig(''), { config: defaultFolderConfig, problems: [] });
  const { config, problems } = readFolderConfig('articles:\n  include: ["**/*.txt"]\n  exclude:\n    - drafts/**\ntagset: desk.yml\nelse: 1\n');
  assert.deepEqual([config, problems], [{ include: ['**/*.txt'], exclude: ['drafts/**'], tagSet: 'desk.yml', house: { names: [] } }, []]);
});

test('what cannot be read is told with its line, and the rest counts', () => {
  const { config, problems } = readFolderConfig('tagset: ../../elsewhere.yaml\narticles:\n  include: all\n  exclude:\n    - [a]\n    - b\n');
  assert.deepEqual(config, { exclude: ['b'], tagSet: 'tagset.yaml', house: { names: [] } });
  assert.deepEqual(problems.map(({ line, message }) => `${line} ${message}`), [
    '2 Line 3 should begin with a dash: it is a list.',
    '4 Line 5 should hold a pattern of file names.',
    '0 Line 1 should name a YAML file in this folder, as `tagset.yaml`.',
  ]);
  assert.deepEqual(readFolderConfig('- a').problems.length, 1);
});

test('the rules of a house', () => {
  const { config, problems } = readFolderConfig('dates: { order: dmy }\nnames:\n  - prefer: Fuad  Hussein\n    instead_of: [Faud Hussein, Fuad Hussein]\n  - Harstad\n');
  assert.deepEqual([config.house, problems], [{ dateOrder: 'dmy', names: [{ prefer: 'Fuad Hussein', insteadOf: ['Faud Hussein'] }, { prefer: 'Harstad', insteadOf: [] }] }, []]);
  const broken = readFolderConfig('dates: dmy\nnames:\n  - {instead_of: [x]}\n  - {prefer: Oslo, instead_of: Olso}\n  - {prefer: Bergen, instead_of: [[Begren]]}\n');
  assert.deepEqual(broken.config.house, { names: [{ prefer: 'Oslo', insteadOf: [] }, { prefer: 'Bergen', insteadOf: [] }] });
  assert.deepEqual(broken.problems.map(({ message }) => message), [
    'Line 1 should hold `order`.',
    'Line 3 should hold a name, or `prefer` with one.',
    'Line 4 should begin with a dash: it is a list.',
    'Line 5 should hold a spelling of the name.',
  ]);
  assert.match(readFolderConfig('dates: {order: ymd}\n').problems[0]?.message ?? '', /the month first/);
});

test('any text is read without a throw', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ':', ' ', '\n', '-', '[', '{', '"', '&', '*', '%', '\t', 'articles', 'include', 'names', 'prefer', 'instead_of', 'dates', 'order') }), (text) => {
    assert.equal(typeof readFolderConfig(text).config.tagSet, 'string');
  }));
});
