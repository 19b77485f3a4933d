/** Where sentences end: `¶` marks every end inside a text, so each row is a negative test as well. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readParagraph } from './paragraph.ts';

const texts = [
  'Sales rose. ¶ iPhone sales fell. ¶ eBay paid in Roe v. Wade.',
  'The dam burst. ¶ Two towns were flooded.',
  'He met Gen. Doe and Dr. Roe. ¶ They talked.',
  'J. R. Smith left. ¶ He did not come back.',
  'The U.S. said no. ¶ It left the U.S. ¶ The talks ended.',
  'It happened at 5 p.m. ¶ Witnesses ran.',
  'It happened at 5 p.m. EST and at 6 p.m. Tuesday.',
  'Prices rose 3.5 percent to 2.1. ¶ Then they fell.',
  'On Jan. 5 he left for Springfield, Ill. ¶ He returned in Feb. 2021.',
  'See No. 5 on p. 7. ¶ No. ¶ Never.',
  'Acme Inc. bought Widget Corp. ¶ The price was low.',
  '"It was a strike." ¶ He said no more.',
  '“Will you go?” he asked. ¶ “No!” she said.',
  'He said: “We go.” ¶ They went.',
  '(He left early.) ¶ She stayed.',
  'It was over.[2] ¶ They left.',
  'Why? ¶ Nobody knows… ¶ Perhaps they do.',
  'They waited ... and left.',
  'They saw example.com and left.',
  'CAIRO, March 5 (Reuters) - ¶ The minister left. ¶ She was late.',
  'PORT VILA, Vanuatu — ¶ The dam burst.',
  'It ended in 2011. ¶ 5 men were left behind.',
  'A line\nwrapped at a column. ¶ Another line\nfollows.',
];

test('sentence ends', () => {
  for (const marked of texts) {
    const text = marked.replaceAll(' ¶', '');
    const printed = readParagraph(text).sentences.map(({ start, end }) => text.slice(start, end)).join(' ¶ ');
    assert.equal(printed, marked);
  }
});

test('any string: sentences in order and disjoint, together holding every token', () => {
  const pieces = fc.constantFrom('He', 'left', '.', '!', '"', '”', ')', '[', '1', ']', ' ', 'U.S.', 'Mr.', 'p.m.', 'LIMA', '—', '(', 'AP');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(pieces, { maxLength: 25 }).map((all) => all.join(''))), (text) => {
      const { tokens, sentences } = readParagraph(text);
      let end = 0;
      for (const sentence of sentences) {
        assert.ok(sentence.start >= end && sentence.end > sentence.start && sentence.end <= text.length);
        end = sentence.end;
      }
      for (const token of tokens) {
        assert.equal(sentences.filter(({ start, end: last }) => start <= token.start && token.end <= last).length, 1);
      }
    }),
  );
});
