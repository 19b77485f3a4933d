/**
 * Files of the local disk: listing what may be articles below a folder, reading one with a bound. Nothing
 * here throws for a file's sake. It must not know sessions, nor how paths are written outside.
 */
import { constants, open, opendir, realpath, stat } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { errorWords } from '../base/error-words.ts';
import type { Logger } from '../base/log.ts';
import type { FileText } from '../host.ts';
import { isSkippedFolder } from '../session/article-files.ts';
import { fileTextOf, refused, tooLarge } from '../session/file-text.ts';
import { errorCode } from './error-code.ts';

/** Files whose names may be an article's. */
const articleName = /\.(?:txt|md|article)$/i;

/**
 * Paths of the files that may be articles, relative to the folder with forward slashes, in the order of their
 * names. Links are followed inside the folder only; hidden folders and packages are not entered; a folder that
 * cannot be read is told to `log` and left out. Rejects when `folder` itself cannot be read.
 */
export async function listArticleFiles(folder: string, log: Logger): Promise<readonly string[]> {
  const walk = new Walk(await realpath(folder), log);
  await walk.enter(folder, '');
  return walk.found;
}

class Walk {
  readonly found: string[] = [];
  readonly #root: string;
  readonly #log: Logger;
  /** Real paths of the folders entered: a link into one of them is a loop or a double. */
  readonly #entered = new Set<string>();

  constructor(root: string, log: Logger) {
    this.#root = root;
    this.#log = log;
  }

  async enter(folder: string, relative: string): Promise<void> {
    const real = await realpath(folder);
    if (!isInside(real, this.#root) || this.#entered.has(real)) return;
    this.#entered.add(real);
    const links: Dirent[] = [];
    for (const entry of await sortedEntries(folder)) {
      if (entry.isSymbolicLink()) links.push(entry);
      else await this.#visit(folder, relative, entry.name, entry.isDirectory(), entry.isFile());
    }
    // Links last: a folder is found under its own name before it is found under another.
    for (const { name } of links) await this.#follow(folder, relative, name);
  }

  async #visit(folder: string, relative: string, name: string, isFolder: boolean, isFile: boolean): Promise<void> {
    if (isFile && articleName.test(name)) this.found.push(relative + name);
    if (!isFolder || isSkippedFolder(name)) return;
    await this.enter(join(folder, name), `${relative}${name}/`).catch((error: unknown) => {
      this.#log.warn(`${join(folder, name)} cannot be read and is left out: ${reasonOf(error)}`);
    });
  }

  async #follow(folder: string, relative: string, name: string): Promise<void> {
    try {
      const real = await realpath(join(folder, name));
      if (!isInside(real, this.#root)) return;
      const target = await stat(real);
      await this.#visit(folder, relative, name, target.isDirectory(), target.isFile());
    } catch (error) {
      this.#log.warn(`${join(folder, name)} leads nowhere and is left out: ${reasonOf(error)}`);
    }
  }
}

async function sortedEntries(folder: string): Promise<readonly Dirent[]> {
  const entries: Dirent[] = [];
  for await (const entry of await opendir(folder)) entries.push(entry);
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether the path is the folder or lies below it; both absolute. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** How a file is read. */
export interface ReadOptions {
  readonly maxBytes: number;
  /** Whether a byte order mark stays in the text. */
  readonly keepMark: boolean;
  /** A folder that the file must really lie in, links resolved; absent where the person named the file. */
  readonly within?: string;
}

/** Reads a file of the disk as an article's text. Never rejects. */
export async function readLocalFile(file: string, options: ReadOptions): Promise<FileText> {
  try {
    const real = await realpath(file);
    if (options.within !== undefined && !isInside(real, await realpath(options.within))) {
      return refused('The file lies outside of the folder and is not read.');
    }
    return await readBounded(real, options);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
    return refused(`The file cannot be read: ${reasonOf(error)}.`);
  }
}

async function readBounded(file: string, { maxBytes, keepMark }: ReadOptions): Promise<FileText> {
  // Not blocking: a named pipe would wait for a writer.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = await handle.stat();
    if (!found.isFile()) return refused('This is not a file with text.');
    if (found.size > maxBytes) return tooLarge(found.size, maxBytes);
    const bytes = await handle.readFile();
    return bytes.length > maxBytes ? tooLarge(bytes.length, maxBytes) : fileTextOf(bytes, decode, keepMark);
  } finally {
    await handle.close();
  }
}

/** The platform's strict decoder. */
export function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The words of an error for a person, without the path that the caller already tells. */
export function reasonOf(error: unknown): string {
  const message = errorWords(error);
  return message.replace(/^[A-Z]+: /, '').replace(/, \w+ '.*'$/, '');
}
