/**
 * The widening selection: each step around the caret is marked with its number.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkAtCaret } from '../../../test/support/check-features.ts';
import { corpusOf } from '../../../test/support/corpus.ts';
import { selectionSteps } from './selection-ranges.ts';

const check = (fixture: string): Promise<void> =>
  checkAtCaret(fixture, (snapshot, offset) => selectionSteps(snapshot, offset).slice(0, -1).map((span, i) => ({ ...span, label: String(i + 1) })));

test('word, name, sentence, paragraph', () =>
  check(`
The council met.

[[[[[[[[Ol$0ga|1]] Reuter|2]] spoke first.|3]] Nobody answered.|4]]
`));

test('word, sentence, quotation, paragraph', () =>
  check(`
The council met.

[["[[We won. [[We will [[c$0elebrate|1]] tonight.|2]]|3]]"|4]]
`));

test('a wider step holds every step before it, up to the whole article', async () => {
  const { snapshotAt, fixtures } = await corpusOf(`
//- /a.txt published:2024-06-12
Bridge at Tarn closed

"The bridge at Tarn was closed on Monday," Mayor Olga Reuter said. "It will open again next week."
`);
  const snapshot = snapshotAt('/a.txt');
  const length = fixtures[0]?.text.length ?? 0;
  fc.assert(
    fc.property(fc.nat(length), (offset) => {
      const steps = selectionSteps(snapshot, offset);
      assert.deepEqual(steps.at(-1), { start: 0, end: length });
      steps.forEach((step, i) => {
        const inner = steps[i - 1];
        assert.ok(step.start <= offset && offset <= step.end);
        if (inner !== undefined) assert.ok(step.start <= inner.start && inner.end <= step.end && step.end - step.start > inner.end - inner.start);
      });
    }),
  );
});
