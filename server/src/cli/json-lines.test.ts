/**
 * Lines out of chunks cut anywhere: the cut never changes what is read.
 */
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import fc from 'fast-check';
import { linesOf } from './json-lines.ts';

async function read(chunks: readonly Uint8Array[], maxLine?: number): Promise<readonly (string | undefined)[]> {
  const lines: (string | undefined)[] = [];
  for await (const line of linesOf(Readable.from(chunks), maxLine)) lines.push(line);
  return lines;
}

test('however the bytes are cut, the lines are the same', async () => {
  const text = fc.array(fc.string({ unit: 'grapheme' }).map((words) => words.replaceAll('\n', '\u2028')), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(30)), async (lines, cuts) => {
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
      const chunks: Uint8Array[] = [];
      let at = 0;
      for (const cut of cuts) chunks.push(bytes.subarray(at, (at += cut)));
      chunks.push(bytes.subarray(at));
      assert.deepEqual(await read(chunks), lines.map((line) => Buffer.from(line).toString()));
    }),
  );
});

test('the last line needs no end, and a line that is too long does not end the reading', async () => {
  assert.deepEqual(await read([Buffer.from('one\ntwo')]), ['one', 'two']);
  assert.deepEqual(await read([Buffer.from('aaaa'), Buffer.from('aaaa\nb\ncccccc'), Buffer.from('c')], 5), [undefined, 'b', undefined]);
  assert.deepEqual(await read([]), []);
});
