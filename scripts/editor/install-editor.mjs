/**
 * Puts the real VS Code server into the cache folder, once: the npm package `code-server` holds it, with
 * the workbench that it serves. Nothing native is built; what is missing then only writes lines to a log.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EDITOR, cacheFolder } from './places.mjs';

const HOUR = 3_600_000;

/**
 * The folder `lib/vscode` of an installed editor.
 * @param say called with a line about what takes long
 */
export async function installedEditor(say = () => {}) {
  const home = join(cacheFolder(), `editor-${EDITOR.package}`);
  const editor = join(home, 'node_modules', 'code-server', 'lib', 'vscode');
  if (!existsSync(editor)) {
    say(`Installing VS Code ${EDITOR.vscode} into ${home} (about 600 MB, once)`);
    await install(home);
  }
  return editor;
}

// Into a temporary name first: a stopped installation must never look like a finished one.
async function install(home) {
  await mkdir(cacheFolder(), { recursive: true });
  await removeAbandoned();
  const work = await mkdtemp(`${home}.installing-`);
  try {
    await writeFile(join(work, 'package.json'), '{"private": true}\n');
    await npm(work, ['install', '--ignore-scripts', '--no-audit', '--no-fund', `code-server@${EDITOR.package}`]);
    const editor = join(work, 'node_modules', 'code-server', 'lib', 'vscode');
    await npm(editor, ['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund']);
    await rename(work, home).catch(async (error) => {
      if (!existsSync(home)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

// What an installation left when it was killed; a younger one may still be at work.
async function removeAbandoned() {
  for (const name of await readdir(cacheFolder())) {
    if (!name.includes('.installing-')) continue;
    const path = join(cacheFolder(), name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > HOUR) await rm(path, { recursive: true, force: true });
  }
}

function npm(cwd, args) {
  return new Promise((done, fail) => {
    // A test run started by npm hands its own settings on; the installation must not inherit them.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(config_(omit|prefix|global|local)|package_|lifecycle_)/i.test(name)));
    const child = spawn('npm', args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let words = '';
    child.stdout.on('data', (data) => (words += data));
    child.stderr.on('data', (data) => (words += data));
    child.on('error', fail);
    child.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`npm ${args.join(' ')} ended with ${code}; the editor tests need the package code-server@${EDITOR.package}.\n${words.slice(-2000)}`)),
    );
  });
}
