/**
 * `annotate` against the contract: over the samples, and as a filter over lines.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkAnnotated } from '../support/annotation-contract.ts';
import { articleFolder } from '../support/article-folder.ts';
import { jsonLines, runCommandLine } from '../support/string-terminal.ts';

test('every sample article is annotated as the contract says', async () => {
  const { status, out, complaints } = await runCommandLine(['annotate', 'samples']);
  assert.deepEqual([status, complaints], [0, []]);
  const objects = jsonLines(out).map((object) => {
    const { path } = object as { readonly path: string };
    return checkAnnotated(object, readFileSync(path, 'utf8'));
  });
  assert.ok(objects.length >= 8, `${objects.length} articles`);
  const shared = new Map<string, number>();
  for (const { entities } of objects) for (const { id } of entities) shared.set(id, (shared.get(id) ?? 0) + 1);
  assert.ok([...shared.values()].some((articles) => articles >= 3), 'no entity is one across three articles');
});

test('offsets count the text as stored: byte order mark, CRLF and characters beyond the plane', async (t) => {
  const text = '\uFEFFTalks \u{1F30D} resume\r\n\r\nPublished 8 April 2021\r\n\r\nThe minister met envoys on Wednesday, 7 April 2021, in Baghdad.\r\n';
  const folder = articleFolder(t, { 'a.txt': text });
  const [object] = jsonLines((await runCommandLine(['annotate', `${folder}/a.txt`])).out);
  const { published, timexes } = checkAnnotated(object, text);
  assert.equal(published.value, '2021-04-08');
  assert.ok(timexes.some(({ value }) => value === '2021-04-07'));
});

test('the filter answers line by line, in order, with the same ids', async () => {
  const lines = [
    { id: 'one', text: 'Envoys from Egypt arrived in Cairo on Tuesday.', date: '2024-03-06' },
    { id: 7, text: 'Envoys from Egypt arrived in Cairo on Tuesday.' },
    { id: null, text: '' },
    { id: 'long separators', text: 'A line\u2028inside.' },
  ];
  const { status, out, complaints } = await runCommandLine(['annotate', '--jsonl'], lines.map((line) => `${JSON.stringify(line)}\n`).join('\n'));
  assert.deepEqual([status, complaints], [0, []]);
  const objects = jsonLines(out).map((object, n) => checkAnnotated(object, lines[n]?.text ?? ''));
  assert.deepEqual(objects.map(({ id }) => id), lines.map(({ id }) => id));
  assert.equal(objects[0]?.timexes[0]?.value, '2024-03-05');
  assert.equal(objects[0]?.published.value, '2024-03-06');
  assert.match(objects[1]?.timexes[0]?.value ?? '', /^XXXX/);
});

test('acts of saying are events of their own, told apart by their class', async (t) => {
  const said = 'The mayor said that the dam burst on Monday.';
  const folder = articleFolder(t, { 'a.txt': said, 'b.txt': said });
  const written = jsonLines((await runCommandLine(['annotate', folder])).out).map((object) => checkAnnotated(object, said).events);
  assert.deepEqual(written.map((events) => events.map(({ text, class: whose }) => [text, whose])), [1, 2].map(() => [['said', 'reporting'], ['burst', undefined]]));
  const [[say, burst], [sayAgain, burstAgain]] = written.map((events) => events.map(({ event }) => event)) as [string[], string[]];
  assert.equal(burst, burstAgain);
  assert.notEqual(say, sayAgain);
});

test('an id comes back as it was written', async () => {
  const ids = ['12345678901234567890', '1.50', '-0', '{"a":[1e400]}', '"x"', 'null', 'true'];
  const { out } = await runCommandLine(['annotate', '--jsonl'], ids.map((id) => `{"id":${id},"text":"Fine."}`).join('\n'));
  assert.deepEqual(out.trimEnd().split('\n').map((line) => /^\{"id":(.*),"published"/.exec(line)?.[1]), ids);
});

test('a bad line is answered with an error in its place', async () => {
  const input = ['{"id":"a","text":"Fine."}', 'not json', '[]', '{"id":"b"}', '{"id":"c","text":"Fine.","date":"May"}', '', '{"id":"d","text":"Fine."}'];
  const { status, out, complaints } = await runCommandLine(['annotate', '--jsonl'], input.join('\n'));
  assert.equal(status, 0);
  const answers = jsonLines(out) as readonly { readonly id: unknown; readonly error?: string }[];
  assert.deepEqual(answers.map(({ id, error }) => [id, error]), [
    ['a', undefined],
    [null, 'not a JSON object'],
    [null, 'not a JSON object'],
    ['b', '"text" must be a string'],
    ['c', '"date" must be a day, YYYY-MM-DD'],
    ['d', undefined],
  ]);
  assert.deepEqual(complaints.map((line) => line.split(':')[0]), ['line 2', 'line 3', 'line 4', 'line 5']);
  assert.equal((await runCommandLine(['annotate', '--jsonl'], 'nothing\n')).status, 2);
  assert.equal((await runCommandLine(['annotate', '--jsonl'], '')).status, 0);
});
