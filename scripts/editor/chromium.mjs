/**
 * Finds a Chrome or Chromium to show the workbench in, installs Debian's when there is none and it can be
 * installed, and says what to install otherwise. It must not know what will be shown.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { onPath } from './places.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const USUAL_PLACES = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
};

/** Flags under which Chromium runs quietly, in a container too. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that the harness alters has no known address space; Chromium would refuse it its sockets to localhost.
  '--disable-features=LocalNetworkAccessChecks,PrivateNetworkAccessChecks,BlockInsecurePrivateNetworkRequests',
];

/**
 * The path of a browser's program.
 * @throws Error that says what to install
 */
export function chromium(say = () => {}) {
  const found = find();
  if (found !== undefined) return found;
  const refused = installFromDebian(say);
  const installed = find();
  if (installed !== undefined) return installed;
  throw new Error(
    `The editor tests need Chrome or Chromium, and none was found. ${refused} ` +
      'Install one (Debian, Ubuntu: `sudo apt-get install chromium`; macOS: `brew install --cask chromium`), or set DATELINE_CHROMIUM to its program.',
  );
}

function find() {
  const chosen = process.env.DATELINE_CHROMIUM;
  if (chosen !== undefined && chosen !== '') return chosen;
  for (const name of NAMES) {
    const path = onPath(name);
    if (path !== undefined) return path;
  }
  return (USUAL_PLACES[process.platform] ?? []).find((path) => existsSync(path));
}

// Says in a sentence why it could not be installed; empty when it was.
function installFromDebian(say) {
  if (onPath('apt-get') === undefined) return 'This system has no apt-get to install it with.';
  if (process.getuid?.() !== 0) return 'Installing it needs root.';
  say('Installing Chromium from the system’s packages');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (args) => spawnSync('apt-get', args, { env, encoding: 'utf8' });
  let result = run(['install', '-y', '--no-install-recommends', 'chromium']);
  if (result.status !== 0) {
    run(['update']);
    result = run(['install', '-y', '--no-install-recommends', 'chromium']);
  }
  return result.status === 0 ? '' : `apt-get could not install it: ${result.stderr.trim().split('\n').at(-1)}.`;
}
