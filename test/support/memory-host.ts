/**
 * A surrounding out of maps: files that a test changes at will, an index in memory, pauses that a test can watch.
 * It must not know what is tested.
 */
import { silentLogger } from '../../server/src/base/log.ts';
import type { FileText, Host } from '../../server/src/host.ts';
import type { ArticlePath, CorpusIndex } from '../../server/src/link/corpus/corpus.ts';
import { MemoryIndex } from '../../server/src/link/corpus/memory-index.ts';
import { locateUri } from '../../server/src/session/locate.ts';
import { refused, tooLarge } from '../../server/src/session/file-text.ts';

/** A host whose files and folders a test holds in its hands. */
export class MemoryHost implements Host {
  readonly log = silentLogger;
  /** Texts by path; a value of another kind is what reading the file gives. */
  readonly files = new Map<ArticlePath, string | FileText>();
  readonly given = new Set<ArticlePath>();
  folders: readonly ArticlePath[] = ['/desk'];
  index: CorpusIndex = new MemoryIndex();
  indexMessage: string | undefined;
  pauses = 0;
  reads = 0;
  /** Called at every pause; what it returns is waited for. */
  onPause: () => Promise<void> | void = () => undefined;

  constructor(files: Readonly<Record<ArticlePath, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.files.set(path, text);
  }

  readAsset(name: string): Promise<Uint8Array> {
    return Promise.reject(new Error(`the test offers no asset ${name}`));
  }

  listFiles(): Promise<readonly { path: ArticlePath; given?: boolean }[]> {
    const paths = [...this.files.keys()].filter((path) => !path.includes('/.dateline/'));
    return Promise.resolve(paths.map((path) => ({ path, ...(this.given.has(path) ? { given: true } : {}) })));
  }

  listAnnotations(): Promise<readonly ArticlePath[]> {
    return Promise.resolve([...this.files.keys()].filter((path) => path.includes('/.dateline/annotations/')));
  }

  locate(path: ArticlePath): ReturnType<Host['locate']> {
    return locateUri(path, this.folders);
  }

  readFile(path: ArticlePath, maxBytes: number): Promise<FileText> {
    this.reads += 1;
    const file = this.files.get(path);
    if (file === undefined) return Promise.resolve({ kind: 'missing' });
    if (typeof file !== 'string') return Promise.resolve(file);
    return Promise.resolve(file.length > maxBytes ? tooLarge(file.length, maxBytes) : { kind: 'text', text: file });
  }

  openIndex(): ReturnType<Host['openIndex']> {
    const message = this.indexMessage;
    return Promise.resolve({ index: this.index, ...(message === undefined ? {} : { message }) });
  }

  async pause(): Promise<void> {
    this.pauses += 1;
    await this.onPause();
  }

  /** Makes a file unreadable. */
  refuse(path: ArticlePath, message: string): void {
    this.files.set(path, refused(message));
  }
}
