/**
 * The host of a server in a web worker: no disk, no database, every byte through the client.
 * It must not know how the client finds its files.
 */
import type { Host } from '../host.ts';
import { MemoryIndex } from '../link/corpus/memory-index.ts';
import { ClientFiles } from '../protocol/client-files.ts';
import type { HostOffer } from '../protocol/environment.ts';
import { locateUri } from '../session/locate.ts';

/** The host over what the client offers. */
export function workerHost({ log, folders, request }: HostOffer): Host {
  const files = new ClientFiles(request, decode);
  return {
    log,
    readAsset: (name) => files.readAsset(name),
    listFiles: () => files.listFiles(),
    listAnnotations: () => files.listAnnotations(),
    locate: (path) => locateUri(path, folders()),
    readFile: (path, maxBytes) => files.readFile(path, maxBytes),
    openIndex: () => Promise.resolve({ index: new MemoryIndex() }),
    pause: nextTask,
  };
}

// A timer would wait four milliseconds at each of the many articles of a run (HTML, timer initialisation steps);
// a message is a task like those of the client, and comes at once.
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
