/**
 * Makes an edit of `.dateline/` files and saves it: files of annotations as a whole, so that each is whole whatever
 * happens, those that people write by hand through documents, so that their own undo knows it. It must not know what
 * the files hold, and never writes an article.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  filesWrittenRequest,
  writeAnnotationsRequest,
  type FilesWrittenParams,
  type WireActEdit,
  type WriteAnnotationsParams,
  type WrittenAnnotations,
} from '../../../server/src/protocol/annotation-messages.ts';
import { isMissing } from '../missing-file.ts';
import { saveAll } from '../save-decisions.ts';
import { readWhole, removeWhole, writeWhole } from './file-beside.ts';
import { withEdits, type WireEdit } from './text-edits.ts';

/** One file of an edit: what stands in it and what shall. Undefined where there is no such file. */
interface FileChange {
  readonly uri: vscode.Uri;
  /** As the server spells it. */
  readonly wire: string;
  readonly edits: readonly WireEdit[];
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What is done to one file: edits, or it is deleted. */
type FileEdits = readonly WireEdit[] | 'delete';

/** Saves those files of people's that are being edited by hand, so that an act is counted in what they say now. */
export async function saveOpenDecisions(): Promise<void> {
  await saveAll(vscode.workspace.textDocuments.filter(({ isDirty, uri }) => isDirty && isDecision(uri)).map(({ uri }) => uri));
}

/**
 * Makes an LSP WorkspaceEdit of `.dateline/` files, and has the server take it in: when this resolves, every later answer
 * rests on it. Files of annotations are written by the server where it has the disk, the others through documents. False,
 * and nothing is written, where a file says something else than the edit was counted in: then the act is to be asked for
 * again. Rejects when a file cannot be written.
 */
export async function writeEdit(client: BaseLanguageClient, { edit, bases }: Pick<WireActEdit, 'edit' | 'bases'>): Promise<boolean> {
  const changes = await Promise.all([...editsByUri(edit)].map(([uri, edits]) => changeOf(uri, client.protocol2CodeConverter.asUri(uri), edits)));
  if (!changes.every(({ uri }) => isDecision(uri))) throw new Error('an act may change files of .dateline only');
  const counted = new Map(bases.map(({ uri, text }) => [uri, text ?? undefined]));
  if (changes.some(({ wire, before }) => counted.get(wire) !== withoutMark(before))) return false;
  const ofMarks = changes.filter(({ uri }) => isOfMarks(uri));
  const written = ofMarks.length === 0 ? [] : await writtenByServer(client, ofMarks);
  if (written === undefined) return false;
  const left = changes.filter(({ wire }) => !written.includes(wire));
  try {
    await Promise.all(left.filter(({ uri }) => isOfMarks(uri)).map(replaceFile));
    const others = left.filter(({ uri }) => !isOfMarks(uri));
    if (others.length > 0) await editDocuments(others);
  } catch (error) {
    // Some may be written: what they say now has to be read.
    await tell(client, left, []);
    throw error;
  }
  await tell(client, left, left.filter(({ uri }) => isOfMarks(uri)));
  return true;
}

async function tell(client: BaseLanguageClient, changes: readonly FileChange[], known: readonly FileChange[]): Promise<void> {
  if (changes.length === 0) return;
  const params: FilesWrittenParams = { uris: changes.map(({ wire }) => wire), texts: known.map(({ wire, after }) => ({ uri: wire, text: after ?? null })) };
  await client.sendRequest(filesWrittenRequest, params);
}

// Undefined where a file says something else by now.
async function writtenByServer(client: BaseLanguageClient, changes: readonly FileChange[]): Promise<readonly string[] | undefined> {
  const params: WriteAnnotationsParams = { files: changes.map(({ wire, before, after }) => ({ uri: wire, text: after ?? null, before: before ?? null })) };
  const { uris, stale = [] } = await client.sendRequest<WrittenAnnotations>(writeAnnotationsRequest, params);
  return stale.length > 0 ? undefined : uris;
}

function isOfMarks({ path }: vscode.Uri): boolean {
  return path.endsWith('.jsonl');
}

function isDecision({ path }: vscode.Uri): boolean {
  return path.includes('/.dateline/');
}

async function changeOf(wire: string, uri: vscode.Uri, edits: FileEdits): Promise<FileChange> {
  const before = await textOf(uri);
  if (edits === 'delete') return { uri, wire, edits: [], before, after: undefined };
  // The server counts without a byte-order mark; it stays.
  const bare = withoutMark(before) ?? '';
  const mark = before === undefined ? '' : before.slice(0, before.length - bare.length);
  return { uri, wire, edits, before, after: mark + withEdits(bare, edits) };
}

function withoutMark(text: string | undefined): string | undefined {
  return text?.replace(/^\uFEFF/, '');
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const bytes = isOfMarks(uri) ? await readWhole(uri) : await vscode.workspace.fs.readFile(uri);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // What cannot be read is not taken for missing: it would be written anew.
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function editDocuments(changes: readonly FileChange[]): Promise<void> {
  const open = new Map(vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]));
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, edits, before, after } of changes) {
    const document = open.get(uri.toString());
    if (after === undefined) {
      edit.deleteFile(uri, { ignoreIfNotExists: true });
      continue;
    }
    if (before === undefined) edit.createFile(uri, { ignoreIfExists: true });
    // A file that changed outside may stand in the editor as it was: then it is replaced as a whole.
    const isStale = document !== undefined && document.getText() !== (before ?? '').replace(/^\uFEFF/, '');
    if (isStale) edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), after);
    else edit.set(uri, edits.map(({ range: { start, end }, newText }) => new vscode.TextEdit(new vscode.Range(start.line, start.character, end.line, end.character), newText)));
  }
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('the editor refused to change the files of .dateline');
  await saveAll(changes.filter(({ after }) => after !== undefined).map(({ uri }) => uri));
  const unsaved = vscode.workspace.textDocuments.find((document) => document.isDirty && changes.some(({ uri }) => uri.toString() === document.uri.toString()));
  if (unsaved !== undefined) throw new Error(`${unsaved.uri.path} could not be saved`);
}

function replaceFile({ uri, after }: FileChange): Promise<void> {
  return after === undefined ? removeWhole(uri) : writeWhole(uri, new TextEncoder().encode(after));
}

/** What an LSP WorkspaceEdit, in either of its forms, does to each file. */
function editsByUri(edit: unknown): ReadonlyMap<string, FileEdits> {
  const { documentChanges, changes } = (edit ?? {}) as {
    readonly documentChanges?: readonly { readonly kind?: string; readonly uri?: string; readonly textDocument?: { readonly uri: string }; readonly edits?: readonly WireEdit[] }[];
    readonly changes?: Readonly<Record<string, readonly WireEdit[]>>;
  };
  const byUri = new Map<string, FileEdits>(Object.entries(changes ?? {}));
  for (const { kind, uri, textDocument, edits } of documentChanges ?? []) {
    if (kind === 'delete' && uri !== undefined) byUri.set(uri, 'delete');
    if (textDocument === undefined || edits === undefined) continue;
    const known = byUri.get(textDocument.uri);
    byUri.set(textDocument.uri, known === undefined || known === 'delete' ? edits : [...known, ...edits]);
  }
  return byUri;
}
