/**
 * Acts of annotating while files come late: reads that are held back, news of files that come out of order, twice or for
 * nothing, and typing meanwhile. After an act every answer tells of it, and after a save every mark is written where it
 * stands.
 */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { MarkGroups, WrittenAnnotations } from '../../server/src/protocol/annotation-messages.ts';
import { Annotator } from '../support/annotator.ts';
import { Desk } from '../support/desk.ts';
import type { Gate } from '../support/desk.ts';
import { LateHost } from '../support/late-host.ts';
import { connectServer, spawnServer } from '../support/lsp-client.ts';

const one = 'file:///desk/one.article';
const list = 'file:///desk/.dateline/entities.yaml';
const marksOfAna = 'file:///desk/.dateline/annotations/Ana/one.article.jsonl';
const text = `Mayor resigns over bridge

Published: 12 June 2024

Mayor Olga Reuter resigned on Monday over the closed bridge at Tarn. The bridge had stood empty since the spring, she said.

"It was time," Reuter told the council. Engineer Omar Haddad had asked for a new survey of the old pillars in May.
`;
const words = ['resigned on Monday over the closed bridge', 'The bridge had stood empty since the spring', 'Omar Haddad had asked for a new survey', 'It was time'];

class LateDesk {
  readonly host = new LateHost({ [one]: text });
  readonly ana: Annotator;
  text = text;
  #version = 10;

  constructor() {
    const desk = new Desk({}, this.host);
    this.ana = new Annotator(desk, connectServer(desk, { folders: [{ uri: 'file:///desk', name: 'desk' }] }));
  }

  async start(): Promise<this> {
    await this.ana.client.start();
    await this.ana.client.ready();
    await this.ana.client.open(one, text);
    return this;
  }

