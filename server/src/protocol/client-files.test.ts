/** Files asked of a client: what is missing is told from what cannot be read, and nonsense is neither text nor an error. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FileText } from '../host.ts';
import { ClientFiles } from './client-files.ts';

async function read(answer: unknown, maxBytes = 100): Promise<FileText> {
  const files = new ClientFiles(() => Promise.resolve(answer), (bytes) => new TextDecoder().decode(bytes));
  return files.readFile('vfs://desk/.dateline/entities.yaml', maxBytes);
}

test('a file that the client has not is missing', async () => {
  for (const answer of [{}, null, { base64: null }, 7]) assert.deepEqual(await read(answer), { kind: 'missing' }, JSON.stringify(answer));
});

test('a file that the client cannot read is refused in its words', async () => {
  assert.deepEqual(await read({ message: 'The file system is away.' }), { kind: 'refused', message: 'The file system is away.' });
});

test('a file that is too large, or no bytes, is refused', async () => {
  assert.equal((await read({ base64: btoa('rejected:') }, 5)).kind, 'refused');
  assert.equal((await read({ base64: '?' })).kind, 'refused');
  assert.deepEqual(await read({ base64: btoa('rejected:') }), { kind: 'text', text: 'rejected:' });
});
