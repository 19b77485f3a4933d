/**
 * Whatever text comes, `annotate` answers with an object of the contract: spans inside the text, ids that lead
 * somewhere, and the same answer each time.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkAnnotated } from '../support/annotation-contract.ts';
import { jsonLines, runCommandLine } from '../support/string-terminal.ts';

/** Pieces of news, put together at random: what recognisers look for, cut and joined where nobody would. */
const pieces = [
  'BAGHDAD, March 5 (Agency) - ', 'Prime Minister Amal Karim', 'Mr. ', 'the U.S. ', 'Iraqi ', 'on Wednesday', 'last June', 'eight years after ',
  'killed ', 'talks ', 'the third round of ', '“We will leave,” ', 'she said', '"', '’s ', '2,500 troops', '$3.4 million', '31 February 2021',
  'Published 8 April 2021', 'Updated: ', '\n', '\n\n', '\r\n', '\u00A0', '. ', ', ', '(', ')', '—', '\uFEFF', '\u{1F30D}', '\uD83C', '---\n', 'date 2021-04-08 ',
];
const news = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const anything = fc.string({ unit: 'binary', maxLength: 200 });
const halves = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units));
const day = fc.constantFrom(undefined, '2021-04-08', '1900-02-28');

test('any text is answered as the contract says, and the same way twice', async () => {
  const articles = fc.array(fc.record({ text: fc.oneof(news, news, anything, halves), date: day }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(articles, async (given) => {
      const input = given.map((article, id) => `${JSON.stringify({ id, ...article })}\n`).join('');
      const { status, out, complaints } = await runCommandLine(['annotate', '--jsonl'], input);
      assert.deepEqual([status, complaints], [0, []]);
      const objects = jsonLines(out);
      assert.equal(objects.length, given.length);
      objects.forEach((object, id) => assert.equal(checkAnnotated(object, given[id]?.text ?? '').id, id));
      assert.equal((await runCommandLine(['annotate', '--jsonl'], input)).out, out);
    }),
    { numRuns: 40 },
  );
});
