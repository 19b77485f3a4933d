/**
 * What findings rest on: they are found anew when it changes, wherever it lies in the corpus.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryHost } from '../../../test/support/memory-host.ts';
import { testModel } from '../../../test/support/model.ts';
import { rules } from '../check/rules.ts';
import { createSession, defaultConfig } from '../session.ts';
import type { Session } from '../session.ts';

interface Told {
  readonly session: Session;
  readonly host: MemoryHost;
}

async function indexed(files: Readonly<Record<string, string>>): Promise<Told> {
  const host = new MemoryHost(files);
  const session = await createSession(host, testModel(), defaultConfig);
  await session.indexAll();
  return { session, host };
}

const drift = {
  '/desk/first.txt': 'Minister in Baghdad\n\nForeign Minister Fuad Hussein met reporters in Baghdad. Hussein was early.\n',
  '/desk/second.txt': 'Minister leaves\n\nForeign Minister Faud Hussein left for Cairo on Friday, officials said.\n',
  '/desk/third.txt': 'Minister is back\n\nFuad Hussein, the foreign minister, came back on Saturday, officials said.\n',
} as const;

/** The words underlined for name drift, and where the findings point to. */
async function drifts({ session }: Pick<Told, 'session'>, path: string): Promise<readonly string[]> {
  const text = (await session.snapshot(path))?.article.document.text ?? '';
  const found = (await session.findings(path)).filter(({ rule }) => rule === 'name-drift');
  return found.map(({ start, end, related }) => `${text.slice(start, end)} > ${related.map((place) => `${place.path}:${place.start}`).join(' ')}`);
}

test('findings are kept until what they rest on changes, in this article or in another', async () => {
  const told = await indexed(drift);
  const [before] = await drifts(told, '/desk/second.txt');
  assert.match(before ?? 'none', /^Faud > \/desk\/(first|third)\.txt:\d+/);
  const reads = told.host.reads;
  await told.session.findings('/desk/second.txt');
  assert.equal(told.host.reads, reads, 'kept findings need no file');
  for (const path of ['/desk/first.txt', '/desk/third.txt'] as const) {
    told.host.files.set(path, drift[path].replace('\n\n', '\n\nIt rained in the morning, officials said.\n\n'));
    await told.session.fileChanged(path);
  }
  const [moved] = await drifts(told, '/desk/second.txt');
  assert.notEqual(moved, before);
  for (const path of ['/desk/first.txt', '/desk/third.txt'] as const) {
    told.host.files.set(path, drift[path].replaceAll('Fuad', 'Faud'));
    await told.session.fileChanged(path);
  }
  assert.deepEqual(await drifts(told, '/desk/second.txt'), []);
});

test('settling one article names the open ones that it may have changed', async () => {
  const told = await indexed({ ...drift, '/desk/dam.txt': 'Dam breaks above Derna\n\nA dam burst above the Libyan city of Derna on Sunday, Interior Minister Omar Haddad said.\n' });
  for (const [path, text] of told.host.files) told.session.open(path, String(text), { languageId: 'plaintext' });
  for (const path of told.host.files.keys()) await told.session.findings(path);
  told.session.change('/desk/first.txt', drift['/desk/first.txt'].replace('Fuad', 'Faud'));
  const others = await told.session.settle('/desk/first.txt');
  assert.ok(others.includes('/desk/second.txt') && others.includes('/desk/third.txt'));
  assert.ok(!others.includes('/desk/dam.txt') && !others.includes('/desk/first.txt'));
  assert.deepEqual(await told.session.settle('/desk/first.txt'), [], 'nothing has changed since');
});

test('a check lets others go first, and what these change in the meantime is found anew', async () => {
  const told = await indexed(drift);
  const beside = await indexed(drift);
  let turns = 0;
  const others: string[] = [];
  told.host.onPause = async () => {
    turns += 1;
    others.push((await told.session.snapshot('/desk/third.txt'))?.path ?? 'none');
    if (turns !== 3) return;
    for (const { session, host } of [told, beside]) {
      host.files.set('/desk/first.txt', drift['/desk/first.txt'].replaceAll('Fuad', 'Faud'));
      host.files.set('/desk/third.txt', drift['/desk/third.txt'].replaceAll('Fuad', 'Faud'));
      await session.fileChanged('/desk/first.txt');
      await session.fileChanged('/desk/third.txt');
    }
  };
  await told.session.findings('/desk/second.txt');
  assert.ok(turns >= rules.length, `${turns} turns`);
  assert.deepEqual(new Set(others), new Set(['/desk/third.txt']));
  assert.deepEqual(await told.session.findings('/desk/second.txt'), await beside.session.findings('/desk/second.txt'));
  assert.deepEqual(await drifts(told, '/desk/second.txt'), []);
});

test('levels of the settings and silenced findings hold at once', async () => {
  const told = await indexed(drift);
  assert.equal((await drifts(told, '/desk/second.txt')).length, 1);
  told.session.configure({ ...defaultConfig, rules: { 'name-drift': 'off' } });
  assert.deepEqual(await drifts(told, '/desk/second.txt'), []);
  told.session.configure(defaultConfig);
  told.host.files.set('/desk/.dateline/ignored.jsonl', '{"rule":"name-drift","exact":"Faud"}\n');
  await told.session.fileChanged('/desk/.dateline/ignored.jsonl');
  assert.deepEqual(await drifts(told, '/desk/second.txt'), []);
});

test('findings are touched by an article that only their evidence rests on', async () => {
  const choir = (name: string): string => `Choir at sea\n\n${name} sang in Leith on Monday, officials said. The Bergen Choir Trust paid for it, the Leith Harbour Company said.\n`;
  const beach = (name: string): string => `Singer on land\n\nThe boat left the harbour on Tuesday. ${name} waved, officials said.\n`;
  // So many that the evidence is not among the places that the finding shows.
  const more = ['1', '2', '3', '4', '5', '6'].map((n) => [`/desk/${n}.txt`, beach('Marta Ellingsen')] as const);
  const evidence = choir('Marta Ellingsen');
  const files = { ...Object.fromEntries(more), '/desk/alone.txt': beach('Marta Elingsson'), '/desk/other.txt': choir('Marta Elingsson'), '/desk/evidence.txt': evidence };
  const { session } = await indexed(files);
  for (const [path, text] of Object.entries(files)) session.open(path, text, { languageId: 'article' });
  const before = await drifts({ session }, '/desk/alone.txt');
  const without = evidence.replace(/ The Bergen.*/, '');
  session.change('/desk/evidence.txt', without);
  assert.ok((await session.settle('/desk/evidence.txt')).includes('/desk/alone.txt'));
  const { session: fresh } = await indexed({ ...files, '/desk/evidence.txt': without });
  assert.deepEqual(await session.findings('/desk/alone.txt'), await fresh.findings('/desk/alone.txt'));
  assert.deepEqual([before.length, (await drifts({ session }, '/desk/alone.txt')).length], [1, 0]);
});
