/**
 * Makes a fresh clone ready: installs what the lockfile names when it is not there, then runs the calling
 * script again under the pinned Node. It must run on any Node from 20 on and must not import any package:
 * nothing is installed yet when it starts.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const oldestNode = 20;
const windows = process.platform === 'win32';
const pinnedNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/**
 * Call first in every script that needs packages: `await setUp(import.meta.url)`. Returns under the pinned
 * Node only; under any other Node it runs the script there, with the same arguments, and exits as it did.
 * @param {string} script the calling module's `import.meta.url`
 */
export async function setUp(script) {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < oldestNode) stop(`Node ${process.versions.node} is too old: Dateline needs Node ${oldestNode} or newer.`);
  if (!isInstalled(root)) install(root);
  if (!existsSync(pinnedNode)) restorePinnedNode();
  if (process.versions.node !== pinnedVersion()) process.exit(await runPinned(fileURLToPath(script)));
}

/**
 * Whether `node_modules` holds what the lockfile names. Compares the versions themselves, since times of
 * files say little after a checkout. Optional packages are those of other systems.
 * @param {string} folder a folder with a `package-lock.json`
 */
export function isInstalled(folder) {
  const installed = readLock(join(folder, 'node_modules', '.package-lock.json'));
  if (installed === undefined) return false;
  const wanted = readLock(join(folder, 'package-lock.json')) ?? {};
  return Object.entries(wanted).every(
    ([place, { version, optional }]) => place === '' || optional === true || installed[place]?.version === version,
  );
}

/**
 * Installs exactly what the lockfile of the folder names.
 * @param {string} folder
 */
export function install(folder) {
  console.log('Installing the packages that package-lock.json names (npm ci) …');
  npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder, 'npm ci failed: see its words above. A network or a filled npm cache is needed this once.');
}

function restorePinnedNode() {
  npm(['rebuild', 'node', '--ignore-scripts=false'], root, 'The pinned Node could not be installed: npm must be allowed to run the install script of the package "node".');
  if (!existsSync(pinnedNode)) stop('The pinned Node is missing after npm installed it. Remove node_modules and try again.');
}

function npm(args, cwd, failure) {
  const { error, status } = spawnSync('npm', args, { cwd, stdio: 'inherit', shell: windows });
  if (error !== undefined) stop(`npm could not be started (${error.message}). Install npm, which comes with Node, and try again.`);
  if (status !== 0) stop(failure);
}

function pinnedVersion() {
  return JSON.parse(readFileSync(join(root, 'node_modules', 'node', 'package.json'), 'utf8')).version;
}

/** Runs a script under the pinned Node, which is also the `node` of everything that the script starts. */
function runPinned(script) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(pinnedNode, [script, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', (error) => stop(`The pinned Node could not be started: ${error.message}`));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(2);
}
