/**
 * The session put together: open documents, reader, corpus, indexer, findings and decisions, and who is told
 * what. Each does its one job in a file of its own; here is only what joins them.
 */
import type { TagSet } from '../annotations/tag-set.ts';
import { errorWords } from '../base/error-words.ts';
import type { Finding } from '../check/rule.ts';
import type { Config, Snapshot } from '../features/snapshot.ts';
import type { FilePlace, Host } from '../host.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import type { ListedCorpus } from '../link/corpus/listing.ts';
import { MemoryIndex } from '../link/corpus/memory-index.ts';
import type { Decisions, PersonsEntity } from '../link/decisions.ts';
import type { Model } from '../recognise/model/model.ts';
import type { ArticleFindings, DocumentKind, Session, SessionListeners } from '../session.ts';
import { AnnotatedSession } from './annotated-session.ts';
import type { WrittenFile } from './annotated-session.ts';
import type { ArticleAnnotations, StaleAnnotation, StandingAnnotation } from './annotation-book.ts';
import type { FileRename } from './annotation-files.ts';
import type { FiledRelation } from './annotation-relations.ts';
import { ArticleReader } from './article-reader.ts';
import { cancelledWhen } from './cancel-token.ts';
import { CorpusKeeper } from './corpus-keeper.ts';
import { CutArticles } from './cut-articles.ts';
import { folderOfDatelineFile, isAnnotationFile, isConfigFile, isDatelineFile } from './dateline-folder.ts';
import { DecisionBook } from './decision-book.ts';
import { FindingsBook } from './findings-book.ts';
import { FolderConfigs } from './folder-configs.ts';
import { Indexer } from './indexer.ts';
import { LateArticles } from './late-articles.ts';
import type { CancelToken, IndexReport, Progress, SessionMessage, SessionStatus } from './messages.ts';
import { OpenArticles } from './open-articles.ts';
import { ResilientIndex } from './resilient-index.ts';

const never: CancelToken = { isCancellationRequested: false };

/** Files of annotations that are taken in between two pauses. */
const FILES_AT_ONCE = 8;

/** The one implementation of {@link Session}. */
export class ArticleSession implements Session {
  readonly #host: Host;
  readonly #listeners: SessionListeners;
  readonly #open: OpenArticles;
  readonly #decisions: DecisionBook;
  readonly #annotated: AnnotatedSession;
  readonly #folders: FolderConfigs;
  readonly #reader: ArticleReader;
  readonly #corpus: CorpusKeeper;
  readonly #indexer: Indexer;
  readonly #findings: FindingsBook;
  readonly #cut = new CutArticles();
  readonly #late = new LateArticles();
  #config: Config;
  #settings = 0;
  #texts = 0;
  #status: SessionStatus;
  #running: Promise<unknown> = Promise.resolve();
  #disposed = false;

  /** See `createSession`. */
  static async start(host: Host, model: Model, config: Config, listeners: SessionListeners): Promise<ArticleSession> {
    const { index, message } = await host.openIndex();
    // The index can fail before the session is there to be told.
    let failed: (error: unknown) => void = () => undefined;
    const corpus = await CorpusKeeper.over(new ResilientIndex(index, (error) => failed(error)));
    const backend = index instanceof MemoryIndex ? 'memory' : 'sqlite';
    const session = new ArticleSession(host, model, config, listeners, corpus, backend, message);
    failed = (error) => session.#indexFailed(error);
    return session;
  }

  private constructor(
    host: Host,
    model: Model,
    config: Config,
    listeners: SessionListeners,
    corpus: CorpusKeeper,
    backend: SessionStatus['backend'],
    message: string | undefined,
  ) {
    const tell = (told: SessionMessage): void => this.#tell(told);
    this.#host = host;
    this.#listeners = listeners;
    this.#config = config;
    this.#corpus = corpus;
    this.#open = new OpenArticles(model);
    this.#decisions = new DecisionBook(host, tell);
    this.#folders = new FolderConfigs(host, tell);
    this.#annotated = new AnnotatedSession(host, this.#folders, tell);
    this.#reader = new ArticleReader(host, model, this.#open, this.#decisions, this.#annotated, () => this.#config);
    this.#findings = new FindingsBook(corpus, this.#cut, () => host.pause());
    this.#indexer = new Indexer({ host, reader: this.#reader, open: this.#open, corpus, cut: this.#cut, filter: () => (place) => this.#folders.lets(place, this.#config.files), prepare: (path) => this.#folders.prepare(path), tell });
    const said = message === undefined ? {} : { message };
    this.#status = { state: 'starting', articles: corpus.size, done: 0, total: 0, backend, ...said };
  }

  get revision(): number {
    return this.#texts + this.#settings + this.#decisions.revision + this.#annotated.revision + this.#corpus.reader.revision;
  }

  get corpus(): ListedCorpus {
    return this.#corpus.reader;
  }

  get config(): Config {
    return this.#config;
  }

  corpusChanges(since?: number): Promise<{ readonly moment: number; readonly paths?: readonly ArticlePath[] }> {
    return this.#corpus.changesSince(since);
  }

