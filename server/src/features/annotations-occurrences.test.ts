/** Places of the same words: whole words, any white space, no parting of paragraphs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { occurrenceAt, occurrences } from './annotations-occurrences.ts';

const table: readonly (readonly [words: string, marked: string])[] = [
  ['Tarn', '[[Tarn]] lies on the Tarnow. In [[Tarn]], nobody said “[[Tarn]]”.'],
  ['Olga Reuter', '[[Olga Reuter]] met [[Olga\nReuter]] and Olga\n\nReuter; [[Olga  Reuter]]’s brother, not Olga Reuters.'],
  ['  Tarn ', '[[Tarn]]'],
  ['14', '[[14]] of 140, 14.5, 1,14 and 214; [[14]]. [[14]], 3'],
  ['é', 'caf\u00e9 and [[é]]'],
  ['😀', '[[😀]][[😀]]'],
  ['Tarn', 'TARN and tarn'],
  ['a a', '[[a a]] a'],
];

test('the same words as whole words', () => {
  for (const [words, marked] of table) {
    const text = marked.replaceAll(/\[\[|\]\]/g, '');
    const found = occurrences(text, words);
    // Of places that share words, each counts.
    const expected = [...marked.matchAll(/\[\[/g)].map((match, n) => match.index - 4 * n);
    const starts = found.map(({ start }) => start);
    for (const start of expected) assert.ok(starts.includes(start), `${words}: ${JSON.stringify(found)}`);
    assert.ok(words === 'a a' || starts.length === expected.length, `${words}: ${JSON.stringify(found)}`);
  }
});

test('nothing is found of no words, and what stands around is shown on one line', () => {
  assert.deepEqual(occurrences('Tarn', '  '), []);
  assert.deepEqual(occurrences('', 'Tarn'), []);
  const text = 'The mayor of\nTarn said\nso.';
  const shown = occurrences(text, 'Tarn').map((span) => occurrenceAt(text, span));
  assert.deepEqual(shown, [{ start: 13, end: 17, before: 'The mayor of ', text: 'Tarn', after: ' said so.' }]);
});

test('every place has the words, in any text', () => {
  const few = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '😀', '\ud83d') });
  fc.assert(
    fc.property(few, few, (text, words) => {
      for (const span of occurrences(text, words)) {
        const { text: found } = occurrenceAt(text, span);
        assert.equal(text.slice(span.start, span.end), found);
        assert.equal(found.replace(/\s+/g, ' '), words.trim().replace(/\s+/g, ' '));
      }
    }),
  );
});
