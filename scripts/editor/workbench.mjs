/**
 * Serves the real VS Code workbench on localhost from the installed editor: start, wait until it answers,
 * stop. It must not know what is opened in it.
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pinnedNode } from './places.mjs';

/** Settings that leave only what a reader of articles looks at. */
const QUIET = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'files.autoSave': 'off',
};

/**
 * Starts a workbench of its own, with data of its own that goes when it stops.
 * @param editor the folder that `installedEditor` gives
 * @param options `settings` of the user; `args` more arguments for the server; `port` instead of a free one
 * @returns `{ origin, authority, data, log, stop }`
 */
export async function startWorkbench(editor, { settings = {}, args = [], port } = {}) {
  const data = await mkdtemp(join(tmpdir(), 'dateline-workbench-'));
  await mkdir(join(data, 'data', 'User'), { recursive: true });
  await writeFile(join(data, 'data', 'User', 'settings.json'), JSON.stringify({ ...QUIET, ...settings }, undefined, 2));
  const authority = `localhost:${port ?? (await freePort())}`;
  const server = startServer(editor, authority, data, args);
  const stop = async () => {
    await end(server.child);
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await answering(server, `http://${authority}/version`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin: `http://${authority}`, authority, data, log: server.log, stop };
}

function startServer(editor, authority, data, args) {
  const given = ['--host', 'localhost', '--port', authority.split(':')[1], '--without-connection-token', '--accept-server-license-terms'];
  const kept = ['--server-data-dir', data, '--telemetry-level', 'off', '--disable-workspace-trust', ...args];
  const child = spawn(pinnedNode(), [join(editor, 'out', 'server-main.js'), ...given, ...kept], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines = [];
  child.stdout.on('data', (words) => lines.push(String(words)));
  child.stderr.on('data', (words) => lines.push(String(words)));
  return { child, log: () => lines.join('') };
}

// A workbench started from within an editor's terminal must not take itself for that editor's child.
function environment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS|npm_)/.test(name)));
}

async function answering({ child, log }, address) {
  const patience = Date.now() + 60_000;
  while (Date.now() < patience) {
    if (child.exitCode !== null) break;
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`VS Code's server did not answer on ${address}.\n${log().slice(-2000)}`);
}

function end(child) {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    const force = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(force);
      done();
    });
    child.kill('SIGTERM');
  });
}

function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, 'localhost', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
