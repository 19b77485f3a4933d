/**
 * The whole trip of one article: time in proportion to its length, whatever runs on in it.
 */
import { test } from 'node:test';
import { testModel } from '../../test/support/model.ts';
import { assertLinear } from '../../test/support/linear.ts';
import { analyse } from './analyse.ts';

const endless = [
  'Police killed John Smith in Baghdad on Tuesday. ',
  'Police killed John Smith in Baghdad on Tuesday, ',
  'Iraq attacked Iran and ',
  'Jane Roe and ',
  '"He left on Monday," she said. ',
  'the third round of talks in Moscow ',
];

for (const piece of endless) {
  test(`“${piece.trim()}” without end is read in linear time`, () => {
    assertLinear(piece, 250, (count) => analyse(piece.repeat(count), testModel(), { published: 19_000 }));
  });
}
