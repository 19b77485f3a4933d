/**
 * The extension's entry in the web-worker extension host: the server runs in a worker, and every file that it
 * reads comes through the editor. It must not know anything else about the server.
 */
import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { activateDateline, type Api } from './extension.ts';

/** Called by the editor when a document of a language in question is first seen. */
export function activate(context: vscode.ExtensionContext): Promise<Api> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  // A function, so that a server that ended is started afresh. It gives the two ends and not the worker, since
  // the worker that an extension host makes is no instance of its own `Worker`, which the client asks for.
  const start = (): Promise<MessageTransports> => {
    const worker = new Worker(script, { name: 'Dateline' });
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  return activateDateline(context, { fileAccess: true }, (id, name, options) => new LanguageClient(id, name, start, options));
}
