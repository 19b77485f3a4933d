/**
 * The server over streams in memory, with files and clock in the test's hands: pushed findings, cancellation,
 * indexing that goes on meanwhile, settings, decisions of files, and clients that send nonsense.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes, RequestType } from 'vscode-languageserver';
import type { CodeAction, Diagnostic, Hover, InlayHint, MarkupContent, PublishDiagnosticsParams, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { WORKSPACE_LIMIT } from '../../server/src/protocol/reports.ts';
import { Desk, Gate } from '../support/desk.ts';
import { connectServer, modernCapabilities } from '../support/lsp-client.ts';
import type { ClientOptions, LspClient } from '../support/lsp-client.ts';
import { positionIn } from '../support/story-folder.ts';

const uri = 'file:///desk/bridge.article';
const bridge = (weekday: string, name = 'Olga Reuter'): string => `Bridge at Tarn closed

Published: 12 June 2024

The bridge at Tarn was closed on ${weekday}, June 10, 2024, Mayor ${name} said.

"It will open again next week," Reuter told reporters on Tuesday.
`;
const wrong = bridge('Sunday');
const right = bridge('Monday');

async function started(desk: Desk, options: ClientOptions = {}): Promise<LspClient> {
  const client = connectServer(desk, { folders: [{ uri: 'file:///desk', name: 'desk' }], ...options });
  await client.start();
  await client.ready();
  return client;
}

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
      const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
      assert.deepEqual(items.flatMap((report) => (report.kind === 'full' ? report.items.map(({ code }) => code) : [])), found);
      await client.shutDown();
    });
  }
});

describe('more findings than one answer holds', () => {
  test('are counted and told, and hints never take the place of a warning', async () => {
    const hints = `Bridge closed\n\n${'The bridge was closed on Tuesday, officials said. '.repeat(1100)}\n`;
    const client = await started(new Desk({ 'file:///desk/a.txt': hints, 'file:///desk/z.txt': wrong }));
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
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
    const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position: positionIn(right, 'Tuesday') });
    assert.match((hover.contents as MarkupContent).value, /2024-06-11/);
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
    await client.request('dateline/article', { textDocument: { uri } });
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
    await client.request('dateline/article', { textDocument: { uri } });
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
    const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position: { ...at, character: at.character + 1 } });
    assert.match((hover.contents as MarkupContent).value, /2024-06-10/);
    await client.shutDown();
  });

  test('an untitled document is read like any other, and a decision on it has no folder', async () => {
    const untitled = 'untitled:Untitled-1';
    const client = await started(new Desk());
    await client.open(untitled, wrong, 'plaintext');
    assert.deepEqual(await client.request('dateline/article', { textDocument: { uri: untitled } }), { article: true });
    assert.equal(await client.request('dateline/setPublished', { textDocument: { uri: untitled }, date: '2024-06-12' }), null);
    const report = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri: untitled } });
    assert.deepEqual(report.items.map(({ code }) => code), ['weekday-mismatch']);
    await client.shutDown();
  });

  test('a document that is no article is left in peace', async () => {
    const licence = 'file:///desk/LICENSE.txt';
    const client = await started(new Desk());
    await client.open(licence, 'Permission is hereby granted, free of charge, to any person obtaining a copy of this software.\n', 'plaintext');
    const textDocument = { uri: licence };
    assert.deepEqual(await client.request('dateline/article', { textDocument }), { article: false });
    for (const method of ['textDocument/documentSymbol', 'textDocument/foldingRange', 'textDocument/codeLens', 'textDocument/documentLink']) {
      assert.deepEqual(await client.request(method, { textDocument }), [], method);
    }
    await client.shutDown();
  });

  test('the client’s own spelling of a URI comes back', async () => {
    const odd = 'file:///desk/b(1).article';
    const client = await started(new Desk());
    await client.open(odd, right);
    const [place] = await client.request<{ uri: string }[]>('textDocument/references', {
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
    const hints = (): Promise<InlayHint[]> => client.request('textDocument/inlayHint', { textDocument: { uri }, range: everything });
    assert.ok((await hints()).length > 0);
    await client.next('workspace/codeLens/refresh');
    settings.now = { inlayHints: { dates: false } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.next('workspace/codeLens/refresh');
    assert.deepEqual(await hints(), []);
    await client.shutDown();
  });
});

describe('decisions', () => {
  test('a file of them that is broken is shown to the person, once', async () => {
    const broken = '<<<<<<< HEAD\nnot json\n=======\nneither\n>>>>>>> other\n';
    const client = await started(new Desk({ [uri]: right, 'file:///desk/.dateline/ignored.jsonl': broken }));
    const shown = client.heard.filter(({ method }) => method === 'window/showMessage').map(({ params }) => (params as { message: string }).message);
    assert.equal(shown.length, 1, shown.join('\n'));
    assert.match(shown[0] ?? '', /ignored\.jsonl/);
    await client.shutDown();
  });

  test('an edit of a decision file brings the command that saves it, for a client that has it', async () => {
    const desk = new Desk({ [uri]: wrong, 'file:///desk/.dateline/ignored.jsonl': '{"rule":"other","exact":"words"}\n' });
    const client = await started(desk, { initializationOptions: { commands: true } });
    await client.open(uri, wrong);
    const { items } = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    const [found] = items;
    assert.ok(found !== undefined);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: found.range, context: { diagnostics: [] } });
    const ignore = actions.find(({ title }) => title === 'Ignore this weekday-mismatch everywhere');
    const { edit, command } = await client.request<CodeAction>('codeAction/resolve', ignore);
    assert.deepEqual(command?.arguments, ['file:///desk/.dateline/ignored.jsonl']);
    const [change] = edit?.documentChanges ?? [];
    assert.ok(change !== undefined && 'edits' in change);
    const [added] = change.edits as [{ range: unknown; newText: string }];
    assert.deepEqual(added.range, { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } });
    desk.files.files.set('file:///desk/.dateline/ignored.jsonl', added.newText);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///desk/.dateline/ignored.jsonl', type: 2 }] });
    await client.next('workspace/diagnostic/refresh');
    const after = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    assert.deepEqual(after.items, []);
    await client.shutDown();
  });

  test('a pair is silenced in both of its articles, and a rule turned off by a command', async () => {
    const [one, other] = ['file:///desk/one.txt', 'file:///desk/other.txt'];
    const texts = {
      [one]: 'Published: 20 May 2019\n\nThe ferry Aurora ran aground off Leith on 3 May 2019, killing nine passengers, officials said.\n',
      [other]: 'Published: 21 May 2019\n\nThe Aurora, a ferry, ran aground near Leith on 5 May 2019 with nine passengers killed, officials said.\n',
    };
    const desk = new Desk(texts);
    const client = await started(desk, { initializationOptions: { commands: true } });
    const conflicts = async (at: string): Promise<readonly Diagnostic[]> => {
      const { items } = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri: at } });
      return items.filter(({ code }) => code === 'event-date-conflict');
    };
    for (const [at, text] of Object.entries(texts)) await client.open(at, text);
    const [found] = await conflicts(one);
    assert.ok(found !== undefined && (await conflicts(other)).length === 1);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri: one }, range: found.range, context: { diagnostics: [] } });
    const off = actions.find(({ title }) => title === 'Turn event-date-conflict off');
    assert.deepEqual((await client.request<CodeAction>('codeAction/resolve', off)).command, { title: off?.title, command: 'dateline.turnRuleOff', arguments: ['event-date-conflict'] });
    const pair = actions.find(({ title }) => title === 'Ignore this pair: event-date-conflict with other.txt');
    const { edit } = await client.request<CodeAction>('codeAction/resolve', pair);
    const change = edit?.documentChanges?.find((each) => 'edits' in each);
    assert.ok(change !== undefined && 'edits' in change);
    const added = change.edits.find((each) => 'newText' in each);
    const written = JSON.parse(added?.newText ?? '') as { against?: unknown };
    assert.deepEqual(written.against, { article: 'other.txt', sentence: 'The Aurora, a ferry, ran aground near Leith on 5 May 2019 with nine passengers killed, officials said' });
    desk.files.files.set('file:///desk/.dateline/ignored.jsonl', `${JSON.stringify(written)}\n`);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///desk/.dateline/ignored.jsonl', type: 1 }] });
    await client.next('workspace/diagnostic/refresh');
    assert.deepEqual([await conflicts(one), await conflicts(other)], [[], []]);
    await client.shutDown();
  });

  test('a client that cannot resolve is given the whole action at once', async () => {
    const capabilities = { ...modernCapabilities, textDocument: { ...modernCapabilities.textDocument, codeAction: {} } };
    const client = await started(new Desk({ [uri]: right }), { capabilities });
    await client.open(uri, right);
    const range = { start: positionIn(right, 'Olga'), end: positionIn(right, 'Olga') };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } });
    const reject = actions.find(({ title }) => title === '“Olga Reuter” is not a name');
    assert.match(JSON.stringify(reject?.edit), /entities\.yaml.*Olga Reuter/);
    assert.equal(reject?.command, undefined);
    await client.shutDown();
  });
});

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
    const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position: positionIn(right, 'Tuesday') });
    assert.match((hover.contents as MarkupContent).value, /2024-06-11/);
    await client.shutDown();
  });

  test('initialises with nonsense and is served by defaults', async () => {
    const client = connectServer(new Desk(), { capabilities: { textDocument: { hover: { contentFormat: 'none' }, diagnostic: 'yes' }, window: 7 } as never, initializationOptions: { settings: 3, storage: 7, fileAccess: 'yes' } });
    const { capabilities } = await client.start();
    assert.equal(capabilities.diagnosticProvider, undefined);
    const { message } = await client.next<{ message: string }>('window/showMessage');
    assert.match(message, /must be an object/);
    await client.open(uri, right);
    const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position: positionIn(right, 'Tuesday') });
    assert.equal((hover.contents as MarkupContent).kind, 'plaintext');
    await client.shutDown();
  });
});
