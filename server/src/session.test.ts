/**
 * The session over a surrounding of maps: what is indexed, what is kept, what is forgotten, and what a change means.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryHost } from '../../test/support/memory-host.ts';
import { testModel } from '../../test/support/model.ts';
import type { Config } from './features/snapshot.ts';
import { difference } from './link/corpus/difference.ts';
import { MemoryIndex } from './link/corpus/memory-index.ts';
import { createSession, defaultConfig } from './session.ts';
import type { Session, SessionMessage, SessionStatus } from './session.ts';

const dam = `Dam breaks above Derna

DERNA, March 5 (Reuters) - A dam burst above the Libyan city of Derna on Sunday, Interior Minister Omar Haddad said.

"We lost the whole harbour," Haddad told reporters on Monday.
`;
const talks = `Haddad meets envoys in Rome

ROME, March 9 (Reuters) - Libyan Interior Minister Omar Haddad met envoys from Italy in Rome on Friday, officials said.
`;
const licence = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in the
software without restriction, subject to the following conditions: the notice shall be included in all copies.
`;

/** A session with what it said. */
interface Told {
  readonly session: Session;
  readonly host: MemoryHost;
  readonly messages: SessionMessage[];
  readonly statuses: SessionStatus[];
}

async function started(host: MemoryHost, config: Partial<Config> = {}): Promise<Told> {
  const messages: SessionMessage[] = [];
  const statuses: SessionStatus[] = [];
  const session = await createSession(host, testModel(), { ...defaultConfig, ...config }, {
    onMessage: (message) => messages.push(message),
    onStatus: (status) => statuses.push(status),
  });
  return { session, host, messages, statuses };
}

/** Fails unless the corpus is what a session that starts now would make of the same files and open documents. */
async function assertRebuilt({ session, host }: Told, open: Readonly<Record<string, string>> = {}): Promise<void> {
  const other = new MemoryHost();
  for (const [path, file] of host.files) other.files.set(path, file);
  for (const path of host.given) other.given.add(path);
  other.folders = host.folders;
  const { session: fresh } = await started(other, session.config);
  for (const [path, text] of Object.entries(open)) fresh.open(path, text, { languageId: 'plaintext' });
  await fresh.indexAll();
  assert.deepEqual(await difference(session.corpus, fresh.corpus), []);
}

test('articles are indexed, other prose is left at rest, and a second run reads nothing anew', async () => {
  const told = await started(new MemoryHost({ '/desk/dam.txt': dam, '/desk/talks.md': talks, '/desk/LICENSE.txt': licence }));
  const report = await told.session.indexAll();
  assert.deepEqual(report, { files: 3, analysed: 2, unchanged: 0, passed: 1, refused: 0, removed: 0, cancelled: false });
  assert.deepEqual(await told.session.corpus.paths(), ['/desk/dam.txt', '/desk/talks.md']);
  assert.equal(told.session.status().state, 'ready');
  assert.equal(told.session.status().articles, 2);
  const again = await told.session.indexAll();
  assert.deepEqual([again.analysed, again.unchanged, again.passed], [0, 2, 1]);
  assert.deepEqual(told.messages, []);
});

test('files that are gone leave the index at the next run', async () => {
  const told = await started(new MemoryHost({ '/desk/dam.txt': dam, '/desk/talks.txt': talks }));
  await told.session.indexAll();
  told.host.files.delete('/desk/dam.txt');
  assert.equal((await told.session.indexAll()).removed, 1);
  await assertRebuilt(told);
});

test('what another session kept is taken as it is when its text is unchanged', async () => {
  const host = new MemoryHost({ '/desk/dam.txt': dam, '/desk/talks.txt': talks });
  await (await started(host)).session.indexAll();
  host.files.set('/desk/talks.txt', `${talks}\nHaddad left on Saturday.\n`);
  const later = await started(host);
  assert.equal(later.session.status().articles, 2);
  const { analysed, unchanged } = await later.session.indexAll();
  assert.deepEqual([analysed, unchanged], [1, 1]);
  await assertRebuilt(later);
});

