/**
 * What the command line says to a call that is wrong or meets bad input: one clear line each, status 2, and
 * one bad file never stops the rest.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands } from '../../server/src/cli/commands.ts';
import { articleFolder } from '../support/article-folder.ts';
import { jsonLines, runCommandLine } from '../support/string-terminal.ts';

const article = 'The council approved the harbour plan on Tuesday, officials said. The mayor thanked the members for their work.\n';

test('bad usage: status 2, nothing on standard output, one line that says what is wrong', async () => {
  const calls: readonly (readonly [words: readonly string[], complaint: RegExp])[] = [
    [['entities', 'samples'], /^there is no command "entities"; there are check, annotate, timeline, export, import, agreement, lsp$/],
    [['check', ''], /^check: a path is empty; usage: dateline check PATH/],
    [['check'], /^check: name at least one file or folder; usage: dateline check PATH/],
    [['check', 'samples', '--format', 'xml'], /^check: --format must be one of text, json, sarif, github, not "xml"/],
    [['check', 'samples', '--fail-on', 'note'], /^check: --fail-on must be one of error, warning, information, hint, never/],
    [['check', 'samples', '--frmat', 'json'], /^check: unknown option '--frmat'/],
    [['check', 'samples', '--baseline', 'no/such.json'], /^check: the baseline no\/such.json cannot be read: ENOENT/],
    [['annotate', '--jsonl', 'samples'], /^annotate: --jsonl reads standard input and takes no paths/],
    [['timeline', 'samples', '--format', 'sarif'], /^timeline: --format must be one of text, json, csv/],
    [['lsp'], /^lsp: the language server speaks over --stdio only/],
  ];
  for (const [words, complaint] of calls) {
    const { status, out, complaints } = await runCommandLine(words);
    assert.equal(status, 2, words.join(' '));
    assert.equal(out, '');
    assert.equal(complaints.length, 1, complaints.join('\n'));
    assert.match(complaints[0] ?? '', complaint);
  }
});

test('help names every command, and each command explains itself', async () => {
  const { status, out } = await runCommandLine(['--help']);
  assert.equal(status, 0);
  for (const { name, summary } of commands) {
    assert.ok(out.includes(`dateline ${name} `) && out.includes(summary), name);
    assert.match((await runCommandLine([name, '--help'])).out, new RegExp(`^dateline ${name} `));
  }
  assert.equal((await runCommandLine([])).status, 2);
  assert.match((await runCommandLine(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
});

test('what cannot be read is told in a line each; the rest is read', async (t) => {
  const folder = articleFolder(t, { 'a.txt': article, 'b.txt': article, 'picture.txt': new Uint8Array([0, 1, 2, 255, 0, 0]) });
  const words = ['annotate', `${folder}/a.txt`, `${folder}/missing.txt`, `${folder}/picture.txt`, `${folder}/b.txt`];
  const { status, out, complaints } = await runCommandLine(words);
  assert.equal(status, 0);
  assert.deepEqual(
    jsonLines(out).map((object) => (object as { readonly path: string }).path),
    [`${folder}/a.txt`, `${folder}/b.txt`],
  );
  assert.equal(complaints.length, 2, complaints.join('\n'));
  assert.match(complaints.join('\n'), /missing\.txt: There is no such file/);
  assert.match(complaints.join('\n'), /picture\.txt: /);
});

test('nothing readable is status 2, with a line that says so', async (t) => {
  const folder = articleFolder(t, { 'requirements.txt': 'alpha==1.0\nbeta>=2.1\ngamma\n' });
  for (const command of ['check', 'annotate', 'timeline']) {
    const missing = await runCommandLine([command, `${folder}/nowhere`]);
    assert.deepEqual([missing.status, missing.complaints.length, missing.out], [2, 1, '']);
    const noArticle = await runCommandLine([command, folder]);
    assert.deepEqual([noArticle.status, noArticle.complaints.length, noArticle.out], [2, 1, '']);
    assert.match(noArticle.complaints[0] ?? '', /nothing here reads like an article/);
  }
});

test('a file that is named is read whatever its prose and name', async (t) => {
  const folder = articleFolder(t, { 'note.text': 'Monday.' });
  assert.equal(jsonLines((await runCommandLine(['annotate', `${folder}/note.text`])).out).length, 1);
});

test('a file given twice is one article', async (t) => {
  const folder = articleFolder(t, { 'a.txt': article });
  assert.equal(jsonLines((await runCommandLine(['annotate', folder, `${folder}/a.txt`])).out).length, 1);
});
