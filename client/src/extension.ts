/**
 * What both extension hosts share: which documents are offered to the server, how it is started, and what is
 * hung on it. Nothing becomes visible before the server has called a document an article; this file must not
 * know what makes one.
 */
import * as vscode from 'vscode';
import { State, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import { statusNotification, type InitializationOptions, type Status } from '../../server/src/protocol/messages.ts';
import { ActiveArticle } from './active-article.ts';
import { registerCommands } from './commands.ts';
import { answerFileRequests } from './files.ts';
import { LANGUAGES } from './languages.ts';
import { discreetProgress } from './progress.ts';
import { StatusItem } from './status.ts';
import { Views } from './views.ts';
import { registerWhyDocuments } from './why.ts';

/** What the extension gives to other extensions and to its tests. */
export interface Api {
  /** Resolves when the corpus has been read for the first time; rejects when the server failed. */
  readonly ready: Promise<Status>;
  /** Whether the active document is an article, once the server has said so. */
  readonly active: ActiveArticle;
  /** What stands beside the editor. */
  readonly views: Views;
  /** The words of the status item; undefined while nothing is shown. */
  statusWords(): string | undefined;
}

/** Makes a client of the host's kind. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** What the host knows of disks and files. */
export type Surrounding = Pick<InitializationOptions, 'fileAccess' | 'storage'>;

/** Starts the server and registers everything; what it makes goes with the context. */
export async function activateDateline(
  context: vscode.ExtensionContext,
  surrounding: Surrounding,
  makeClient: MakeClient,
): Promise<Api> {
  const client = makeClient('dateline', 'Dateline', clientOptions(surrounding, () => active.uri !== undefined));
  const active = new ActiveArticle(client);
  const status = new StatusItem(active);
  const views = new Views(client, active, status, context.extensionUri);
  context.subscriptions.push(active, status, views, registerCommands(client, views), registerWhyDocuments(client));
  context.subscriptions.push(answerFileRequests(client, context.extensionUri));
  const ready = firstReady(client, status);
  // With the settings, or with its name lists loaded, the server may judge otherwise than before.
  status.onDidChange(({ state }) => state === 'ready' && void active.ask());
  context.subscriptions.push({ dispose: () => void client.dispose() });
  await start(client, status);
  void active.ask();
  return { ready, active, views, statusWords: () => status.words };
}

// A server that does not start is told by the status item; the commands stay and say so again.
async function start(client: BaseLanguageClient, status: StatusItem): Promise<void> {
  try {
    await client.start();
  } catch (error) {
    status.failed(error instanceof Error ? error.message : String(error));
  }
}

function clientOptions(surrounding: Surrounding, isArticleInSight: () => boolean): LanguageClientOptions {
  // What the editor gives holds functions too, which a worker cannot be sent.
  const settings: unknown = JSON.parse(JSON.stringify(vscode.workspace.getConfiguration('dateline')));
  const initializationOptions: InitializationOptions = { ...surrounding, settings };
  return {
    // Every scheme: files, untitled documents and virtual workspaces are read alike. Which of them are articles
    // is decided by the server, and so is whether plain text and Markdown are looked at.
    documentSelector: LANGUAGES.map((language) => ({ language })),
    initializationOptions,
    diagnosticCollectionName: 'dateline',
    diagnosticPullOptions: { onChange: true, onSave: true },
    middleware: { handleWorkDoneProgress: discreetProgress(isArticleInSight) },
    markdown: { isTrusted: { enabledCommands: [] }, supportHtml: false },
  };
}

function firstReady(client: BaseLanguageClient, status: StatusItem): Promise<Status> {
  const ready = new Promise<Status>((resolve, reject) => {
    status.onDidChange((news) => {
      if (news.state === 'ready') resolve(news);
      if (news.state === 'failed') reject(new Error(news.message));
    });
  });
  // Nobody may be waiting for it.
  ready.catch(() => undefined);
  client.onNotification(statusNotification, (news: Status) => status.show(news));
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) status.failed('The server stopped.');
  });
  return ready;
}