test('indexing runs in slices, tells progress, and answers questions in between', async () => {
  const files = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`/desk/${i}.txt`, dam.replace('Sunday', `Sunday ${i}`)]));
  const told = await started(new MemoryHost(files));
  const steps: number[] = [];
  const between: number[] = [];
  told.host.onPause = async () => void between.push((await told.session.corpus.paths()).length);
  await told.session.indexAll((done, total) => steps.push(done / total));
  assert.equal(told.host.pauses, 12);
  assert.deepEqual(between, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  assert.deepEqual([steps[0], steps.at(-1)], [0, 1]);
  assert.deepEqual([...new Set(told.statuses.map(({ state }) => state))], ['indexing', 'ready']);
});

test('indexing stops when asked to, keeps what it has, and goes on from there', async () => {
  const files = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`/desk/${i}.txt`, `${dam}\nReport ${i}.\n`]));
  const told = await started(new MemoryHost(files));
  const token = { isCancellationRequested: false };
  told.host.onPause = () => void (token.isCancellationRequested = told.host.pauses >= 3);
  const report = await told.session.indexAll(undefined, token);
  assert.deepEqual([report.cancelled, report.analysed, report.removed], [true, 3, 0]);
  const rest = await told.session.indexAll();
  assert.deepEqual([rest.analysed, rest.unchanged, rest.cancelled], [5, 3, false]);
});

test('runs follow one another, and a run after dispose stops', async () => {
  const told = await started(new MemoryHost({ '/desk/dam.txt': dam, '/desk/talks.txt': talks }));
  const [first, second] = await Promise.all([told.session.indexAll(), told.session.indexAll()]);
  assert.deepEqual([first.analysed, second.analysed, second.unchanged], [2, 0, 2]);
  const running = told.session.rebuild();
  await told.session.dispose();
  assert.equal((await running).cancelled, true);
});

test('a file that cannot be read is told once, with its reason, and stops nothing', async () => {
  const told = await started(new MemoryHost({ '/desk/dam.txt': dam, '/desk/a.txt': '' }), { maxFileSize: 5000 });
  told.host.refuse('/desk/a.txt', 'The file is binary: it holds NUL bytes.');
  told.host.files.set('/desk/long.txt', dam.repeat(100));
  const report = await told.session.indexAll();
  assert.deepEqual([report.analysed, report.refused], [1, 2]);
  await told.session.indexAll();
  assert.deepEqual(told.messages.map(({ path }) => path), ['/desk/a.txt', '/desk/long.txt']);
  assert.match(told.messages[1]?.message ?? '', /bytes, more than the 5,000 that are allowed/);
});

test('a file that the person named is an article whatever its prose, and told when it is missing', async () => {
  const told = await started(new MemoryHost({ '/elsewhere/LICENSE.txt': licence, '/desk/notes.log': dam }));
  for (const path of ['/elsewhere/LICENSE.txt', '/desk/notes.log']) told.host.given.add(path);
  await told.session.indexAll();
  assert.deepEqual(await told.session.corpus.paths(), ['/desk/notes.log', '/elsewhere/LICENSE.txt']);
  told.host.files.delete('/desk/notes.log');
  told.host.listFiles = () => Promise.resolve([{ path: '/desk/notes.log', given: true }]);
  assert.equal((await told.session.indexAll()).refused, 1);
  assert.match(told.messages[0]?.message ?? '', /no such file/);
});

test('globs and languages of the settings decide what may be an article', async () => {
  const files = { '/desk/dam.txt': dam, '/desk/drafts/a.txt': dam, '/desk/b.md': talks, '/desk/.hidden/c.txt': dam, '/desk/d.article': 'Short.' };
  const told = await started(new MemoryHost(files), { files: { include: ['**/*'], exclude: ['drafts/**'] }, languages: { plaintext: true, markdown: false } });
  await told.session.indexAll();
  assert.deepEqual(await told.session.corpus.paths(), ['/desk/d.article', '/desk/dam.txt']);
  told.session.configure({ ...defaultConfig, files: { include: ['**/*.md'], exclude: [] } });
  await told.session.indexAll();
  assert.deepEqual(await told.session.corpus.paths(), ['/desk/b.md']);
});

