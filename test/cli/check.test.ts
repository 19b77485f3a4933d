/**
 * `check`: exit statuses, formats and baseline over the samples, and the same findings as in the editor.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { silentLogger } from '../../server/src/base/log.ts';
import type { Finding } from '../../server/src/check/rule.ts';
import { rules } from '../../server/src/check/rules.ts';
import { nodeHost } from '../../server/src/node/node-host.ts';
import { createSession, defaultConfig } from '../../server/src/session.ts';
import { articleFolder } from '../support/article-folder.ts';
import { testModel } from '../support/model.ts';
import { runCommandLine } from '../support/string-terminal.ts';

interface Row extends Omit<Finding, 'fixes'> {
  readonly path: string;
  readonly exact: string;
  readonly line: number;
  readonly fixes?: Finding['fixes'];
}

async function findingsOf(...words: readonly string[]): Promise<readonly Row[]> {
  return JSON.parse((await runCommandLine(['check', ...words, '--format', 'json'])).out) as readonly Row[];
}

const wrongDay = 'Published 9 April 2021\n\nThe council met on Friday, 8 April 2021, officials said. Nobody spoke against the plan, the mayor told reporters.\n';

test('the command line finds what the editor finds', async () => {
  const root = pathToFileURL(resolve('samples')).href;
  const host = nodeHost({ folders: () => [root], log: silentLogger });
  const session = await createSession(host, testModel(), defaultConfig);
  await session.indexAll();
  const inEditor: string[] = [];
  for await (const { path, findings } of session.workspaceFindings()) inEditor.push(...findings.map((finding) => plain(path, finding)));
  await session.dispose();
  const onCommandLine = (await findingsOf('samples')).map((row) => plain(row.path, { ...row, fixes: row.fixes ?? [] }));
  assert.ok(onCommandLine.length >= 3, 'the samples hold planted faults');
  assert.deepEqual(onCommandLine.toSorted(), inEditor.toSorted());

  function plain(path: string, { rule, severity, message, start, end, related, fixes }: Finding): string {
    const short = (place: string): string => (place.startsWith('file:') ? `samples${decodeURIComponent(place.slice(root.length))}` : place);
    const places = related.map((place) => `${short(place.path)} ${place.start}-${place.end} ${place.message}`);
    const edits = fixes.flatMap((fix) => [fix.title, ...fix.edits.map((edit) => `${short(edit.path)} ${edit.start}-${edit.end} ${edit.newText}`)]);
    return [short(path), rule, severity, message, start, end, ...places, ...edits].join(' | ');
  }
});

test('the exit status is 1 from the level of --fail-on', async (t) => {
  const folder = articleFolder(t, { 'a.txt': wrongDay });
  const [{ severity } = { severity: undefined }] = await findingsOf(folder);
  assert.equal(severity, rules.find(({ id }) => id === 'weekday-mismatch')?.severity);
  const order = ['hint', 'information', 'warning', 'error'];
  for (const level of order) {
    const { status } = await runCommandLine(['check', folder, '--fail-on', level]);
    assert.equal(status, order.indexOf(level) <= order.indexOf(severity ?? '') ? 1 : 0, level);
  }
  assert.equal((await runCommandLine(['check', folder, '--fail-on', 'never'])).status, 0);
});

test('a baseline keeps what is known out, also when it has moved, and lets the new in', async (t) => {
  const folder = articleFolder(t, { 'a.txt': wrongDay });
  const file = join(folder, 'baseline.json');
  writeFileSync(file, (await runCommandLine(['check', folder, '--format', 'json'])).out);
  writeFileSync(join(folder, 'a.txt'), `A new headline\n\n${wrongDay}\nThe council meets again on Monday, 13 April 2021, the clerk wrote.\n`);
  const { status, out } = await runCommandLine(['check', folder, '--baseline', file, '--fail-on', 'hint']);
  assert.equal(status, 1);
  assert.match(out, /Monday, 13 April 2021/);
  assert.doesNotMatch(out, /Friday, 8 April 2021, officials/);
  assert.match(out, /1 finding .* in 1 article; 1 in the baseline\n$/);
});

test('sarif: the places of the findings as other programs count them', async (t) => {
  const folder = articleFolder(t, { 'an article.txt': wrongDay });
  const [finding] = await findingsOf(folder);
  const { out } = await runCommandLine(['check', folder, '--format', 'sarif']);
  const log = JSON.parse(out) as {
    readonly version: string;
    readonly runs: readonly {
      readonly columnKind: string;
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Record<string, number> } }[];
      }[];
    }[];
  };
  assert.equal(log.version, '2.1.0');
  const [run] = log.runs;
  const [result] = run?.results ?? [];
  assert.equal(run?.columnKind, 'utf16CodeUnits');
  assert.equal(run?.tool.driver.rules[result?.ruleIndex ?? -1]?.id, finding?.rule);
  const place = result?.locations[0]?.physicalLocation;
  assert.equal(place?.artifactLocation.uri, pathToFileURL(join(folder, 'an article.txt')).href);
  assert.deepEqual([place?.region['charOffset'], place?.region['startLine']], [finding?.start, finding?.line]);
});

test('github: one workflow command a finding', async (t) => {
  const folder = articleFolder(t, { 'a.txt': wrongDay });
  const { out } = await runCommandLine(['check', folder, '--format', 'github']);
  assert.match(out, /^::(error|warning|notice) file=.*a\.txt,line=3,endLine=3,col=\d+,endColumn=\d+,title=weekday-mismatch::/);
});

test('the problem matcher of the manifest reads the text report', async (t) => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly contributes: { readonly problemMatchers: readonly [{ readonly pattern: Readonly<Record<string, string | number>> }] } };
  const [{ pattern }] = contributes.problemMatchers;
  const { out } = await runCommandLine(['check', articleFolder(t, { 'a b.txt': wrongDay })]);
  const matches = out.split('\n').flatMap((line) => new RegExp(String(pattern['regexp'])).exec(line) ?? []);
  const at = (field: string): string | undefined => matches[Number(pattern[field])];
  assert.match(at('file') ?? '', /a b\.txt$/);
  assert.deepEqual([at('line'), at('column'), at('severity'), at('code')], ['3', '20', 'warning', 'weekday-mismatch']);
  assert.match(at('message') ?? '', /^2021-04-08 is a Thursday/);
  assert.equal(matches.length, 7, 'excerpts, related places and the summary are no findings');
});
