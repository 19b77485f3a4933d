/** Facts of any text: none throws, every span lies in the text, and long texts cost in proportion. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertLinear } from '../../../../../test/support/linear.ts';
import { testModel } from '../../../../../test/support/model.ts';
import { randomNews } from '../../../../../test/support/random-news.ts';
import { analyse } from '../../../analyse.ts';
import type { Article } from '../article.ts';
import { extractors } from './extractors.ts';

const words = fc.constantFrom('Maria Lopez', '(WFC)', 'World Food Council', ', 64,', '"', '“We will not stop until they come”', 'was born in 1962', 'died on 4 May 2003.', 'said', 'Sen.', '\n\n', '((', '\ud800', 'ß', 'president of', '1930-2010');
const broken = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '));

test('any text has facts that lie in it', () => {
  fc.assert(
    fc.property(fc.oneof(randomNews, broken, fc.string({ unit: 'binary' })), (text) => {
      for (const { start, end, sentence } of analyse(text, testModel()).facts) {
        assert.ok(start >= 0 && start <= end && end <= text.length);
        assert.ok(sentence.start >= 0 && sentence.end <= text.length);
      }
    }),
    { numRuns: 60 },
  );
});

test('long texts cost in proportion', () => {
  const rows: readonly string[] = [
    '"We will not stop until they come," Maria Lopez, 64, said on 4 May 2003. ',
    'World Food Council (WFC) ',
    'Sen. Maria Lopez (1930-2010), who was born in Leeds in 1930, met Ole Lund in 2003. ',
    'the the (( Maria ',
  ];
  for (const row of rows) {
    const read = new Map<number, Article>();
    const articleOf = (size: number): Article => {
      const known = read.get(size) ?? analyse(`${row.repeat(8)}\n\n`.repeat(size), testModel());
      read.set(size, known);
      return known;
    };
    for (const size of [4, 32]) articleOf(size);
    assertLinear(`facts of ${row}`, 4, (size) => extractors.forEach((extractor) => extractor.extract(articleOf(size), testModel())));
  }
});
