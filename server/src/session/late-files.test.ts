/**
 * Annotations in a session whose files come late, out of order, twice, or are away for a moment: what was written counts
 * at once, no older reading takes its place, and a mark that follows the typing is not lost on the way.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { LateHost } from '../../../test/support/late-host.ts';
import { testModel } from '../../../test/support/model.ts';
import { anchorAt } from '../annotations/anchor.ts';
import type { Annotation, Mark } from '../annotations/annotation.ts';
import { editsFor } from '../annotations/annotation-file.ts';
import { withReplacements } from '../annotations/replacement.ts';
import { createSession, defaultConfig } from '../session.ts';
import type { Session } from '../session.ts';

const path = '/desk/ferry.txt';
const file = '/desk/.dateline/annotations/mira/ferry.txt.jsonl';
const ferry = `Ferry runs again from Ostby

OSTBY, May 4 (Reuters) - The old ferry sank in the harbour in March and its captain was fined, Mayor Lena Holm said.

"We waited long," Holm told reporters on Monday. The new boat had cost four million crowns, she said.
`;
const sank = 'The old ferry sank in the harbour in March';
const stone = ferry.replace('The old ferry', 'The old wooden ferry');

function mark(text: string, words: string): Mark {
  const start = text.indexOf(words);
  const anchor = anchorAt(text, { start, end: start + words.length });
  assert.ok(anchor, words);
  return { kind: 'mark', id: `urn:${words}`, creator: 'mira', anchor, state: 'accepted', tag: { type: 'CLAIM', attributes: {} } };
}

function lines(...annotations: readonly Annotation[]): string {
  return withReplacements('', editsFor('', 'ferry.txt', annotations.map((annotation) => ({ kind: 'put', annotation }))));
}

class LateFolder {
  readonly host = new LateHost({ [path]: ferry });
  readonly told: (readonly string[] | undefined)[] = [];
  readonly session: Promise<Session>;

  constructor(written?: string) {
    this.host.folders = ['/desk'];
    if (written !== undefined) this.host.files.set(file, written);
    this.session = createSession(this.host, testModel(), defaultConfig, { onAnnotations: (paths) => this.told.push(paths) });
  }

  /** Opens the article, and has its marks read. */
  async opened(): Promise<Session> {
    const session = await this.session;
    session.open(path, ferry, { languageId: 'article' });
    await session.annotations(path);
    return session;
  }

  /** `state words` of every mark, in the article as it stands. */
  async states(text: string): Promise<readonly string[]> {
    const { annotations } = await (await this.session).annotations(path);
    return annotations.map(({ anchoring }) => (anchoring === undefined ? '' : anchoring.state === 'orphaned' ? anchoring.state : `${anchoring.state} ${text.slice(anchoring.span.start, anchoring.span.end)}`));
  }

  async end(): Promise<void> {
    await (await this.session).dispose();
  }
}

test('what is typed before the marks of an opened article are read moves them as well', async () => {
  const folder = new LateFolder(lines(mark(ferry, sank)));
  const session = await folder.session;
  session.open(path, ferry, { languageId: 'article' });
  session.change(path, ferry.replace('The old ferry', 'The old w ferry'));
  session.change(path, stone);
  assert.deepEqual(await folder.states(stone), ['anchored The old wooden ferry sank in the harbour in March']);
  const stale = await session.staleAnchors(path);
  assert.deepEqual(stale.map(({ annotation }) => (annotation.kind === 'mark' ? annotation.anchor.exact : '')), ['The old wooden ferry sank in the harbour in March']);
  await folder.end();
});

test('a file that is away for a moment takes no mark along that moved with the typing', async () => {
  const folder = new LateFolder(lines(mark(ferry, sank)));
  const session = await folder.opened();
  session.change(path, stone);
  const text = folder.host.files.get(file) ?? '';
  folder.host.files.delete(file);
  await session.fileRemoved(file);
  assert.deepEqual(await folder.states(stone), []);
  folder.host.files.set(file, text);
  await session.fileChanged(file);
  assert.deepEqual(await folder.states(stone), ['anchored The old wooden ferry sank in the harbour in March']);
  // The news that it is gone comes a second time, and late.
  await session.fileRemoved(file);
  assert.deepEqual(await folder.states(stone), ['anchored The old wooden ferry sank in the harbour in March']);
  await folder.end();
});

