/**
 * Findings and what mends them, over standard input and output, on a folder of three invented articles: diagnostics, code
 * actions and rename.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { StoryServer, wordsAt } from '../support/story-server.ts';

describe('findings and changes, over standard input and output', () => {
  let server: StoryServer;

  before(async () => {
    server = await StoryServer.start();
  });

  after(() => server.stop());

  test('rename: one spelling everywhere, the others as they are', async () => {
    const range = await server.ask('textDocument/prepareRename', server.caret('monday.txt', 'Ingrid Halvorsen'));
    assert.equal(range?.placeholder, 'Ingrid Halvorsen');
    const edit = await server.ask('textDocument/rename', { ...server.caret('monday.txt', 'Ingrid Halvorsen'), newName: 'Inger Halvorsen' });
    const changed = (edit.documentChanges ?? []).flatMap((change) => ('textDocument' in change ? [[change.textDocument.uri, change.edits.length] as const] : []));
    assert.deepEqual(Object.fromEntries(changed), { [server.uri('monday.txt')]: 1, [server.uri('tuesday.txt')]: 1, [server.uri('friday.txt')]: 1 });
    assert.equal(await server.ask('textDocument/prepareRename', server.caret('tuesday.txt', 'schools')), null);
    await assert.rejects(server.ask('textDocument/rename', { ...server.caret('monday.txt', 'Halvorsen'), newName: ' ' }), /cannot be empty/);
  });

  test('pulled diagnostics, with rule, page and unchanged answers', async () => {
    const report = await server.ask('textDocument/diagnostic', server.whole('friday.txt'));
    assert.ok(report.kind === 'full');
    const wrong = report.items.find(({ code }) => code === 'weekday-mismatch');
    assert.ok(wrong !== undefined);
    assert.match(wordsAt('friday.txt', wrong.range), /Sunday/);
    assert.match(wrong.codeDescription?.href ?? '', /weekday-mismatch\.md$/);
    const again = await server.ask('textDocument/diagnostic', { ...server.whole('friday.txt'), previousResultId: report.resultId ?? 'none' });
    assert.deepEqual(again, { kind: 'unchanged', resultId: report.resultId });
  });

  test('workspace diagnostics: the corpus, then only what differs', async () => {
    const { items } = await server.ask('workspace/diagnostic', { previousResultIds: [] });
    const rules = items.flatMap((report) => (report.kind === 'full' ? report.items.map(({ code }) => [report.uri, code]) : []));
    assert.ok(rules.some(([uri, code]) => uri === server.uri('friday.txt') && code === 'weekday-mismatch'), JSON.stringify(rules));
    const previousResultIds = items.map(({ uri, resultId }) => ({ uri, value: resultId ?? 'none' }));
    const again = await server.ask('workspace/diagnostic', { previousResultIds });
    assert.deepEqual([...new Set(again.items.map(({ kind }) => kind))], ['unchanged']);
  });

  test('name drift across articles carries related places and a fix', async () => {
    const report = await server.ask('textDocument/diagnostic', server.whole('tuesday.txt'));
    assert.ok(report.kind === 'full');
    const drift = report.items.find(({ code }) => code === 'name-drift');
    assert.ok(drift !== undefined, JSON.stringify(report.items));
    assert.match(wordsAt('tuesday.txt', drift.range), /Halversen$/);
    assert.ok((drift.relatedInformation ?? []).length > 0);
    const actions = await server.ask('textDocument/codeAction', {
      ...server.whole('tuesday.txt'),
      range: drift.range,
      context: { diagnostics: [drift], only: ['quickfix'] },
    });
    assert.ok(actions.every(({ edit }) => edit === undefined));
    const fix = actions.find(({ title }) => /Halvorsen/.test(title));
    assert.ok(fix !== undefined, actions.map(({ title }) => title).join('; '));
    assert.deepEqual(fix.diagnostics, [drift]);
    const { edit } = await server.ask('codeAction/resolve', fix);
    assert.ok((edit?.documentChanges ?? []).length > 0);
  });

  test('code actions that decide: ignore here makes the file that keeps it', async () => {
    const report = await server.ask('textDocument/diagnostic', server.whole('friday.txt'));
    const [found] = report.kind === 'full' ? report.items : [];
    assert.ok(found !== undefined);
    const actions = await server.ask('textDocument/codeAction', { ...server.whole('friday.txt'), range: found.range, context: { diagnostics: [] } });
    const ignore = actions.find(({ title }) => title === 'Ignore this weekday-mismatch here');
    assert.ok(ignore !== undefined);
    const { edit } = await server.ask('codeAction/resolve', ignore);
    const [create, change] = edit?.documentChanges ?? [];
    const uri = `${server.folder.folder.uri}/.dateline/ignored.jsonl`;
    assert.deepEqual(create, { kind: 'create', uri, options: { ignoreIfExists: true } });
    assert.ok(change !== undefined && 'edits' in change);
    const [written] = change.edits;
    const ignored = JSON.parse((written as { newText: string }).newText) as Record<string, string>;
    assert.equal(ignored['rule'], 'weekday-mismatch');
    assert.equal(ignored['article'], 'friday.txt');
    assert.match(ignored['exact'] ?? '', /Sunday/);
  });
});
