/**
 * Annotations out of a folder and into another one: every format on the command line, the same import twice, paths that
 * lead elsewhere, broken files, two annotators compared and judged.
 */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { formats } from '../../server/src/formats/formats.ts';
import { runCommandLine } from '../support/string-terminal.ts';

/** A folder of its own, gone afterwards. */
async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-formats-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function linesOf(folder: string, annotator: string, article: string): readonly Record<string, unknown>[] {
  const file = join(folder, '.dateline', 'annotations', annotator, `${article}.jsonl`);
  return readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
}

for (const { id } of formats) {
  test(`${id}: out of the samples and into a copy of them, twice`, () =>
    inFolder(async (folder) => {
      const [out, copy] = [join(folder, 'out'), join(folder, 'copy')];
      const told = await runCommandLine(['export', 'samples/harbour-ferry', '--to', id, '--out', out]);
      assert.deepEqual([told.status, told.complaints], [0, []]);
      assert.match(told.out, /^5 articles, \d+ files? in /);
      cpSync('samples/harbour-ferry', copy, { recursive: true });
      const first = await runCommandLine(['import', out, '--from', id, '--into', copy, '--annotator', 'desk']);
      assert.deepEqual([first.status, first.complaints], [0, []]);
      const fresh = Number(/(\d+) new annotation/.exec(first.out)?.[1]);
      assert.ok(fresh > 20, first.out);
      const article = '01-aground.txt';
      const lines = linesOf(copy, 'desk', article);
      assert.ok(lines.length > 2 && lines.every((line) => line['type'] === 'Annotation'));
      assert.equal(readFileSync(join(copy, article), 'utf8'), readFileSync(join('samples/harbour-ferry', article), 'utf8'));
      const again = await runCommandLine(['import', out, '--from', id, '--into', copy, '--annotator', 'desk']);
      assert.match(again.out, / 0 new annotations /);
      assert.deepEqual(linesOf(copy, 'desk', article), lines);
    }));
}

test('articles that are not there come along; paths that lead elsewhere do not', () =>
  inFolder(async (folder) => {
    const from = join(folder, 'from.jsonl');
    const line = (path: string): string => JSON.stringify({ text: 'Lena sailed.', meta: { path }, entities: [{ id: 1, label: 'PERSON', start_offset: 0, end_offset: 4 }], relations: [] });
    writeFileSync(from, `${line('new/ferry.txt')}\n${line('../../elsewhere.txt')}\n{broken\n`);
    const { status, out, complaints } = await runCommandLine(['import', from, '--from', 'doccano', '--into', join(folder, 'desk')]);
    assert.equal(status, 0);
    assert.match(out, /^1 article, 1 new annotation /);
    assert.deepEqual(complaints, ['from.jsonl:3: the line is no JSON', `../../elsewhere.txt: this leads out of ${join(folder, 'desk')} and is left alone`]);
    assert.equal(readFileSync(join(folder, 'desk', 'new', 'ferry.txt'), 'utf8'), 'Lena sailed.');
    assert.ok(!existsSync(join(folder, '..', 'elsewhere.txt')) && !existsSync(join(folder, 'elsewhere.txt')));
  }));

test('another text of the same name keeps its words, and the marks are sought in it', () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'ferry.txt'), 'On Monday Lena sailed.');
    writeFileSync(join(folder, 'x.csv'), 'article,start,end,type\nferry.txt,10,14,PERSON\n');
    const csv = await runCommandLine(['import', join(folder, 'x.csv'), '--from', 'csv', '--into', folder]);
    assert.deepEqual([csv.status, csv.complaints], [0, []]);
    writeFileSync(join(folder, 'y.jsonl'), '{"text":"Lena sailed.","meta":{"path":"ferry.txt"},"label":[[0,4,"PERSON"]]}\n');
    const { complaints } = await runCommandLine(['import', join(folder, 'y.jsonl'), '--from', 'doccano', '--into', folder]);
    assert.deepEqual(complaints, [`ferry.txt: the text in ${folder} is another one; marks are sought by their words`]);
    assert.equal(readFileSync(join(folder, 'ferry.txt'), 'utf8'), 'On Monday Lena sailed.');
  }));

