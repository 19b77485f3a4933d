/**
 * The files that a command line names: each path a file or a folder with articles in it. It must not read
 * what stands in them.
 */
import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { FileEntry } from '../host.ts';

/** Endings of the files that are looked at in a folder. */
const endings: ReadonlySet<string> = new Set(['.txt', '.md', '.article']);

/** What the paths of a command line come to. */
export interface GivenFiles {
  /** In the order given, a folder's files sorted; each file once, under the first path that leads to it. */
  readonly files: readonly FileEntry[];
  /** One line for each path that leads nowhere. */
  readonly complaints: readonly string[];
}

/** Finds the files of the paths. A file is taken whatever its name; of a folder those that may be articles by theirs. */
export async function findGivenFiles(paths: readonly string[]): Promise<GivenFiles> {
  const files: FileEntry[] = [];
  const complaints: string[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    try {
      for (const file of await filesAt(path)) {
        const real = await realpath(file.path);
        if (!seen.has(real)) files.push(file);
        seen.add(real);
      }
    } catch (error) {
      complaints.push(`${path}: ${reasonOf(error)}`);
    }
  }
  return { files, complaints };
}

async function filesAt(path: string): Promise<readonly FileEntry[]> {
  const found = await stat(path);
  if (!found.isDirectory()) return [{ path: slashed(path), size: found.size, given: true }];
  return (await below(path)).map((file) => ({ path: slashed(file) }));
}

async function below(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  // Sorted by UTF-16 code units, as the corpus sorts: the same on every machine.
  const names = entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules').sort((a, b) => (a.name < b.name ? -1 : 1));
  const lists = names.map((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return below(path);
    return entry.isFile() && endings.has(extname(entry.name).toLowerCase()) ? [path] : [];
  });
  return (await Promise.all(lists)).flat();
}

function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'not allowed to read it';
  return error instanceof Error ? error.message : String(error);
}
