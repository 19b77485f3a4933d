/**
 * The type that the words beside a name say it has, and words that only seem to say one.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { testModel } from '../../../../../test/support/model.ts';
import { readParagraph } from '../../../text/paragraph.ts';
import type { TaggedType } from '../../model/tagger.ts';
import { readWords } from '../words.ts';
import { withSaidKind } from './said-kind.ts';

const typeOf = (marked: string, type: TaggedType): TaggedType => {
  const [before = '', name = '', after = ''] = marked.split(/\[\[|\]\]/);
  const { words } = readWords(readParagraph(before + name + after));
  const from = words.findIndex(({ start }) => start === before.length);
  const to = words.findIndex(({ end }) => end === before.length + name.length) + 1;
  return withSaidKind(words, { from, to, type, lead: 1 }, testModel().gazetteer).type;
};

const rows: readonly (readonly [marked: string, type: TaggedType, said: TaggedType])[] = [
  ['It rose after the drugmaker [[Ostrava]] cut its forecast.', 'LOC', 'ORG'],
  ['A row with airlines such as Norwind, [[Tarnhem]] and Halvix went on.', 'LOC', 'ORG'],
  ['He has degrees from six universities, including Oslo and [[Bergen]], and a prize.', 'LOC', 'ORG'],
  ['Researchers met at conferences such as ABCD and [[EFGH]] in May.', 'ORG', 'MISC'],
  ['They fled from [[Veldan]] and other villages in the north.', 'PERSON', 'LOC'],
  ['On Friday [[Halvix Tarn]], a Danish maritime insurer based in Aarhus, agreed.', 'PERSON', 'ORG'],
  ['On Friday [[Halvix Tarn]], a Danish maritime lawyer based in Aarhus, agreed.', 'PERSON', 'PERSON'],
  ['The newspaper [[Anna Lind]] bought was sold.', 'PERSON', 'PERSON'],
  ['They shot films such as [[Lund]]’s second one.', 'PERSON', 'PERSON'],
  ['Among networks such as the [[Oslo]]-based one was war.', 'LOC', 'LOC'],
  ['The companies left. Including [[Oslo]] there are three.', 'LOC', 'LOC'],
  ['The company, [[Veldan Tarn]], has apologised.', 'LOC', 'ORG'],
  ['They asked the roads agency, [[Veldan Tarn]].', 'LOC', 'ORG'],
  ['On Monday [[Veldan]], the roads agency, has apologised.', 'LOC', 'ORG'],
  ['In [[Oslo]], the company, which makes it, agreed.', 'LOC', 'LOC'],
  ['In the firm, [[Veldan]] said, all is well.', 'PERSON', 'PERSON'],
  ['By a firm, [[Veldan]], it was told.', 'LOC', 'LOC'],
  ['On Monday [[Veldan]], the agency’s lawyer, has apologised.', 'PERSON', 'PERSON'],
  ['The broadcaster [[Veldan Tarn]] spoke.', 'PERSON', 'PERSON'],
  ['Airlines left, such as they are, [[Oslo]] behind.', 'LOC', 'LOC'],
  ['The city [[Tarn Council]] met.', 'ORG', 'ORG'],
];

for (const [marked, type, said] of rows) test(`${type} is ${said}: ${marked}`, () => assert.equal(typeOf(marked, type), said));

test('any words at all', () => {
  const { gazetteer } = testModel();
  const some = fc.array(fc.constantFrom('such', 'as', 'including', 'firms', 'Oslo', ',', 'and', 'other', 'a', 'bank', '.', '"', '\ud800', 's')).map((words) => words.join(' '));
  fc.assert(
    fc.property(some, (text) => {
      const { words } = readWords(readParagraph(text));
      words.forEach((_, at) => assert.ok(withSaidKind(words, { from: at, to: at + 1, type: 'LOC', lead: 1 }, gazetteer).to === at + 1));
    }),
  );
});
