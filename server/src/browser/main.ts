/**
 * The server's entry in a web worker: a connection over the worker's messages, every file through the client,
 * the index in memory. It must not know what is served.
 */
import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import type { Environment } from '../protocol/environment.ts';
import { startServer } from '../protocol/server.ts';
import { workerHost } from './worker-host.ts';

declare const self: DedicatedWorkerGlobalScope;

const environment: Environment = {
  host: workerHost,
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};

const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self));
startServer(connection, environment);
