/**
 * The server: its lifecycle from `initialize` to `exit`, and what joins documents, session and client. Every
 * request is a row of `handlers.ts`. It must not know anything about news, nor on which machine it runs.
 */
import { ErrorCodes, FileChangeType, MessageType, ResponseError, ShowMessageNotification } from 'vscode-languageserver';
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { errorWords } from '../base/error-words.ts';
import type { Logger } from '../base/log.ts';
import { rules } from '../check/rules.ts';
import type { CancelToken, Progress, Session, SessionMessage, SessionStatus, WrittenFile } from '../session.ts';
import { cancelledWhen } from '../session/cancel-token.ts';
import { folderUris, readAbilities, readFolders, readOptions } from './abilities.ts';
import type { Abilities } from './abilities.ts';
import { serverCapabilities } from './capabilities.ts';
import { Context } from './context.ts';
import type { Running } from './context.ts';
import { Documents } from './documents.ts';
import type { Environment } from './environment.ts';
import { handlers } from './handlers.ts';
import { MarkLists } from './mark-lists.ts';
import { annotationsChangedNotification } from './annotation-messages.ts';
import type { AnnotationsChanged } from './annotation-messages.ts';
import { corpusChangedNotification, statusNotification } from './messages.ts';
import type { RebuiltIndex, Status } from './messages.ts';
import { showProgress } from './progress.ts';
import { refreshDecorations, refreshFindings, register } from './registrations.ts';
import { Reports } from './reports.ts';
import { readSettings } from './settings.ts';
import { startSession } from './starting.ts';
import { TokenAnswers } from './tokens.ts';
import { canonicalUri, UriSpellings } from './uris.ts';

/** Milliseconds without another slice of a bulk act after which its articles are read again. */
const LULL = 2000;

/** Serves one client over the connection until it says `exit`. */
export function startServer(connection: Connection, environment: Environment): void {
  new Server(connection, environment).listen();
}

class Server {
  readonly #connection: Connection;
  readonly #environment: Environment;
  readonly #uris = new UriSpellings();
  readonly #documents: Documents;
  readonly #context: Context;
  readonly #reports: Reports;
  readonly #tokens = new TokenAnswers();
  readonly #lists: MarkLists;
  #state: 'new' | 'running' | 'shut down' = 'new';
  #abilities: Abilities | undefined;
  #running: Promise<Running> | undefined;
  #folders: readonly string[] = [];
  #toldErrors = '';
  #toldRevision: number | undefined;
  #forgetLate: () => void = () => undefined;