test('an open document takes the place of its file, and the file counts again when it is closed', async () => {
  const told = await started(new MemoryHost({ '/desk/dam.txt': dam, '/desk/talks.txt': talks }));
  await told.session.indexAll();
  const edited = dam.replaceAll('Haddad', 'Hassan');
  told.session.open('/desk/dam.txt', dam, { languageId: 'plaintext' });
  told.session.change('/desk/dam.txt', edited);
  assert.equal((await told.session.snapshot('/desk/dam.txt'))?.article.document.text, edited);
  await told.session.settle('/desk/dam.txt');
  await assertRebuilt(told, { '/desk/dam.txt': edited });
  await told.session.indexAll();
  await assertRebuilt(told, { '/desk/dam.txt': edited });
  await told.session.close('/desk/dam.txt');
  await assertRebuilt(told);
});

test('an untitled document is in the corpus while it is open', async () => {
  const told = await started(new MemoryHost({ '/desk/dam.txt': dam }));
  await told.session.indexAll();
  told.session.open('untitled:Untitled-1', talks, { languageId: 'plaintext' });
  await told.session.settle('untitled:Untitled-1');
  await told.session.indexAll();
  assert.deepEqual(await told.session.corpus.paths(), ['/desk/dam.txt', 'untitled:Untitled-1']);
  await told.session.close('untitled:Untitled-1');
  await assertRebuilt(told);
});

test('an open document that is too long is left out, told once, and comes back when it is shorter', async () => {
  const told = await started(new MemoryHost({ '/desk/dam.txt': dam }), { maxFileSize: 5000 });
  await told.session.indexAll();
  told.session.open('/desk/dam.txt', dam.repeat(100), { languageId: 'plaintext' });
  await told.session.settle('/desk/dam.txt');
  told.session.change('/desk/dam.txt', dam.repeat(101));
  await told.session.settle('/desk/dam.txt');
  assert.equal(await told.session.snapshot('/desk/dam.txt'), undefined);
  assert.deepEqual(await told.session.corpus.paths(), []);
  assert.deepEqual(told.messages.map(({ message }) => message), ['The document is longer than the 5,000 characters that are allowed; it is left out.']);
  told.session.change('/desk/dam.txt', dam);
  await told.session.settle('/desk/dam.txt');
  assert.deepEqual(await told.session.corpus.paths(), ['/desk/dam.txt']);
});

test('what is no article has no snapshot: by its prose, its language, or because it is not there', async () => {
  const told = await started(new MemoryHost({ '/desk/LICENSE.txt': licence, '/desk/dam.txt': dam }));
  assert.equal(await told.session.snapshot('/desk/LICENSE.txt'), undefined);
  assert.equal(await told.session.snapshot('/desk/none.txt'), undefined);
  told.session.open('/desk/code.ts', dam, { languageId: 'typescript' });
  assert.equal(await told.session.snapshot('/desk/code.ts'), undefined);
  told.session.open('/desk/LICENSE.txt', licence, { languageId: 'article' });
  assert.equal((await told.session.snapshot('/desk/LICENSE.txt'))?.article.document.text, licence);
  told.session.open('/desk/LICENSE.txt', licence, { languageId: 'plaintext' });
  assert.equal(await told.session.snapshot('/desk/LICENSE.txt'), undefined);
});

test('a document that stops being an article leaves the corpus, and comes back', async () => {
  const told = await started(new MemoryHost({ '/desk/dam.txt': dam }));
  await told.session.indexAll();
  told.session.open('/desk/dam.txt', licence, { languageId: 'plaintext' });
  await told.session.settle('/desk/dam.txt');
  assert.deepEqual(await told.session.corpus.paths(), []);
  await told.session.close('/desk/dam.txt');
  assert.deepEqual(await told.session.corpus.paths(), ['/desk/dam.txt']);
});

