/**
 * The extension's entry in the Node extension host: the server runs as a process of its own and keeps its
 * index in the folder that the editor gives it. It must not know anything else about the server.
 */
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateDateline, type Api } from './extension.ts';

/** Called by the editor when a document of a language in question is first seen. */
export function activate(context: vscode.ExtensionContext): Promise<Api> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  const server = { module, transport: TransportKind.ipc };
  const surrounding = {
    // A folder of the local disk is the server's own business; any other can be read through the editor only.
    fileAccess: (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme !== 'file'),
    ...(context.storageUri?.scheme === 'file' && { storage: context.storageUri.fsPath }),
  };
  return activateDateline(context, surrounding, (id, name, options) => new LanguageClient(id, name, server, options));
}
