/**
 * Outlines of marked articles, printed as indented lists: headline, sections, and events with their details.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpus.ts';
import { documentSymbols } from './document-symbols.ts';
import type { OutlineRow } from './document-symbols.ts';

async function check(fixture: string, expected: string): Promise<void> {
  const { snapshotAt, fixtures } = await corpusOf(fixture);
  const lines = (rows: readonly OutlineRow[], indent: string): string[] =>
    rows.flatMap(({ kind, name, detail, children }) => [`${indent}${kind} ${name}${detail === '' ? '' : ` (${detail})`}`, ...lines(children, `${indent}  `)]);
  const rows = documentSymbols(snapshotAt(fixtures[0]?.path ?? ''));
  assert.equal(lines(rows, '').join('\n'), expected.trim());
  const inside = (row: OutlineRow): boolean =>
    row.span.start <= row.selection.start && row.selection.end <= row.span.end && row.children.every(inside);
  assert.ok(rows.every(inside), 'a selection lies outside its row');
}

test('headline, sections, events with their days and people', () =>
  check(
    `//- /a.txt published:2024-06-12
Strike at the port ends

Dockers met Mayor Olga Reuter on Monday, the union said.

Who won

The minister resigned on Tuesday, and the council said so.
`,
    `
headline Strike at the port ends (2024-06-12)
  event Strike at the port ends
  event met Mayor Olga Reuter on Monday (10 June 2024 · Olga Reuter)
  section Who won
    event won
    event resigned on Tuesday (11 June 2024)`,
  ));

test('an article without a headline has bare rows', () =>
  check(
    `//- /a.txt published:2024-06-12
The minister resigned on Tuesday, the ministry said in a statement that was read to reporters at noon.`,
    `
event resigned on Tuesday (11 June 2024)`,
  ));

test('a row has the words that follow up to a mark, or as many as there is room for, and what is only planned says so', () =>
  check(
    `//- /a.txt published:2024-06-12
The army will withdraw from the northern valley and the hills around it on Friday. Its third round of talks, a long one, ended.`,
    `
event withdraw from the northern valley and the hills … (14 June 2024 · planned)
event third round of talks`,
  ));
