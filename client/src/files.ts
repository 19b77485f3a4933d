/**
 * Answers the server's questions for files where it has no disk of its own: a list, the bytes of one, the
 * bytes of an asset. It must not know which of them are articles.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient, CancellationToken, Disposable } from 'vscode-languageclient';
import { BESIDE, readWhole } from './annotations/file-beside.ts';
import { isMissing } from './missing-file.ts';
import {
  listFilesRequest,
  readAssetRequest,
  readFileRequest,
  type FileBytes,
  type ListedFile,
  type ReadAssetParams,
  type ReadFileParams,
} from '../../server/src/protocol/messages.ts';

const ARTICLES = ['**/*.{txt,md,article}'];
const DECISIONS = ['**/.dateline/*', '**/.dateline/annotations/**/*.jsonl', `**/.dateline/annotations/**/*.jsonl${BESIDE}`];
const NEVER = '**/{node_modules,.git}/**';
const ENDINGS = /\.(?:txt|md|article)$/i;
const PASSED_BY = new Set(['node_modules', '.git']);

/** Registers the answers; may be called before the client is started. */
export function answerFileRequests(client: BaseLanguageClient, extension: vscode.Uri): Disposable {
  const uriOf = (text: string): vscode.Uri => client.protocol2CodeConverter.asUri(text);
  const textOf = (uri: vscode.Uri): string => client.code2ProtocolConverter.asUri(uri);
  return vscode.Disposable.from(
    client.onRequest(listFilesRequest, async (...asked: unknown[]): Promise<ListedFile[]> => {
      // The token stands last, behind parameters or behind none.
      const found = await listFiles(asked.at(-1) as CancellationToken);
      return found.map((uri) => ({ uri: textOf(uri) }));
    }),
    client.onRequest(readFileRequest, ({ uri }: ReadFileParams) => readDecided(uriOf(uri))),
    client.onRequest(readAssetRequest, ({ name }: ReadAssetParams) => readAsset(extension, name)),
  );
}

// Wider than the settings: the server holds every path against them again.
async function listFiles(token: CancellationToken): Promise<vscode.Uri[]> {
  const include = vscode.workspace.getConfiguration('dateline.files').get('include', ARTICLES);
  const found = (await Promise.all([...include, ...DECISIONS].map((pattern) => search(pattern, token)))).flat();
  // A file system without search (some virtual ones) finds nothing at all: there the folders are walked.
  const virtual = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme !== 'file');
  const walked = found.length > 0 ? [] : await Promise.all(virtual.map(({ uri }) => walk(uri, token)));
  return unique([...found, ...walked.flat()].map(inItsPlace));
}

// What stands beside a file of annotations is the file, where that is not there.
function inItsPlace(uri: vscode.Uri): vscode.Uri {
  return uri.path.endsWith(`.jsonl${BESIDE}`) ? uri.with({ path: uri.path.slice(0, -BESIDE.length) }) : uri;
}

function unique(uris: readonly vscode.Uri[]): vscode.Uri[] {
  return [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
}

async function search(pattern: string, token: CancellationToken): Promise<vscode.Uri[]> {
  try {
    return await vscode.workspace.findFiles(pattern, NEVER, undefined, token);
  } catch {
    return [];
  }
}

async function walk(folder: vscode.Uri, token: CancellationToken): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined && !token.isCancellationRequested; next = waiting.pop()) {
    for (const [name, type] of await entries(next)) {
      const uri = vscode.Uri.joinPath(next, name);
      // Links are not followed: they may lead in a circle.
      if (type === vscode.FileType.Directory && !PASSED_BY.has(name)) waiting.push(uri);
      if (type === vscode.FileType.File && (ENDINGS.test(name) || next.path.includes('/.dateline'))) found.push(uri);
    }
  }
  return found;
}

async function entries(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

function readDecided(uri: vscode.Uri): Promise<FileBytes> {
  return uri.path.includes('/.dateline/annotations/') ? readBytes(uri, readWhole) : readBytes(uri);
}

async function readBytes(uri: vscode.Uri, read = (from: vscode.Uri): PromiseLike<Uint8Array> => vscode.workspace.fs.readFile(from)): Promise<FileBytes> {
  try {
    return { base64: toBase64(await read(uri)) };
  } catch (error) {
    // What is not there is no fault, and the server must not take it for one.
    return isMissing(error) ? {} : { message: error instanceof Error ? error.message : String(error) };
  }
}

// A name out of the installation's own list; it must not lead out of the folder.
function readAsset(extension: vscode.Uri, name: string): Promise<FileBytes> {
  const safe = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(name);
  if (!safe) return Promise.resolve({ message: `${name} is not the name of an asset` });
  return readBytes(vscode.Uri.joinPath(extension, 'dist', 'assets', name));
}

// A call with all bytes at once overflows the stack, so in slices.
function toBase64(bytes: Uint8Array): string {
  const slices: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) slices.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(slices.join(''));
}
