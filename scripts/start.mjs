/**
 * `npm start [-- FOLDER] [--no-open]`: sets up, builds, prints what Dateline finds in the folder (the samples,
 * when none is named), and opens the editor on it: `code` where it is installed, else the VS Code workbench on
 * a local address. It must not know how articles are read.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { root, setUp } from './setup.mjs';

await setUp(import.meta.url);
const { bundle } = await import('./tasks/bundle.mjs');
const { onPath } = await import('./editor/places.mjs');

const { values, positionals } = parseArgs({ options: { 'no-open': { type: 'boolean' } }, allowPositionals: true });
// npm runs scripts in the repository; the folder is meant from where the person stands.
const folder = resolve(process.env.INIT_CWD ?? process.cwd(), positionals[0] ?? join(root, 'samples'));
if (!existsSync(folder)) stop(`${folder}: there is no such folder`);

const { errors } = await bundle();
if (errors.length > 0) stop(`The build failed:\n${errors.join('\n')}`);
// Only now: what does not build is better told by the build.
const { surveyFolder } = await import('../server/src/cli/survey.ts');
const { processTerminal } = await import('../server/src/cli/terminal.ts');
process.exitCode = await surveyFolder(relative(process.cwd(), folder) || folder, processTerminal());
if (!values['no-open']) await openEditor();

async function openEditor() {
  const code = onPath('code');
  if (code !== undefined) {
    console.log('\nOpening VS Code …');
    return runToEnd(code, [`--extensionDevelopmentPath=${root}`, folder]);
  }
  const { openWorkbench } = await import('./editor/open-workbench.mjs');
  await openWorkbench(folder);
}

function runToEnd(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', (error) => stop(`${program} could not be started: ${error.message}`));
    child.on('exit', (code) => {
      process.exitCode = code ?? 1;
      resolve();
    });
  });
}

/** @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(2);
}