  open(path: ArticlePath, text: string, kind: DocumentKind): void {
    this.#texts += 1;
    this.#open.open(path, text, kind.languageId);
    this.#annotated.book.open(path, text);
  }

  change(path: ArticlePath, text: string): void {
    this.#texts += 1;
    this.#open.change(path, text);
    this.#annotated.book.change(path, text);
  }

  async close(path: ArticlePath): Promise<void> {
    this.#texts += 1;
    this.#open.close(path);
    this.#annotated.book.close(path);
    await this.#indexer.refresh(path, true);
  }

  openPaths(): readonly ArticlePath[] {
    return this.#open.paths();
  }

  async snapshot(path: ArticlePath): Promise<Snapshot | undefined> {
    const source = await this.#reader.source(path);
    const article = source.kind === 'text' ? this.#reader.article(path, source) : undefined;
    if (article === undefined) return undefined;
    return { path, article, corpus: this.#corpus.reader, config: this.#config, indexed: () => this.#cut.of(path, article) };
  }

  async settle(path: ArticlePath): Promise<readonly ArticlePath[]> {
    const outcome = await this.#indexer.refresh(path, true);
    if (outcome !== 'analysed' && outcome !== 'removed') return [];
    return this.#open.paths().filter((other) => other !== path && this.#findings.isTouched(other));
  }

  indexAll(progress: Progress = () => undefined, token: CancelToken = never): Promise<IndexReport> {
    return this.#queued(() => this.#indexAll(progress, token));
  }

  rebuild(progress: Progress = () => undefined, token: CancelToken = never): Promise<IndexReport> {
    return this.#queued(async () => {
      this.#indexer.forgetRefusals();
      for (const path of this.#corpus.paths()) await this.#corpus.remove(path);
      return this.#indexAll(progress, token);
    });
  }

