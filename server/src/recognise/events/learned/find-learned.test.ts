/** The learned detector: what it adds to the sense tables, and what it must leave alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { testModel } from '../../../../../test/support/model.ts';
import { readParagraph } from '../../../text/paragraph.ts';
import { findLearned } from './find-learned.ts';

const found: Readonly<Record<string, readonly string[]>> = {
  'The actor was chosen to present the ceremony in Oslo.': ['choose', 'ceremony'],
  'Doctors treated nine passengers after the ferry hit a pier.': ['treat', 'hit'],
  'The navy foiled an attempt to hijack a tanker.': ['foil', 'hijack'],
};

for (const [text, expected] of Object.entries(found)) {
  test(`finds ${expected.join(', ')}: ${text}`, () => {
    const roots = findLearned(readParagraph(text), testModel()).map(({ root, lemma }) => root ?? lemma);
    for (const root of expected) assert.ok(roots.includes(root), `${root} is not among ${roots.join(', ')}`);
  });
}

for (const [text, expected] of Object.entries({
  'The driver hit a cyclist and drove off, witnesses said.': ['hit', 'drive off', 'say'],
  'According to the minister, two bridges collapsed.': ['say', 'collapse'],
  'The accountant was fired last week.': ['fire'],
})) {
  test(`reads ${expected.join(', ')} from: ${text}`, () => {
    const roots = findLearned(readParagraph(text), testModel()).map(({ root, lemma }) => root ?? lemma);
    assert.deepEqual(roots.filter((root) => expected.includes(root)), expected, roots.join(', '));
  });
}

const never: readonly string[] = [
  'The security forces and the office are in this history.',
  'The bridge over the river is green.',
  'He said so.',
  'The minister told reporters so, according to two of them.',
  'There are many, and they are old.',
  'The house by the harbour has a red door.',
];

for (const text of never) {
  test(`finds no event: ${text}`, () => {
    const events = findLearned(readParagraph(text), testModel()).filter(({ reporting }) => reporting === undefined);
    assert.deepEqual(events.map(({ lemma }) => lemma), []);
  });
}

test('what only says who reports is marked', () => {
  const found = findLearned(readParagraph('The mayor said on Monday that the court had acquitted him.'), testModel());
  assert.deepEqual(found.map(({ root, lemma, reporting }) => [root ?? lemma, reporting]), [['say', true], ['acquit', undefined]]);
});

test('spans lie inside the text, in reading order, whatever the words', () => {
  const words = fc.constantFrom('attacked', 'the', 'host', 'ceremony', 'running', '.', ',', '\ud83d', '“', '5', "'s", 'Oslo', 'was');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const paragraph = readParagraph(parts.join(' '));
      let last = 0;
      for (const { start, end, phrase, clause, minor } of findLearned(paragraph, testModel())) {
        assert.ok(start >= last && end <= paragraph.text.length && phrase.start <= start && phrase.end >= end);
        assert.ok(clause.start <= start && clause.end >= end && minor === true);
        last = end;
      }
    }),
  );
});

test('a form of address is no event', () => {
  const found = findLearned(readParagraph('Mrs Okello, who lost her seat in 2017, was not charged.'), testModel());
  assert.deepEqual(found.map(({ root, lemma }) => root ?? lemma), ['lose', 'charge']);
});