test('an older question about an open article does not move its marks back', async () => {
  const folder = new LateFolder(lines(mark(ferry, sank)));
  const session = await folder.opened();
  const gate = folder.host.hold(file);
  folder.host.files.set(file, lines(mark(ferry, sank), mark(ferry, 'Lena Holm')));
  const changed = session.fileChanged(file);
  await gate.reached;
  session.change(path, stone);
  const later = `UPDATE ${stone}More follows.\n`;
  session.change(path, later);
  // The marks as they would stand in an earlier text; of what is there now it says nothing.
  const older = await session.annotations(path, ferry);
  assert.equal(older.annotations.length, 1);
  gate.open();
  await changed;
  assert.deepEqual(await folder.states(later), ['anchored The old wooden ferry sank in the harbour in March', 'anchored Lena Holm']);
  await folder.end();
});

test('what was written counts at once, and no reading that began before takes its place', async () => {
  const folder = new LateFolder(lines(mark(ferry, sank)));
  const session = await folder.opened();
  const gate = folder.host.hold(file);
  const changed = session.fileRemoved(file);
  await gate.reached;
  const text = lines(mark(ferry, sank), mark(ferry, 'Lena Holm'));
  folder.host.files.set(file, text);
  await session.filesWritten([{ path: file, text }]);
  assert.deepEqual(await folder.states(ferry), ['anchored The old ferry sank in the harbour in March', 'anchored Lena Holm']);
  assert.deepEqual((await session.snapshot(path))?.article.mentions.filter(({ text: words }) => words === 'Lena Holm').length, 1);
  gate.open();
  await changed;
  assert.deepEqual(await folder.states(ferry), ['anchored The old ferry sank in the harbour in March', 'anchored Lena Holm']);
  await folder.end();
});

test('news of a file that come twice, or late, or for nothing, change nothing and tell nothing', async () => {
  const folder = new LateFolder(lines(mark(ferry, sank)));
  const session = await folder.opened();
  const text = lines(mark(ferry, 'Lena Holm'));
  folder.host.files.set(file, text);
  await session.filesWritten([{ path: file, text }]);
  const [placed, revision] = [await session.annotations(path), session.revision];
  folder.told.length = 0;
  for (const _ of ['once', 'twice']) {
    await session.fileRemoved(file);
    await session.fileChanged(file);
    await session.fileChanged(`${file}.new`);
    await session.fileRemoved(`${file}.new`);
    await session.fileRemoved('/desk/.dateline/annotations/mira/.ferry.txt.jsonl.7.abc.tmp');
  }
  assert.equal(await session.annotations(path), placed);
  assert.deepEqual([session.revision, folder.told], [revision, []]);
  folder.host.files.delete(file);
  await session.filesWritten([{ path: file, text: null }]);
  assert.deepEqual([await folder.states(ferry), await session.annotatedArticles(), folder.told], [[], [], [[path]]]);
  await folder.end();
});

test('a file that was gone before anybody read it leaves no article behind, and is told of once', async () => {
  const folder = new LateFolder();
  const session = await folder.opened();
  await session.fileChanged(file);
  assert.deepEqual([await folder.states(ferry), await session.annotatedArticles()], [[], [path]]);
  await session.fileRemoved(file);
  assert.deepEqual(await session.annotatedArticles(), []);
  const { revision } = session;
  folder.told.length = 0;
  await session.fileRemoved(file);
  assert.deepEqual([session.revision, folder.told], [revision, []]);
  await folder.end();
});

