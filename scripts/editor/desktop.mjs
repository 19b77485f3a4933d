/**
 * The desktop VS Code, where there is one: installed here, or to be had by `@vscode/test-electron`. It must
 * not know what is tested in it.
 */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder, onPath } from './places.mjs';

const DOWNLOADS = 'https://update.code.visualstudio.com/api/releases/stable';

/**
 * The program of a desktop VS Code, or undefined where none can be had or shown.
 * `DATELINE_EDITOR=server` turns it off; `DATELINE_EDITOR=desktop` makes its absence an error.
 */
export async function desktopEditor() {
  const wish = process.env.DATELINE_EDITOR ?? '';
  if (wish === 'server') return undefined;
  const found = hasDisplay() ? (installed() ?? (await downloaded())) : undefined;
  if (found === undefined && wish === 'desktop') {
    throw new Error('DATELINE_EDITOR=desktop asks for a desktop VS Code: install it so that `code` is on the PATH, and give it a display (on Linux: run under xvfb-run).');
  }
  return found;
}

/**
 * Runs a suite in the desktop editor's Node extension host. Rejects when it fails.
 * @param {{ opened: string, extension: string, suite: string, data: string }} trial absolute paths; `data` holds the editor's own files
 */
export async function runInDesktop(program, { opened, extension, suite, data }) {
  const { runTests } = await import('@vscode/test-electron');
  const launchArgs = [opened, '--disable-extensions', '--disable-workspace-trust', '--skip-welcome', '--user-data-dir', join(data, 'user')];
  await runTests({ vscodeExecutablePath: program, extensionDevelopmentPath: extension, extensionTestsPath: suite, launchArgs });
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

// `code` is a script that lies in or below the folder of the program.
function installed() {
  const script = onPath('code');
  if (script === undefined) return undefined;
  const folder = dirname(realpathSync(script));
  const places = [['..', 'code'], ['..', 'Code.exe'], ['..', '..', '..', '..', 'MacOS', 'Electron'], ['..', '..', '..', '..', 'MacOS', 'Code']];
  return places.map((place) => join(folder, ...place)).find((path) => existsSync(path));
}

async function downloaded() {
  const answer = await fetch(DOWNLOADS, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
  if (answer?.ok !== true) return undefined;
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  return downloadAndUnzipVSCode({ version: 'stable', cachePath: join(cacheFolder(), 'vscode-test') }).catch(() => undefined);
}
