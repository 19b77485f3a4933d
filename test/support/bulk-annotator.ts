/**
 * An editor that accepts the machine's suggestions of a folder of the disk in bulk, through a server in a process of its
 * own, and takes that back: slice by slice, each file written by the server. It must not know when the server is killed.
 */
import { pathToFileURL } from 'node:url';
import { withEdits } from '../../client/src/annotations/text-edits.ts';
import type { WireEdit } from '../../client/src/annotations/text-edits.ts';
import type { AnnotateAnswer, BulkSlice, WireActEdit, WriteAnnotationsParams, WrittenAnnotations } from '../../server/src/protocol/annotation-messages.ts';
import { modernCapabilities, spawnServer } from './lsp-client.ts';
import type { LspClient, SpawnedServer } from './lsp-client.ts';

interface FileChange {
  readonly kind?: string;
  readonly uri?: string;
  readonly textDocument?: { readonly uri: string };
  readonly edits?: readonly WireEdit[];
}

/** One editor with its server. */
export class BulkAnnotator {
  readonly #server: SpawnedServer;
  /** What takes back what was asked for, the last slice first; also of a slice whose writing did not come to its end. */
  readonly inverses: unknown[] = [];
  #seed = 0;

  private constructor(server: SpawnedServer) {
    this.#server = server;
  }

  /** Starts a server over the folder. Resolves when the articles are read. */
  static async over(folder: string, storage?: string): Promise<BulkAnnotator> {
    const server = spawnServer({ capabilities: modernCapabilities, folders: [{ uri: pathToFileURL(folder).toString(), name: 'desk' }], ...(storage !== undefined && { initializationOptions: { storage } }) });
    await server.client.start();
    await server.client.ready();
    return new BulkAnnotator(server);
  }

  get client(): LspClient {
    return this.#server.client;
  }

  /** Accepts the suggestions of a type, of any without one; gives how many. Rejects when the server is gone. */
  async acceptAll(type?: string, told: (slice: BulkSlice) => void = () => undefined): Promise<number> {
    let count = 0;
    for (let after: string | undefined, going = true; going; ) {
      const filter = { of: 'suggestions', ...(type !== undefined && { type }) };
      const slice = await this.client.request<BulkSlice>('dateline/bulkAnnotate', { act: 'accept', filter, ...this.#actor(), ...(after !== undefined && { after }) });
      if (slice.edit !== null) {
        this.inverses.unshift(slice.inverse);
        await this.#write(slice);
      }
      count += slice.count;
      told(slice);
      after = slice.after;
      going = after !== undefined;
    }
    return count;
  }

  /** Takes back what these say. */
  async takeBack(inverses: readonly unknown[]): Promise<void> {
    for (const inverse of inverses) {
      const answer = await this.client.request<AnnotateAnswer>('dateline/annotate', { act: { kind: 'restore', inverse }, ...this.#actor() });
      if ('refused' in answer) throw new Error(answer.refused);
      if (answer.edit !== null) await this.#write(answer);
    }
  }

  /** Ends the server at once, wherever it is; nothing where it has ended. */
  async kill(): Promise<void> {
    const { process } = this.#server;
    if (process.exitCode !== null || process.signalCode !== null) return;
    const ended = new Promise((resolve) => process.once('exit', resolve));
    process.kill('SIGKILL');
    await ended;
    this.client.connection.dispose();
  }

  /** Ends the server as an editor does. */
  async end(): Promise<void> {
    await this.client.shutDown();
    await this.#server.exit();
  }

  #actor(): { readonly annotator: string; readonly now: string; readonly seed: string } {
    this.#seed += 1;
    return { annotator: 'mira', now: '2024-06-15T10:00:00Z', seed: `${process.hrtime.bigint()} ${this.#seed}` };
  }

  async #write({ edit, bases }: WireActEdit): Promise<void> {
    const before = new Map(bases.map(({ uri, text }) => [uri, text]));
    const { documentChanges = [] } = edit as { readonly documentChanges?: readonly FileChange[] };
    const files = documentChanges.flatMap(({ kind, uri, textDocument, edits }): WriteAnnotationsParams['files'] => {
      if (kind === 'delete' && uri !== undefined) return [{ uri, text: null, before: before.get(uri) ?? null }];
      if (textDocument === undefined || edits === undefined) return [];
      const text = before.get(textDocument.uri) ?? null;
      return [{ uri: textDocument.uri, text: withEdits(text ?? '', edits), before: text }];
    });
    const { uris } = await this.client.request<WrittenAnnotations>('dateline/writeAnnotations', { files });
    if (uris.length !== files.length) throw new Error('not all files were written');
  }
}