test('a mark that is about to be written follows what is typed until its file says it', async () => {
  const folder = new LateFolder(lines(mark(ferry, 'Lena Holm')));
  const session = await folder.opened();
  const start = ferry.indexOf(sank);
  session.expectAnnotations(path, ferry, [{ file, annotation: mark(ferry, sank), span: { start, end: start + sank.length } }]);
  session.change(path, stone);
  const text = lines(mark(ferry, sank), mark(ferry, 'Lena Holm'));
  folder.host.files.set(file, text);
  await session.filesWritten([{ path: file, text }]);
  assert.deepEqual(await folder.states(stone), ['anchored The old wooden ferry sank in the harbour in March', 'anchored Lena Holm']);
  await folder.end();
});

test('a mark that is written anew after a save keeps following what is typed meanwhile', async () => {
  const folder = new LateFolder(lines(mark(ferry, sank)));
  const session = await folder.opened();
  session.change(path, stone);
  const stale = await session.staleAnchors(path);
  session.expectAnnotations(path, stone, stale);
  const later = stone.replace('in the harbour', 'in the busy harbour');
  session.change(path, later);
  const text = lines(...stale.map(({ annotation }) => annotation));
  folder.host.files.set(file, text);
  await session.filesWritten([{ path: file, text }]);
  assert.deepEqual(await folder.states(later), ['anchored The old wooden ferry sank in the busy harbour in March']);
  // The file that stood there before comes back, as after an undo: so does its mark, where it has moved to.
  folder.host.files.set(file, lines(mark(ferry, sank)));
  await session.fileChanged(file);
  assert.deepEqual(await folder.states(later), ['anchored The old wooden ferry sank in the busy harbour in March']);
  await folder.end();
});

test('what a save writes is counted in what was saved, whatever was typed since', async () => {
  const folder = new LateFolder(lines(mark(ferry, sank)));
  const session = await folder.opened();
  const exacts = async (text: string): Promise<readonly string[]> => (await session.staleAnchors(path, text)).flatMap(({ annotation }) => (annotation.kind === 'mark' ? annotation.anchor.exact : ''));
  session.change(path, stone);
  assert.deepEqual(await exacts(ferry), []);
  const later = `UPDATE ${stone.replace('in the harbour', 'in the busy harbour')}`;
  session.change(path, stone.replace('in the harbour', 'in the busy harbour'));
  session.change(path, later);
  session.change(path, later);
  assert.deepEqual([await exacts(ferry), await exacts(stone)], [[], ['The old wooden ferry sank in the harbour in March']]);
  assert.deepEqual(await folder.states(later), ['anchored The old wooden ferry sank in the busy harbour in March']);
  await folder.end();
});

test('a version that is put in with one change which ends within marks leaves them whole', async () => {
  const cost = 'new boat had cost four million crowns';
  const typed = `UPDATE ${ferry.replace('The old ferry sank', 'The old ferry soon sank').replace('The new boat had', 'The new boat so had')}`;
  const folder = new LateFolder(lines(mark(ferry, sank), mark(ferry, cost)));
  const session = await folder.opened();
  // Into another version and back, each as a whole, and with acts between that end what is remembered of the way.
  for (const next of [typed, ferry, typed]) {
    session.change(path, next);
    const text = lines(mark(ferry, sank), mark(ferry, cost), mark(next, 'Lena Holm'));
    folder.host.files.set(file, text);
    await session.filesWritten([{ path: file, text }]);
    const stand = (await folder.states(next)).map((state) => state.replace('soon ', '').replace('so ', '').split(' ').slice(1).join(' '));
    assert.deepEqual(stand, [sank, 'Lena Holm', cost]);
  }
  await folder.end();
});

test('marks of an article that is closed without being saved are where they were before the typing', async () => {
  const folder = new LateFolder(lines(mark(ferry, sank)));
  const session = await folder.opened();
  session.change(path, stone);
  const made = mark(stone, 'The old wooden ferry sank in the harbour in March and its captain was fined');
  const start = stone.indexOf('The old wooden ferry sank in the harbour in March and its captain was fined');
  session.expectAnnotations(path, stone, [{ file, annotation: made, span: { start, end: start + 'The old wooden ferry sank in the harbour in March and its captain was fined'.length } }]);
  const text = lines(mark(ferry, sank), made);
  folder.host.files.set(file, text);
  await session.filesWritten([{ path: file, text }]);
  await session.close(path);
  assert.deepEqual(await folder.states(ferry), ['anchored The old ferry sank in the harbour in March', 'anchored The old ferry sank in the harbour in March and its captain was fined']);
  const stale = await session.staleAnchors(path, ferry);
  assert.deepEqual(stale.map(({ annotation }) => (annotation.kind === 'mark' ? annotation.anchor.exact : '')), ['The old ferry sank in the harbour in March and its captain was fined']);
  // Another version from outside is looked through as ever.
  const other = `NEW ${ferry.replace('The old ferry sank', 'The old boat sank')}`;
  folder.host.files.set(path, other);
  await session.fileChanged(path);
  assert.deepEqual((await folder.states(other)).map((state) => state.split(' ')[0]), ['moved', 'moved']);
  await folder.end();
});

