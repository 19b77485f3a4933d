/**
 * Clients that send nonsense, or messages out of order, over streams in memory: they are refused or answered with nothing,
 * and the server lives on.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ErrorCodes } from 'vscode-languageserver';
import { ask } from '../support/ask.ts';
import { right, started, uri } from '../support/bridge-desk.ts';
import { Desk } from '../support/desk.ts';
import { connectServer } from '../support/lsp-client.ts';
import { positionIn } from '../support/story-folder.ts';

describe('a client that sends nonsense', () => {
  test('is told of its order of messages', async () => {
    const client = connectServer(new Desk(), {});
    await assert.rejects(client.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } }), { code: ErrorCodes.ServerNotInitialized });
    await client.start();
    await assert.rejects(client.request('initialize', { processId: null, capabilities: {}, rootUri: null }), { code: ErrorCodes.InvalidRequest });
    await client.shutDown();
    await assert.rejects(client.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } }), { code: ErrorCodes.InvalidRequest });
  });

  test('is refused or answered with nothing, and the server lives on', async () => {
    const client = await started(new Desk());
    await client.open(uri, right);
    const refused: [string, unknown][] = [
      ['textDocument/hover', {}],
      ['textDocument/hover', null],
      ['textDocument/hover', { textDocument: {}, position: { line: 0, character: 0 } }],
      ['textDocument/hover', { textDocument: { uri }, position: { line: -1, character: 0 } }],
      ['textDocument/hover', { textDocument: { uri }, position: { line: 0.5, character: 0 } }],
      ['textDocument/selectionRange', { textDocument: { uri }, positions: 'all' }],
      ['textDocument/inlayHint', { textDocument: { uri }, range: { start: 0, end: 1 } }],
      ['textDocument/rename', { textDocument: { uri }, position: positionIn(right, 'Olga'), newName: 7 }],
      ['callHierarchy/incomingCalls', {}],
      ['dateline/setPublished', { textDocument: { uri }, date: 20240612 }],
    ];
    for (const [method, params] of refused) await assert.rejects(client.request(method, params), { code: ErrorCodes.InvalidParams }, `${method} ${JSON.stringify(params)}`);
    await assert.rejects(client.request('textDocument/unheardOf', {}), { code: ErrorCodes.MethodNotFound });

    const nowhere = { textDocument: { uri: 'file:///elsewhere/none.txt' }, position: { line: 3, character: 9 } };
    const beyond = { textDocument: { uri }, position: { line: 9999, character: 9999 } };
    const empty: [string, unknown, unknown][] = [
      ['textDocument/hover', nowhere, null],
      ['textDocument/hover', { ...nowhere, textDocument: { uri: ':::' } }, null],
      ['textDocument/hover', beyond, null],
      ['textDocument/definition', nowhere, null],
      ['textDocument/implementation', beyond, null],
      ['textDocument/references', nowhere, []],
      ['textDocument/prepareRename', beyond, null],
      ['callHierarchy/incomingCalls', { item: { uri, data: { event: 99999 } } }, []],
      ['callHierarchy/incomingCalls', { item: { uri, data: 'event' } }, null],
      ['codeLens/resolve', { range: {}, data: 3 }, undefined],
      ['workspace/symbol', { query: { not: 'words' } }, undefined],
      ['workspace/symbol', [], await client.request('workspace/symbol', { query: '' })],
      ['workspace/symbol', 7, await client.request('workspace/symbol', { query: '' })],
    ];
    for (const [method, params, expected] of empty) {
      const answer = await client.request(method, params).catch((error: { code: number }) => error.code);
      if (expected !== undefined) assert.deepEqual(answer, expected, `${method} ${JSON.stringify(params)}`);
    }

    for (const [method, params] of [
      ['textDocument/didOpen', {}],
      ['textDocument/didOpen', { textDocument: { uri: 'file:///desk/odd.article', languageId: 7, version: 1 } }],
      ['textDocument/didChange', { textDocument: { uri, version: 9 }, contentChanges: 'none' }],
      ['textDocument/didChange', { textDocument: { uri: 'file:///desk/unknown.txt', version: 9 }, contentChanges: [{ text: 'x' }] }],
      ['textDocument/didClose', { textDocument: { uri: 'file:///desk/unknown.txt' } }],
      ['workspace/didChangeWatchedFiles', {}],
      ['workspace/didChangeConfiguration', null],
      ['workspace/didChangeWorkspaceFolders', { event: { added: [{}], removed: null } }],
      ['window/workDoneProgress/cancel', { token: 'none' }],
      ['nobody/heardOf', {}],
    ] as const) await client.notify(method, params);
    const hover = await ask(client, 'textDocument/hover', { textDocument: { uri }, position: positionIn(right, 'Tuesday') });
    assert.match(hover?.contents.value ?? 'nothing', /2024-06-11/);
    await client.shutDown();
  });

  test('initialises with nonsense and is served by defaults', async () => {
    const client = connectServer(new Desk(), { capabilities: { textDocument: { hover: { contentFormat: 'none' }, diagnostic: 'yes' }, window: 7 } as never, initializationOptions: { settings: 3, storage: 7, fileAccess: 'yes' } });
    const { capabilities } = await client.start();
    assert.equal(capabilities.diagnosticProvider, undefined);
    const { message } = await client.next<{ message: string }>('window/showMessage');
    assert.match(message, /must be an object/);
    await client.open(uri, right);
    const hover = await ask(client, 'textDocument/hover', { textDocument: { uri }, position: positionIn(right, 'Tuesday') });
    assert.equal(hover?.contents.kind, 'plaintext');
    await client.shutDown();
  });
});
