/**
 * A small language client for tests: it speaks to a server over its streams, keeps everything that the server
 * said, and lets a test wait for an event. It must not wait on a clock.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createConnection, createMessageConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { ClientCapabilities, InitializeResult, MessageConnection, WorkspaceFolder } from 'vscode-languageserver/node';
import type { Environment } from '../../server/src/protocol/environment.ts';
import { startServer } from '../../server/src/protocol/server.ts';

/** A message of the server's own accord. */
export interface Heard {
  readonly method: string;
  readonly params: unknown;
}

/** What a test says of its client. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly WorkspaceFolder[];
  readonly initializationOptions?: unknown;
  /** Answers to requests of the server, by method; the others are answered with null. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
}

/** Everything that a modern editor understands, as far as it matters here. */
export const modernCapabilities: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    diagnostic: { relatedDocumentSupport: true },
    publishDiagnostics: { relatedInformation: true },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] }, codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor'] } } },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
  window: { workDoneProgress: true },
};

/** One client with its server. */
export class LspClient {
  readonly heard: Heard[] = [];
  readonly #connection: MessageConnection;
  readonly #waiting = new Set<() => void>();
  readonly #options: ClientOptions;
  #version = 1;

  constructor(connection: MessageConnection, options: ClientOptions) {
    this.#connection = connection;
    this.#options = options;
    connection.onRequest((method, params) => {
      this.#hear(method, params);
      return options.answers?.[method]?.(params as never) ?? (method === 'workspace/configuration' ? [null] : null);
    });
    connection.onNotification((method, params) => this.#hear(method, params));
    connection.onUnhandledProgress((params) => this.#hear('$/progress', params));
    connection.listen();
  }

  /** `initialize` and `initialized`. */
  async start(): Promise<InitializeResult> {
    const { capabilities = modernCapabilities, folders = [], initializationOptions } = this.#options;
    const result = await this.request<InitializeResult>('initialize', {
      processId: null,
      rootUri: folders[0]?.uri ?? null,
      capabilities,
      workspaceFolders: folders,
      ...(initializationOptions === undefined ? {} : { initializationOptions }),
    });
    await this.notify('initialized', {});
    return result;
  }

  /** Sends a request of any method. */
  request<Result>(method: string, params?: unknown): Promise<Result> {
    return params === undefined ? this.#connection.sendRequest<Result>(method) : this.#connection.sendRequest<Result>(method, params);
  }

  /** The connection itself, for what is unusual. */
  get connection(): MessageConnection {
    return this.#connection;
  }

  /** Sends a notification of any method. */
  notify(method: string, params?: unknown): Promise<void> {
    return params === undefined ? this.#connection.sendNotification(method) : this.#connection.sendNotification(method, params);
  }

  /** Opens a document. */
  open(uri: string, text: string, languageId = 'article'): Promise<void> {
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: this.#version++, text } });
  }

  /** Puts another text in the place of the whole document. */
  change(uri: string, text: string): Promise<void> {
    return this.notify('textDocument/didChange', { textDocument: { uri, version: this.#version++ }, contentChanges: [{ text }] });
  }

  /** The first message that fits, heard already or still to come; it is taken off the list. */
  async next<Params>(method: string, fits: (params: Params) => boolean = () => true): Promise<Params> {
    for (;;) {
      const index = this.heard.findIndex((message) => message.method === method && fits(message.params as Params));
      const [found] = index < 0 ? [] : this.heard.splice(index, 1);
      if (found !== undefined) return found.params as Params;
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  /** Waits until the corpus has been read. */
  async ready(): Promise<void> {
    await this.next<{ state: string }>('dateline/status', ({ state }) => state === 'ready');
  }

  /** `shutdown`; the connection stays for `exit`. */
  async shutDown(): Promise<void> {
    await this.request('shutdown');
  }

  #hear(method: string, params: unknown): void {
    this.heard.push({ method, params });
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const wake of waiting) wake();
  }
}

/** A client of a server in a process of its own, run from source over standard input and output. */
export interface SpawnedServer {
  readonly client: LspClient;
  readonly process: ChildProcess;
  /** Sends `exit` and gives the exit code. */
  exit(): Promise<number | null>;
}

/** Starts `server/src/node/main.ts --stdio`. */
export function spawnServer(options: ClientOptions): SpawnedServer {
  const main = fileURLToPath(new URL('../../server/src/node/main.ts', import.meta.url));
  const child = spawn(process.execPath, [main, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(patientReader(child.stdout), new StreamMessageWriter(child.stdin));
  const client = new LspClient(connection, options);
  const exit = async (): Promise<number | null> => {
    const ended = once(child, 'exit');
    await client.notify('exit');
    const [code] = (await ended) as [number | null];
    connection.dispose();
    return code;
  };
  return { client, process: child, exit };
}

/** A client of a server in this process, over streams in memory; the test gives the server's surrounding. */
export function connectServer(environment: Environment, options: ClientOptions): LspClient {
  const [up, down] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(ProposedFeatures.all, patientReader(up), new StreamMessageWriter(down)), environment);
  return new LspClient(createMessageConnection(patientReader(down), new StreamMessageWriter(up)), options);
}

/** A reader that waits for the rest of a message without a clock: one that is killed in the middle of a message would keep the process alive. */
function patientReader(stream: NodeJS.ReadableStream): StreamMessageReader {
  const reader = new StreamMessageReader(stream);
  reader.partialMessageTimeout = 0;
  return reader;
}
