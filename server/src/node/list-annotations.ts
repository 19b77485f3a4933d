/**
 * Lists the files of people's annotations below a folder of the disk. Nothing here throws for a file's sake.
 * It must not know what they hold.
 */
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Paths of the annotation files, relative to the folder with forward slashes, in the order of their names; none where there is no such folder. */
export async function listAnnotationFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(join(folder, '.dateline', 'annotations'), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.jsonl'));
    return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
  } catch {
    return [];
  }
}
