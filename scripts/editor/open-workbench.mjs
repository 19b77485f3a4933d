/**
 * Serves the real VS Code workbench on localhost with the extension installed, for a person's own browser,
 * where no desktop VS Code is at hand. Stays until it is stopped.
 */
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { pageAddress } from './hosts.mjs';
import { installedEditor } from './install-editor.mjs';
import { PROJECT } from './places.mjs';
import { startWorkbench } from './workbench.mjs';

/**
 * Starts the workbench on a folder or a `.code-workspace` file.
 * @param {string} opened absolute path
 * @param {{ say?: (line: string) => void, settings?: object, port?: number }} [options]
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function workbenchWithDateline(opened, { say = () => {}, settings, port } = {}) {
  const editor = await installedEditor(say);
  const extensions = await mkdtemp(join(tmpdir(), 'dateline-extensions-'));
  await link(extensions);
  const workbench = await startWorkbench(editor, { settings, port, args: ['--extensions-dir', extensions] });
  const stop = async () => {
    await workbench.stop();
    await rm(extensions, { recursive: true, force: true });
  };
  return { address: pageAddress(workbench.origin, opened), stop };
}

// As an installed extension lies there, but with the built files of this project.
async function link(extensions) {
  const { publisher, name, version } = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'));
  await symlink(PROJECT, join(extensions, `${publisher}.${name}-${version}`), 'junction');
}

/**
 * Serves until Ctrl+C, and says where.
 * @param {string} opened a folder or a `.code-workspace` file
 */
export async function openWorkbench(opened) {
  const { address, stop } = await workbenchWithDateline(resolve(opened), { say: console.log });
  console.log(`VS Code with Dateline: ${address}\nCtrl+C stops it.`);
  await new Promise((done) => ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach((signal) => process.once(signal, done)));
  await stop();
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await openWorkbench(process.argv[2] ?? join(PROJECT, 'samples'));
}