test('a text that is an article only because the editor said so leaves the corpus with the document', async () => {
  const told = await started(new MemoryHost({ '/desk/LICENSE.txt': licence }));
  told.session.open('/desk/LICENSE.txt', licence, { languageId: 'article' });
  await told.session.settle('/desk/LICENSE.txt');
  assert.deepEqual(await told.session.corpus.paths(), ['/desk/LICENSE.txt']);
  await told.session.close('/desk/LICENSE.txt');
  await assertRebuilt(told);
  assert.deepEqual(await told.session.corpus.paths(), []);
});

test('the same text is read once, and an edit grows the revision', async () => {
  const told = await started(new MemoryHost());
  told.session.open('/desk/dam.txt', dam, { languageId: 'plaintext' });
  const [one, two] = [await told.session.snapshot('/desk/dam.txt'), await told.session.snapshot('/desk/dam.txt')];
  assert.ok(one !== undefined && one.article === two?.article);
  const before = told.session.revision;
  told.session.change('/desk/dam.txt', `${dam}More.\n`);
  assert.ok(told.session.revision > before);
  assert.notEqual((await told.session.snapshot('/desk/dam.txt'))?.article, one.article);
});

test('files changed and removed outside are followed, folders with all below them', async () => {
  const told = await started(new MemoryHost({ '/desk/dam.txt': dam, '/desk/old/talks.txt': talks }));
  await told.session.indexAll();
  told.host.files.set('/desk/dam.txt', dam.replaceAll('Derna', 'Sousse'));
  await told.session.fileChanged('/desk/dam.txt');
  await assertRebuilt(told);
  told.host.files.set('/desk/new.txt', talks);
  await told.session.fileChanged('/desk/new.txt');
  await assertRebuilt(told);
  told.host.files.delete('/desk/old/talks.txt');
  await told.session.fileRemoved('/desk/old');
  await assertRebuilt(told);
  await told.session.fileChanged('/elsewhere/a.txt');
  await told.session.fileRemoved('/desk/never.txt');
  await assertRebuilt(told);
});

test('of two changes of a file the later one stays, whichever is read first', async () => {
  const told = await started(new MemoryHost({ '/desk/dam.txt': dam }));
  await told.session.indexAll();
  const edited = dam.replaceAll('Haddad', 'Hassan');
  const [begun, slow] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const read = told.host.readFile.bind(told.host);
  told.host.readFile = async (path, maxBytes) => {
    told.host.readFile = read;
    const file = await read(path, maxBytes);
    begun.resolve();
    await slow.promise;
    return file;
  };
  told.host.files.set('/desk/dam.txt', dam.replaceAll('Haddad', 'Hamdan'));
  const older = told.session.fileChanged('/desk/dam.txt');
  await begun.promise;
  told.host.files.set('/desk/dam.txt', edited);
  await told.session.fileChanged('/desk/dam.txt');
  slow.resolve();
  await older;
  await assertRebuilt(told);
});

test('decisions of a folder hold for its articles, from the moment they are written', async () => {
  const told = await started(new MemoryHost({ '/desk/dam.txt': dam, '/wire/dam.txt': dam }));
  told.host.folders = ['/desk', '/wire'];
  await told.session.indexAll();
  told.host.files.set('/desk/.dateline/articles.yaml', 'published:\n  dam.txt: 2023-03-05\n');
  await told.session.fileChanged('/desk/.dateline/articles.yaml');
  const published = async (path: string): Promise<unknown> => (await told.session.snapshot(path))?.article.published.value;
  assert.equal(await published('/desk/dam.txt'), '2023-03-05');
  assert.notEqual(await published('/wire/dam.txt'), '2023-03-05');
  const heads = await told.session.corpus.heads(['/desk/dam.txt']);
  assert.equal(heads.get('/desk/dam.txt')?.published.value, '2023-03-05');
  told.host.files.delete('/desk/.dateline/articles.yaml');
  await told.session.fileRemoved('/desk/.dateline/articles.yaml');
  assert.notEqual(await published('/desk/dam.txt'), '2023-03-05');
  await assertRebuilt(told);
});

