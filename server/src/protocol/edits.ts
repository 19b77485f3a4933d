/**
 * Edits of articles as the client takes them, in lines and columns of the texts as they stand now. An edit
 * whose words are no longer there is left out and counted. It must not know why anything is edited.
 */
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { groupBy } from '../base/group-by.ts';
import type { WordEdit } from '../features/snapshot.ts';
import type { Context } from './context.ts';
import { rangeOf } from './convert.ts';

/** An edit of several articles, and how many places had changed meanwhile. */
export interface BuiltEdit {
  readonly edit: WorkspaceEdit;
  readonly leftOut: number;
}

/** Builds the edit, reading each article's present text. */
export async function workspaceEditOf(context: Context, edits: readonly WordEdit[]): Promise<BuiltEdit> {
  const byPath = groupBy(edits, ({ path }) => path);
  const documents: TextDocumentEdit[] = [];
  let leftOut = 0;
  for (const [path, wanted] of byPath) {
    const made = await editsIn(context, path, wanted);
    leftOut += wanted.length - made.length;
    const textDocument = { uri: context.uris.uriOf(path), version: context.versionOf(path) };
    if (made.length > 0) documents.push({ textDocument, edits: made });
  }
  return { edit: asWorkspaceEdit(context, documents), leftOut };
}

/** An edit in the form that the client takes: with versions, or a plain list by URI. */
export function asWorkspaceEdit(context: Context, documents: readonly TextDocumentEdit[]): WorkspaceEdit {
  if (context.abilities.documentChanges) return { documentChanges: [...documents] };
  return { changes: Object.fromEntries(documents.map(({ textDocument, edits }) => [textDocument.uri, edits.filter((edit) => 'range' in edit)])) as Record<string, TextEdit[]> };
}

async function editsIn(context: Context, path: string, edits: readonly WordEdit[]): Promise<TextEdit[]> {
  const document = await context.textOf(path);
  if (document === undefined) return [];
  const { text, lines } = document;
  const standing = edits.filter(({ start, end, replaces }) => replaces === undefined || text.slice(start, end) === replaces);
  return standing.map(({ start, end, newText }) => ({ range: rangeOf(lines, { start, end }), newText }));
}
