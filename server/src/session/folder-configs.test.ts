/** The configuration of a folder whose file is read late: an older reading never takes the place of a newer one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { LateHost } from '../../../test/support/late-host.ts';
import { FolderConfigs } from './folder-configs.ts';

const folder = 'file:///desk';
const path = `${folder}/.dateline/config.yaml`;
const naming = (tagSet: string): string => `tagset: ${tagSet}\n`;

function late(): { readonly host: LateHost; readonly folders: FolderConfigs } {
  const host = new LateHost({ [path]: naming('old.yaml') });
  return { host, folders: new FolderConfigs(host, (message) => assert.fail(message.message)) };
}

/** A reading of the old file under way, held at `gate`, when the file has changed and the folder is forgotten. */
async function overtaken(): Promise<{ readonly folders: FolderConfigs; readonly gate: ReturnType<LateHost['hold']>; readonly first: Promise<void> }> {
  const { host, folders } = late();
  const gate = host.hold(path);
  const first = folders.prepare(path);
  await gate.reached;
  host.files.set(path, naming('new.yaml'));
  folders.forget();
  return { folders, gate, first };
}

test('a reading that began before the file changed is passed over when it arrives', async () => {
  const { folders, gate, first } = await overtaken();
  const second = folders.prepare(path);
  await setImmediate();
  gate.open();
  await Promise.all([first, second]);
  assert.equal(folders.of(folder).tagSet, 'new.yaml');
});

test('who waits for a reading that the file overtook gets what it says now', async () => {
  const { folders, gate, first } = await overtaken();
  gate.open();
  await first;
  assert.equal(folders.of(folder).tagSet, 'new.yaml');
});

test('a folder is read once for all who ask', async () => {
  const { host, folders } = late();
  await Promise.all([folders.prepare(path), folders.prepare(`${folder}/a.txt`)]);
  await folders.prepare(path);
  assert.equal(host.reads, 1);
});
