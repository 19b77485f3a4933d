/**
 * Keeps the session true to the client's documents: every change at once, and after a pause in typing the
 * corpus and the findings. It must not know what a finding is.
 */
import { TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Connection, TextDocumentSyncOptions } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Environment } from './environment.ts';
import type { Session } from '../session.ts';
import type { UriSpellings } from './uris.ts';

/** Milliseconds without a keystroke after which an article is put into the corpus. */
const QUIET_PERIOD = 200;

/** Changes of one notification that are taken one by one: what a few carets type, not a program. */
const MOST_STEPS = 100;

/** How documents are synchronised: incremental changes, nothing on saving. */
export const documentSync: TextDocumentSyncOptions = { openClose: true, change: TextDocumentSyncKind.Incremental };

type Changes = Parameters<typeof TextDocument.update>[1];

/** What happens to documents, told to the server. */
export interface DocumentListener {
  /** An article has come to rest and is in the corpus; `others` are open articles that it may have changed. */
  settled(path: string, others: readonly string[]): Promise<void>;
  closed(path: string): Promise<void>;
  /** Something behind a notification went wrong. */
  failed(error: unknown): void;
}

/** The open documents of the client. */
export class Documents {
  readonly #documents = new TextDocuments({ create: createDocument, update: (document: TextDocument, changes: Changes, version) => this.#update(document, changes, version) });
  /** The texts between the changes of one notification, by URI: marks follow each of them by itself. */
  readonly #steps = new Map<string, readonly string[]>();
  readonly #known = new Set<string>();
  readonly #timers = new Map<string, () => void>();
  readonly #uris: UriSpellings;
  readonly #environment: Environment;
  readonly #session: () => Promise<Session>;
  readonly #listener: DocumentListener;

  constructor(environment: Environment, uris: UriSpellings, session: () => Promise<Session>, listener: DocumentListener) {
    this.#environment = environment;
    this.#uris = uris;
    this.#session = session;
    this.#listener = listener;
  }

  /** Begins to listen. */
  listen(connection: Connection): void {
    this.#documents.onDidChangeContent(({ document }) => this.#quietly(this.#changed(document)));
    this.#documents.onDidClose(({ document }) => this.#quietly(this.#closed(document.uri)));
    this.#documents.listen(connection);
  }

  /** A document that the client has open, article or not. */
  get(path: string): { readonly text: string; readonly version: number } | undefined {
    const document = this.#documents.get(this.#uris.uriOf(path));
    return document && { text: document.getText(), version: document.version };
  }

  /** Stops every timer. */
  dispose(): void {
    for (const cancel of this.#timers.values()) cancel();
    this.#timers.clear();
  }

  // The session is awaited first in each of these, so that they reach it in the order in which they came.
  async #changed(document: TextDocument): Promise<void> {
    const path = this.#uris.learn(document.uri);
    const [text, languageId] = [document.getText(), document.languageId];
    const steps = this.#steps.get(document.uri) ?? [];
    this.#steps.delete(document.uri);
    const isNew = !this.#known.has(path);
    this.#known.add(path);
    const session = await this.#session();
    if (!isNew) {
      for (const step of [...steps, text]) session.change(path, step);
      this.#settleLater(path);
      return;
    }
    session.open(path, text, { languageId });
    await this.#settle(path);
  }

  #update(document: TextDocument, changes: Changes, version: number): TextDocument {
    const all = Array.isArray(changes) && changes.length <= MOST_STEPS ? changes : [];
    const steps = all.slice(0, -1).map((change) => TextDocument.update(document, [change], version).getText());
    if (steps.length > 0) this.#steps.set(document.uri, steps);
    return TextDocument.update(document, steps.length > 0 ? all.slice(-1) : changes, version);
  }

  async #closed(uri: string): Promise<void> {
    const path = this.#uris.learn(uri);
    this.#known.delete(path);
    const session = await this.#session();
    this.#timers.get(path)?.();
    this.#timers.delete(path);
    await session.close(path);
    await this.#listener.closed(path);
    if (!this.#known.has(path)) this.#uris.forget(path);
  }

  #settleLater(path: string): void {
    this.#timers.get(path)?.();
    const settle = (): void => {
      this.#timers.delete(path);
      this.#quietly(this.#settle(path));
    };
    this.#timers.set(path, this.#environment.after(QUIET_PERIOD, settle));
  }

  async #settle(path: string): Promise<void> {
    const session = await this.#session();
    if (!session.openPaths().includes(path)) return;
    const others = await session.settle(path);
    await this.#listener.settled(path, others);
  }

  // A notification has no answer in which it could fail.
  #quietly(work: Promise<void>): void {
    void work.catch((error: unknown) => this.#listener.failed(error));
  }
}

// A client that sends no text must not bring the server down: an empty article it is.
function createDocument(uri: string, languageId: string, version: number, text: unknown): TextDocument {
  return TextDocument.create(uri, String(languageId), version, typeof text === 'string' ? text : '');
}
