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

test('what is no stretch', () => {
  for (const text of [
    'See 2016-07.', 'Resolution 2016-14', 'call 2018-2016', 'lost in March 5-3', 'from 2020 to 2018 levels', 'moved from April 29 to April 22', 'on May 9 and 4 June', 'March 5-3 victory', 'in 1999-03', 'from 300 to 200 BC',
  ]) assert.deepEqual(found(text), [], text); // prettier-ignore
});

test('any text: no throw, ends inside the words', () => {
  const piece = fc.constantFrom('from', 'to', 'between', 'and', '2020', '2018', '-', '–', 'March', '5', '3', '2016-14', 'the', 'of', ',', '16th', '\udc00');
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
