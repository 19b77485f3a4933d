/** Stretches with both ends written, in either order; any text at all. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readParagraph } from '../../text/paragraph.ts';
import { readWords } from '../words.ts';
import { findStretches, mayHoldStretch } from './written-stretch.ts';
import type { WrittenEnd } from './written-stretch.ts';

function found(text: string): readonly string[] {
  const words = readWords(readParagraph(text));
  const stretches = findStretches(words);
  if (stretches.length > 0) assert.ok(mayHoldStretch(text), `the look that spares the reading must not miss it: ${text}`);
  const shown = ({ year, month, day }: WrittenEnd): string => [year, month, day].map((field) => field ?? '').join('.');
  return stretches.map(({ first, last }) => `${shown(first)} > ${shown(last)}`);
}

test('both ends as they are written', () => {
  assert.deepEqual(found('in office from 2018 to 2020'), ['2018.. > 2020..']);
  assert.deepEqual(found('in 2016-14 and between 2012 and 2009'), ['2016.. > 2014..', '2012.. > 2009..']);
  assert.deepEqual(found('the years 2019–2015'), ['2019.. > 2015..']);
  assert.deepEqual(found('open March 5-3, 2021'), ['2021.3.5 > 2021.3.3']);
  assert.deepEqual(found('closed between 16 and 11 April'), ['.4.16 > .4.11']);
  assert.deepEqual(found('from the 5th to the 3rd of June'), ['.6.5 > .6.3']);
  assert.deepEqual(found('from December 20, 2021 to January 3, 2021'), ['2021.12.20 > 2021.1.3']);
  assert.deepEqual(found('between May 2020 and March 2019'), ['2020.5. > 2019.3.']);
});

test('ends with nothing in front of the first', () => {
  assert.deepEqual(found('mayor (1991 to 1985)'), ['1991.. > 1985..']);
  assert.deepEqual(found('his years in the Senate, 1996 to 1978, he'), ['1996.. > 1978..']);
  assert.deepEqual(found('used June 1991 to March 1985'), ['1991.6. > 1985.3.']);
  assert.deepEqual(found('open (9 May 2018 – 3 May 2018)'), ['2018.5.9 > 2018.5.3']);
  assert.deepEqual(found('runs 23 June – 19 April 1959.'), ['.6.23 > 1959.4.19']);
  assert.deepEqual(found('made 2015-06-04 to 2015-03-02'), ['2015.6.4 > 2015.3.2']);
  assert.deepEqual(found('ran from 04/25/2015 to 03/28/2015'), ['2015.4.25 > 2015.3.28']);
  assert.deepEqual(found('from the summer of 1991 to early 1985'), ['1991.. > 1985..']);
  assert.deepEqual(found('from May 1991 until his death in 1985'), ['1991.5. > 1985..']);
});

test('what is no stretch', () => {
  for (const text of [
    'See 2016-07.', 'Resolution 2016-14', 'call 2018-2016', 'lost in March 5-3', 'from 2020 to 2018 levels', 'moved from April 27 to April 21', 'on May 9 and 4 June', 'March 5-3 victory', 'in 1999-03', 'from 300 to 200 BC', 'on 9 May 2018 – 3 May 2018 was too early', 'counted down from 1991 to 1985', 'passed by 1991 to 1985', 'from 04/05/2015 to 03/02/2015', 'Between 2019 and May 2018', 'counted down, 1991 to 1985 votes',
  ]) assert.deepEqual(found(text), [], text);
});

test('any text: no throw, ends inside the words', () => {
  const piece = fc.constantFrom('from', 'to', 'between', 'and', '2020', '2018', '-', '–', 'March', '5', '3', '2016-14', 'the', 'of', ',', '16th', '2015-06-04', '(', 'late', 'his death in', '\udc00');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(' '))), (text) => {
      const words = readWords(readParagraph(text));
      let behind = 0;
      for (const { at, end, first, last } of findStretches(words)) {
        assert.ok(at >= behind && first.at >= at && last.end <= end && end <= words.length);
        behind = end;
      }
    }),
  );
});
