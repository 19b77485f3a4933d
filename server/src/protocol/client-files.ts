/**
 * Files asked of the client, for a server that cannot reach them itself: virtual workspaces, the web worker.
 * Whatever the client answers is untrusted. It must not know which surrounding asks.
 */
import { bytesOfBase64 } from '../base/base64.ts';
import { errorWords } from '../base/error-words.ts';
import { isObject } from '../base/is-object.ts';
import type { FileEntry, FileText } from '../host.ts';
import { isAnnotationFile } from '../session/dateline-folder.ts';
import { fileTextOf, refused, tooLarge } from '../session/file-text.ts';
import type { Decode } from '../session/file-text.ts';
import { listFilesRequest, readAssetRequest, readFileRequest } from './messages.ts';
import { canonicalUri } from './uris.ts';

/** Sends a request to the client. */
export type AskClient = (method: string, params: unknown) => Promise<unknown>;

/** The client's files. */
export class ClientFiles {
  readonly #ask: AskClient;
  readonly #decode: Decode;

  constructor(ask: AskClient, decode: Decode) {
    this.#ask = ask;
    this.#decode = decode;
  }

  /** Every file that the client lists; none when it answers with something else. */
  async listFiles(): Promise<readonly FileEntry[]> {
    const answer = await this.#ask(listFilesRequest, undefined);
    if (!Array.isArray(answer)) return [];
    return answer.flatMap((file: unknown): FileEntry[] => {
      const uri = fieldOf(file, 'uri');
      const size = fieldOf(file, 'size');
      if (typeof uri !== 'string') return [];
      return [{ path: canonicalUri(uri), ...(typeof size === 'number' ? { size } : {}) }];
    });
  }

  /** The files of annotations among them. */
  async listAnnotations(): Promise<readonly string[]> {
    return (await this.listFiles()).map(({ path }) => path).filter(isAnnotationFile);
  }

  /** The text of one file. Never rejects. A byte order mark is no part of it, as in the editor. */
  async readFile(path: string, maxBytes: number): Promise<FileText> {
    try {
      const answer = await this.#ask(readFileRequest, { uri: path });
      const base64 = fieldOf(answer, 'base64');
      if (typeof base64 !== 'string') return withoutBytes(fieldOf(answer, 'message'));
      if ((base64.length * 3) / 4 > maxBytes + 2) return tooLarge(Math.floor((base64.length * 3) / 4), maxBytes);
      const bytes = bytesOfBase64(base64);
      return bytes === undefined ? refused('The editor sent no bytes of the file.') : fileTextOf(bytes, this.#decode, false);
    } catch (error) {
      return refused(errorWords(error));
    }
  }

  /** The bytes of an asset. Rejects when the client has none of that name. */
  async readAsset(name: string): Promise<Uint8Array> {
    const answer = await this.#ask(readAssetRequest, { name });
    const base64 = fieldOf(answer, 'base64');
    const bytes = typeof base64 === 'string' ? bytesOfBase64(base64) : undefined;
    if (bytes === undefined) throw new Error(`the asset ${name} is missing: the installation is damaged`);
    return bytes;
  }
}

function withoutBytes(message: unknown): FileText {
  return typeof message === 'string' ? refused(message) : { kind: 'missing' };
}

function fieldOf(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
