/**
 * Where the editor tests find and keep things: the project, the pinned Node, the cache folder.
 * It must not know what is done with them.
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project: the extension's folder, as it is loaded into an editor. */
export const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The editor of the tests: version of the npm package `code-server`, which holds the VS Code of the second version. */
export const EDITOR = { package: '4.139.1', vscode: '1.139.1' };

/** The folder in which this project keeps what is too large for `node_modules`. */
export function cacheFolder() {
  const base = process.env.XDG_CACHE_HOME;
  return join(base !== undefined && base !== '' ? base : join(homedir(), '.cache'), 'dateline');
}

/** The Node that the project pins; the editor's server does not start on older ones. */
export function pinnedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = join(PROJECT, 'node_modules', 'node', 'bin', name);
  if (existsSync(pinned)) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error('The pinned Node is missing: run `npm ci` first.');
}

/** The full path of a program that a shell would find by its name, or undefined. */
export function onPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const hit = endings.map((ending) => join(folder, name + ending)).find((path) => folder !== '' && existsSync(path));
    if (hit !== undefined) return hit;
  }
  return undefined;
}
