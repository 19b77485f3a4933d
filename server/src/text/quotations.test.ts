/** Which words stand inside quotation marks; `QUOTE` is closed in its paragraph, `OPEN` goes on behind it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { expectMarks } from '../../../test/support/expect.ts';
import { parseArticle } from '../../../test/support/fixture.ts';
import { readParagraph } from './paragraph.ts';

const texts = [
  // A quotation opened anew, as where paragraphs were run together: the rest pairs as it is meant.
  '"[[We go. We are glad.|QUOTE]] "[[They stay,|QUOTE]]" she said. "[[You go,|QUOTE]]" he said.',
  '"[[We go, |QUOTE]]"he said. He left.',
  'The "[[hot pursuit |QUOTE]]"rule is old.',
  'The " mark " is rare.'.replace('" mark "', '"[[ mark |QUOTE]]"'),
  // Marks that lean the wrong way.
  '“[[We won.|QUOTE]]“ he said. “[[No.|QUOTE]]”',
  'She said, ”[[We won.|QUOTE]]” He said ”[[no|QUOTE]]”.',
  '"[[We go,|QUOTE]]" he said, "[[and we stay away.|QUOTE]]"',
  '“[[We go,|QUOTE]]” he said.',
  '‘[[We will not go,|QUOTE]]’ said the minister.',
  '‘[[The Houthis’ attack was wrong.|QUOTE]]’ He left.',
  '‘[[It wasn’t O’Brien’s car,|QUOTE]]’ she said.',
  "It was '[[really bad|QUOTE]]', he said.",
  "The Houthis' leader met O'Brien's aide in the '90s.",
  "Rock 'n' roll isn't dead, they're saying.",
  '«[[Nous partons|QUOTE]]», he said. „[[Wir gehen|QUOTE]]“, she said.',
  "``[[It was a bomb,|QUOTE]]'' an official said.",
  'He said: "[[We will stay until the end.|OPEN]]',
  '“[[And so we stay. “Always,” we said.|QUOTE]]” Then silence.',
  '“[[The first part goes on.|OPEN]]',
  'He is 6\' 2" tall and said nothing.',
  '"" and “” hold nothing.',
];

test('quotations', () => {
  for (const marked of texts) {
    const article = parseArticle(marked);
    const { quotations } = readParagraph(article.text);
    const marks = quotations.map(({ start, end, closed }) => ({ start, end, label: closed ? 'QUOTE' : 'OPEN' }));
    expectMarks(article, () => true, marks);
  }
});

test('any string: quotations in order, disjoint and inside the text', () => {
  const pieces = fc.constantFrom('"', '“', '”', '‘', '’', "'", '«', '»', '``', "''", ' ', 'a', 's', '.', '5');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (all) => {
      const text = all.join('');
      let end = 0;
      for (const quotation of readParagraph(text).quotations) {
        assert.ok(quotation.start >= end && quotation.end > quotation.start && quotation.end <= text.length);
        end = quotation.end;
      }
    }),
  );
});
