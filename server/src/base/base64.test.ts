/**
 * Base64 against the platform's own coder.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bytesOfBase64 } from './base64.ts';

test('gives back what was coded, padded or not', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const coded = Buffer.from(bytes).toString('base64');
      assert.deepEqual(bytesOfBase64(coded), bytes);
      assert.deepEqual(bytesOfBase64(coded.replace(/=+$/, '')), bytes);
    }),
  );
});

test('refuses what is no base64', () => {
  for (const nonsense of ['A', '!!!!', 'AB=C', 'äöüß', 'AAAA\n']) assert.equal(bytesOfBase64(nonsense), undefined, nonsense);
});
