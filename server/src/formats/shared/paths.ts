/**
 * Paths of articles and of the files that stand for them. It must not know the disk.
 */

/** The path without its ending: `desk/ferry` for `desk/ferry.txt`. */
export function stemOf(path: string): string {
  return path.replace(/\.[^./]+$/, '');
}

/** The path of the article that a file of a format stands for, where the file does not say. */
export function articleOf(path: string): string {
  return `${stemOf(path)}.txt`;
}
