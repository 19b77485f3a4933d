/**
 * The two ways to run an extension test suite inside the workbench: in the Node extension host beside the
 * server, and in the web-worker extension host inside the page. It must not know what the suite tests.
 */
import { readFile, stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';

/** @typedef {{ opened: string, extension: string, suite: string }} Trial absolute paths: the folder or `.code-workspace` file to open, the extension, the compiled suite */

/**
 * The address of a page with a folder or a `.code-workspace` file.
 * @param payload pairs for the workbench's environment; honoured with `--enable-smoke-test-driver` only
 */
export function pageAddress(origin, opened, payload = []) {
  const name = opened.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ [name]: toUrlPath(opened) });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `${origin}/?${query}`;
}

/** Hosts by name: each prepares the page and says which address to open. */
export const HOSTS = {
  /** @param {Trial} trial */
  async node(page, workbench, { opened, extension, suite }) {
    const remote = `vscode-remote://${workbench.authority}`;
    return pageAddress(workbench.origin, opened, [
      ['extensionDevelopmentPath', remote + toUrlPath(extension)],
      ['extensionTestsPath', remote + toUrlPath(suite)],
      ['skipWelcome', 'true'],
    ]);
  },

  /** @param {Trial} trial */
  async web(page, workbench, { opened, extension, suite }) {
    await serveExtension(page, extension);
    await nameExtension(page, workbench, suite === undefined ? undefined : toUrlPath(suite).slice(toUrlPath(extension).length));
    return pageAddress(workbench.origin, opened, [['skipWelcome', 'true']]);
  },
};

const MOUNT = '/__ext';

const TYPES = { '.js': 'text/javascript', '.cjs': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json' };

// The extension as a web page's neighbour: only what lies in its folder.
async function serveExtension(page, extension) {
  await page.route(`**${MOUNT}/**`, async (route) => {
    const asked = decodeURIComponent(new URL(route.request().url()).pathname).slice(MOUNT.length);
    const path = join(extension, normalize(asked));
    const inside = path.startsWith(extension + sep) && (await stat(path).then((found) => found.isFile(), () => false));
    if (!inside) return route.fulfill({ status: 404 });
    const type = TYPES[path.slice(path.lastIndexOf('.'))] ?? 'application/octet-stream';
    return route.fulfill({ status: 200, contentType: type, body: await readFile(path) });
  });
}

// The page's configuration is what makes the workbench load an extension from an address.
async function nameExtension(page, { origin, authority }, suite) {
  await page.route((address) => address.origin === origin && address.pathname === '/', async (route) => {
    const answer = await route.fetch();
    const place = (path) => ({ scheme: 'http', authority, path });
    const body = (await answer.text()).replace(
      /(<meta id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
      (_, before, settings) => {
        const configuration = JSON.parse(settings.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
        configuration.developmentOptions = { ...configuration.developmentOptions, extensions: [place(MOUNT)] };
        if (suite !== undefined) configuration.developmentOptions.extensionTestsPath = place(MOUNT + suite);
        return `${before}${JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
      },
    );
    await route.fulfill({ response: answer, body });
  });
}

function toUrlPath(path) {
  const slashes = path.replaceAll('\\', '/');
  return slashes.startsWith('/') ? slashes : `/${slashes}`;
}
