/**
 * What clients say of themselves, sensibly and otherwise, read into plain yes and no.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { InitializeParams } from 'vscode-languageserver';
import { folderUris, readAbilities, readFolders, readOptions } from './abilities.ts';

const read = (capabilities: unknown, initializationOptions?: unknown): ReturnType<typeof readAbilities> =>
  readAbilities({ capabilities, initializationOptions } as InitializeParams);

test('a client that says nothing is given what harms nobody, and asked for nothing', () => {
  const said = Object.entries(read({})).filter(([, can]) => can === true);
  assert.deepEqual(said.map(([name]) => name).sort(), ['codeDescription', 'markdownHover', 'relatedInformation']);
});

test('a client is taken at its word', () => {
  assert.equal(read({ textDocument: { hover: { contentFormat: ['plaintext'] } } }).markdownHover, false);
  assert.equal(read({ textDocument: { publishDiagnostics: { relatedInformation: false } } }).relatedInformation, false);
  assert.equal(read({ textDocument: { diagnostic: {} } }).pullsDiagnostics, true);
  assert.equal(read({ textDocument: { definition: { linkSupport: true } } }).definitionLinks, true);
  assert.equal(read({ window: { workDoneProgress: true } }).showsProgress, true);
});

test('our own client is known by what it gives', () => {
  assert.equal(read({}, { commands: true }).hasCommands, true);
  assert.equal(read({}, { storage: '/a/folder' }).hasCommands, true);
  assert.equal(read({}, { fileAccess: true }).fileAccess, true);
  assert.equal(read({}, { fileAccess: 'yes', storage: 7 }).hasCommands, false);
});

test('folders, by any way to tell them', () => {
  assert.deepEqual(readFolders({ workspaceFolders: [{ uri: 'file:///a b', name: 'a' }], rootUri: 'file:///c' } as InitializeParams), ['file:///a%20b']);
  assert.deepEqual(readFolders({ workspaceFolders: null, rootUri: 'file:///c' } as InitializeParams), ['file:///c']);
  assert.deepEqual(readFolders({} as InitializeParams), []);
  assert.deepEqual(folderUris([{ uri: 7 }, null, 'file:///a']), []);
});

test('any JSON at all can be read', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (capabilities, options) => {
      assert.ok(Object.values(read(capabilities, options)).every((can) => typeof can === 'boolean'));
      assert.equal(typeof readOptions({ initializationOptions: options } as InitializeParams), 'object');
    }),
  );
});
