/**
 * The steps of `npm test`. Each is a function that resolves to what came of it and never rejects, so that
 * one fault does not hide the others. It must not know how the outcome is shown.
 *
 * @typedef {{ name: string, place: string, words: string }} Failure
 * @typedef {{ passed: number, failed: number, failures: Failure[], slow?: { name: string, seconds: number }[] }} Outcome
 */
import { fork, spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { root } from '../setup.mjs';

/** How long a process may stay after its last test, in milliseconds. */
const lingering = 5000;
const group = fileURLToPath(new URL('test-group.mjs', import.meta.url));

/** The compiler over all projects: one test. @returns {Promise<Outcome>} */
export function types() {
  return command('types', join('typescript', 'bin', 'tsc'), ['-b', '--pretty', 'false']);
}

/** ESLint over all files: one test. @returns {Promise<Outcome>} */
export function lint() {
  return command('lint', join('eslint', 'bin', 'eslint.js'), ['.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint', '--cache-strategy', 'content']);
}

/** Bundles `dist/`: one test. @returns {Promise<Outcome>} */
export async function buildAll() {
  try {
    const { bundle } = await import('./bundle.mjs');
    const { errors } = await bundle();
    return one('build', errors.join('\n'));
  } catch (error) {
    return one('build', error.message);
  }
}

/**
 * The tests of all files that match. A group without files fails: it is a typing error, not a success.
 * @param {{ name: string, globs: string[], except?: string[], zone?: string }} options zone: the TZ they run in
 * @returns {Promise<Outcome>}
 */
export function tests({ name, globs, except = [], zone }) {
  const files = filesOf({ globs, except }).map((file) => join(root, file));
  if (files.length === 0) return Promise.resolve(one(name, `no test file matches ${globs.join(' ')}`));
  return new Promise((resolve) => {
    const child = fork(group, files, {
      cwd: root,
      env: { ...process.env, ...(zone && { TZ: zone }) },
      execArgv: ['--no-warnings', '--enable-source-maps'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let noise = '';
    let outcome;
    child.stderr.on('data', (chunk) => (noise += chunk));
    child.on('message', (message) => {
      outcome = message;
      setTimeout(() => child.kill(), lingering).unref();
    });
    child.on('exit', (code, signal) => resolve(closing(name, outcome, code ?? signal, noise)));
  });
}

/**
 * Whether every test file belongs to a group: one test. A file in a folder that nobody runs would pass for ever.
 * @param {{ globs: string[], except?: string[] }[]} groups
 * @returns {Promise<Outcome>}
 */
export function allRun(groups) {
  const run = new Set(groups.flatMap(filesOf));
  const all = globSync('**/*.test.*', { cwd: root, exclude: (name) => ['node_modules', 'dist', 'out', '.git'].includes(name) });
  const left = all.filter((file) => !run.has(file)).map((file) => `${file}: no group of scripts/test.mjs runs it`);
  return Promise.resolve(one('every test file is run', left.join('\n')));
}

/**
 * The suite in the real editor, in both extension hosts.
 * @returns {Promise<Outcome>}
 */
export async function editor() {
  try {
    const { runEditorTests } = await import('../editor/run-editor-tests.mjs');
    const { passed, failed, failures = [] } = await runEditorTests({ say: (line) => console.log(`  ${line}`) });
    return { passed, failed, failures };
  } catch (error) {
    return one('editor', error.stack ?? error.message);
  }
}

function filesOf({ globs, except = [] }) {
  return globSync(globs, { cwd: root, exclude: except }).sort();
}

/** A step that could not be taken, as one failed test. @returns {Promise<Outcome>} */
export function notRun(name, why) {
  return Promise.resolve(one(name, `not run: ${why}`));
}

/** A program of `node_modules` as one test. */
function command(name, script, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root });
    let words = '';
    child.stdout.on('data', (chunk) => (words += chunk));
    child.stderr.on('data', (chunk) => (words += chunk));
    child.on('error', (error) => resolve(one(name, error.message)));
    child.on('exit', (code) => resolve(one(name, code === 0 ? '' : words.trim() || `exit ${code}`)));
  });
}

/** What a group came to, when it has also ended as it should: without a late error, leaving nothing open. */
function closing(name, outcome, exit, noise) {
  if (outcome === undefined) return one(name, `the tests ended without an outcome (exit ${exit})\n${noise}`);
  if (exit === 0) return named(outcome);
  const words = exit === 'SIGTERM' ? `the tests left something open: the process was still running ${lingering / 1000} s after them` : noise;
  return named({ ...outcome, failed: outcome.failed + 1, failures: [...outcome.failures, { name, place: '', words }] });
}

/** An outcome of one test, failed when there are words. @returns {Outcome} */
function one(name, words) {
  if (words === '') return { passed: 1, failed: 0, failures: [] };
  return { passed: 0, failed: 1, failures: [{ name, place: '', words }] };
}

function named(outcome) {
  const short = (place) => relative(root, place);
  return { ...outcome, failures: outcome.failures.map((failure) => ({ ...failure, place: short(failure.place) })) };
}
