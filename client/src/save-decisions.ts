/**
 * Saves the files of decisions that an edit has just changed, so that what a person decided holds at once
 * and not only in an unsaved editor. It must not save any article.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Saves the files of these URIs, as the server wrote them. */
export function saveDecisions(client: BaseLanguageClient, ...uris: (string | readonly string[])[]): Promise<void> {
  const files = uris.flat().map((uri) => client.protocol2CodeConverter.asUri(uri));
  return saveAll(files.filter(({ path }) => path.includes('/.dateline/')));
}

/** Saves each of the files that is open and changed. */
export async function saveAll(files: readonly vscode.Uri[]): Promise<void> {
  for (const uri of files) {
    const document = await vscode.workspace.openTextDocument(uri);
    if (document.isDirty) await document.save();
  }
}
