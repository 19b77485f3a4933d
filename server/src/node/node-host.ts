/**
 * The surrounding of an editor's server on Node: workspace folders as URIs, files of the disk read here, those
 * of any other scheme asked from the client. It must not know the protocol that they are asked through.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { URI } from 'vscode-uri';
import type { Logger } from '../base/log.ts';
import type { FileEntry, FileText, Host } from '../host.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import { locateUri } from '../session/locate.ts';
import { refused } from '../session/file-text.ts';
import { alone } from './alone.ts';
import type { StillAlone } from './alone.ts';
import { readAsset } from './assets.ts';
import { removeStaleDrafts, writeAtomically } from './atomic-write.ts';
import { listAnnotationFiles } from './list-annotations.ts';
import { listArticleFiles, readLocalFile, reasonOf } from './local-files.ts';
import { openIndex } from './open-index.ts';

/** Files that this process cannot reach itself: virtual workspaces. */
export interface RemoteFiles {
  /** Every file that may be an article, of whatever scheme. */
  listFiles(): Promise<readonly FileEntry[]>;
  /** Every file of annotations, of whatever scheme. */
  listAnnotations(): Promise<readonly ArticlePath[]>;
  readFile(path: ArticlePath, maxBytes: number): Promise<FileText>;
}

/** What a Node host is made of. */
export interface NodeHostOptions {
  /** URIs of the workspace folders at the moment of asking. */
  folders(): readonly ArticlePath[];
  /** A folder of the disk for the corpus index; absent: in memory. */
  readonly storage?: string;
  readonly log: Logger;
  readonly remote?: RemoteFiles;
}

/** The host of an editor's server. A byte order mark is no part of the text here, as in the editor. */
export function nodeHost({ folders, storage, log, remote }: NodeHostOptions): Host {
  const locate = (path: ArticlePath): ReturnType<Host['locate']> => locateUri(path, folders());
  return {
    log,
    readAsset,
    locate,
    async listFiles() {
      const local = folders().filter(isLocal);
      const lists = await Promise.all(local.map((folder) => listFolder(folder, log)));
      const far = remote !== undefined && local.length < folders().length ? await remote.listFiles() : [];
      return [...lists.flat(), ...far.filter(({ path }) => !isLocal(path))];
    },
    async listAnnotations() {
      const roots = folders().filter(isLocal).map((folder) => URI.parse(folder));
      const lists = await Promise.all(roots.map(async (root) => {
        const { files, drafts } = await listAnnotationFiles(root.fsPath);
        await removeStaleDrafts(drafts);
        return files.map((below) => pathBelow(root, below));
      }));
      const far = remote !== undefined && roots.length < folders().length ? await remote.listAnnotations() : [];
      return [...lists.flat(), ...far.filter((path) => !isLocal(path))];
    },
    async readFile(path, maxBytes) {
      const place = locate(path);
      if (!isLocal(path)) return (await remote?.readFile(path, maxBytes)) ?? { kind: 'missing' };
      if (place === undefined) return refused('The file lies in no folder of the workspace and is not read.');
      return readLocalFile(fileOf(path), { maxBytes, keepMark: false, within: fileOf(place.folder) });
    },
    async writeAnnotations(path, text) {
      if (!isLocal(path) || locate(path) === undefined) throw new Error('The file lies in no local folder of the workspace.');
      if (text === null) await rm(fileOf(path), { force: true });
      else await writeAtomically(fileOf(path), text);
    },
    alone<Value>(paths: readonly ArticlePath[], work: Alone<Value>): Promise<Value> {
      const roots = [...new Set(paths.flatMap((path) => (isLocal(path) ? (locate(path)?.folder ?? []) : [])))].sort();
      // In one order everywhere, so that nobody waits for who waits for him.
      return roots.reduceRight<Alone<Value>>(withinFolder, work)(() => Promise.resolve(true));
    },
    openIndex: () => openIndex(storage),
    pause: () => setImmediate(),
  };
}

type Alone<Value> = (stillAlone: StillAlone) => Promise<Value>;

// Work that is alone in this folder as well as in those around it.
function withinFolder<Value>(inner: Alone<Value>, root: ArticlePath): Alone<Value> {
  return (outside) => alone(join(fileOf(root), '.dateline', 'annotations'), (here) => inner(async () => (await here()) && outside()));
}

async function listFolder(folder: ArticlePath, log: Logger): Promise<readonly FileEntry[]> {
  const root = URI.parse(folder);
  try {
    const files = await listArticleFiles(root.fsPath, log);
    return files.map((relative) => ({ path: pathBelow(root, relative) }));
  } catch (error) {
    log.warn(`${root.fsPath} cannot be read and is left out: ${reasonOf(error)}`);
    return [];
  }
}

function pathBelow(root: URI, relative: string): ArticlePath {
  const base = root.path.endsWith('/') ? root.path : `${root.path}/`;
  return root.with({ path: base + relative }).toString();
}

function isLocal(path: ArticlePath): boolean {
  return path.startsWith('file:');
}

function fileOf(path: ArticlePath): string {
  return URI.parse(path).fsPath;
}