test('what is wrong with the words of the command is said in a line', async () => {
  for (const [words, complaint] of [
    [['export', 'samples', '--to', 'word', '--out', 'x'], /--to must be one of brat, .*, not "word"/],
    [['export', 'samples', '--to', 'brat'], /--out names the folder to write to/],
    [['import', 'samples', '--from', 'brat', '--into', 'x', '--annotator', '../up'], /names a folder/],
    [['import', 'samples', '--from', 'uima-xmi', '--into', 'x'], /no file here is one of UIMA CAS XMI/],
    [['agreement', 'samples'], /there are annotations of nobody here; two annotators are needed/],
  ] as const) {
    const { status, complaints } = await runCommandLine(words);
    assert.equal(status, 2);
    assert.match(complaints.at(-1) ?? '', complaint);
  }
});

test('two annotators compared, and what they agree on kept as the judge’s', () =>
  inFolder(async (folder) => {
    const text = 'Harbour ferry runs aground\n\nPublished: 5 March 2024\n\nCaptain Lena Ruiz steered the ferry onto rocks near Oslo on Tuesday, the Harbour Board said.\nNobody was hurt, it said.\n';
    writeFileSync(join(folder, 'ferry.txt'), text);
    const row = (words: string, type: string): string => `ferry.txt,${text.indexOf(words)},${text.indexOf(words) + words.length},${type}`;
    const mark = async (annotator: string, rows: readonly string[]): Promise<void> => {
      mkdirSync(join(folder, 'in'), { recursive: true });
      writeFileSync(join(folder, 'in', 'x.csv'), `article,start,end,type\n${rows.join('\n')}\n`);
      assert.equal((await runCommandLine(['import', join(folder, 'in', 'x.csv'), '--from', 'csv', '--into', folder, '--annotator', annotator])).status, 0);
    };
    await mark('ana', [row('Lena Ruiz', 'PERSON'), row('Oslo', 'GPE'), row('Harbour Board', 'ORG')]);
    await mark('ben', [row('Captain Lena Ruiz', 'PERSON'), row('Oslo', 'GPE'), row('Harbour Board', 'GPE'), row('Tuesday', 'DATE')]);
    const { status, out } = await runCommandLine(['agreement', join(folder, 'ferry.txt'), '--adjudicate', 'chief']);
    assert.equal(status, 0);
    assert.match(out, /^2 annotators, 1 article; Krippendorff’s alpha over tokens 0\.\d{3}\n/);
    assert.match(out, /ana and ben: 1 article, Cohen’s kappa 0\.\d{3}, span F1 0\.286, 3 differences/);
    assert.match(out, /ferry\.txt:5:1: other words: ana PERSON “Lena Ruiz”, ben PERSON “Captain Lena Ruiz”/);
    assert.match(out, /another type: ana ORG “Harbour Board”, ben GPE “Harbour Board”/);
    assert.match(out, /marked by one: ana nothing, ben DATE “Tuesday”/);
    assert.deepEqual(linesOf(folder, 'chief', 'ferry.txt').map((line) => (line['creator'] as { name: string }).name), ['chief']);
    const { pairs } = JSON.parse((await runCommandLine(['agreement', join(folder, 'ferry.txt'), '--format', 'json', '--annotators', 'ana,ben'])).out) as { pairs: { differences: object[] }[] };
    assert.equal(pairs[0]?.differences.length, 3);
    const people = await runCommandLine(['export', join(folder, 'ferry.txt'), '--to', 'csv', '--out', join(folder, 'out'), '--layer', 'people']);
    assert.equal(people.status, 0);
    assert.equal(readFileSync(join(folder, 'out', 'annotations.csv'), 'utf8').trimEnd().split('\n').length, 1 + 3 + 4 + 1);
    assert.deepEqual(readdirSync(join(folder, '.dateline', 'annotations')).sort(), ['ana', 'ben', 'chief']);
  }));