test('decisions that cannot be read are told with their file', async () => {
  const told = await started(new MemoryHost({ '/desk/dam.txt': dam, '/desk/.dateline/ignored.jsonl': 'no json\n' }));
  await told.session.indexAll();
  assert.deepEqual(told.messages.map(({ path }) => path), ['/desk/.dateline/ignored.jsonl']);
});

test('an index that fails is replaced by memory, told, and filled again', async () => {
  const host = new MemoryHost({ '/desk/dam.txt': dam, '/desk/talks.txt': talks });
  const failing = new MemoryIndex();
  host.index = failing;
  const told = await started(host);
  await told.session.indexAll();
  const before = told.session.revision;
  failing.lookup = () => Promise.reject(new Error('disk I/O error'));
  assert.deepEqual(await told.session.corpus.lookup(['any']), []);
  await told.session.indexAll();
  assert.match(told.messages[0]?.message ?? '', /failed.*disk I\/O error/);
  assert.equal(told.session.status().backend, 'memory');
  assert.match(told.session.status().message ?? '', /built anew in memory/);
  assert.ok(told.session.revision > before);
  await assertRebuilt(told);
});

test('folders that cannot be listed make indexing fail, and the status says why', async () => {
  const told = await started(new MemoryHost({ '/desk/dam.txt': dam }));
  told.host.listFiles = () => Promise.reject(new Error('the client is gone'));
  await assert.rejects(told.session.indexAll(), /the client is gone/);
  assert.deepEqual([told.session.status().state, told.session.status().message], ['failed', 'the client is gone']);
});

test('where the index is kept is in the status, with what a person should know of it', async () => {
  const host = new MemoryHost();
  host.indexMessage = 'kept in memory';
  const { session } = await started(host);
  assert.deepEqual(session.status(), { state: 'starting', articles: 0, done: 0, total: 0, backend: 'memory', message: 'kept in memory' });
});

const drift = {
  '/desk/first.txt': 'Minister in Baghdad\n\nForeign Minister Fuad Hussein met reporters in Baghdad. Hussein was early.\n',
  '/desk/second.txt': 'Minister leaves\n\nForeign Minister Faud Hussein left for Cairo on Friday, officials said.\n',
  '/desk/third.txt': 'Minister is back\n\nFuad Hussein, the foreign minister, came back on Saturday, officials said.\n',
} as const;

test('the findings of the whole corpus come path by path, in slices, and end when asked to', async () => {
  const told = await started(new MemoryHost(drift));
  await told.session.indexAll();
  told.session.open('untitled:1', dam, { languageId: 'plaintext' });
  const seen: string[] = [];
  for await (const { path } of told.session.workspaceFindings()) seen.push(path);
  assert.deepEqual(seen, [...Object.keys(drift), 'untitled:1']);
  const token = { isCancellationRequested: false };
  const some: string[] = [];
  for await (const { path } of told.session.workspaceFindings(token)) {
    some.push(path);
    token.isCancellationRequested = some.length === 2;
  }
  assert.equal(some.length, 2);
});

test('an article is cut once for all who ask, until it is typed in', async () => {
  const told = await started(new MemoryHost());
  told.session.open('/desk/dam.txt', dam, { languageId: 'plaintext' });
  const first = await told.session.snapshot('/desk/dam.txt');
  assert.ok(first !== undefined && first.indexed().items.length > 0);
  assert.equal((await told.session.snapshot('/desk/dam.txt'))?.indexed(), first.indexed());
  told.session.change('/desk/dam.txt', `${dam}\nRescuers came from Tobruk.\n`);
  assert.notEqual((await told.session.snapshot('/desk/dam.txt'))?.indexed(), first.indexed());
});