  constructor(connection: Connection, environment: Environment) {
    this.#connection = connection;
    this.#environment = environment;
    this.#documents = new Documents(environment, this.#uris, () => this.#session(), {
      settled: (path, others) => this.#settled(path, others),
      closed: (path) => this.#closed(path),
      failed: (error) => this.#failed(error),
    });
    this.#context = new Context({
      connection,
      uris: this.#uris,
      running: () => this.#started(),
      abilities: () => this.#known(),
      document: (path) => this.#documents.get(path),
    });
    this.#reports = new Reports(this.#context);
    this.#lists = new MarkLists(this.#context);
  }

  listen(): void {
    const connection = this.#connection;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#quietly(this.#initialized()));
    connection.onShutdown(() => this.#shutDown());
    connection.onDidChangeConfiguration(({ settings }) => this.#quietly(this.#configurationChanged(settings)));
    connection.onDidChangeWatchedFiles(({ changes }) => this.#quietly(this.#filesChanged(changes)));
    this.#documents.listen(connection);
    const services = { context: this.#context, reports: this.#reports, tokens: this.#tokens, lists: this.#lists, rebuild: () => this.#rebuild(), written: (files: readonly WrittenFile[]) => this.#written(files) };
    for (const handler of handlers) handler.listen(connection, services);
    connection.listen();
  }

  #initialize(params: InitializeParams): InitializeResult {
    if (this.#state !== 'new') throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialised already.');
    this.#state = 'running';
    this.#abilities = readAbilities(params);
    this.#folders = readFolders(params);
    const { settings, storage, fileAccess = false } = readOptions(params);
    const { config, errors } = readSettings(settings, rules.map(({ id }) => id));
    const offer = {
      log: this.#logger(),
      folders: () => this.#folders,
      fileAccess,
      request: async (method: string, asked: unknown) => {
        await this.#greeted;
        return this.#connection.sendRequest<unknown>(method, asked);
      },
      ...(storage === undefined ? {} : { storage }),
    };
    this.#running = startSession(this.#environment, offer, config, {
      onMessage: (message) => this.#tell(message),
      onStatus: (status) => this.#tellStatus(status),
      onAnnotations: (paths) => this.#annotationsChanged(paths),
    });
    this.#running.catch((error: unknown) => this.#startFailed(error));
    this.#settingErrors = errors;
    return { capabilities: serverCapabilities(this.#abilities), serverInfo: { name: 'dateline' } };
  }

  #tell({ severity, message, path, shown }: SessionMessage): void {
    const words = path === undefined ? message : `${path}: ${message}`;
    this.#log(severity === 'warning' ? 'warn' : 'log', words);
    if (shown === true) void this.#greeted.then(() => this.#show(MessageType.Warning, words));
  }

  #settingErrors: readonly string[] = [];

  // Before `initialized` the protocol lets no request go to the client.
  #greet: () => void = () => undefined;
  readonly #greeted = new Promise<void>((resolve) => {
    this.#greet = resolve;
  });

  async #initialized(): Promise<void> {
    this.#greet();
    const abilities = this.#known();
    this.#tellErrors(this.#settingErrors);
    if (abilities.workspaceFolders) this.#followFolders();
    // A client that never answers this one must not keep the corpus from being read.
    this.#quietly(register(this.#connection, abilities));
    await this.#askConfiguration();
    await this.#index((session, progress, token) => session.indexAll(progress, token));
  }

  #followFolders(): void {
    this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(folderUris(removed));
      this.#folders = [...this.#folders.filter((uri) => !gone.has(uri)), ...folderUris(added)];
      this.#quietly(this.#index((session, progress, token) => session.indexAll(progress, token)));
    });
  }

  // Some clients send the settings, others are asked for them; who can be asked is asked.
  async #askConfiguration(): Promise<boolean> {
    if (!this.#known().asksConfiguration) return false;
    const settings: unknown = await this.#connection.workspace.getConfiguration('dateline');
    return settings === null || settings === undefined ? false : this.#configure(settings);
  }

  async #configurationChanged(sent: unknown): Promise<void> {
    const section: unknown = typeof sent === 'object' && sent !== null && 'dateline' in sent ? sent.dateline : sent;
    const asked = this.#known().asksConfiguration;
    const filesChanged = asked ? await this.#askConfiguration() : await this.#configure(section);
    if (filesChanged) await this.#index((session, progress, token) => session.indexAll(progress, token));
    else await this.#corpusChanged();
  }

  /** Takes settings; says whether other files are articles now. */
  async #configure(json: unknown): Promise<boolean> {
    const { config, errors } = readSettings(json, rules.map(({ id }) => id));
    const session = await this.#session();
    const { files, maxFileSize, languages } = session.config;
    const before = JSON.stringify({ files, maxFileSize, languages });
    session.configure(config);
    this.#tellErrors(errors);
    return before !== JSON.stringify({ files: config.files, maxFileSize: config.maxFileSize, languages: config.languages });
  }

  async #filesChanged(changes: readonly { readonly uri: string; readonly type: FileChangeType }[]): Promise<void> {
    const session = await this.#session();
    for (const { uri, type } of changes) {
      const path = canonicalUri(uri);
      if (type === FileChangeType.Deleted) await session.fileRemoved(path);
      else await session.fileChanged(path);
    }
    await this.#corpusChanged();
  }

  // Answers on marks and open articles are waited for; another decision can mean that every article is read again.
  async #written(files: readonly WrittenFile[]): Promise<void> {
    if (files.length === 0) return;
    const { rest } = await (await this.#session()).filesWritten(files);
    this.#quietly(this.#corpusChanged());
    if (rest !== undefined) this.#quietly(rest.then(() => this.#corpusChanged()));
    await this.#readLateSoon();
  }

  // A bulk act comes in slices: what it makes necessary waits until it is over.
  async #readLateSoon(): Promise<void> {
    if ((await this.#session()).late === 0) return;
    this.#forgetLate();
    this.#forgetLate = this.#environment.after(LULL, () => this.#quietly(this.#index((session, progress, token) => session.readLate(progress, token))));
  }

  async #settled(path: string, others: readonly string[]): Promise<void> {
    this.#tellCorpus(await this.#session());
    if (!this.#known().pullsDiagnostics) return this.#reports.push([path, ...others]);
    if ((await this.#reports.areStale([path, ...others])) && this.#isRunning()) await refreshFindings(this.#connection, this.#known());
  }

  async #closed(path: string): Promise<void> {
    this.#tokens.forget(path);
    const session = await this.#session();
    if (session.config.diagnostics.scope !== 'corpus') await this.#reports.withdraw(path);
    else if (!this.#known().pullsDiagnostics) await this.#reports.push([path]);
  }

  /** The corpus is another one: whatever the client shows of it is asked for or sent again. */
  async #corpusChanged(): Promise<void> {
    const abilities = this.#known();
    const session = await this.#session();
    this.#tellCorpus(session);
    if (this.#isRunning()) this.#quietly(refreshDecorations(this.#connection, abilities));
    if (abilities.pullsDiagnostics) await refreshFindings(this.#connection, abilities);
    else if (session.config.diagnostics.scope === 'corpus') await this.#reports.pushWorkspace(cancelledWhen(() => !this.#isRunning()));
    else await this.#reports.push(session.openPaths());
  }

  async #rebuild(): Promise<RebuiltIndex> {
    await this.#index((session, progress, token) => session.rebuild(progress, token));
    return { articles: (await this.#session()).status().articles };
  }

  async #index(work: (session: Session, progress: Progress, token: CancelToken) => Promise<unknown>): Promise<void> {
    const session = await this.#session();
    const shown = showProgress(this.#connection, 'Dateline: reading articles', () => !this.#isRunning(), (error) => this.#failed(error));
    try {
      await work(session, shown.progress, shown.token);
    } finally {
      shown.done();
    }
    await this.#corpusChanged();
  }

  #isRunning(): boolean {
    return this.#state === 'running';
  }

  async #shutDown(): Promise<void> {
    this.#state = 'shut down';
    this.#forgetLate();
    this.#documents.dispose();
    const running = this.#running;
    this.#running = undefined;
    if (running !== undefined) await running.then(({ session }) => session.dispose(), () => undefined);
  }

  #started(): Promise<Running> {
    if (this.#state === 'new') throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialised yet.');
    if (this.#running === undefined) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is shut down.');
    return this.#running;
  }

  async #session(): Promise<Session> {
    return (await this.#started()).session;
  }

  #known(): Abilities {
    if (this.#abilities === undefined) throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialised yet.');
    return this.#abilities;
  }

  #startFailed(error: unknown): void {
    const message = `Dateline could not start: ${errorWords(error)}`;
    const status: Status = { state: 'failed', articles: 0, done: 0, total: 0, backend: 'memory', message };
    this.#quietly(this.#connection.sendNotification(statusNotification, status));
    this.#show(MessageType.Error, message);
  }

  #tellStatus(status: SessionStatus): void {
    if (this.#isRunning()) this.#quietly(this.#connection.sendNotification(statusNotification, status satisfies Status));
  }

  #tellCorpus({ corpus }: Session): void {
    if (!this.#isRunning() || corpus.revision === this.#toldRevision) return;
    this.#toldRevision = corpus.revision;
    this.#quietly(this.#connection.sendNotification(corpusChangedNotification));
  }

  // What the views and the editor show of marks is asked for again.
  #annotationsChanged(paths: readonly string[] | undefined): void {
    this.#lists.forget(paths);
    const news: AnnotationsChanged = paths === undefined ? {} : { uris: paths.map((path) => this.#uris.uriOf(path)) };
    if (this.#isRunning()) this.#quietly(this.#connection.sendNotification(annotationsChangedNotification, news));
  }

  // The same complaint is made once, until it changes.
  #tellErrors(errors: readonly string[]): void {
    const words = errors.join('\n');
    if (words === this.#toldErrors) return;
    this.#toldErrors = words;
    if (words !== '') this.#show(MessageType.Warning, `Settings that Dateline does not understand keep their defaults:\n${words}`);
  }

  // A notification, since the library's own way is a request, and asks for an answer that nobody needs.
  #show(type: MessageType, message: string): void {
    this.#quietly(this.#connection.sendNotification(ShowMessageNotification.type, { type, message }));
  }

  #quietly(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.#failed(error));
  }

  // Behind a notification there is nobody to answer; after `shutdown` there is nothing to say.
  #failed(error: unknown): void {
    if (this.#isRunning()) this.#log('error', errorWords(error));
  }

  #logger(): Logger {
    return {
      info: (words) => this.#log('log', words),
      warn: (words) => this.#log('warn', words),
      error: (words) => this.#log('error', words),
    };
  }

  #log(level: 'log' | 'warn' | 'error', words: string): void {
    if (this.#state !== 'shut down') this.#connection.console[level](words);
  }
}
