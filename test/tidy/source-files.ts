/**
 * The files of the repository, as text, for the tidy test. It must not know what is looked for in them.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One text file. */
export interface SourceFile {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const notOurs = new Set(['node_modules', 'dist', 'out', '.git', '.cache', '.eslintcache', '.vscode-test']);
const textual = /\.(ts|mjs|cjs|js|json|md|yaml|yml|txt|article|html|css|svg)$|(^|\/)(\.[a-z]+|run|LICENSE)$/;

/** Every text file of the repository below `folder`, sorted by path; what is installed or built is left out. */
export function sourceFiles(folder = ''): readonly SourceFile[] {
  return walk(folder)
    .filter((path) => textual.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** The whole size of a folder in bytes. */
export function sizeOf(folder: string): number {
  return walk(folder).reduce((sum, path) => sum + statSync(join(root, path)).size, 0);
}

/** Code of ours: TypeScript and scripts, without declarations. */
export function isCode(path: string): boolean {
  return /\.(ts|mjs)$/.test(path) && !path.endsWith('.d.ts');
}

/** The first comment of a file, without its stars; empty when the file does not open with one. */
export function firstComment(text: string): string {
  const match = /^(?:#!.*\n)?\/\*\*([\s\S]*?)\*\//.exec(text);
  return (match?.[1] ?? '').replaceAll(/^\s*\* ?/gm, '').trim();
}

/** What the imports, re-exports and dynamic imports of a file name, in order. */
export function importsOf(text: string): readonly string[] {
  const specifiers = /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;
  return [...text.matchAll(specifiers)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function walk(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !notOurs.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? walk(path) : [path];
    });
}
