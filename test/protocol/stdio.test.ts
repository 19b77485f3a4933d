/**
 * The server as a process of its own, over standard input and output: how it starts, what it asks of the client, and the
 * requests that are our own.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { StoryServer } from '../support/story-server.ts';

describe('a server over standard input and output', () => {
  let server: StoryServer;

  before(async () => {
    server = await StoryServer.start();
  });

  after(() => server.stop());

  test('says what it can do', () => {
    const { capabilities } = server.initialised;
    assert.equal(capabilities.positionEncoding, 'utf-16');
    const providers = Object.keys(capabilities).filter((name) => name.endsWith('Provider'));
    assert.deepEqual(providers.sort(), [
      'callHierarchyProvider',
      'codeActionProvider',
      'codeLensProvider',
      'definitionProvider',
      'diagnosticProvider',
      'documentHighlightProvider',
      'documentLinkProvider',
      'documentSymbolProvider',
      'foldingRangeProvider',
      'hoverProvider',
      'implementationProvider',
      'inlayHintProvider',
      'referencesProvider',
      'renameProvider',
      'selectionRangeProvider',
      'semanticTokensProvider',
      'workspaceSymbolProvider',
    ]);
  });

  test('shows the indexing as progress', async () => {
    const { value } = await server.client.next<{ value: { kind: string; title: string } }>('$/progress', ({ value: { kind } }) => kind === 'begin');
    assert.equal(value.title, 'Dateline: reading articles');
    await server.client.next<{ value: { kind: string } }>('$/progress', ({ value: { kind } }) => kind === 'end');
  });

  test('asks the client to watch articles and decisions', async () => {
    const { registrations } = await server.client.next<{ registrations: { method: string; registerOptions: { watchers?: unknown } }[] }>(
      'client/registerCapability',
      (params) => params.registrations.some(({ method }) => method === 'workspace/didChangeWatchedFiles'),
    );
    const [registration] = registrations.filter(({ method }) => method === 'workspace/didChangeWatchedFiles');
    assert.deepEqual(registration?.registerOptions.watchers, [{ globPattern: '**/*.{txt,md,article}' }, { globPattern: '**/.dateline/**' }]);
  });

  test('requests of our own: article, explain, set the date, rebuild', async () => {
    assert.deepEqual(await server.ask('dateline/article', server.whole('monday.txt')), { article: true });
    const explained = await server.ask('dateline/explain', server.caret('monday.txt', 'Sunday'));
    assert.match(explained?.markdown ?? 'nothing', /2024-03-03/);
    assert.equal(await server.ask('dateline/explain', server.caret('tuesday.txt', 'schools')), null);
    const edit = await server.ask('dateline/setPublished', { ...server.whole('monday.txt'), date: '2024-03-05' });
    assert.match(JSON.stringify(edit), /articles\.yaml.*monday\.txt.*2024-03-05/);
    await assert.rejects(server.ask('dateline/setPublished', { ...server.whole('monday.txt'), date: '2024-02-30' }), /calendar/);
    assert.deepEqual(await server.client.request('dateline/rebuildIndex'), { articles: 3 });
  });
});
