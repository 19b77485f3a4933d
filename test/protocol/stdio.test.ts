/**
 * The server as a process of its own, run from source: every request of the contract over standard input and
 * output, on a folder of three invented articles.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeAction,
  CodeLens,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InitializeResult,
  InlayHint,
  Location,
  MarkupContent,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  SymbolInformation,
  WorkspaceDiagnosticReport,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { spawnServer } from '../support/lsp-client.ts';
import type { LspClient, SpawnedServer } from '../support/lsp-client.ts';
import { positionIn, story, storyFolder } from '../support/story-folder.ts';

const folder = storyFolder();
const [monday, tuesday, friday] = [folder.uri('monday.txt'), folder.uri('tuesday.txt'), folder.uri('friday.txt')];
const caret = (name: keyof typeof story, words: string, options?: { nth?: number; into?: number }): unknown => ({
  textDocument: { uri: folder.uri(name) },
  position: positionIn(story[name], words, options),
});
const whole = (name: keyof typeof story): unknown => ({ textDocument: { uri: folder.uri(name) } });
const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

/** The words that a range covers in one of the articles. */
function wordsAt(name: keyof typeof story, { start, end }: Location['range']): string {
  const lines = story[name].split('\n');
  return start.line === end.line ? (lines[start.line] ?? '').slice(start.character, end.character) : lines.slice(start.line, end.line + 1).join('\n');
}

