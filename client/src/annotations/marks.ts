/**
 * The marks of the articles that are in sight: asked of the server when an editor comes up, after a pause in
 * typing, and when the server or an act says that they are others. It must not know how they are shown.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  annotationsChangedNotification,
  marksRequest,
  tagSetRequest,
  type AnnotationsChanged,
  type ArticleMarks,
  type MarksParams,
  type WireMark,
  type WireTagSet,
} from '../../../server/src/protocol/annotation-messages.ts';
import { LANGUAGES } from '../languages.ts';
import type { Acts } from './acts.ts';

// Decorations move with the text meanwhile.
const QUIET_MILLISECONDS = 300;

/** Questions that one is worth while somebody types. */
const MOST_TRIES = 10;

/** Marks of one document at one version. */
export interface DocumentMarks extends ArticleMarks {
  readonly uri: vscode.Uri;
}

/** Follows the visible editors. */
export class Marks implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #known = new Map<string, DocumentMarks>();
  /** Articles whose marks may be others than those known. */
  readonly #outdated = new Set<string>();
  /** The last question about each that is not answered yet: an answer that it has overtaken is neither shown nor given. */
  readonly #asking = new Map<string, Promise<DocumentMarks | undefined>>();
  readonly #tagSets = new Map<string, Promise<WireTagSet>>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #stale = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];

  /** Fires with an article in sight whose marks are known anew. */
  readonly onDidChange = this.#changed.event;
  /** Fires when lists of marks may be stale. */
  readonly onDidStale = this.#stale.event;

  constructor(client: BaseLanguageClient, acts: Acts) {
    this.#client = client;
    this.#subscriptions = [
      vscode.window.onDidChangeVisibleTextEditors(() => this.#lookAround()),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && this.#later(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)),
      client.onNotification(annotationsChangedNotification, (news: AnnotationsChanged | undefined) => this.#heard(news?.uris)),
      acts.onDidAct(() => this.refresh()),
    ];
  }

  /** What is known of a document; undefined before the first answer and for what is no article. It may be of an older version. */
  known(uri: vscode.Uri): DocumentMarks | undefined {
    return this.#known.get(uri.toString());
  }

  /** The marks of a document as it stands now, after every act that was done by now. */
  async of(document: vscode.TextDocument): Promise<DocumentMarks | undefined> {
    const key = document.uri.toString();
    for (let tries = 0; ; tries += 1) {
      const [asking, known] = [this.#asking.get(key), this.known(document.uri)];
      const isOutdated = this.#outdated.has(key);
      if (asking === undefined && known?.version === document.version && !isOutdated) return known;
      const answer = await (asking === undefined || isOutdated ? this.#ask(document) : asking);
      // Who types faster than the server answers gets the last answer.
      if (answer === undefined || tries === MOST_TRIES || (isOf(document, answer) && !this.#outdated.has(key))) return answer;
    }
  }

  /** The tag set of the folder that a document lies in. */
  tagSet(uri: vscode.Uri): Promise<WireTagSet> {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '';
    const known = this.#tagSets.get(folder);
    if (known !== undefined) return known;
    const params: MarksParams = { textDocument: { uri: this.#client.code2ProtocolConverter.asUri(uri) } };
    const asked = this.#client.sendRequest<WireTagSet>(tagSetRequest, params);
    this.#tagSets.set(folder, asked);
    asked.catch(() => this.#tagSets.delete(folder));
    return asked;
  }

  /** Asks for everything in sight again. */
  refresh(): void {
    for (const key of [...this.#known.keys(), ...this.#asking.keys()]) this.#outdated.add(key);
    this.#lookAround(true);
    this.#stale.fire();
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
    this.#stale.dispose();
  }

  #heard(uris: readonly string[] | undefined): void {
    this.#tagSets.clear();
    const named = uris && new Set(uris.map((uri) => this.#client.protocol2CodeConverter.asUri(uri).toString()));
    for (const key of [...this.#known.keys(), ...this.#asking.keys()]) if (named === undefined || named.has(key)) this.#outdated.add(key);
    for (const document of inSight()) if (named === undefined || named.has(document.uri.toString())) void this.#ask(document);
    this.#stale.fire();
  }

  #lookAround(again = false): void {
    for (const document of inSight()) if (again || this.known(document.uri)?.version !== document.version) void this.#ask(document);
  }

  #later(document: vscode.TextDocument): void {
    if (!inSight().includes(document)) return;
    const key = document.uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.set(key, setTimeout(() => void this.#ask(document), QUIET_MILLISECONDS));
  }

  #ask(document: vscode.TextDocument): Promise<DocumentMarks | undefined> {
    const key = document.uri.toString();
    clearTimeout(this.#timers.get(key));
    // What makes them others while the answer is on its way is asked for again.
    this.#outdated.delete(key);
    const asking: Promise<DocumentMarks | undefined> = this.#answer(document).then((answer) => {
      if (this.#asking.get(key) !== asking) return this.#asking.get(key) ?? answer;
      this.#asking.delete(key);
      this.#show(document, answer);
      return answer;
    });
    this.#asking.set(key, asking);
    return asking;
  }

  async #answer(document: vscode.TextDocument): Promise<DocumentMarks | undefined> {
    if (!this.#client.isRunning() || document.isClosed) return undefined;
    const params: MarksParams = { textDocument: { uri: this.#client.code2ProtocolConverter.asUri(document.uri) } };
    const answer = await this.#client.sendRequest<ArticleMarks | null>(marksRequest, params).catch(() => null);
    return answer === null ? undefined : { ...answer, uri: document.uri };
  }

  #show(document: vscode.TextDocument, marks: DocumentMarks | undefined): void {
    const key = document.uri.toString();
    if (marks === undefined) {
      if (this.#known.delete(key)) this.#changed.fire(document.uri);
      return;
    }
    // An answer to a text that has changed meanwhile is shown when it is asked for again.
    if (!isOf(document, marks)) return;
    this.#known.set(key, marks);
    this.#changed.fire(document.uri);
  }

  #forget(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    this.#known.delete(key);
  }
}

// Of the text as it stands; a document that the server has not open is as it is stored.
function isOf(document: vscode.TextDocument, { version }: DocumentMarks): boolean {
  return version === null || version === document.version;
}

/** The range of a mark in the editor's terms. */
export function rangeOf({ place: { range: { start, end } } }: Pick<WireMark, 'place'>): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** Marks that stand in the text, those that the caret is in or touches, the shortest first. */
export function marksAt(marks: readonly WireMark[], position: vscode.Position): readonly WireMark[] {
  const standing = marks.filter((mark) => mark.state !== 'orphaned' && rangeOf(mark).contains(position));
  // People's before the machine's where both are of one length.
  return standing.sort((a, b) => a.exact.length - b.exact.length || Number(a.state === 'suggested') - Number(b.state === 'suggested'));
}

function inSight(): readonly vscode.TextDocument[] {
  const documents = vscode.window.visibleTextEditors.map(({ document }) => document);
  return [...new Set(documents)].filter(({ languageId }) => LANGUAGES.includes(languageId));
}
