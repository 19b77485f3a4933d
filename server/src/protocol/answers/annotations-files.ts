/**
 * Files of annotations on the wire: which were written, which go with an article that is renamed. It must not know what
 * they say.
 */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Session, WrittenFile } from '../../session.ts';
import { annotationsAt } from '../../session/dateline-folder.ts';
import type { AnnotationRename, AnnotationRenamesParams, FilesWrittenParams, WriteAnnotationsParams, WrittenAnnotations } from '../annotation-messages.ts';
import type { Context } from '../context.ts';
import { canonicalUri } from '../uris.ts';

/** The renames that keep annotations with their article. */
export async function answerRenames(context: Context, { from, to }: AnnotationRenamesParams): Promise<readonly AnnotationRename[]> {
  if (typeof from !== 'string' || typeof to !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'from and to must be URIs.');
  const renames = await (await context.session()).annotationRenames(canonicalUri(from), canonicalUri(to));
  return renames.map((rename) => ({ from: context.uris.uriOf(rename.from), to: context.uris.uriOf(rename.to) }));
}

/** A file of annotations as it is written. */
interface FileToWrite {
  readonly uri: string;
  readonly path: string;
  readonly text: string | null;
  readonly before?: string | null;
}

/**
 * Writes files of annotations below the opened folders, and no others, where the surrounding can; none of them where one
 * says something else than the client has read.
 * @param written hears of each that was written, also where a later one could not be
 */
export async function answerWrite(context: Context, { files }: WriteAnnotationsParams, written: (files: readonly WrittenFile[]) => Promise<void>): Promise<WrittenAnnotations> {
  if (!Array.isArray(files) || !files.every(isFile)) throw new ResponseError(ErrorCodes.InvalidParams, 'files must be a list of uri and text.');
  const session = await context.session();
  const own: FileToWrite[] = [];
  for (const file of files) {
    const path = canonicalUri(file.uri);
    if (isOfAnnotations(session, path) && (await context.canWrite(path))) own.push({ ...file, path });
  }
  const done: FileToWrite[] = [];
  try {
    const stale = await context.alone(own.map(({ path }) => path), (stillAlone) => writeAll(context, own, done, stillAlone));
    if (stale.length > 0) return { uris: [], stale };
  } finally {
    await written(done.map(({ path, text }) => ({ path, text: withoutMark(text) })));
  }
  return { uris: done.map(({ uri }) => uri) };
}

// Gives the files that say something else; then none is written. Rejects when another window took over meanwhile.
async function writeAll(context: Context, files: readonly FileToWrite[], done: FileToWrite[], stillAlone: () => Promise<boolean>): Promise<readonly string[]> {
  const stale: string[] = [];
  await atOnce(files, async (file) => {
    if (!(await isAsRead(context, file))) stale.push(file.uri);
  });
  if (stale.length > 0) return stale;
  await atOnce(files, async (file) => {
    if (!(await stillAlone())) throw new Error('Another window wrote marks meanwhile, since this one stood still: the rest was not written.');
    await context.writeAnnotations(file.path, file.text);
    done.push(file);
  });
  return stale;
}

/** What a client says that it has written, in the session's terms. */
export function writtenFiles({ uris, texts }: FilesWrittenParams): readonly WrittenFile[] {
  if (texts !== undefined && !(Array.isArray(texts) && texts.every(isFile))) throw new ResponseError(ErrorCodes.InvalidParams, 'texts must be a list of uri and text.');
  const told = new Map(texts?.map(({ uri, text }) => [canonicalUri(uri), withoutMark(text)]));
  return uriList(uris).map(canonicalUri).map((path) => {
    const text = told.get(path);
    return text === undefined ? { path } : { path, text };
  });
}

/** Files that are read or written at once. */
const AT_ONCE = 8;

/** Does the work for each file, a few at a time. Rejects when one fails, and begins no other then. */
async function atOnce(files: readonly FileToWrite[], work: (file: FileToWrite) => Promise<void>): Promise<void> {
  const rest = files[Symbol.iterator]();
  let failed = false;
  const worker = async (): Promise<void> => {
    for (const file of rest) {
      if (failed) return;
      await work(file);
    }
  };
  const workers = Array.from({ length: AT_ONCE }, () => worker().catch((error: unknown) => {
    failed = true;
    throw error;
  }));
  const ended = await Promise.allSettled(workers);
  const fault = ended.find((one) => one.status === 'rejected');
  if (fault !== undefined) throw fault.reason;
}

function isOfAnnotations(session: Session, path: string): boolean {
  return annotationsAt(session.locate(path)) !== undefined;
}

async function isAsRead(context: Context, { path, before }: FileToWrite): Promise<boolean> {
  if (before === undefined) return true;
  const now = await context.decisionFile(path);
  if (now.kind === 'refused') return false;
  return (now.kind === 'text' ? now.text : null) === withoutMark(before);
}

// A byte-order mark is no part of the text here, as in the editor.
function withoutMark(text: string | null): string | null {
  return text?.startsWith('\uFEFF') === true ? text.slice(1) : text;
}

function isFile(value: unknown): value is WriteAnnotationsParams['files'][number] {
  if (typeof value !== 'object' || value === null || !('uri' in value) || !('text' in value) || typeof value.uri !== 'string') return false;
  const isText = (text: unknown): boolean => typeof text === 'string' || text === null;
  return isText(value.text) && (!('before' in value) || value.before === undefined || isText(value.before));
}

/** A list of URIs that a client sent. */
function uriList(value: unknown): readonly string[] {
  if (Array.isArray(value) && value.every((uri) => typeof uri === 'string')) return value;
  throw new ResponseError(ErrorCodes.InvalidParams, 'uris must be a list of URIs.');
}
