/**
 * Makes an edit of `.dateline/` files and saves it: files of annotations as a whole, so that each is whole whatever
 * happens, those that people write by hand through documents, so that their own undo knows it. It must not know what
 * the files hold, and never writes an article.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { filesWrittenRequest, writeAnnotationsRequest, type FilesWrittenParams, type WriteAnnotationsParams, type WrittenAnnotations } from '../../../server/src/protocol/annotation-messages.ts';
import { saveAll } from '../save-decisions.ts';
import { withEdits, type WireEdit } from './text-edits.ts';

/** One file of an edit: what stands in it and what shall. */
interface FileChange {
  readonly uri: vscode.Uri;
  /** As the server spells it. */
  readonly wire: string;
  readonly edits: readonly WireEdit[];
  /** Undefined where there is no such file. */
  readonly before: string | undefined;
  readonly after: string;
}

/** Saves those files of people's that are being edited by hand, so that an act is counted in what they say now. */
export async function saveOpenDecisions(): Promise<void> {
  await saveAll(vscode.workspace.textDocuments.filter(({ isDirty, uri }) => isDirty && isDecision(uri)).map(({ uri }) => uri));
}

/**
 * Makes an LSP WorkspaceEdit of `.dateline/` files, and has the server take it in. Files of annotations are written by the
 * server where it has the disk, the others through documents. Rejects when a file cannot be written.
 */
export async function writeEdit(client: BaseLanguageClient, edit: unknown): Promise<void> {
  const byUri = [...editsByUri(edit)];
  const changes = await Promise.all(byUri.map(([uri, edits]) => changeOf(uri, client.protocol2CodeConverter.asUri(uri), edits)));
  if (!changes.every(({ uri }) => isDecision(uri))) throw new Error('an act may change files of .dateline only');
  const ofMarks = changes.filter(({ uri }) => uri.path.endsWith('.jsonl'));
  const others = changes.filter((change) => !ofMarks.includes(change));
  if (others.length > 0) await editDocuments(others);
  const written = new Set(ofMarks.length === 0 ? [] : await writtenByServer(client, ofMarks));
  await Promise.all(ofMarks.filter(({ wire }) => !written.has(wire)).map(replaceFile));
  const told = changes.map(({ wire }) => wire).filter((uri) => !written.has(uri));
  if (told.length > 0) await client.sendRequest(filesWrittenRequest, { uris: told } satisfies FilesWrittenParams);
}

async function writtenByServer(client: BaseLanguageClient, changes: readonly FileChange[]): Promise<readonly string[]> {
  const params: WriteAnnotationsParams = { files: changes.map(({ wire, after }) => ({ uri: wire, text: after })) };
  return (await client.sendRequest<WrittenAnnotations>(writeAnnotationsRequest, params)).uris;
}

function isDecision({ path }: vscode.Uri): boolean {
  return path.includes('/.dateline/');
}

async function changeOf(wire: string, uri: vscode.Uri, edits: readonly WireEdit[]): Promise<FileChange> {
  const before = await textOf(uri);
  return { uri, wire, edits, before, after: withEdits(before ?? '', edits) };
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    // What cannot be read is not taken for missing: it would be written anew.
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

async function editDocuments(changes: readonly FileChange[]): Promise<void> {
  const open = new Map(vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]));
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, edits, before, after } of changes) {
    const document = open.get(uri.toString());
    if (before === undefined) edit.createFile(uri, { ignoreIfExists: true });
    // A file that changed outside may stand in the editor as it was: then it is replaced as a whole.
    const isStale = document !== undefined && document.getText() !== (before ?? '').replace(/^\uFEFF/, '');
    if (isStale) edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), after);
    else edit.set(uri, edits.map(({ range: { start, end }, newText }) => new vscode.TextEdit(new vscode.Range(start.line, start.character, end.line, end.character), newText)));
  }
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('the editor refused to change the files of .dateline');
  await saveAll(changes.map(({ uri }) => uri));
  const unsaved = vscode.workspace.textDocuments.find((document) => document.isDirty && changes.some(({ uri }) => uri.toString() === document.uri.toString()));
  if (unsaved !== undefined) throw new Error(`${unsaved.uri.path} could not be saved`);
}

// Without a disk at hand: written beside and put in its place. Between the two steps there may be no file for a moment,
// but never a half one, and what stands beside is whole.
async function replaceFile({ uri, after }: FileChange): Promise<void> {
  const beside = uri.with({ path: `${uri.path}.new` });
  const bytes = new TextEncoder().encode(after);
  try {
    await vscode.workspace.fs.writeFile(beside, bytes);
    await vscode.workspace.fs.rename(beside, uri, { overwrite: true });
  } catch {
    await vscode.workspace.fs.writeFile(uri, bytes);
  }
}

/** The edits of an LSP WorkspaceEdit by file, in either of its forms. */
function editsByUri(edit: unknown): ReadonlyMap<string, readonly WireEdit[]> {
  const { documentChanges, changes } = (edit ?? {}) as {
    readonly documentChanges?: readonly { readonly textDocument?: { readonly uri: string }; readonly edits?: readonly WireEdit[] }[];
    readonly changes?: Readonly<Record<string, readonly WireEdit[]>>;
  };
  const byUri = new Map<string, readonly WireEdit[]>(Object.entries(changes ?? {}));
  for (const { textDocument, edits } of documentChanges ?? []) {
    if (textDocument !== undefined && edits !== undefined) byUri.set(textDocument.uri, [...(byUri.get(textDocument.uri) ?? []), ...edits]);
  }
  return byUri;
}
