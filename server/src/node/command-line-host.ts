/**
 * The surrounding of the command line: files and folders as the person named them, together one corpus.
 * Paths stay as given, and decisions are those of the nearest folder that has any. It must not know commands.
 */
import { existsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Logger } from '../base/log.ts';
import type { FileEntry, FilePlace, Host } from '../host.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import { readAsset } from './assets.ts';
import { listAnnotationFiles } from './list-annotations.ts';
import { isInside, listArticleFiles, readLocalFile, reasonOf } from './local-files.ts';
import { openIndex } from './open-index.ts';

/** What a host of the command line is made of. */
export interface CommandLineHostOptions {
  /** Files and folders as given. */
  readonly paths: readonly string[];
  /** The folder that relative paths count from, absolute. */
  readonly cwd: string;
  /** A folder of the disk for the corpus index; absent: in memory. */
  readonly storage?: string;
  readonly log: Logger;
}

/** A folder that articles are located in, as its path is written and as it lies on the disk. */
interface Root {
  readonly folder: ArticlePath;
  readonly directory: string;
}

/** The host of a run of the command line. A byte order mark is part of the text, as the contract counts offsets. */
export function commandLineHost({ paths, cwd, storage, log }: CommandLineHostOptions): Host {
  const given = paths.map((path) => ({ path, file: resolve(cwd, path), isFolder: isDirectory(resolve(cwd, path)) }));
  const roots = given.map(({ path, file, isFolder }) => rootOf(path, isFolder ? file : dirname(file), cwd, isFolder));
  const named = new Set(given.filter(({ isFolder }) => !isFolder).map(({ file }) => file));
  const folders = given.filter(({ isFolder }) => isFolder);
  return {
    log,
    readAsset,
    locate: (path) => locateFile(resolve(cwd, path), roots),
    async listFiles() {
      const entries = new Map<string, FileEntry>();
      for (const { path, file, isFolder } of given) {
        if (!isFolder) entries.set(file, { path, given: true });
        else for (const entry of await listFolder(path, file, log)) if (!entries.has(entry.file)) entries.set(entry.file, entry.entry);
      }
      return [...entries.values()];
    },
    async listAnnotations() {
      const places = new Map(roots.map((root) => [root.directory, root]));
      const lists = await Promise.all([...places.values()].map(async ({ folder, directory }) => (await listAnnotationFiles(directory)).files.map((below) => `${folder}/${below}`)));
      return lists.flat();
    },
    readFile(path, maxBytes) {
      const file = resolve(cwd, path);
      const within = named.has(file) ? undefined : [...folders.map((folder) => folder.file), ...roots.map(({ directory }) => directory)].find((directory) => isInside(file, directory));
      if (!named.has(file) && within === undefined) return Promise.resolve({ kind: 'missing' });
      return readLocalFile(file, { maxBytes, keepMark: true, ...(within === undefined ? {} : { within }) });
    },
    openIndex: () => openIndex(storage),
    pause: () => setImmediate(),
  };
}

async function listFolder(path: string, folder: string, log: Logger): Promise<readonly { file: string; entry: FileEntry }[]> {
  try {
    const prefix = path.replace(/[\\/]+$/, '');
    const files = await listArticleFiles(folder, log);
    return files.map((below) => ({ file: resolve(folder, below), entry: { path: `${prefix}/${below}` } }));
  } catch (error) {
    log.error(`${path}: the folder cannot be read: ${reasonOf(error)}`);
    return [];
  }
}

/** The nearest folder from `directory` upwards that has decisions; `directory` itself where there are none. */
function rootOf(path: string, directory: string, cwd: string, isFolder: boolean): Root {
  for (let at = directory; ; at = dirname(at)) {
    if (existsSync(join(at, '.dateline'))) return { folder: written(at, path, cwd), directory: at };
    if (dirname(at) === at) break;
  }
  return { folder: isFolder ? path.replace(/[\\/]+$/, '') : written(directory, path, cwd), directory };
}

/** A directory written in the manner of the given path: relative to the working folder or absolute. */
function written(directory: string, path: string, cwd: string): string {
  return isAbsolute(path) ? directory.replace(/[\\/]+$/, '') : relative(cwd, directory) || '.';
}

function locateFile(file: string, roots: readonly Root[]): FilePlace | undefined {
  let best: Root | undefined;
  for (const root of roots) {
    if (isInside(file, root.directory) && (best === undefined || root.directory.length > best.directory.length)) best = root;
  }
  if (best === undefined) return undefined;
  return { folder: best.folder, relative: relative(best.directory, file).split(sep).join('/') };
}

// A path that cannot even be looked at (a ring of links, a name too long) is no folder; reading it says why.
function isDirectory(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}
