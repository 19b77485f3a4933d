/**
 * The one comparison behind all marked tests: the article as marked against the article as the code sees it.
 */
import assert from 'node:assert/strict';
import { compareSpans } from '../../server/src/base/span.ts';
import { printMarks } from './fixture.ts';
import type { FixtureArticle, Mark } from './fixture.ts';

/**
 * Fails unless the marks of the fixture whose labels are `mine` are exactly `actual`. Prints both texts,
 * the second ready to be copied into the test.
 */
export function expectMarks(article: FixtureArticle, mine: (label: string) => boolean, actual: readonly Mark[]): void {
  const expected = article.marks.filter(({ label }) => mine(label));
  const seen = [...actual].sort((a, b) => compareSpans(a, b) || (a.label < b.label ? -1 : 1));
  const wanted = printMarks(article.text, expected);
  const got = printMarks(article.text, seen);
  assert.equal(got, wanted, `marks differ\n--- expected\n${wanted}\n--- as the code sees it\n${got}\n`);
}
