/**
 * `timeline` over the samples: oldest first, each event once, in three forms that say the same.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCommandLine } from '../support/string-terminal.ts';

interface Row {
  readonly event: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly text: string;
  readonly reports: readonly { readonly path: string; readonly line: number }[];
}

test('events come oldest first and once each', async () => {
  const { status, out, complaints } = await runCommandLine(['timeline', 'samples', '--format', 'json']);
  assert.deepEqual([status, complaints], [0, []]);
  const rows = JSON.parse(out) as readonly Row[];
  assert.ok(rows.length >= 5, `${rows.length} events`);
  assert.equal(new Set(rows.map(({ event }) => event)).size, rows.length);
  const days = rows.map(({ from, to }) => from ?? to ?? '');
  assert.ok(days.every((day) => day !== ''), 'an event without a day');
  assert.deepEqual(days, days.toSorted());
  assert.ok(rows.some(({ reports }) => new Set(reports.map(({ path }) => path)).size > 1), 'no event is told in two articles');
});

test('text and csv hold the same events', async () => {
  const rows = JSON.parse((await runCommandLine(['timeline', 'samples', '--format', 'json'])).out) as readonly Row[];
  const text = (await runCommandLine(['timeline', 'samples'])).out.trimEnd().split('\n');
  assert.equal(text.length, rows.length * 2);
  const csv = (await runCommandLine(['timeline', 'samples', '--format', 'csv'])).out;
  assert.match(csv, /^from,to,modality,sense,text,participants,place,path,line,reports,event\r\n/);
  for (const { text: words, event } of rows) {
    assert.ok(csv.includes(words.replaceAll('"', '""')) && csv.includes(event), words);
    assert.ok(text.some((line) => line.includes(words)), words);
  }
});
