/**
 * What findings rest on: they are found anew when it changes, wherever it lies in the corpus.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryHost } from '../../../test/support/memory-host.ts';
import { testModel } from '../../../test/support/model.ts';
import type { Finding } from '../check/rule.ts';
import { createSession, defaultConfig } from '../session.ts';
import type { Session } from '../session.ts';

async function sessionOver(files: Readonly<Record<string, string>>): Promise<Session> {
  const session = await createSession(new MemoryHost(files), testModel(), defaultConfig);
  await session.indexAll();
  return session;
}

async function drifts(session: Session, path: string): Promise<readonly Finding[]> {
  return (await session.findings(path)).filter(({ rule }) => rule === 'name-drift');
}

test('findings are touched by an article that only their evidence rests on', async () => {
  const choir = (name: string): string => `Choir at sea\n\n${name} sang in Leith on Monday, officials said. The Bergen Choir Trust paid for it, the Leith Harbour Company said.\n`;
  const beach = (name: string): string => `Singer on land\n\nThe boat left the harbour on Tuesday. ${name} waved, officials said.\n`;
  // So many that the evidence is not among the places that the finding shows.
  const more = ['1', '2', '3', '4', '5', '6'].map((n) => [`/desk/${n}.txt`, beach('Marta Ellingsen')] as const);
  const evidence = choir('Marta Ellingsen');
  const files = { ...Object.fromEntries(more), '/desk/alone.txt': beach('Marta Ellingson'), '/desk/other.txt': choir('Marta Ellingson'), '/desk/evidence.txt': evidence };
  const session = await sessionOver(files);
  for (const [path, text] of Object.entries(files)) session.open(path, text, { languageId: 'article' });
  const before = await drifts(session, '/desk/alone.txt');
  const without = evidence.replace(/ The Bergen.*/, '');
  session.change('/desk/evidence.txt', without);
  assert.ok((await session.settle('/desk/evidence.txt')).includes('/desk/alone.txt'));
  const fresh = await sessionOver({ ...files, '/desk/evidence.txt': without });
  assert.deepEqual(await session.findings('/desk/alone.txt'), await fresh.findings('/desk/alone.txt'));
  assert.deepEqual([before.length, (await drifts(session, '/desk/alone.txt')).length], [1, 0]);
});
