/** Reading tag sets: what counts, what is told and with which line, and that nothing brings it down. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readTagSet } from './tag-set-file.ts';
import { defaultTagSet } from './tag-set.ts';

test('an empty file is the default, of which every id and key is there once', () => {
  for (const text of ['', '# nothing yet\n', 'types:\n']) assert.deepEqual(readTagSet(text), { tagSet: defaultTagSet, problems: [] });
  const { types, relations } = defaultTagSet;
  for (const list of [types.map(({ id }) => id), types.flatMap(({ key }) => key ?? []), relations.map(({ id }) => id)]) assert.equal(new Set(list).size, list.length);
  assert.ok(types.every(({ guideline, key }) => guideline !== undefined && key !== undefined));
});

test('what is written takes the place of the default', () => {
  const { tagSet, problems } = readTagSet(`types:
  - id: SOURCE
    label: Source
    key: s
    colour: "#1E7A34"
    guideline: Who says it.
    machine: [PERSON, ORG]
    attributes:
      - {id: kind, values: [named, unnamed]}
      - id: why
  - id: no
    future: kept
relations:
  - {id: says, from: [speaker], to: [claim]}
  - {id: near}
`);
  assert.deepEqual(problems, []);
  assert.deepEqual(tagSet, {
    types: [
      {
        id: 'SOURCE',
        label: 'Source',
        key: 's',
        colour: '#1E7A34',
        guideline: 'Who says it.',
        attributes: [
          { id: 'kind', label: 'kind', values: ['named', 'unnamed'] },
          { id: 'why', label: 'why', values: [] },
        ],
        machine: ['PERSON', 'ORG'],
      },
      { id: 'no', label: 'no', attributes: [] },
    ],
    relations: [
      { id: 'says', label: 'says', from: ['speaker'], to: ['claim'] },
      { id: 'near', label: 'near', from: ['from'], to: ['to'] },
    ],
  });
});

const faults: readonly (readonly [text: string, line: number, words: RegExp])[] = [
  ['types:\n  - label: Source\n', 1, /^Line 2 has no `id`\.$/],
  ['types:\n  - id: A\n    key: ctrl\n', 2, /^Line 3 should be one small letter/],
  ['types:\n  - id: A\n    colour: green\n', 2, /should be a colour/],
  ['types:\n  - id: A\n    machine: [ANIMAL]\n', 2, /should be one of PERSON/],
  ['types:\n  - id: A\n    attributes: many\n', 2, /should be a list/],
  ['types: PERSON\n', 0, /should be a list/],
  ['types:\n  - id: two words\n', 1, /more than one word/],
  ['- id: A\n', 0, /should begin with a field/],
  ['types:\n  - id: A\n  - id: A\n', 0, /twice/],
  ['types:\n  - {id: A, key: x}\n  - {id: B, key: x}\n', 0, /key x to two types/],
  ['types: [\n', 1, /is no YAML/],
];

test('what cannot be read is told with its line, and the rest counts', () => {
  for (const [text, line, words] of faults) {
    const [problem] = readTagSet(text).problems;
    assert.equal(problem?.line, line, text);
    assert.match(problem.message, words, text);
  }
  const { tagSet } = readTagSet('types:\n  - id: A\n    key: ctrl\n  - label: lost\n');
  assert.deepEqual(tagSet.types, [{ id: 'A', label: 'A', attributes: [] }]);
});

test('any text gives a tag set with types', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readTagSet(text).tagSet.types.length > 0));
  fc.assert(fc.property(fc.json({ maxDepth: 3 }), (text) => readTagSet(`types: ${text}`).tagSet.types.length > 0), { numRuns: 50 });
});
