/**
 * Which of several folders a path lies in, by the paths alone. Serves every surrounding whose paths are URIs.
 * It must not know a disk.
 */
import { percentDecoded } from '../base/percent-decoding.ts';
import type { FilePlace } from '../host.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';

/** The innermost of the folders (URIs) that holds the path, and the path below it with escapes resolved. */
export function locateUri(path: ArticlePath, folders: readonly ArticlePath[]): FilePlace | undefined {
  let best: FilePlace | undefined;
  for (const given of folders) {
    const folder = given.endsWith('/') ? given.slice(0, -1) : given;
    if (!path.startsWith(`${folder}/`) || (best !== undefined && best.folder.length >= folder.length)) continue;
    best = { folder, relative: percentDecoded(path.slice(folder.length + 1)) };
  }
  return best;
}
