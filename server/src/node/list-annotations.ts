/**
 * Lists the files of people's annotations below a folder of the disk, and what killed programs left beside them. Nothing
 * here throws for a file's sake. It must not know what they hold.
 */
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isDraft } from './atomic-write.ts';

/** What lies in a folder's annotations. */
export interface AnnotationListing {
  /** Relative to the folder with forward slashes, in the order of their names. */
  readonly files: readonly string[];
  /** Drafts of such files, being written or left by a program that was killed: paths of the disk. */
  readonly drafts: readonly string[];
}

/** The annotation files of a folder and their drafts; none where there is no such folder. */
export async function listAnnotationFiles(folder: string): Promise<AnnotationListing> {
  try {
    const entries = await readdir(join(folder, '.dateline', 'annotations'), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const ofMarks = files.filter(({ name }) => name.endsWith('.jsonl'));
    return {
      files: ofMarks.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort(),
      drafts: files.filter(({ name }) => isDraft(name, '.jsonl')).map((entry) => join(entry.parentPath, entry.name)),
    };
  } catch {
    return { files: [], drafts: [] };
  }
}
