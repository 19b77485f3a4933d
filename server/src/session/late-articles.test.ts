/** A bulk act over many articles: marks count at once, the corpus reads the articles again afterwards, and whoever asks goes first. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryHost } from '../../../test/support/memory-host.ts';
import { testModel } from '../../../test/support/model.ts';
import { anchorAt } from '../annotations/anchor.ts';
import { editsFor } from '../annotations/annotation-file.ts';
import { withReplacements } from '../annotations/replacement.ts';
import { createSession, defaultConfig } from '../session.ts';
import type { Session, WrittenFile } from '../session.ts';

const COUNT = 12;
const names = Array.from({ length: COUNT }, (_, at) => `${at}.article`);
const text = 'Dam breaks above Derna\n\nThe Blue Rooster, a bar, stood in the water on Monday, officials said.\n';

async function started(): Promise<{ readonly session: Session; readonly host: MemoryHost }> {
  const host = new MemoryHost(Object.fromEntries(names.map((name) => [`/desk/${name}`, text])));
  const session = await createSession(host, testModel(), defaultConfig);
  await session.indexAll();
  return { session, host };
}

/** Marks the bar in the first articles, as a bulk act writes it. */
async function markIn(session: Session, host: MemoryHost, count: number): Promise<void> {
  const start = text.indexOf('Blue Rooster');
  const anchor = anchorAt(text, { start, end: start + 'Blue Rooster'.length });
  assert.ok(anchor);
  const files = names.slice(0, count).map((name): WrittenFile => {
    const mark = { kind: 'mark', id: `urn:${name}`, creator: 'mira', anchor, state: 'accepted', tag: { type: 'FAC', attributes: {} } } as const;
    return { path: `/desk/.dateline/annotations/mira/${name}.jsonl`, text: withReplacements('', editsFor('', name, [{ kind: 'put', annotation: mark }])) };
  });
  for (const { path, text: written } of files) host.files.set(path, written ?? '');
  await session.filesWritten(files);
}

async function typesOf(session: Session, name: string): Promise<readonly string[]> {
  const items = await session.corpus.items(`/desk/${name}`);
  return items.flatMap((item) => (item.kind === 'entity' && item.name.endsWith('Blue Rooster') ? [item.type] : []));
}

test('marks in a few articles are read at once, in many when nothing else is done, in what is open always at once', async () => {
  const { session, host } = await started();
  const before = await typesOf(session, '3.article');
  session.open('/desk/7.article', text, { languageId: 'article' });
  await markIn(session, host, 2);
  assert.deepEqual([session.late, await typesOf(session, '1.article')], [0, ['FAC']]);
  await markIn(session, host, COUNT);
  assert.equal(session.late, COUNT - 1);
  assert.deepEqual([await typesOf(session, '7.article'), await typesOf(session, '3.article')], [['FAC'], before]);
  const { annotations } = await session.annotations('/desk/3.article');
  assert.deepEqual(annotations.map(({ anchoring }) => anchoring?.state), ['anchored']);
  assert.ok((await session.snapshot('/desk/3.article'))?.article.mentions.some(({ text: words, type }) => words === 'Blue Rooster' && type === 'FAC'));
  const told: string[] = [];
  await session.readLate((done, total) => told.push(`${done}/${total}`));
  assert.deepEqual([session.late, told.at(0), told.at(-1)], [0, '0/11', '11/11']);
  for (const name of names) assert.deepEqual(await typesOf(session, name), ['FAC']);
  await session.dispose();
});

test('reading late ends where it is cancelled and where more is written, and goes on later', async () => {
  const { session, host } = await started();
  await markIn(session, host, COUNT);
  let done = 0;
  await session.readLate((count) => (done = count), { get isCancellationRequested() { return done >= 3; } });
  assert.equal(session.late, COUNT - 4);
  let more: Promise<void> | undefined;
  await session.readLate(() => (more ??= session.filesWritten(names.map((name) => ({ path: `/desk/.dateline/annotations/mira/${name}.jsonl`, text: null }))).then(() => undefined)));
  await more;
  assert.ok(session.late > 0);
  await session.readLate();
  assert.equal(session.late, 0);
  for (const name of names) assert.ok(!(await typesOf(session, name)).includes('FAC'));
  await session.dispose();
});
