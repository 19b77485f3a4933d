/**
 * The files of a format below the paths of a command line, read as text. It must not know formats.
 */
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FormatFile } from '../formats/format.ts';
import { stemOf } from '../formats/shared/paths.ts';
import { readLocalFile, reasonOf } from '../node/local-files.ts';
import type { Terminal } from './terminal.ts';

/** Bytes that a file may have. */
const MAX_BYTES = 200_000_000;

/**
 * The files, named from the folder given (or from that of the file given). Those of the same name with another ending
 * come along: brat's text lies beside its marks. What cannot be read is complained of.
 */
export async function formatFiles(paths: readonly string[], owns: (path: string) => boolean, terminal: Terminal): Promise<readonly FormatFile[]> {
  const files = new Map<string, FormatFile>();
  for (const path of paths) {
    try {
      const isFolder = (await stat(path)).isDirectory();
      const folder = isFolder ? path : dirname(path);
      const names = isFolder ? await filesBelow(path) : (await readdir(folder)).filter((name) => stemOf(name) === stemOf(basename(path)));
      const ours = isFolder ? names.filter(owns) : [basename(path)];
      const stems = new Set(ours.map(stemOf));
      for (const name of names.filter((one) => ours.includes(one) || stems.has(stemOf(one)))) {
        const read = await readLocalFile(join(folder, name), { maxBytes: MAX_BYTES, keepMark: true, within: folder });
        if (read.kind === 'text') files.set(join(folder, name), { path: name, text: read.text });
        else if (read.kind === 'refused' && ours.includes(name)) terminal.complain(`${join(folder, name)}: ${read.message}`);
      }
    } catch (error) {
      terminal.complain(`${path}: ${reasonOf(error)}`);
    }
  }
  return [...files.values()];
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'));
  return found.filter((path) => !path.split('/').some((part) => part.startsWith('.') || part === 'node_modules')).sort();
}