  /** Types into the open article, as the editor tells of it. */
  async type(before: string, put: string): Promise<void> {
    const at = this.text.indexOf(before);
    if (at < 0) return;
    const lines = this.text.slice(0, at).split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    this.text = this.text.slice(0, at) + put + this.text.slice(at);
    await this.ana.client.notify('textDocument/didChange', { textDocument: { uri: one, version: ++this.#version }, contentChanges: [{ range: { start: position, end: position }, text: put }] });
  }

  /** Saves, and has the marks written where they stand. */
  async save(): Promise<void> {
    this.host.files.set(one, this.text);
    await this.ana.act({ kind: 'settle', uri: one });
  }

  news(uri: string, type: 1 | 2 | 3): Promise<void> {
    return this.ana.client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  }

  /** The words that people's marks stand on, `?` before those that ask. */
  async standing(): Promise<readonly string[]> {
    const { marks } = await this.ana.marks(one);
    const lines = this.text.split('\n');
    const people = marks.filter(({ state }) => state !== 'suggested');
    return people.map(({ state, place: { range } }) => `${state === 'accepted' ? '' : '?'}${lines[range.start.line]?.slice(range.start.character, range.end.character)}`);
  }

  /** The words in the file. */
  stored(): readonly string[] {
    const file = this.ana.file(marksOfAna);
    return file.split('\n').flatMap((line) => (line === '' ? [] : [/"exact":"([^"]*)"/.exec(line)?.[1] ?? '']));
  }

  async mark(exact: string): Promise<void> {
    const file = this.host.files.get(one) ?? '';
    this.host.files.set(one, this.text);
    await this.ana.act({ kind: 'mark', type: 'CLAIM', places: [this.ana.place(one, exact)] });
    this.host.files.set(one, file);
  }
}

test('marks that moved by typing within are written by the save itself, whatever the files tell meanwhile', async () => {
  const desk = await new LateDesk().start();
  const [claim = ''] = words;
  await desk.mark(claim);
  // The news of that write come now, one by one, while somebody types and saves.
  await desk.news(marksOfAna, 3);
  await desk.type('Monday over', 'late ');
  const gate = desk.host.hold(marksOfAna);
  await desk.news(marksOfAna, 1);
  await gate.reached;
  await desk.type('closed bridge', 'long ');
  const saved = desk.save();
  await desk.news(marksOfAna, 2);
  await saved;
  gate.open();
  const now = 'resigned on late Monday over the long closed bridge';
  assert.deepEqual([await desk.standing(), desk.stored()], [[now], [now]]);
  await desk.news(marksOfAna, 2);
  await desk.save();
  assert.deepEqual([await desk.standing(), desk.stored()], [[now], [now]]);
  await desk.ana.client.shutDown();
});

test('what several carets type at once moves the marks between and within, each by itself', async () => {
  const desk = await new LateDesk().start();
  for (const exact of words) await desk.mark(exact);
  const lines = text.split('\n');
  const put = ['So ', 'late ', 'often ', 'early '];
  const changes = ['Mayor resigns', 'Monday over', 'stood empty', 'May.\n'].map((before, n) => {
    const line = lines.findIndex((one) => `${one}\n`.includes(before));
    const position = { line, character: lines[line]?.indexOf(before.trimEnd()) ?? 0 };
    return { range: { start: position, end: position }, text: put[n] ?? '' };
  });
  // From the last to the first, as editors send them: each is counted in the text that the one before has left.
  await desk.ana.client.notify('textDocument/didChange', { textDocument: { uri: one, version: 90 }, contentChanges: changes.toReversed() });
  desk.text = ['Mayor resigns', 'Monday over', 'stood empty', 'May.\n'].reduce((now, before, n) => now.replace(before, `${put[n]}${before}`), text);
  assert.deepEqual(await desk.standing(), ['resigned on late Monday over the closed bridge', 'The bridge had often stood empty since the spring', 'It was time', 'Omar Haddad had asked for a new survey']);
  await desk.ana.client.shutDown();
});

test('after an act lists and marks tell of it at once, although its news are still to come', async () => {
  const desk = await new LateDesk().start();
  const groups = async (): Promise<number> => (await desk.ana.client.request<MarkGroups>('dateline/markGroups', { filter: { of: 'marks' }, by: 'type' })).marks;
  for (const [n, exact] of words.entries()) {
    await desk.mark(exact);
    assert.deepEqual([(await desk.standing()).length, await groups()], [n + 1, n + 1]);
    await desk.news(`${marksOfAna}.new`, 1);
    await desk.news(`${marksOfAna}.new`, 3);
    await desk.news(marksOfAna, 3);
    assert.deepEqual([(await desk.standing()).length, await groups()], [n + 1, n + 1]);
    await desk.news(marksOfAna, 1);
  }
  await desk.ana.client.shutDown();
});

test('taking back the first act removes the files that it made, and doing it again brings them back', async () => {
  const desk = await new LateDesk().start();
  const { ana } = desk;
  const marked = await ana.act({ kind: 'mark', type: 'CLAIM', places: [ana.place(one, 'It was time')] });
  const file = ana.file(marksOfAna);
  const undone = await ana.act({ kind: 'restore', inverse: marked.inverse });
  assert.deepEqual([desk.host.files.has(marksOfAna), await desk.standing(), (await ana.marks(one)).annotated], [false, [], false]);
  const again = await ana.act({ kind: 'restore', inverse: undone.inverse });
  assert.deepEqual([ana.file(marksOfAna), await desk.standing()], [file, ['It was time']]);
  await ana.act({ kind: 'restore', inverse: again.inverse });
  assert.ok(!desk.host.files.has(marksOfAna));

  const reuter = await ana.mark('Olga Reuter');
  const linked = await ana.act({ kind: 'linkNew', marks: [{ uri: one, id: reuter.id }], name: 'Olga Reuter', type: 'PERSON' });
  const entities = ana.file(list);
  const apart = await ana.act({ kind: 'restore', inverse: linked.inverse });
  assert.deepEqual([desk.host.files.has(list), desk.host.files.has(marksOfAna)], [false, false]);
  const joined = await ana.act({ kind: 'restore', inverse: apart.inverse });
  assert.deepEqual([ana.file(list), (await ana.mark('Olga Reuter')).entity?.name], [entities, 'Olga Reuter']);
  // What was there before, if only empty, is somebody's.
  await ana.act({ kind: 'restore', inverse: joined.inverse });
  desk.host.files.set(list, '');
  const into = await ana.act({ kind: 'acceptName', uri: one, names: [{ name: 'Olga Reuter', type: 'PERSON' }] });
  await ana.act({ kind: 'restore', inverse: into.inverse });
  assert.equal(desk.host.files.get(list), '');
  await ana.client.shutDown();
});

test('an act is taken back in the file that went with its article', async () => {
  const { ana } = await new LateDesk().start();
  await ana.client.notify('textDocument/didClose', { textDocument: { uri: one } });
  const done = await ana.act({ kind: 'mark', type: 'GPE', places: [ana.place(one, 'Tarn')] });
  const [from, to] = ['file:///desk', 'file:///desk/old%20ones'].map((folder) => `${folder}/one.article`) as [string, string];
  const later = 'file:///desk/.dateline/annotations/Ana/old%20ones/one.article.jsonl';
  ana.desk.files.files.set(to, ana.file(from));
  ana.desk.files.files.set(later, ana.file(marksOfAna));
  for (const gone of [from, marksOfAna]) ana.desk.files.files.delete(gone);
  await ana.client.request('dateline/filesWritten', { uris: [marksOfAna, later] });
  assert.deepEqual(await ana.people(to), ['Tarn GPE accepted']);
  const back = await ana.act({ kind: 'restore', inverse: done.inverse, renames: [{ from, to }] });
  assert.deepEqual([await ana.people(to), ana.desk.files.files.has(later)], [[], false]);
  await ana.act({ kind: 'restore', inverse: back.inverse, renames: [] });
  assert.deepEqual([await ana.people(to), ana.desk.files.files.has(marksOfAna)], [['Tarn GPE accepted'], false]);
  assert.match(JSON.stringify(await ana.ask({ kind: 'restore', inverse: back.inverse, renames: [{ from: to, to: 'file:///elsewhere/x.txt' }] })), /no opened folder/);
  await ana.client.shutDown();
});

test('an act says what it was counted in, and a file that says something else by then is not written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-late-'));
  const root = pathToFileURL(folder).href;
  const file = join(folder, '.dateline/annotations/Ana/one.article.jsonl');
  const uri = `${root}/.dateline/annotations/Ana/one.article.jsonl`;
  await writeFile(join(folder, 'one.article'), text);
  const { client, exit } = spawnServer({ folders: [{ uri: root, name: 'desk' }] });
  await client.start();
  await client.ready();
  const write = (before: string | null, now: string | null): Promise<WrittenAnnotations> => client.request('dateline/writeAnnotations', { files: [{ uri, before, text: now }] });
  assert.deepEqual(await write('', 'a\n'), { uris: [], stale: [uri] });
  assert.deepEqual(await write(null, 'a\n'), { uris: [uri] });
  assert.deepEqual(await write(null, 'b\n'), { uris: [], stale: [uri] });
  assert.equal(await readFile(file, 'utf8'), 'a\n');
  assert.deepEqual(await write('a\n', null), { uris: [uri] });
  await assert.rejects(readFile(file));
  await client.shutDown();
  await exit();
  await rm(folder, { recursive: true });
});

/** What may happen, in any order. */
type Happening = 'type within' | 'type above' | 'mark' | 'save' | 'news: gone' | 'news: made' | 'news: changed' | 'a read is held' | 'a read arrives';

test('in any order of typing, acts, saves and late news no mark is lost, none asks, and a save writes them all', async () => {
  const happenings: readonly Happening[] = ['type within', 'type above', 'mark', 'save', 'news: gone', 'news: made', 'news: changed', 'a read is held', 'a read arrives'];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...happenings), { minLength: 4, maxLength: 30 }), fc.boolean(), async (script, tells) => {
      const desk = await new LateDesk().start();
      desk.ana.tells = tells;
      const gates: Gate[] = [];
      const made: string[] = [];
      for (const happening of script) {
        if (happening === 'type within') await desk.type(made.length % 2 === 0 ? 'stood empty' : 'Monday over', 'x ');
        if (happening === 'type above') await desk.type('Mayor resigns', 'Update: ');
        if (happening.startsWith('news')) await desk.news(marksOfAna, happening === 'news: gone' ? 3 : happening === 'news: made' ? 1 : 2);
        if (happening === 'a read is held' && tells) gates.push(desk.host.hold(marksOfAna));
        if (happening === 'a read arrives') gates.shift()?.open();
        if (happening !== 'mark' && happening !== 'save') continue;
        // An act reads the file that it changes, so that what is held arrives before it, or with it.
        for (const gate of gates.splice(0)) gate.open();
        const next = words[made.length];
        if (happening === 'mark' && next !== undefined && desk.text.includes(next)) {
          await desk.mark(next);
          made.push(next);
        }
        if (happening === 'save') await desk.save();
        assert.deepEqual((await desk.standing()).map(bare).toSorted(), made.toSorted(), 'after an act');
      }
      for (const gate of gates) gate.open();
      await desk.save();
      assert.deepEqual([...(await desk.standing())].toSorted(), [...desk.stored()].toSorted(), 'after the last save');
      assert.deepEqual((await desk.standing()).map(bare).toSorted(), made.toSorted());
      await desk.ana.client.shutDown();
    }),
    { numRuns: 16, seed: 20240612 },
  );
});

function bare(standing: string): string {
  return standing.replaceAll('x ', '');
}
