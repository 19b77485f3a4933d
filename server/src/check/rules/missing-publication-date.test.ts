/** The fix of an inferred date: offered where one day is left, never where the window is wider. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testModel } from '../../../../test/support/model.ts';
import { analyse } from '../../analyse.ts';
import { parseDay } from '../../base/civil-date.ts';
import type { Day } from '../../base/civil-date.ts';
import { MemoryIndex } from '../../link/corpus/memory-index.ts';
import type { RawFinding } from '../rule.ts';
import { missingPublicationDate } from './missing-publication-date.ts';

const text = 'The dam burst on Tuesday, an engineer said.\n';

async function inferred(from: string, to: string): Promise<RawFinding | undefined> {
  const article = analyse(text, testModel());
  const interval = { from: dayOfWords(from), to: dayOfWords(to) };
  const published = { value: null, status: 'inferred', interval, evidence: 'words of a made-up text' } as const;
  const [finding] = await missingPublicationDate.check({ path: '/a.txt', article: { ...article, published }, corpus: new MemoryIndex() });
  return finding;
}

function dayOfWords(iso: string): Day {
  const day = parseDay(iso);
  assert.ok(day !== undefined);
  return day;
}

test('a window of one day can be written down', async () => {
  const finding = await inferred('2024-03-05', '2024-03-05');
  assert.match(finding?.message ?? '', /^“Tuesday” cannot be resolved: .* only inferred, 2024-03-05 \(words of a made-up text\)\.$/);
  assert.deepEqual(finding?.fixes, [
    { title: 'Write the date 2024-03-05 into front matter, as inferred', edits: [{ path: '/a.txt', start: 0, end: 0, newText: '---\ndate: 2024-03-05\n---\n\n' }] },
  ]);
});

test('a window of several days is said, and no day of it is chosen', async () => {
  const finding = await inferred('2024-03-05', '2024-03-07');
  assert.match(finding?.message ?? '', /only inferred, 2024-03-05 to 2024-03-07 \(/);
  assert.deepEqual(finding?.fixes, []);
});
