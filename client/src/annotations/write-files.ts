/**
 * Makes an edit of `.dateline/` files and saves it: through documents where there are few, so that each file's own
 * undo knows it, and beside the editor where there are many, whole file by whole file. It must not know what the
 * files hold, and never writes an article.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { saveAll } from '../save-decisions.ts';
import { withEdits, type WireEdit } from './text-edits.ts';

/** Files that are edited as documents: each of them is opened by the editor behind the scenes. */
const MOST_DOCUMENTS = 20;

/** One file of an edit: what stands in it and what shall. */
interface FileChange {
  readonly uri: vscode.Uri;
  readonly edits: readonly WireEdit[];
  /** Undefined where there is no such file. */
  readonly before: string | undefined;
  readonly after: string;
}

/** Saves those files of people's that are being edited by hand, so that an act is counted in what they say now. */
export async function saveOpenDecisions(): Promise<void> {
  await saveAll(vscode.workspace.textDocuments.filter(({ isDirty, uri }) => isDirty && isDecision(uri)).map(({ uri }) => uri));
}

/** Makes an LSP WorkspaceEdit of `.dateline/` files, and tells the server. Rejects when a file cannot be written. */
export async function writeEdit(client: BaseLanguageClient, edit: unknown): Promise<void> {
  const byUri = editsByUri(edit);
  const uris = [...byUri.keys()].map((uri) => client.protocol2CodeConverter.asUri(uri));
  if (!uris.every(isDecision)) throw new Error('an act may change files of .dateline only');
  const changes = await Promise.all([...byUri.values()].map((edits, n) => changeOf(uris[n] as vscode.Uri, edits)));
  const open = new Map(vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]));
  const few = changes.length <= MOST_DOCUMENTS;
  const asDocuments = changes.filter(({ uri }) => few || open.has(uri.toString()));
  if (asDocuments.length > 0) await editDocuments(asDocuments, open);
  await Promise.all(changes.filter((change) => !asDocuments.includes(change)).map(replaceFile));
  await client.sendNotification('workspace/didChangeWatchedFiles', { changes: [...byUri.keys()].map((uri) => ({ uri, type: 2 })) });
}

function isDecision({ path }: vscode.Uri): boolean {
  return path.includes('/.dateline/');
}

async function changeOf(uri: vscode.Uri, edits: readonly WireEdit[]): Promise<FileChange> {
  const before = await textOf(uri);
  return { uri, edits, before, after: withEdits(before ?? '', edits) };
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

async function editDocuments(changes: readonly FileChange[], open: ReadonlyMap<string, vscode.TextDocument>): Promise<void> {
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

// Written beside and put in its place, so that the file is whole whatever happens.
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
