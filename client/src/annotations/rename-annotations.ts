/**
 * When an article or a folder is renamed in the editor, the files of its annotations are renamed with it, in the same
 * act. It must not know where they lie.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { annotationRenamesRequest, type AnnotationRename, type AnnotationRenamesParams } from '../../../server/src/protocol/annotation-messages.ts';
import type { Acts } from './acts.ts';

/** Follows renames. */
export function renameAnnotations(client: BaseLanguageClient, acts: Acts): vscode.Disposable {
  const waiting: AnnotationRename[] = [];
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => {
      if (client.isRunning()) event.waitUntil(editFor(client, event.files, waiting));
    }),
    // Earlier than the editor's own news of files: the article is shown under its new name by now.
    vscode.workspace.onDidRenameFiles(({ files }) => {
      void acts.renamed(files, waiting.splice(0).flatMap(({ from, to }) => [from, to]));
    }),
  );
}

async function editFor(client: BaseLanguageClient, files: vscode.FileWillRenameEvent['files'], waiting: AnnotationRename[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const { code2ProtocolConverter: to, protocol2CodeConverter: from } = client;
  for (const { oldUri, newUri } of files) {
    const params: AnnotationRenamesParams = { from: to.asUri(oldUri), to: to.asUri(newUri) };
    const renames = await client.sendRequest<AnnotationRename[]>(annotationRenamesRequest, params).catch(() => []);
    for (const rename of renames) edit.renameFile(from.asUri(rename.from), from.asUri(rename.to), { ignoreIfExists: true });
    waiting.push(...renames);
  }
  return edit;
}
