/** Offsets in three units: tables by hand, and any text against what the platform itself counts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countedIn } from './offsets.ts';
import type { OffsetMap } from './offsets.ts';

const codePoints = (text: string): OffsetMap => countedIn('code points', text);
const utf8Bytes = (text: string): OffsetMap => countedIn('bytes', text);

test('what each unit counts', () => {
  const table: readonly (readonly [text: string, utf16: number, points: number, bytes: number])[] = [
    ['plain', 3, 3, 3],
    ['a😀b', 3, 2, 5],
    ['a😀b', 4, 3, 6],
    ['e\u0301te\u0301', 3, 3, 4],
    ['\ufeffOslo', 1, 1, 3],
    ['one\r\ntwo', 5, 5, 5],
    ['“so”', 1, 1, 3],
    ['𝒜𝒷', 2, 1, 4],
    ['\ud83dx', 1, 1, 3],
  ];
  for (const [text, utf16, points, bytes] of table) {
    assert.equal(codePoints(text).fromUtf16(utf16), points, text);
    assert.equal(utf8Bytes(text).fromUtf16(utf16), bytes, text);
    assert.equal(codePoints(text).toUtf16(points), utf16, text);
    assert.equal(utf8Bytes(text).toUtf16(bytes), utf16, text);
  }
});

test('an offset within a character is that of its beginning, one outside the text that of its nearer end', () => {
  assert.equal(codePoints('a😀b').fromUtf16(2), 1);
  assert.equal(utf8Bytes('a😀b').toUtf16(3), 1);
  for (const wrong of [-1, NaN, -Infinity]) assert.equal(codePoints('a😀b').toUtf16(wrong), 0);
  for (const wrong of [9, Infinity]) assert.equal(codePoints('a😀b').toUtf16(wrong), 4);
  assert.equal(codePoints('').fromUtf16(0), 0);
});

test('any text: every boundary of a character comes back, and the platform counts the same', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const [points, bytes] = [codePoints(text), utf8Bytes(text)];
    assert.equal(points.length, [...text].length);
    assert.equal(bytes.length, Buffer.byteLength(text, 'utf8'));
    assert.equal(countedIn('code units', text).toUtf16(text.length - 1), Math.max(0, text.length - (/[\ud800-\udbff][\udc00-\udfff]$/.test(text) ? 2 : 1)));
    let at = 0;
    for (const character of `${text}`) {
      assert.equal(points.toUtf16(points.fromUtf16(at)), at);
      assert.equal(bytes.toUtf16(bytes.fromUtf16(at)), at);
      assert.equal(bytes.fromUtf16(at), Buffer.byteLength(text.slice(0, at), 'utf8'));
      at += character.length;
    }
  }));
});
