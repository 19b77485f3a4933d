/**
 * Decisions that a quick fix makes or a file tells, over streams in memory: what is offered, written and followed. How the
 * files are read is tested beside it.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Diagnostic } from 'vscode-languageserver';
import { ask, findingsOf, resolved } from '../support/ask.ts';
import { right, started, uri, wrong } from '../support/bridge-desk.ts';
import { Desk } from '../support/desk.ts';
import { modernCapabilities } from '../support/lsp-client.ts';
import { positionIn } from '../support/story-folder.ts';

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
    const [found] = await findingsOf(client, uri);
    assert.ok(found !== undefined);
    const actions = await ask(client, 'textDocument/codeAction', { textDocument: { uri }, range: found.range, context: { diagnostics: [] } });
    const { edit, command } = await resolved(client, actions, 'Ignore this weekday-mismatch everywhere');
    assert.deepEqual(command?.arguments, ['file:///desk/.dateline/ignored.jsonl']);
    const [change] = edit?.documentChanges ?? [];
    assert.ok(change !== undefined && 'edits' in change);
    const [added] = change.edits as [{ range: unknown; newText: string }];
    assert.deepEqual(added.range, { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } });
    desk.files.files.set('file:///desk/.dateline/ignored.jsonl', added.newText);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///desk/.dateline/ignored.jsonl', type: 2 }] });
    await client.next('workspace/diagnostic/refresh');
    assert.deepEqual(await findingsOf(client, uri), []);
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
    const conflicts = async (at: string): Promise<readonly Diagnostic[]> => (await findingsOf(client, at)).filter(({ code }) => code === 'event-date-conflict');
    for (const [at, text] of Object.entries(texts)) await client.open(at, text);
    const [found] = await conflicts(one);
    assert.ok(found !== undefined && (await conflicts(other)).length === 1);
    const actions = await ask(client, 'textDocument/codeAction', { textDocument: { uri: one }, range: found.range, context: { diagnostics: [] } });
    const off = await resolved(client, actions, 'Turn event-date-conflict off');
    assert.deepEqual(off.command, { title: off.title, command: 'dateline.turnRuleOff', arguments: ['event-date-conflict'] });
    const { edit } = await resolved(client, actions, 'Ignore this pair: event-date-conflict with other.txt');
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
    const actions = await ask(client, 'textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } });
    const reject = actions.find(({ title }) => title === '“Olga Reuter” is not a name');
    assert.match(JSON.stringify(reject?.edit), /entities\.yaml.*Olga Reuter/);
    assert.equal(reject?.command, undefined);
    await client.shutDown();
  });
});
