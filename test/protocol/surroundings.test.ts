/**
 * How a server begins and ends in its surroundings: processes, exit codes, a worker whose every file comes
 * through the client, a damaged installation.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import type { Location } from 'vscode-languageserver';
import { workerHost } from '../../server/src/browser/worker-host.ts';
import { Desk } from '../support/desk.ts';
import { connectServer, modernCapabilities, spawnServer } from '../support/lsp-client.ts';
import { positionIn, story, storyFolder } from '../support/story-folder.ts';

describe('a process', () => {
  test('that is told to exit without shutdown says so by its code', async () => {
    const { client, exit } = spawnServer({});
    await client.start();
    assert.equal(await exit(), 1);
  });

  test('keeps its index where the client says, and finds it again', async () => {
    const folder = storyFolder();
    const options = { folders: [folder.folder], initializationOptions: { storage: `${folder.path}/.storage` } };
    for (const run of ['first', 'second']) {
      const { client, exit } = spawnServer(options);
      await client.start();
      const status = await client.next<{ state: string; articles: number; backend: string }>('dateline/status', ({ state }) => state === 'ready');
      assert.deepEqual([status.articles, status.backend], [3, 'sqlite'], run);
      await client.shutDown();
      assert.equal(await exit(), 0);
    }
    folder.remove();
  });
});

describe('a worker', () => {
  const uris = Object.fromEntries(Object.entries(story).map(([name, text]) => [`vfs://desk/${name}`, text]));
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  const answers = {
    'dateline/listFiles': () => [...Object.keys(uris).map((uri) => ({ uri })), { uri: 7 }, null],
    'dateline/readFile': ({ uri }: { uri: string }) => (uris[uri] === undefined ? {} : { base64: base64(Buffer.from(`\ufeff${uris[uri]}`)) }),
    'dateline/readAsset': async ({ name }: { name: string }) => ({ base64: base64(await readFile(new URL(`../../server/assets/${name}`, import.meta.url))) }),
  };
  const options = { capabilities: modernCapabilities, folders: [{ uri: 'vfs://desk', name: 'desk' }], initializationOptions: { fileAccess: true }, answers };

  test('reads the corpus through the client and gives the same answers', async () => {
    const environment = { host: workerHost, after: () => () => undefined };
    const client = connectServer(environment, options);
    await client.start();
    const status = await client.next<{ state: string; articles: number; backend: string }>('dateline/status', ({ state }) => state === 'ready');
    assert.deepEqual([status.articles, status.backend], [3, 'memory']);
    const uri = 'vfs://desk/monday.txt';
    await client.open(uri, story['monday.txt'], 'plaintext');
    const places = await client.request<Location[]>('textDocument/implementation', { textDocument: { uri }, position: positionIn(story['monday.txt'], 'burst near') });
    assert.ok(places.some((place) => place.uri === 'vfs://desk/tuesday.txt'), JSON.stringify(places));
    await client.shutDown();
  });
});

test('a damaged installation is told, and requests fail with the reason', async () => {
  const desk = new Desk();
  desk.files.readAsset = () => Promise.reject(new Error('the asset given-names.txt is missing'));
  const client = connectServer(desk, {});
  await client.start();
  const status = await client.next<{ state: string; message: string }>('dateline/status', ({ state }) => state === 'failed');
  assert.match(status.message, /given-names\.txt is missing/);
  await client.next('window/showMessage');
  await assert.rejects(client.request('textDocument/documentSymbol', { textDocument: { uri: 'file:///a.txt' } }), /given-names\.txt is missing/);
  await client.shutDown();
});
