/**
 * Runs the editor suite in the real VS Code: in the Node extension host and in the web-worker extension host,
 * each on the articles of `test/editor/workspace` and on a folder of code. A case that did not report counts
 * as failed; nothing is skipped.
 */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.mjs';
import { desktopEditor, runInDesktop } from './desktop.mjs';
import { HOSTS } from './hosts.mjs';
import { installedEditor } from './install-editor.mjs';
import { PROJECT } from './places.mjs';
import { startWorkbench } from './workbench.mjs';

const SUITES = { node: 'dist/test/editor/suite.cjs', web: 'dist/test/editor/suite.web.cjs' };

/** What is opened for the suite, below `test/editor/workspace`. The suite chooses its cases by it. */
const OPENED = ['newsroom.code-workspace', 'repository'];

/** A run that has not ended by then has hung. */
const PATIENCE = 120_000;

/**
 * @param {{ say?: (line: string) => void, only?: string }} [options] say: called with lines about what goes on;
 *   only: while developing, the runs whose `host opened` holds this
 * @returns {Promise<{ passed: number, failed: number, failures: { name: string, place: string, words: string }[] }>}
 */
export async function runEditorTests({ say = () => {}, only = '' } = {}) {
  const desktop = await desktopEditor();
  const editor = await installedEditor(say);
  const browser = await openBrowser(say);
  const total = { passed: 0, failed: 0, failures: [] };
  try {
    for (const host of ['node', 'web']) {
      for (const opened of OPENED) {
        if (!`${host} ${opened}`.includes(only)) continue;
        const trial = (copy) => ({ opened: join(copy, opened), extension: PROJECT, suite: join(PROJECT, SUITES[host]) });
        const run = host === 'node' && desktop !== undefined ? inDesktop(desktop) : inWorkbench(editor, browser, host);
        add(total, await tried(`editor, ${host} host, ${opened}`, say, (copy) => run({ ...trial(copy), copy })));
      }
    }
  } finally {
    await browser.close();
  }
  return total;
}

// Each run has a copy of its own, so that its edits are gone with it.
async function tried(name, say, run) {
  const copy = await mkdtemp(join(tmpdir(), 'dateline-editor-'));
  const start = performance.now();
  try {
    await cp(join(PROJECT, 'test', 'editor', 'workspace'), copy, { recursive: true });
    const ended = await run(copy).then(() => undefined, (error) => error);
    const outcome = await outcomeOf(name, copy, ended);
    say(`${name}: ${outcome.passed} passed, ${outcome.failed} failed (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    return outcome;
  } finally {
    await rm(copy, { recursive: true, force: true, maxRetries: 5 });
  }
}

// The suite writes a file: the one way that is the same in every host.
async function outcomeOf(name, copy, error) {
  const text = await readFile(join(copy, 'outcome.json'), 'utf8').catch(() => undefined);
  const cases = text === undefined ? [] : JSON.parse(text);
  const failures = cases.filter(({ words }) => words !== undefined).map((failed) => ({ name: `${name}: ${failed.name}`, place: 'test/editor/suite.ts', words: failed.words }));
  if (cases.length === 0 || (error !== undefined && failures.length === 0)) {
    failures.push({ name, place: 'test/editor/suite.ts', words: error?.message ?? 'the suite reported no case' });
  }
  return { passed: cases.filter(({ words }) => words === undefined).length, failed: failures.length, failures };
}

function inDesktop(program) {
  return async ({ copy, ...trial }) => {
    await runInDesktop(program, { ...trial, data: `${copy}-data` });
    await rm(`${copy}-data`, { recursive: true, force: true });
  };
}

/** What the suite's last words hold when the workbench has opened without its workspace. */
const NO_FOLDER = 'no folder is open';

function inWorkbench(editor, browser, host) {
  const once = async ({ copy: _, ...trial }) => {
    const workbench = await startWorkbench(editor, { args: ['--enable-smoke-test-driver'] });
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    try {
      const page = await context.newPage();
      const { ended } = await listen(page);
      await page.goto(await HOSTS[host](page, workbench, trial));
      await ended;
    } finally {
      await context.close();
      await workbench.stop();
    }
  };
  // Seldom a workbench never reads the file of its workspace: no case has run then, and it is opened anew, once.
  return (trial) => once(trial).catch((error) => (error.message.includes(NO_FOLDER) ? once(trial) : Promise.reject(error)));
}

// `ended` resolves when the suite has ended well, and rejects with its last words otherwise.
async function listen(page) {
  const lines = [];
  const note = (line) => {
    // Native parts that are not built say so at length; the first line of anything is enough.
    const [first = ''] = line.split('\n');
    lines.push(first);
    if (process.env.DATELINE_EDITOR_LOG) console.log(first);
  };
  const { promise, resolve: end, reject: fail } = Promise.withResolvers();
  const last = (words) => new Error(`${words}\n${lines.slice(-40).join('\n')}`);
  const timer = setTimeout(() => fail(last(`The editor suite did not end within ${PATIENCE / 1000} s.`)), PATIENCE);
  // What the workbench itself logs comes a second time by the function below.
  page.on('console', (message) => message.text().startsWith('%c') || note(`[page] ${message.text()}`));
  page.on('crash', () => fail(last('The page of the workbench crashed.')));
  await page.exposeFunction('codeAutomationLog', (type, args) => note(`[${type}] ${args.join(' ')}`));
  await page.exposeFunction('codeAutomationExit', (code) => (code === 0 ? end() : fail(last(`The editor suite ended with ${code}.`))));
  return { ended: promise.finally(() => clearTimeout(timer)) };
}

function add(total, { passed, failed, failures }) {
  total.passed += passed;
  total.failed += failed;
  total.failures.push(...failures);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { passed, failed, failures } = await runEditorTests({ say: console.log, only: process.argv[2] });
  for (const { name, words } of failures) console.log(`\n✗ ${name}\n${words}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
