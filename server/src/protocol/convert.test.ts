/**
 * Offsets against positions, and cards against Markdown that an article must not be able to write.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { indexLines } from '../text/lines.ts';
import { diagnosticOf, escapeMarkdown, markdownOf, offsetOf, plainTextOf, positionOf, spanOfRange } from './convert.ts';

const texts = fc
  .array(fc.constantFrom('a', 'é', '\u{1F4F0}', '\ud83d', ' ', '\n', '\r\n', '\r', '\ufeff', '“'), { maxLength: 40 })
  .map((parts) => parts.join(''));

test('offsets and positions agree with the document of the protocol library', () => {
  fc.assert(
    fc.property(texts, fc.nat(60), (text, offset) => {
      const document = TextDocument.create('file:///a.txt', 'article', 1, text);
      const lines = indexLines(text);
      const inside = Math.min(offset, text.length);
      const position = positionOf(lines, inside);
      assert.equal(position.line, document.positionAt(inside).line);
      // An offset in the middle of a line break is one that no client sends.
      if (!(text[inside - 1] === '\r' && text[inside] === '\n')) assert.equal(offsetOf(text, lines, position), inside);
    }),
  );
});

test('any position lies in the text, on its own line when there is one', () => {
  fc.assert(
    fc.property(texts, fc.nat(50), fc.nat(50), (text, line, character) => {
      const document = TextDocument.create('file:///a.txt', 'article', 1, text);
      assert.equal(offsetOf(text, indexLines(text), { line, character }), document.offsetAt({ line, character }));
    }),
  );
});

test('a range may come with its ends the wrong way round', () => {
  const text = 'one\ntwo';
  const range = { start: { line: 1, character: 2 }, end: { line: 0, character: 1 } };
  assert.deepEqual(spanOfRange(text, indexLines(text), range), { start: 1, end: 6 });
});

const noLines = (): undefined => undefined;
const span = { start: 0, end: 1 };

test('words of an article never become markup', () => {
  const hostile = '![x](https://a.example) <img src=x> [y]: z `c` *b* _i_ # h\n- l | t & <script> 1. n\\';
  const card = { span, what: [[{ words: hostile, strong: true }]], known: [[{ words: hostile }]], why: [] };
  const markdown = markdownOf(card, noLines);
  assert.ok(!/[^\\][[<`]/.test(markdown.replaceAll('&lt;', '')), markdown);
  assert.ok(!markdown.includes('<') && markdown.includes('&lt;script&gt;'), markdown);
});

test('days and figures are shown as they are written', () => {
  for (const words of ['2021-04-07', '2,500 (about)', '+3.5 %!', 'a: b']) assert.equal(escapeMarkdown(` ${words}`).replace(/^ \\/, ' '), ` ${words}`);
});

test('no address of an article becomes a link of its own', () => {
  assert.equal(escapeMarkdown('see https://a.example and www.b.example or c@d.example'), 'see https\\://a.example and www\\.b.example or c\\@d.example');
});

test('escaping leaves no special character alone', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const escaped = escapeMarkdown(words);
      const unescaped = escaped.replace(/\\[^\n]/g, '·');
      assert.ok(!/[`*_[\]<>|~@]|:\/\/|^\s*[-+=#]|^\s*\d+[.)]/.test(unescaped), escaped);
    }),
  );
});

test('a card is what it is, a list of what is known, and why', () => {
  const to = { path: 'file:///a%20(b).txt', span: { start: 4, end: 7 } };
  const card = {
    span,
    what: [[{ words: 'Anna Berg', strong: true }, { words: ' · person' }]],
    known: [[{ words: 'Mayor, in ' }, { words: 'Flood (2024)', to }]],
    why: [[{ words: 'a title stands before it' }]],
  };
  assert.equal(
    markdownOf(card, () => indexLines('one\ntwo')),
    '**Anna Berg** · person\n\n- Mayor, in [Flood (2024)](file:///a%20%28b%29.txt#L2,1)\n\n---\n\n*Why:*\n- a title stands before it',
  );
  assert.equal(plainTextOf(card), 'Anna Berg · person\n- Mayor, in Flood (2024)\nWhy:\n- a title stands before it');
});

test('a diagnostic carries rule, page and related places', () => {
  const finding = {
    start: 0,
    end: 3,
    rule: 'name-drift',
    severity: 'warning' as const,
    message: 'spelled otherwise elsewhere',
    related: [{ path: 'file:///b.txt', start: 0, end: 3, message: 'here' }, { path: 'file:///gone.txt', start: 0, end: 3, message: 'gone' }],
    fixes: [],
  };
  const lines = indexLines('one two');
  const linesOf = (path: string): typeof lines | undefined => (path === 'file:///gone.txt' ? undefined : lines);
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
  const all = { relatedInformation: true, codeDescription: true };
  assert.deepEqual(diagnosticOf(finding, lines, linesOf, all, (path) => path.toUpperCase()), {
    range,
    severity: 2,
    source: 'dateline',
    code: 'name-drift',
    message: 'spelled otherwise elsewhere',
    codeDescription: { href: 'https://github.com/dateline/dateline/blob/main/server/src/check/rules/name-drift.md' },
    relatedInformation: [{ location: { uri: 'FILE:///B.TXT', range }, message: 'here' }],
  });
  const bare = diagnosticOf(finding, lines, linesOf, { relatedInformation: false, codeDescription: false }, (path) => path);
  assert.deepEqual(Object.keys(bare).sort(), ['code', 'message', 'range', 'severity', 'source']);
});
