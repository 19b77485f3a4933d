/**
 * The server over streams in memory, with files and clock in the test's hands: pushed findings, cancellation,
 * indexing that goes on meanwhile, and settings.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CancellationTokenSource, LSPErrorCodes, RequestType } from 'vscode-languageserver';
import type { InlayHint, PublishDiagnosticsParams, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { WORKSPACE_LIMIT } from '../../server/src/protocol/reports.ts';
import { ask, findingsOf } from '../support/ask.ts';
import { bridge, right, started, uri, wrong } from '../support/bridge-desk.ts';
import { Desk, Gate } from '../support/desk.ts';
import { connectServer, modernCapabilities } from '../support/lsp-client.ts';
import type { LspClient } from '../support/lsp-client.ts';
import { positionIn } from '../support/story-folder.ts';

const pushed = { ...modernCapabilities, textDocument: { ...modernCapabilities.textDocument } };
delete pushed.textDocument.diagnostic;

const published = (client: LspClient, of = uri): Promise<PublishDiagnosticsParams> =>
  client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics', (params) => params.uri === of);
const codes = ({ diagnostics }: PublishDiagnosticsParams): unknown[] => diagnostics.map(({ code }) => code);

describe('findings for a client that does not pull', () => {
  test('come when a document is opened, after a pause in typing, and only when they differ', async () => {
    const desk = new Desk();
    const client = await started(desk, { capabilities: pushed });
    await client.open(uri, wrong);
    assert.deepEqual(codes(await published(client)), ['weekday-mismatch']);
    await client.change(uri, `${wrong}Traffic was led through Upper Tarn.\n`);
    await desk.quiet();
    await client.change(uri, right);
    await desk.quiet();
    // The edit that changed no finding was not told: the next set is already the empty one.
    assert.deepEqual(codes(await published(client)), []);
    await client.change(uri, wrong);
    await desk.quiet();
    assert.deepEqual(codes(await published(client)), ['weekday-mismatch']);
    await client.notify('textDocument/didClose', { textDocument: { uri } });
    assert.deepEqual(codes(await published(client)), []);
    await client.shutDown();
  });

  test('come for the whole corpus when that is asked for', async () => {
    const desk = new Desk({ [uri]: wrong });
    const client = await started(desk, { capabilities: pushed, initializationOptions: { settings: { diagnostics: { scope: 'corpus' } } } });
    assert.deepEqual(codes(await published(client)), ['weekday-mismatch']);
    desk.files.files.set(uri, right);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    assert.deepEqual(codes(await published(client)), []);
    await client.shutDown();
  });
});

describe('the findings of the workspace', () => {
  const scopes = [
    { words: 'cover the corpus where nobody chose', settings: {}, found: ['weekday-mismatch'] },
    { words: 'cover the open articles where only these are wanted', settings: { diagnostics: { scope: 'open' } }, found: [] },
  ];
  for (const { words, settings, found } of scopes) {
    test(words, async () => {
      const client = await started(new Desk({ [uri]: wrong }), { initializationOptions: { settings } });
      const { items } = await ask(client, 'workspace/diagnostic', { previousResultIds: [] });
      assert.deepEqual(items.flatMap((report) => (report.kind === 'full' ? report.items.map(({ code }) => code) : [])), found);
      await client.shutDown();
    });
  }
});

describe('more findings than one answer holds', () => {
  test('are counted and told, and hints never take the place of a warning', async () => {
    const hints = `Bridge closed\n\n${'The bridge was closed on Tuesday, officials said. '.repeat(1100)}\n`;
    const client = await started(new Desk({ 'file:///desk/a.txt': hints, 'file:///desk/z.txt': wrong }));
    const { items } = await ask(client, 'workspace/diagnostic', { previousResultIds: [] });
    const all = items.flatMap((report) => (report.kind === 'full' ? report.items : []));
    assert.ok(all.some(({ code }) => code === 'weekday-mismatch'));
    assert.ok(all.length <= 2 * WORKSPACE_LIMIT && all.length >= WORKSPACE_LIMIT);
    const told = client.heard.filter(({ method }) => method === 'window/showMessage').map(({ params }) => (params as { message: string }).message);
    assert.match(told.join('\n'), /^\d+ more findings of the corpus are not listed/);
    await client.shutDown();
  });
});

describe('while work goes on', () => {
  test('requests are answered during indexing', async () => {
    const desk = new Desk({ 'file:///desk/a.txt': right, 'file:///desk/b.txt': right });
    const gate = new Gate();
    desk.files.onPause = () => gate.pass();
    const client = connectServer(desk, { folders: [{ uri: 'file:///desk', name: 'desk' }] });
    await client.start();
    await gate.reached;
    await client.open(uri, right);
    const hover = await ask(client, 'textDocument/hover', { textDocument: { uri }, position: positionIn(right, 'Tuesday') });
    assert.match(hover?.contents.value ?? 'nothing', /2024-06-11/);
    assert.ok(!client.heard.some(({ method, params }) => method === 'dateline/status' && (params as { state: string }).state === 'ready'));
    gate.open();
    await client.ready();
    await client.shutDown();
  });

  test('a cancelled request ends as one', async () => {
    const desk = new Desk({ 'file:///desk/a.txt': wrong, 'file:///desk/b.txt': wrong });
    const client = await started(desk, { initializationOptions: { settings: { diagnostics: { scope: 'corpus' } } } });
    const gate = new Gate();
    desk.files.onPause = () => gate.pass();
    const source = new CancellationTokenSource();
    const type = new RequestType<unknown, WorkspaceDiagnosticReport, void>('workspace/diagnostic');
    const answer = client.connection.sendRequest(type, { previousResultIds: [] }, source.token);
    const refused = assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    await gate.reached;
    source.cancel();
    // Messages keep their order: once this is answered, the cancellation has arrived.
    await ask(client, 'dateline/article', { textDocument: { uri } });
    gate.open();
    await refused;
    await client.shutDown();
  });

  test('indexing can be cancelled where it is shown', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`file:///desk/${i}.txt`, bridge('Monday', `Olga Reuter${'i'.repeat(i % 7)}`)]));
    const desk = new Desk(files);
    const gate = new Gate();
    desk.files.onPause = () => gate.pass();
    const client = connectServer(desk, { folders: [{ uri: 'file:///desk', name: 'desk' }] });
    await client.start();
    const { token } = await client.next<{ token: string }>('$/progress');
    await client.notify('window/workDoneProgress/cancel', { token });
    await ask(client, 'dateline/article', { textDocument: { uri } });
    gate.open();
    const status = await client.next<{ state: string; articles: number }>('dateline/status', ({ state }) => state === 'ready');
    assert.ok(status.articles < 60, `${status.articles} articles were read`);
    await client.shutDown();
  });
});

describe('documents', () => {
  test('changes come in pieces, and answers follow them at once', async () => {
    const client = await started(new Desk());
    await client.open(uri, right);
    const at = positionIn(right, 'Tuesday', { into: 0 });
    const range = { start: at, end: { ...at, character: at.character + 'Tuesday'.length } };
    await client.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range, text: 'Monday' }] });
    const hover = await ask(client, 'textDocument/hover', { textDocument: { uri }, position: { ...at, character: at.character + 1 } });
    assert.match(hover?.contents.value ?? 'nothing', /2024-06-10/);
    await client.shutDown();
  });

  test('an untitled document is read like any other, and a decision on it has no folder', async () => {
    const untitled = 'untitled:Untitled-1';
    const client = await started(new Desk());
    await client.open(untitled, wrong, 'plaintext');
    assert.deepEqual(await ask(client, 'dateline/article', { textDocument: { uri: untitled } }), { article: true });
    assert.equal(await ask(client, 'dateline/setPublished', { textDocument: { uri: untitled }, date: '2024-06-12' }), null);
    assert.deepEqual((await findingsOf(client, untitled)).map(({ code }) => code), ['weekday-mismatch']);
    await client.shutDown();
  });

  test('a document that is no article is left in peace', async () => {
    const licence = 'file:///desk/LICENSE.txt';
    const client = await started(new Desk());
    await client.open(licence, 'Permission is hereby granted, free of charge, to any person obtaining a copy of this software.\n', 'plaintext');
    const textDocument = { uri: licence };
    assert.deepEqual(await ask(client, 'dateline/article', { textDocument }), { article: false });
    for (const method of ['textDocument/documentSymbol', 'textDocument/foldingRange', 'textDocument/codeLens', 'textDocument/documentLink']) {
      assert.deepEqual(await client.request(method, { textDocument }), [], method);
    }
    await client.shutDown();
  });

  test('the client’s own spelling of a URI comes back', async () => {
    const odd = 'file:///desk/b(1).article';
    const client = await started(new Desk());
    await client.open(odd, right);
    const [place] = await ask(client, 'textDocument/references', {
      textDocument: { uri: odd },
      position: positionIn(right, 'Olga'),
      context: { includeDeclaration: true },
    });
    assert.equal(place?.uri, odd);
    await client.shutDown();
  });
});

describe('settings', () => {
  test('are asked for, followed, and complained of once', async () => {
    const settings: { now: unknown } = { now: { inlayHints: { dates: true }, maxFileSize: 'big' } };
    const client = await started(new Desk(), { answers: { 'workspace/configuration': () => [settings.now] } });
    const { message } = await client.next<{ message: string }>('window/showMessage');
    assert.match(message, /dateline\.maxFileSize: must be a number of bytes, not "big"/);
    await client.open(uri, right);
    const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const hints = (): Promise<InlayHint[]> => ask(client, 'textDocument/inlayHint', { textDocument: { uri }, range: everything });
    assert.ok((await hints()).length > 0);
    await client.next('workspace/codeLens/refresh');
    settings.now = { inlayHints: { dates: false } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.next('workspace/codeLens/refresh');
    assert.deepEqual(await hints(), []);
    await client.shutDown();
  });
});
