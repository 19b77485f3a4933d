/**
 * The reports of `check`, each as the program that reads it would see it.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../check/rule.ts';
import { indexLines } from '../text/lines.ts';
import { readBaseline, withoutKnown } from './baseline.ts';
import { locate } from './located.ts';
import type { CheckReport } from './located.ts';
import { reportGithub } from './report-github.ts';
import { reportJson } from './report-json.ts';
import { reportText } from './report-text.ts';

const text = 'A headline\n\nThe council met on Friday, 8 April 2021, it said.\n';
const start = text.indexOf('Friday');
const finding: Finding = {
  rule: 'weekday-mismatch',
  severity: 'warning',
  message: '8 April 2021 was a Thursday: 100% sure\nof it',
  start,
  end: start + 20,
  related: [{ path: 'b, c.txt', start: 0, end: 1, message: 'told there' }],
  fixes: [{ title: 'Write Thursday', edits: [{ path: 'a.txt', start, end: start + 6, newText: 'Thursday' }] }],
};
const lines = indexLines(text);
const report = (...findings: readonly Finding[]): CheckReport => ({
  findings: findings.map((one) => locate('a.txt', one, text, lines)),
  articles: 2,
  known: 0,
  linesOf: (path) => (path === 'a.txt' ? lines : undefined),
});

test('text: the line with the words marked, and the other place', () => {
  assert.equal(
    reportText(report({ ...finding, message: '8 April 2021 was a Thursday' })),
    [
      'a.txt:3:20 warning weekday-mismatch: 8 April 2021 was a Thursday',
      '    The council met on Friday, 8 April 2021, it said.',
      '                       ^^^^^^^^^^^^^^^^^^^^',
      '    b, c.txt:1:1 told there',
      '',
      '1 finding (1 warning) in 2 articles',
      '',
    ].join('\n'),
  );
  assert.equal(reportText(report()), 'no findings in 2 articles\n');
});

test('github: what would end a field or a line is escaped', () => {
  assert.equal(
    reportGithub(report(finding)),
    '::warning file=a.txt,line=3,endLine=3,col=20,endColumn=40,title=weekday-mismatch::8 April 2021 was a Thursday: 100%25 sure%0Aof it\n',
  );
});

test('json: an array of findings, which is a baseline of its own', () => {
  const all = report(finding, finding, { ...finding, rule: 'name-drift' });
  const rows = JSON.parse(reportJson(all)) as readonly Record<string, unknown>[];
  assert.equal(rows.length, 3);
  assert.deepEqual(Object.keys(rows[0] ?? {}), ['path', 'rule', 'severity', 'message', 'start', 'end', 'related', 'fixes', 'exact', 'line', 'column']);
  assert.deepEqual(withoutKnown(all.findings, readBaseline(reportJson(all))), []);
  assert.deepEqual(JSON.parse(reportJson(report())), []);
});

test('a baseline knows as many as it has, wherever they have moved to', () => {
  const baseline = readBaseline(reportJson(report(finding)));
  const moved = `An added line\n${text}`;
  const here = locate('a.txt', { ...finding, start: start + 14, end: start + 34 }, moved, indexLines(moved));
  assert.deepEqual(withoutKnown([here], baseline), []);
  assert.deepEqual(withoutKnown([here, here], baseline), [here]);
  assert.equal(withoutKnown([{ ...here, path: 'b.txt' }], baseline).length, 1);
});

test('what is no baseline is refused with a reason', () => {
  assert.throws(() => readBaseline('{}'), /not an array of findings/);
  assert.throws(() => readBaseline('[{"path":"a"}]'), /lacks path, rule, exact or message/);
  assert.throws(() => readBaseline('no'), SyntaxError);
});
