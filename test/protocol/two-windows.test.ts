/**
 * Two windows on one folder, each with a server of its own: what one of them writes into a file that the other is about
 * to write is not lost.
 */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { TextEdit } from 'vscode-languageserver';
import { withEdits } from '../../client/src/annotations/text-edits.ts';
import { readAnnotationFile } from '../../server/src/annotations/annotation-file.ts';
import type { AnnotateAnswer, WrittenAnnotations } from '../../server/src/protocol/annotation-messages.ts';
import { spawnServer } from '../support/lsp-client.ts';
import type { LspClient } from '../support/lsp-client.ts';

const names = Array.from({ length: 16 }, (_, n) => `Harbour${String.fromCharCode(97 + n)}`);
const text = `Ferries call at more harbours

Published: 12 June 2024

${names.map((name) => `The ferry called at ${name} before noon.`).join('\n\n')}
`;

/** Marks the name, as an editor does: counted anew for as long as the file is another by then. Gives how often. */
async function mark(client: LspClient, uri: string, name: string): Promise<number> {
  const line = text.split('\n').findIndex((one) => one.includes(name));
  const character = text.split('\n')[line]?.indexOf(name) ?? 0;
  const place = { uri, range: { start: { line, character }, end: { line, character: character + name.length } }, exact: name };
  for (let tries = 1; ; tries += 1) {
    const act = { kind: 'mark', type: 'LOC', places: [place] };
    const answer = await client.request<AnnotateAnswer>('dateline/annotate', { act, annotator: 'Ana', now: '2024-06-15T10:00:00Z', seed: name });
    assert.ok(!('refused' in answer), JSON.stringify(answer));
    const { documentChanges } = answer.edit as { documentChanges: { textDocument?: { uri: string }; edits?: TextEdit[] }[] };
    const edits = documentChanges.flatMap((change) => change.edits ?? []);
    const files = answer.bases.map(({ uri: file, text: before }) => ({ uri: file, before, text: withEdits(before ?? '', edits) }));
    const { stale = [] } = await client.request<WrittenAnnotations>('dateline/writeAnnotations', { files });
    if (stale.length === 0) return tries;
  }
}

test('what two windows write into one file at the same time stands in it in the end', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-windows-'));
  const root = pathToFileURL(folder).href;
  await writeFile(join(folder, 'one.article'), text);
  const windows = [1, 2].map(() => spawnServer({ folders: [{ uri: root, name: 'desk' }] }));
  for (const { client } of windows) {
    await client.start();
    await client.ready();
  }
  const tried = Promise.all(windows.map(async ({ client }, which) => {
    let tries = 0;
    for (const name of names.filter((_, n) => n % 2 === which)) tries += await mark(client, `${root}/one.article`, name);
    return tries;
  }));
  const counted = await tried.finally(async () => {
    for (const { client, exit } of windows) {
      await client.shutDown();
      await exit();
    }
  });
  assert.ok((counted[0] ?? 0) + (counted[1] ?? 0) >= names.length);
  const stored = await readFile(join(folder, '.dateline/annotations/Ana/one.article.jsonl'), 'utf8');
  const { annotations, problems } = readAnnotationFile(stored, 'Ana');
  const exacts = annotations.flatMap(({ annotation }) => (annotation.kind === 'mark' ? annotation.anchor.exact : []));
  assert.deepEqual([exacts, problems], [names, []]);
  assert.deepEqual(await readdir(join(folder, '.dateline/annotations')), ['Ana']);
  await rm(folder, { recursive: true });
});
