/**
 * Decisions as edits of files that are there already: a large one is read, and one that cannot be read is left alone.
 * It must not test what a decision changes.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import { refused } from '../../server/src/session/file-text.ts';
import { Desk } from '../support/desk.ts';
import { connectServer } from '../support/lsp-client.ts';
import type { LspClient } from '../support/lsp-client.ts';
import { positionIn } from '../support/story-folder.ts';

const uri = 'file:///desk/bridge.article';
const entities = 'file:///desk/.dateline/entities.yaml';
const articles = 'file:///desk/.dateline/articles.yaml';
const bridge = `Bridge at Tarn closed

The bridge at Tarn was closed on Monday, Mayor Olga Reuter said.
`;

async function started(desk: Desk): Promise<LspClient> {
  const client = connectServer(desk, { folders: [{ uri: 'file:///desk', name: 'desk' }] });
  await client.start();
  await client.ready();
  await client.open(uri, bridge);
  return client;
}

/** “… is not a name”, chosen at the mayor's name. */
async function rejection(client: LspClient): Promise<CodeAction> {
  const range = { start: positionIn(bridge, 'Olga'), end: positionIn(bridge, 'Olga') };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } });
  const reject = actions.find(({ title }) => title === '“Olga Reuter” is not a name');
  assert.ok(reject !== undefined);
  return client.request('codeAction/resolve', reject);
}

test('a file of decisions that is larger than an article may be is added to', async () => {
  const known = `rejected:\n  - Old Tarn\n# ${'x'.repeat(1_200_000)}\n`;
  const client = await started(new Desk({ [uri]: bridge, [entities]: known }));
  const { edit } = await rejection(client);
  const changes = edit?.documentChanges ?? [];
  assert.equal(changes.length, 1, 'the file is there already');
  const [change] = changes;
  assert.ok(change !== undefined && 'edits' in change);
  const added = change.edits.find((each) => 'newText' in each);
  assert.equal(added?.range.start.line, 2);
  assert.doesNotMatch(added.newText, /rejected:/);
  await client.shutDown();
});

test('a file of decisions that cannot be read is left alone, and the person is told', async () => {
  const desk = new Desk({ [uri]: bridge });
  for (const path of [entities, articles]) desk.files.files.set(path, refused('The file is not valid UTF-8.'));
  const client = await started(desk);
  const { edit, disabled } = await rejection(client);
  assert.equal(edit, undefined);
  assert.match(disabled?.reason ?? '', /can be read/);
  assert.equal(await client.request<WorkspaceEdit | null>('dateline/setPublished', { textDocument: { uri }, date: '2024-06-12' }), null);
  await client.shutDown();
});

test('a file of decisions that is too large to be read is not written to either', async () => {
  const client = await started(new Desk({ [uri]: bridge, [entities]: `# ${'x'.repeat(11_000_000)}\n` }));
  const { edit, disabled } = await rejection(client);
  assert.equal(edit, undefined);
  assert.match(disabled?.reason ?? '', /can be read/);
  await client.shutDown();
});