describe('over standard input and output', () => {
  let server: SpawnedServer;
  let client: LspClient;
  let initialised: InitializeResult;

  before(async () => {
    server = spawnServer({ folders: [folder.folder], initializationOptions: { settings: { diagnostics: { scope: 'corpus' } } } });
    client = server.client;
    initialised = await client.start();
    await client.ready();
    await client.open(monday, story['monday.txt'], 'plaintext');
    await client.open(tuesday, story['tuesday.txt'], 'plaintext');
  });

  after(async () => {
    await client.shutDown();
    assert.equal(await server.exit(), 0);
    folder.remove();
  });

  test('says what it can do', () => {
    const { capabilities } = initialised;
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
    const { value } = await client.next<{ value: { kind: string; title: string } }>('$/progress', ({ value: { kind } }) => kind === 'begin');
    assert.equal(value.title, 'Dateline: reading articles');
    await client.next<{ value: { kind: string } }>('$/progress', ({ value: { kind } }) => kind === 'end');
  });

  test('asks the client to watch articles and decisions', async () => {
    const { registrations } = await client.next<{ registrations: { method: string; registerOptions: { watchers?: unknown } }[] }>(
      'client/registerCapability',
      (params) => params.registrations.some(({ method }) => method === 'workspace/didChangeWatchedFiles'),
    );
    const [registration] = registrations.filter(({ method }) => method === 'workspace/didChangeWatchedFiles');
    assert.deepEqual(registration?.registerOptions.watchers, [{ globPattern: '**/*.{txt,md,article}' }, { globPattern: '**/.dateline/**' }]);
  });

  test('hover: a person, with what other articles say', async () => {
    const hover = await client.request<Hover>('textDocument/hover', caret('monday.txt', 'Halvorsen', { nth: 1 }));
    const { kind, value } = hover.contents as MarkupContent;
    assert.equal(kind, 'markdown');
    assert.match(value, /\*\*Ingrid Halvorsen\*\* · person/);
    assert.match(value, /Mayor/);
    assert.ok(value.includes(tuesday), value);
    assert.match(value, /\*Why:\*/);
    assert.equal(hover.range && wordsAt('monday.txt', hover.range), 'Halvorsen');
  });

  test('hover: a relative date, a figure, a quotation, an event', async () => {
    const cases: [keyof typeof story, string, RegExp][] = [
      ['monday.txt', 'Sunday', /Sunday 3 March 2024.*2024-03-03/],
      ['tuesday.txt', 'next Wednesday', /Wednesday 13 March 2024|Wednesday 6 March 2024/],
      ['tuesday.txt', '300', /\*\*300\*\*|\*\*300 /],
      ['monday.txt', 'rebuild every', /Halvorsen\*\* · speaker/],
      ['monday.txt', 'burst near', /event/],
    ];
    for (const [name, words, expected] of cases) {
      const hover = await client.request<Hover | null>('textDocument/hover', caret(name, words));
      assert.match((hover?.contents as MarkupContent | undefined)?.value ?? 'nothing', expected, words);
    }
  });

  test('hover: nothing where there is nothing', async () => {
    assert.equal(await client.request('textDocument/hover', caret('tuesday.txt', 'schools')), null);
  });

  test('definition: an entity’s introduction, a date’s anchor', async () => {
    const [entity] = await client.request<Location[]>('textDocument/definition', caret('monday.txt', 'Halvorsen told'));
    assert.equal(entity?.uri, monday);
    assert.equal(entity && wordsAt('monday.txt', entity.range), 'Ingrid Halvorsen');
    const [date] = await client.request<Location[]>('textDocument/definition', caret('monday.txt', 'Sunday'));
    assert.equal(date && wordsAt('monday.txt', date.range), '4 March 2024');
  });

  test('implementation: the same event in other articles, and nothing where there is none', async () => {
    const places = await client.request<Location[]>('textDocument/implementation', caret('monday.txt', 'burst near'));
    const uris = places.map(({ uri }) => uri);
    const elsewhere = uris.filter((uri) => uri !== monday);
    assert.deepEqual([...new Set(elsewhere)].sort(), [friday, tuesday].sort());
    assert.deepEqual(uris.slice(0, elsewhere.length), elsewhere, 'other articles come first');
    assert.equal(await client.request('textDocument/implementation', caret('monday.txt', 'Published')), null);
  });

  test('references: every mention in the corpus', async () => {
    const places = await client.request<Location[]>('textDocument/references', { ...(caret('tuesday.txt', 'near Velmora', { into: 6 }) as object), context: { includeDeclaration: true } });
    assert.deepEqual([...new Set(places.map(({ uri }) => uri))].sort(), [friday, monday, tuesday].sort());
  });

  test('highlights: every mention here', async () => {
    const places = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', caret('monday.txt', 'Ingrid Halvorsen'));
    assert.deepEqual(places.map(({ range }) => wordsAt('monday.txt', range)), ['Ingrid Halvorsen', 'Halvorsen', 'Halvorsen']);
  });

  test('symbols of an article and of the corpus', async () => {
    const [root] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', whole('monday.txt'));
    assert.equal(root?.name, 'Dam near Velmora bursts');
    assert.ok((root?.children ?? []).some(({ detail }) => detail?.includes('3 March 2024')), JSON.stringify(root?.children));
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'wiklund' });
    assert.deepEqual(found.map(({ name, location }) => [name, location.uri]), [['Tomas Wiklund', monday]]);
  });

  test('folding, selection, links', async () => {
    assert.ok(Array.isArray(await client.request<FoldingRange[]>('textDocument/foldingRange', whole('monday.txt'))));
    const [selection] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      ...(whole('monday.txt') as object),
      positions: [positionIn(story['monday.txt'], 'Ingrid')],
    });
    const widening: string[] = [];
    for (let at = selection; at !== undefined; at = at.parent) widening.push(wordsAt('monday.txt', at.range));
    assert.deepEqual(widening.slice(0, 2), ['Ingrid', 'Ingrid Halvorsen']);
    assert.ok(widening.length >= 4, widening.join(' | '));
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', whole('tuesday.txt'));
    assert.deepEqual(links.map(({ target }) => target), ['http://news.example/velmora/dam', monday]);
  });

  test('code lenses in two steps', async () => {
    const [lens] = await client.request<CodeLens[]>('textDocument/codeLens', whole('monday.txt'));
    assert.ok(lens !== undefined && lens.command === undefined);
    const { command } = await client.request<CodeLens>('codeLens/resolve', lens);
    assert.match(command?.title ?? '', /^Told in \d other articles?: /);
    const [uri, , locations] = (command?.arguments ?? []) as [string, unknown, Location[]];
    assert.equal(uri, monday);
    assert.ok(locations.length > 0 && locations.every((location) => location.uri !== monday));
  });

  test('inlay hints: the day of a relative date', async () => {
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', { ...(whole('monday.txt') as object), range: everything });
    assert.ok(hints.some(({ label }) => label === '3 March 2024'), JSON.stringify(hints));
  });

  test('semantic tokens: whole, range, difference', async () => {
    const full = await client.request<SemanticTokens>('textDocument/semanticTokens/full', whole('monday.txt'));
    assert.ok(full.data.length > 0 && full.data.length % 5 === 0);
    const range = await client.request<SemanticTokens>('textDocument/semanticTokens/range', { ...(whole('monday.txt') as object), range: everything });
    assert.deepEqual(range.data, full.data);
    const same = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', { ...(whole('monday.txt') as object), previousResultId: full.resultId });
    assert.deepEqual(same.edits, []);
    const unknown = await client.request<SemanticTokens>('textDocument/semanticTokens/full/delta', { ...(whole('monday.txt') as object), previousResultId: 'never heard of' });
    assert.deepEqual(unknown.data, full.data);
  });

  test('rename: one spelling everywhere, the others as they are', async () => {
    const range = await client.request<{ placeholder: string }>('textDocument/prepareRename', caret('monday.txt', 'Ingrid Halvorsen'));
    assert.equal(range.placeholder, 'Ingrid Halvorsen');
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...(caret('monday.txt', 'Ingrid Halvorsen') as object), newName: 'Inger Halvorsen' });
    const changed = (edit.documentChanges ?? []).flatMap((change) => ('textDocument' in change ? [[change.textDocument.uri, change.edits.length] as const] : []));
    assert.deepEqual(Object.fromEntries(changed), { [monday]: 1, [tuesday]: 1, [friday]: 1 });
    assert.equal(await client.request('textDocument/prepareRename', caret('tuesday.txt', 'schools')), null);
    await assert.rejects(client.request('textDocument/rename', { ...(caret('monday.txt', 'Halvorsen') as object), newName: ' ' }), /cannot be empty/);
  });

  test('call hierarchy: what came before and what followed', async () => {
    await client.open(friday, story['friday.txt'], 'plaintext');
    const [item] = await client.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', caret('friday.txt', 'flooded after'));
    assert.ok(item !== undefined);
    const incoming = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
    assert.ok(incoming.some(({ from }) => /burst/.test(from.name)), JSON.stringify(incoming));
    const [cause] = incoming.filter(({ from }) => /burst/.test(from.name));
    const outgoing = await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item: cause?.from });
    assert.ok(outgoing.some(({ to }) => /flood/.test(to.name)), JSON.stringify(outgoing));
  });

  test('pulled diagnostics, with rule, page and unchanged answers', async () => {
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', whole('friday.txt'));
    assert.ok(report.kind === 'full');
    const wrong = report.items.find(({ code }) => code === 'weekday-mismatch') as Diagnostic;
    assert.match(wordsAt('friday.txt', wrong.range), /Sunday/);
    assert.match(wrong.codeDescription?.href ?? '', /weekday-mismatch\.md$/);
    const again = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { ...(whole('friday.txt') as object), previousResultId: report.resultId });
    assert.deepEqual(again, { kind: 'unchanged', resultId: report.resultId });
  });

  test('workspace diagnostics: the corpus, then only what differs', async () => {
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
    const rules = items.flatMap((report) => (report.kind === 'full' ? report.items.map(({ code }) => [report.uri, code]) : []));
    assert.ok(rules.some(([uri, code]) => uri === friday && code === 'weekday-mismatch'), JSON.stringify(rules));
    const previousResultIds = items.map(({ uri, resultId }) => ({ uri, value: resultId }));
    const again = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    assert.deepEqual([...new Set(again.items.map(({ kind }) => kind))], ['unchanged']);
  });

  test('name drift across articles carries related places and a fix', async () => {
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', whole('tuesday.txt'));
    assert.ok(report.kind === 'full');
    const drift = report.items.find(({ code }) => code === 'name-drift');
    assert.ok(drift !== undefined, JSON.stringify(report.items));
    assert.match(wordsAt('tuesday.txt', drift.range), /Halversen$/);
    assert.ok((drift.relatedInformation ?? []).length > 0);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      ...(whole('tuesday.txt') as object),
      range: drift.range,
      context: { diagnostics: [drift], only: ['quickfix'] },
    });
    assert.ok(actions.every(({ edit }) => edit === undefined));
    const fix = actions.find(({ title }) => /Halvorsen/.test(title));
    assert.ok(fix !== undefined, actions.map(({ title }) => title).join('; '));
    assert.deepEqual(fix.diagnostics, [drift]);
    const { edit } = await client.request<CodeAction>('codeAction/resolve', fix);
    assert.ok((edit?.documentChanges ?? []).length > 0);
  });

  test('code actions that decide: ignore here makes the file that keeps it', async () => {
    const { range } = (await client.request<DocumentDiagnosticReport & { items: Diagnostic[] }>('textDocument/diagnostic', whole('friday.txt'))).items[0] as Diagnostic;
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', { ...(whole('friday.txt') as object), range, context: { diagnostics: [] } });
    const ignore = actions.find(({ title }) => title === 'Ignore this weekday-mismatch here');
    const { edit } = await client.request<CodeAction>('codeAction/resolve', ignore);
    const [create, change] = edit?.documentChanges ?? [];
    const uri = `${folder.folder.uri}/.dateline/ignored.jsonl`;
    assert.deepEqual(create, { kind: 'create', uri, options: { ignoreIfExists: true } });
    assert.ok(change !== undefined && 'edits' in change);
    const [written] = change.edits;
    const ignored = JSON.parse((written as { newText: string }).newText) as Record<string, string>;
    assert.equal(ignored['rule'], 'weekday-mismatch');
    assert.equal(ignored['article'], 'friday.txt');
    assert.match(ignored['exact'] ?? '', /Sunday/);
  });

  test('requests of our own: article, explain, set the date, rebuild', async () => {
    assert.deepEqual(await client.request('dateline/article', whole('monday.txt')), { article: true });
    const { markdown } = await client.request<{ markdown: string }>('dateline/explain', caret('monday.txt', 'Sunday'));
    assert.match(markdown, /2024-03-03/);
    assert.equal(await client.request('dateline/explain', caret('tuesday.txt', 'schools')), null);
    const edit = await client.request<WorkspaceEdit>('dateline/setPublished', { ...(whole('monday.txt') as object), date: '2024-03-05' });
    assert.match(JSON.stringify(edit), /articles\.yaml.*monday\.txt.*2024-03-05/);
    await assert.rejects(client.request('dateline/setPublished', { ...(whole('monday.txt') as object), date: '2024-02-30' }), /calendar/);
    assert.deepEqual(await client.request('dateline/rebuildIndex'), { articles: 3 });
  });
});
