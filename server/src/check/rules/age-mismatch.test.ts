/** How sure two ages of one person are: a much lower one in the past may be told of long ago. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFindings } from '../../../../test/support/check-findings.ts';
import { ageMismatch } from './age-mismatch.ts';

test('an age that may be told of long ago is information', async () => {
  const rows: readonly (readonly [text: string, mark: string, severity: string])[] = [
    ['Anna Dahl, 42, runs the farm. Her father left, and Dahl was 11.', '11', 'information'],
    ['Anna Dahl, 42, runs the farm. Anna Dahl was 38, police said.', '38', 'warning'],
    ['Anna Dahl, 42, runs the farm. Anna Dahl was 48, police said.', '48', 'warning'],
    ['Anna Dahl, 42, runs the farm. Anna Dahl was 24, police said.', '24', 'warning'],
    ['Anna Dahl, 42, runs the farm. Anna Dahl, 11, said no.', '11', 'warning'],
  ];
  for (const [text, mark, severity] of rows) {
    const found = await checkFindings(`//- /a.txt published:2019-05-10\n${text}\n${' '.repeat(text.indexOf(mark))}${'^'.repeat(mark.length)} age-mismatch: ${mark} here\n`, ageMismatch);
    assert.deepEqual(found.get('/a.txt')?.map((finding) => finding.severity), [severity], text);
  }
});
