/** Dates that do not exist, and what only looks like them; any text at all, in time that grows with its length. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readParagraph } from '../../text/paragraph.ts';
import { readWords, wordAt } from '../words.ts';
import { findImpossibleDates, mayHoldImpossibleDate } from './impossible-date.ts';

function found(text: string): readonly string[] {
  const words = readWords(readParagraph(text));
  const dates = findImpossibleDates(words);
  if (dates.length > 0) assert.ok(mayHoldImpossibleDate(text), 'the look that spares the reading must not miss it');
  return dates.map(({ at, end, fault, most }) => `${text.slice(wordAt(words, at).start, wordAt(words, end - 1).end)} ${fault} ${most}`);
}

test('what no calendar and no clock has', () => {
  assert.deepEqual(found('It fell on April 31.'), ['April 31 day 30']);
  assert.deepEqual(found('It fell on 31 April 2021, she said.'), ['31 April 2021 day 30']);
  assert.deepEqual(found('On Friday, Feb. 30, it rained.'), ['Feb. 30 day 29']);
  assert.deepEqual(found('the June 31 attack'), ['June 31 day 30']);
  assert.deepEqual(found('ROME, September 31 (Reuters)'), ['September 31 day 30']);
  assert.deepEqual(found('born on 29 February 1900'), ['29 February 1900 day 28']);
  assert.deepEqual(found('paid on 31/04/2021 and 13/13/2021'), ['31/04/2021 day 30', '13/13/2021 month 12']);
  assert.deepEqual(found('dated 2021-02-30 or 2021-13-01'), ['2021-02-30 day 28', '2021-13-01 month 12']);
  assert.deepEqual(found('from June 28-31, he said, or June 28-31, 2021'), ['June 28-31 day 30', 'June 28-31, 2021 day 30']);
  assert.deepEqual(found('at 19:75, then 25:10 GMT'), ['19:75 minute 59', '25:10 hour 24']);
});

test('what looks like it', () => {
  for (const text of [
    'It fell on April 30, on 29 February 2000 and on Feb. 29.', 'In April 31 people died.', 'By June 31 percent had voted.', 'It cost $31 April prices.',
    'Leeds won 31:75.', 'from July 28-31, and April 28-31 ships', 'a ratio of 70:30', 'Psalm 25:61', 'at 25:30 of the second half', 'call 555-31-2040', 'Resolution 2021-13-05', 'the 2019-20-21 seasons', '24/7/365', 'from 31 May 5 ships',
  ]) assert.deepEqual(found(text), [], text);
});

test('any text: no throw, spans in order', () => {
  const piece = fc.constantFrom('April', 'Feb.', '31', '30', '2021', '/', '-', ':', '25:61', ' ', ', ', 'on', 'the', '29th', 'of', '\ud83d', '.', 'GMT');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(' '))), (text) => {
      const words = readWords(readParagraph(text));
      let last = 0;
      for (const { at, end, word } of findImpossibleDates(words)) {
        assert.ok(at >= last && word >= at && word < end && end <= words.length);
        last = end;
      }
    }),
  );
});
