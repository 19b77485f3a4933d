/**
 * The server's entry on Node: a connection over what the command line names (`--stdio`, `--node-ipc`), files from
 * the disk, the index in SQLite. It must not know what is served.
 */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Environment } from '../protocol/environment.ts';
import { ClientFiles } from '../protocol/client-files.ts';
import { startServer } from '../protocol/server.ts';
import { decode } from './local-files.ts';
import { nodeHost } from './node-host.ts';

const environment: Environment = {
  host: ({ log, folders, storage, fileAccess, request }) =>
    nodeHost({
      log,
      folders,
      ...(storage === undefined ? {} : { storage }),
      ...(fileAccess ? { remote: new ClientFiles(request, decode) } : {}),
    }),
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};

startServer(createConnection(ProposedFeatures.all), environment);
