/**
 * The suite that runs inside the real editor, the same in both extension hosts. It must not import anything
 * of Node: the web worker has none.
 */
import * as vscode from 'vscode';

/** Runs the suite; rejects when a case failed. Called by the editor. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension('dateline.dateline');
  console.log('extension', extension?.id, JSON.stringify(vscode.workspace.workspaceFolders?.map(({uri})=>uri.toString())), typeof process);
  const api = await extension?.activate();
  console.log('activated', JSON.stringify(Object.keys(api)), api.statusWords());
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder) await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, '.results.json'), new TextEncoder().encode('[]'));
  const found = await vscode.workspace.findFiles('**/*.txt');
  console.log('found', found.length);
}
