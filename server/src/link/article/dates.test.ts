/**
 * What holds of every text: spans inside it and in order, one resolution whatever the text, time linear in
 * its length; and captions that speak from their own day.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkDates, readDates } from '../../../../test/support/check-dates.ts';
import { readFigures } from '../../../../test/support/check-figures.ts';
import { assertLinear } from '../../../../test/support/linear.ts';

const pieces = fc.constantFrom(
  'March', 'May', '3', '-', '5', ',', '2021', 'the', 'past', 'two', 'years', 'ago', 'Friday', 'at', '8', 'p.m.', '1990s', "'", '98', 'of', 'last', 'month', '/', ':', '30',
  'end', 'early', 'quarter', 'third', '\n\n', '\ud83d', '(', '$', '%', 'a', 'half', 'and', 'before', 'now', 'BC', '64-year-old', 'nineteen', 'ninety-six', 'every', '2014-16', '31', 'February', 'Easter',
);

test('spans lie inside the text, in order, and values are never empty', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.boolean(), (words, dated) => {
      const text = words.join(' ');
      let last = 0;
      for (const { start, end, value, text: own } of readDates(text, dated ? '2024-03-07' : undefined).timexes) {
        assert.ok(start >= last && end > start && end <= text.length);
        assert.equal(own, text.slice(start, end));
        assert.notEqual(value, '');
        last = end;
      }
      for (const { start, end, value } of readFigures(text)) assert.ok(end > start && end <= text.length && Number.isFinite(value));
    }),
  );
});

test('random text never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      readDates(text, '2024-03-07');
      readFigures(text);
    }),
  );
});

test('time is linear in the length, whatever is repeated', () => {
  for (const piece of ['[', 'March ', 'the past two years ', 'two ', '1/', 'Friday night at 8 p.m. ', 'a year earlier ', '$', 'the quarter ']) {
    assertLinear(piece, 8_000, (length) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      readDates(text, '2024-03-07');
      readFigures(text);
    });
  }
});

test('explicit dates do not depend on the publication day', () => {
  const text = 'It was signed on January 13, 2020, in the summer of 2019 and the 1980s.';
  const values = (published?: string): readonly string[] => readDates(text, published).timexes.map(({ value }) => value);
  assert.deepEqual(values('2024-03-07'), values('1999-12-31'));
  assert.deepEqual(values('2024-03-07'), values());
});

test('a caption with its own full date speaks from that day', () => {
  checkDates(`
//- /caption.txt published:2021-04-02
A headline about the talks

FILE - In this [[Jan. 13, 2020|DATE 2020-01-13]] file photo, soldiers stand at a gate. On [[Tuesday, March 23, 2021|DATE 2021-03-23]], officials sent a request. The talks, which began in [[June|DATE 2020-06]], would go on. (AP Photo/Jane Doe, File)

The two states met in [[March|DATE 2021-03]], the ministry said on [[Wednesday|DATE 2021-03-31]].
`);
});

test('a caption tells in the present of what was', () => {
  checkDates(`
//- /caption.txt published:2021-04-02
A headline about the talks

Strikers hold signs at the gate on [[Monday|DATE 2021-03-29]]. (AP Photo/Jane Doe)

The strikers hold a vote on [[Monday|DATE 2021-04-05]], the union said.
`);
});

test('every value says why', () => {
  for (const { reasons } of readDates('On Friday, two years ago, in 2011, weekly, now, for eight years.', '2024-03-07').timexes) {
    assert.ok(reasons.length > 0 && reasons.every(({ maker, words }) => maker.startsWith('dates/') && words !== ''));
  }
});
