/**
 * Makes everything in `dist/`: the client and the server for both extension hosts, the command line, the
 * editor suites, and the name lists. It must not know what the bundles do.
 */
import { build, context } from 'esbuild';
import { chmod, cp, mkdir, readdir, stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../setup.mjs';

const shared = { bundle: true, sourcemap: 'linked', target: 'es2023', legalComments: 'none', logLevel: 'silent', absWorkingDir: root };
const nodeCjs = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  mainFields: ['module', 'main'],
  // A CommonJS bundle has no `import.meta`; these are its counterparts.
  define: { 'import.meta.url': '__moduleUrl', 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
  banner: { js: "const __moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
};
const nodeEsm = {
  ...shared,
  platform: 'node',
  format: 'esm',
  mainFields: ['module', 'main'],
  // Bundled CommonJS packages ask for Node's own modules by `require`.
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
  },
};
const browserCjs = { ...shared, platform: 'browser', format: 'cjs', mainFields: ['browser', 'module', 'main'] };
const worker = { ...browserCjs, format: 'iife' };
const vscode = { external: ['vscode'] };

/** What is bundled: one row each. */
const bundles = [
  { from: 'client/src/node.ts', to: 'dist/client.cjs', options: { ...nodeCjs, ...vscode } },
  { from: 'client/src/browser.ts', to: 'dist/client.web.cjs', options: { ...browserCjs, ...vscode } },
  { from: 'client/src/webview/timeline-page.ts', to: 'dist/timeline-page.js', options: worker },
  { from: 'server/src/node/main.ts', to: 'dist/server.cjs', options: nodeCjs },
  { from: 'server/src/browser/main.ts', to: 'dist/server.web.js', options: worker },
  { from: 'server/src/cli/main.ts', to: 'dist/cli.js', options: nodeEsm },
  { from: 'test/editor/suite.ts', to: 'dist/test/editor/suite.cjs', options: { ...nodeCjs, ...vscode } },
  { from: 'test/editor/suite.web.ts', to: 'dist/test/editor/suite.web.cjs', options: { ...browserCjs, ...vscode } },
];

/**
 * Bundles all rows, and copies the assets. Every row is tried, so that one fault does not hide the others.
 * @param {{ minify?: boolean }} [options] minify: for the package; readable otherwise
 * @returns {Promise<{ files: { file: string, bytes: number }[], errors: string[] }>}
 */
export async function bundle({ minify = false } = {}) {
  const results = await Promise.all(bundles.map((row) => buildOne(row, minify)));
  const assets = await copyAssets();
  return { files: [...results.flatMap(({ file }) => file ?? []), ...assets], errors: results.flatMap(({ errors }) => errors) };
}

/** Bundles all rows again whenever a source changes, until the process ends. */
export async function watch() {
  await copyAssets();
  for (const row of bundles) await (await context({ ...settings(row, false), logLevel: 'info' })).watch();
}

async function buildOne(row, minify) {
  if (!existsSync(join(root, row.from))) return { errors: [`${row.to}: its source ${row.from} is missing`] };
  try {
    await build(settings(row, minify));
    if (row.to === 'dist/cli.js') await chmod(join(root, row.to), 0o755);
    return { file: await sized(row.to), errors: [] };
  } catch (error) {
    return { errors: (error.errors ?? [{ text: error.message }]).map((fault) => `${row.to}: ${printFault(fault)}`) };
  }
}

function settings({ from, to, options }, minify) {
  return { ...options, entryPoints: [from], outfile: to, minify };
}

async function copyAssets() {
  const [from, to] = [join(root, 'server', 'assets'), join(root, 'dist', 'assets')];
  if (!existsSync(from)) return [];
  await mkdir(to, { recursive: true });
  await cp(from, to, { recursive: true, filter: (source) => basename(source) !== 'README.md' });
  const names = await readdir(to, { recursive: true, withFileTypes: true });
  return Promise.all(names.filter((entry) => entry.isFile()).map(({ name }) => sized(`dist/assets/${name}`)));
}

async function sized(file) {
  return { file, bytes: (await stat(join(root, file))).size };
}

function printFault({ text, location }) {
  return location ? `${location.file}:${location.line}:${location.column}: ${text}` : text;
}
