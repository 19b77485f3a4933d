/** Folded text and its way back, by hand and for any text; places of many strings against a plain search. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { edgesOf } from './edges.ts';
import { foldedText, foldSpace } from './folded-text.ts';
import { occurrencesOf } from './occurrences.ts';

test('white space counts once, and every word is found where it stands', () => {
  const text = '\ufeffThe dam\r\nnear  Derna\r\n\r\nburst.';
  const folded = foldedText(text);
  assert.equal(folded.words, ' The dam near Derna burst.');
  for (const word of ['The', 'dam', 'near', 'Derna', 'burst.']) {
    const start = folded.words.indexOf(word);
    const span = folded.stored({ start, end: start + word.length });
    assert.equal(text.slice(span.start, span.end), word);
    assert.equal(folded.at(span.start), start);
  }
  const both = folded.stored({ start: folded.words.indexOf('dam near'), end: folded.words.indexOf('dam near') + 8 });
  assert.equal(text.slice(both.start, both.end), 'dam\r\nnear');
});

const spaced = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r', '\t', '😀') });

test('any text: what is no white space comes back', () => {
  fc.assert(fc.property(spaced, (text) => {
    const folded = foldedText(text);
    for (let at = 0; at < text.length; at++) {
      if (/\s/.test(text.charAt(at))) continue;
      const there = folded.at(at);
      assert.equal(folded.words.charAt(there), text.charAt(at));
      assert.deepEqual(folded.stored({ start: there, end: there + 1 }), { start: at, end: at + 1 });
    }
    assert.ok(folded.stored({ start: 0, end: folded.words.length }).end <= text.length);
    assert.equal(foldSpace(folded.words), folded.words);
  }));
});

test('any strings stand where a plain search finds them', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 })), fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 60 }), (strings, text) => {
    for (const [string, places] of occurrencesOf(strings, text)) {
      const plain = [...text].flatMap((_, at) => (text.startsWith(string, at) ? [at] : []));
      assert.deepEqual(places, plain);
    }
  }));
});

test('words that go on are other words', () => {
  const table: readonly (readonly [marked: string, before: boolean, after: boolean])[] = [
    ['in [May] they', false, false],
    ['the [May]or', false, true],
    ['dis[may]', true, false],
    ['2,[300] died', true, false],
    ['[300],000 fled', false, true],
    ['[300], and', false, false],
    ['[12]:30', false, true],
    ['Jane [Doe]-Smith', false, true],
    ['[Doe]’s car', false, false],
    ['Lind, [Doe], Roe', false, false],
    ['Smith-[Doe] said', true, false],
    ['“[Doe]”', false, false],
    ['caf[e]\u0301', true, true],
    ['so[, and] then', false, false],
  ];
  for (const [marked, before, after] of table) {
    const start = marked.indexOf('[');
    const text = marked.replace(/[[\]]/g, '');
    assert.deepEqual(edgesOf(text, { start, end: marked.indexOf(']') - 1 }), { before, after }, marked);
  }
});
