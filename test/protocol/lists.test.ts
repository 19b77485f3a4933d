/**
 * The requests behind the views: entities by type, their articles and card, timelines; that they are bounded,
 * checked and cancelled, and that a client hears when they are stale.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes, RequestType } from 'vscode-languageserver';
import type { EntityArticles, EntityCard, EntityList, Timeline, WireEntityGroup } from '../../server/src/protocol/messages.ts';
import { Desk, Gate } from '../support/desk.ts';
import { connectServer } from '../support/lsp-client.ts';
import type { LspClient } from '../support/lsp-client.ts';

const one = 'file:///desk/one.article';
const two = 'file:///desk/two%20b.article';
const files = {
  [one]: 'Mayor resigns over bridge\n\nPublished: 12 June 2024\n\nMayor Olga Reuter resigned on Monday over the closed bridge at Tarn. "It was time," Reuter said.\n',
  [two]: 'Tarn without a mayor\n\nPublished: 14 June 2024\n\nMayor Olga Reuter resigned on Monday. Engineer Omar Haddad will meet the council on June 20.\n',
};

async function started(): Promise<LspClient> {
  const client = connectServer(new Desk(files), { folders: [{ uri: 'file:///desk', name: 'desk' }] });
  await client.start();
  await client.ready();
  return client;
}

const fails = (code: number) => (error: unknown): boolean => (error as { code: number }).code === code;

test('entities: types, those of a type, articles and card of one', async () => {
  const client = await started();
  const groups = await client.request<WireEntityGroup[]>('dateline/entityGroups', {});
  assert.ok(groups.some(({ type, words, names }) => type === 'PERSON' && words === 'People' && names >= 2), JSON.stringify(groups));
  const { entities, isComplete } = await client.request<EntityList>('dateline/entities', { type: 'PERSON' });
  assert.deepEqual([isComplete, entities.map(({ name, articles }) => [name, articles])], [true, [['Olga Reuter', 2], ['Omar Haddad', 1]]]);
  const [reuter] = entities;
  assert.ok(reuter?.place !== undefined && reuter.place.range.end.character > 0);
  const { articles, total } = await client.request<EntityArticles>('dateline/entityArticles', { entity: reuter.handle });
  assert.deepEqual([total, articles.map(({ article, place }) => [article, place.uri])], [2, [['Mayor resigns over bridge (2024-06-12)', one], ['Tarn without a mayor (2024-06-14)', two]]]);
  const card = await client.request<EntityCard>('dateline/entityCard', { entity: reuter.handle });
  assert.match(card.markdown, /^\*\*Olga Reuter\*\*.*2 articles/);
  assert.match(card.markdown, /## Articles\n\n- \[.*\]\(file:\/\/\/desk\/one\.article#L/);
  await client.open(one, files[one] ?? '');
  const atCaret = await client.request<EntityCard>('dateline/entityCard', { textDocument: { uri: one }, position: { line: 4, character: 8 } });
  assert.equal(atCaret.name, 'Olga Reuter');
  assert.equal(await client.request('dateline/entityCard', { textDocument: { uri: one }, position: { line: 4, character: 1000 } }), null);
  await client.shutDown();
});

test('a list that is cut short says so', async () => {
  const client = await started();
  const { entities, isComplete } = await client.request<EntityList>('dateline/entities', { type: 'PERSON', limit: 1 });
  assert.deepEqual([entities.length, isComplete], [1, false]);
  const { events, offset, reports, total } = await client.request<Timeline>('dateline/timeline', { scope: 'corpus', limit: 1 });
  assert.deepEqual([events.length, offset, reports], [1, 0, 1]);
  assert.ok(total >= 3, String(total));
  await client.shutDown();
});

test('timelines of all articles and of the open one', async () => {
  const client = await started();
  const all = await client.request<Timeline>('dateline/timeline', { scope: 'corpus' });
  const resigned = all.events.find(({ kind }) => kind === 'resign');
  // An article may tell it in several places.
  const told = new Set(resigned?.reports.map(({ place }) => place.uri));
  assert.deepEqual([resigned?.days, [...told].sort()], ['10 June 2024', [one, two]]);
  assert.ok(all.events.some(({ isPlanned, participants }) => isPlanned && participants.includes('Omar Haddad')));
  await client.open(two, files[two] ?? '');
  const own = await client.request<Timeline>('dateline/timeline', { scope: 'article', textDocument: { uri: two }, kind: 'resign' });
  assert.deepEqual(own.events.map(({ kind, reports }) => [kind, reports.map(({ place }) => place.uri)]), [['resign', [two]]]);
  const none = await client.request<Timeline>('dateline/timeline', { scope: 'article', textDocument: { uri: 'file:///desk/none.article' } });
  assert.deepEqual(none, { events: [], offset: 0, reports: 0, total: 0 });
  await client.shutDown();
});

describe('requests that make no sense', () => {
  const bad: readonly (readonly [string, unknown])[] = [
    ['dateline/entities', { type: 'ANIMAL' }],
    ['dateline/entities', {}],
    ['dateline/entityArticles', { entity: 'Reuter' }],
    ['dateline/entityCard', {}],
    ['dateline/timeline', { scope: 'world' }],
  ];
  for (const [method, params] of bad) {
    test(`${method} ${JSON.stringify(params)} is refused`, async () => {
      const client = await started();
      await assert.rejects(client.request(method, params), fails(ErrorCodes.InvalidParams));
      await client.shutDown();
    });
  }

  test('filters of another kind than words want everything', async () => {
    const client = await started();
    const all = await client.request<Timeline>('dateline/timeline', { scope: 'corpus' });
    assert.deepEqual(await client.request('dateline/timeline', { scope: 'corpus', entity: 7, kind: null, text: [], limit: -1, offset: 'x' }), all);
    await client.shutDown();
  });
});

test('a request that is cancelled ends as one', async () => {
  const desk = new Desk(files);
  const client = connectServer(desk, { folders: [{ uri: 'file:///desk', name: 'desk' }] });
  await client.start();
  await client.ready();
  const gate = new Gate();
  desk.files.onPause = () => gate.pass();
  const source = new CancellationTokenSource();
  const type = new RequestType<unknown, EntityList, void>('dateline/entities');
  const refused = assert.rejects(client.connection.sendRequest(type, { type: 'PERSON' }, source.token), { code: LSPErrorCodes.RequestCancelled });
  await gate.reached;
  source.cancel();
  await client.request('dateline/article', { textDocument: { uri: one } });
  gate.open();
  await refused;
  await client.shutDown();
});

test('a client hears when the corpus is another one, and nothing of an edit that leaves it as it is', async () => {
  const desk = new Desk(files);
  const client = connectServer(desk, { folders: [{ uri: 'file:///desk', name: 'desk' }] });
  await client.start();
  await client.next('dateline/corpusChanged');
  await client.open(one, files[one] ?? '');
  await client.change(one, `${files[one] ?? ''}\nEngineer Lena Moe resigned on Tuesday.\n`);
  await desk.quiet();
  await client.next('dateline/corpusChanged');
  assert.equal(client.heard.filter(({ method }) => method === 'dateline/corpusChanged').length, 0);
  await client.shutDown();
});