test('a decision that was written counts at once in open articles, and everywhere in the end', async () => {
  const folder = new LateFolder();
  const session = await folder.opened();
  const other = '/desk/later.txt';
  folder.host.files.set(other, ferry.replace('March', 'April'));
  await session.indexAll();
  const names = async (of: string): Promise<readonly string[]> => ((await session.snapshot(of))?.article.mentions ?? []).map(({ text }) => text);
  assert.ok((await names(path)).includes('Lena Holm'));
  folder.host.files.set('/desk/.dateline/entities.yaml', 'rejected:\n  - Lena Holm\n');
  const { rest } = await session.filesWritten([{ path: '/desk/.dateline/entities.yaml' }]);
  assert.ok(!(await names(path)).includes('Lena Holm'));
  await rest;
  const items = await session.corpus.items(other);
  assert.ok(!items.some((item) => item.kind === 'entity' && JSON.stringify(item).includes('Lena Holm')));
  await folder.end();
});

test('two decisions that were written at once count both in the end', async () => {
  const folder = new LateFolder();
  const session = await folder.session;
  const [kept, other] = ['/desk/kept.txt', '/desk/other.txt'];
  for (const article of [kept, other]) folder.host.files.set(article, ferry);
  await session.indexAll();
  assert.ok((await session.corpus.items(other)).length > 0);
  folder.host.files.set('/desk/.dateline/entities.yaml', 'rejected:\n  - Lena Holm\n');
  folder.host.files.set('/desk/.dateline/config.yaml', 'articles:\n  include: ["kept.txt"]\n');
  const { rest } = await session.filesWritten([{ path: '/desk/.dateline/entities.yaml' }, { path: '/desk/.dateline/config.yaml' }]);
  await rest;
  assert.deepEqual(await session.corpus.items(other), []);
  assert.ok(!JSON.stringify(await session.corpus.items(kept)).includes('"name":"Lena Holm"'));
  await folder.end();
});

test('news of an article that overtake each other end with the last reading', async () => {
  const folder = new LateFolder();
  const session = await folder.session;
  const gates = [1, 2, 3].map(() => folder.host.hold(path));
  const ended: number[] = [];
  const news = async (n: number): Promise<void> => {
    const changed = session.fileChanged(path).then(() => void ended.push(n));
    await gates[n]?.reached;
    return changed;
  };
  const [first, second] = [news(0), news(1)];
  await Promise.all(gates.slice(0, 2).map((gate) => gate.reached));
  gates[0]?.open();
  await setImmediate();
  const third = news(2);
  await gates[2]?.reached;
  gates[1]?.open();
  await setImmediate();
  assert.deepEqual(ended, []);
  gates[2]?.open();
  await Promise.all([first, second, third]);
  assert.ok((await session.corpus.items(path)).length > 0);
  await folder.end();
});

test('files that come with a whole folder are found', async () => {
  const folder = new LateFolder();
  const session = await folder.opened();
  folder.host.files.set(file, lines(mark(ferry, sank)));
  await session.fileChanged('/desk/.dateline/annotations/mira');
  assert.deepEqual(await folder.states(ferry), ['anchored The old ferry sank in the harbour in March']);
  folder.host.files.delete(file);
  await session.fileRemoved('/desk/.dateline/annotations');
  assert.deepEqual(await folder.states(ferry), []);
  await folder.end();
});