  async fileChanged(path: ArticlePath): Promise<void> {
    if (isDatelineFile(path)) return this.#folderFileChanged(path, true);
    if (!this.#open.has(path)) await this.#indexer.refresh(path);
  }

  async fileRemoved(path: ArticlePath): Promise<void> {
    if (isDatelineFile(path)) return this.#folderFileChanged(path, false);
    const below = this.#corpus.paths().filter((known) => known.startsWith(`${path}/`));
    for (const gone of [path, ...below]) {
      if (this.#open.has(gone)) continue;
      this.#findings.forget(gone);
      await this.#indexer.forget(gone);
    }
  }

  async filesWritten(files: readonly WrittenFile[]): Promise<{ readonly rest?: Promise<void> }> {
    const articles = await this.#marksWritten(files.filter(({ path }) => isAnnotationFile(path)));
    for (const article of this.#late.takeIn(articles, (path) => this.#open.has(path))) await this.#indexer.refresh(article, true);
    if (articles.length > 0) this.#listeners.onAnnotations?.(articles);
    const others = files.map(({ path }) => path).filter((path) => !isAnnotationFile(path));
    const rests = await Promise.all(others.map((path) => this.#tookIn(path, true)));
    if (others.length > 0) for (const path of this.#open.paths()) await this.#indexer.refresh(path);
    const asked = rests.filter((rest) => rest !== undefined);
    return asked.length === 0 ? {} : { rest: oneByOne(asked) };
  }

  get late(): number {
    return this.#late.size;
  }

  readLate(progress: Progress = () => undefined, token: CancelToken = never): Promise<void> {
    const stop = cancelledWhen(() => this.#disposed || token.isCancellationRequested);
    return this.#queued(() => this.#late.read((path) => this.#indexer.refresh(path, true), () => this.#host.pause(), progress, stop));
  }

  // The files of a bulk act are many: between some of them others go first.
  async #marksWritten(files: readonly WrittenFile[]): Promise<readonly ArticlePath[]> {
    const articles = new Set<ArticlePath>();
    for (let at = 0; at < files.length; at += FILES_AT_ONCE) {
      if (at > 0) await this.#host.pause();
      for (const article of await this.#annotated.filesWritten(files.slice(at, at + FILES_AT_ONCE))) articles.add(article);
    }
    return [...articles];
  }

  async findings(path: ArticlePath): Promise<readonly Finding[]> {
    const stamp = `${this.#settings} ${this.#decisions.revision} ${this.#annotated.revision}`;
    const hash = this.#open.has(path) ? undefined : await this.#corpus.hashOf(path);
    const known = hash === undefined ? undefined : this.#findings.known(path, hash, stamp);
    if (known !== undefined) return known;
    const snapshot = await this.snapshot(path);
    if (snapshot === undefined) {
      this.#findings.forget(path);
      return [];
    }
    const same = this.#findings.known(path, snapshot.article.hash, stamp);
    const relative = this.#host.locate(path)?.relative ?? path;
    return same ?? this.#findings.find(snapshot, await this.#decisions.for(path), relative, stamp);
  }

  async *workspaceFindings(token: CancelToken = never): AsyncGenerator<ArticleFindings> {
    const paths = [...new Set([...this.#corpus.paths(), ...this.#open.paths()])].sort();
    for (const path of paths) {
      if (token.isCancellationRequested) return;
      yield { path, findings: await this.findings(path) };
      await this.#host.pause();
    }
  }

  locate(path: ArticlePath): FilePlace | undefined {
    return this.#host.locate(path);
  }

  decisions(path: ArticlePath): Promise<Decisions> {
    return this.#decisions.for(path);
  }

  async annotations(path: ArticlePath, text?: string): Promise<ArticleAnnotations> {
    return this.#annotated.of(path, text ?? (await this.#textOf(path)));
  }

  async staleAnchors(path: ArticlePath, text?: string): Promise<readonly StaleAnnotation[]> {
    return this.#annotated.stale(path, text ?? (await this.#textOf(path)));
  }

  expectAnnotations(path: ArticlePath, text: string, annotations: readonly StandingAnnotation[]): void {
    this.#annotated.expect(path, text, annotations);
  }

  annotationRenames(from: ArticlePath, to: ArticlePath): Promise<readonly FileRename[]> {
    return this.#annotated.renamed(from, to);
  }

  relations(path: ArticlePath): Promise<readonly FiledRelation[]> {
    return this.#annotated.relations(path);
  }

  annotatedArticles(): Promise<readonly ArticlePath[]> {
    return this.#annotated.articles();
  }

  async isAnnotated(path: ArticlePath): Promise<boolean> {
    const folder = this.#host.locate(path)?.folder;
    return (await this.#annotated.articles()).some((other) => this.#host.locate(other)?.folder === folder);
  }

  tagSet(path: ArticlePath): Promise<TagSet> {
    return this.#annotated.tagSet(path);
  }

  async entities(path: ArticlePath): Promise<readonly PersonsEntity[]> {
    return (await this.#decisions.for(path)).entities;
  }

  configure(config: Config): void {
    this.#settings += 1;
    this.#config = config;
  }

  status(): SessionStatus {
    return { ...this.#status, articles: this.#corpus.size };
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
    await this.#running.catch(() => undefined);
    await this.#corpus.close();
  }

  // An article that is gone has no words: its marks are orphans.
  async #textOf(path: ArticlePath): Promise<string> {
    const open = this.#open.document(path);
    if (open !== undefined) return open.text;
    const file = await this.#host.readFile(path, this.#config.maxFileSize);
    return file.kind === 'text' ? file.text : '';
  }

  async #indexAll(progress: Progress, token: CancelToken): Promise<IndexReport> {
    const stop: CancelToken = cancelledWhen(() => this.#disposed || token.isCancellationRequested);
    this.#setStatus({ state: 'indexing', done: 0, total: 0 });
    try {
      const report = await this.#indexer.refreshAll((done, total) => {
        this.#setStatus({ done, total });
        progress(done, total);
      }, stop);
      this.#setStatus({ state: 'ready' });
      return report;
    } catch (error) {
      this.#setStatus({ state: 'failed', message: errorWords(error) });
      throw error;
    }
  }

  /** Long work waits for long work; short work does not. */
  #queued<Value>(work: () => Promise<Value>): Promise<Value> {
    const result = this.#running.then(work, work);
    this.#running = result.catch(() => undefined);
    return result;
  }

  async #folderFileChanged(path: ArticlePath, isThere: boolean): Promise<void> {
    await (await this.#tookIn(path, isThere))?.();
  }

  /** Takes in what a file of `.dateline/` says now; gives the long work that it asks for, where every article has to be read again. */
  async #tookIn(path: ArticlePath, isThere: boolean): Promise<(() => Promise<void>) | undefined> {
    if (isConfigFile(path)) return () => this.#foldersChanged();
    const { handled, articles } = await this.#annotated.fileChanged(path, isThere);
    for (const article of articles ?? []) await this.#indexer.refresh(article, true);
    if (handled && articles?.length !== 0) this.#listeners.onAnnotations?.(articles);
    if (handled) return undefined;
    const { reading } = await this.#decisions.reload(folderOfDatelineFile(path));
    return reading ? async () => void (await this.indexAll()) : undefined;
  }

  async #foldersChanged(): Promise<void> {
    this.#settings += 1;
    this.#folders.forget();
    this.#annotated.forgetTagSets();
    await this.indexAll();
    this.#listeners.onAnnotations?.(undefined);
  }

  #indexFailed(error: unknown): void {
    const reason = errorWords(error);
    const message = `The corpus index failed and is built anew in memory: ${reason}.`;
    this.#corpus.lostAll();
    this.#setStatus({ backend: 'memory', message });
    this.#tell({ severity: 'warning', message });
    if (!this.#disposed) this.indexAll().catch(() => undefined);
  }

  #setStatus(changed: Partial<SessionStatus>): void {
    this.#status = { ...this.#status, ...changed };
    this.#listeners.onStatus?.(this.status());
  }

  #tell(message: SessionMessage): void {
    this.#listeners.onMessage?.(message);
  }
}

async function oneByOne(works: readonly (() => Promise<void>)[]): Promise<void> {
  for (const work of works) await work();
}
