/** The decoder against the platform's own: any text reads the same, any bytes give some text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeUtf8 } from './utf8.ts';

test('reads what the platform writes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const bytes = new TextEncoder().encode(text);
      assert.equal(decodeUtf8(bytes), new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    }),
  );
});

test('never throws on bytes that are no UTF-8', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decodeUtf8(bytes) === 'string'));
});

test('reads texts longer than one chunk', () => {
  const text = 'Zelenskyy in Kyiv – ✓ 🗞 '.repeat(2000);
  assert.equal(decodeUtf8(new TextEncoder().encode(text)), text);
});
