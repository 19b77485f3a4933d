/**
 * Whether the document in the active editor is an article: asked of the server, kept in the context key
 * `dateline.article` for menus and keys, told to whoever listens. It must not judge a document itself.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { articleRequest, type ArticleAnswer, type ArticleParams } from '../../server/src/protocol/messages.ts';
import { LANGUAGES } from './languages.ts';

// Long enough that typing is not interrupted by questions, short enough to feel like at once.
const QUIET_MILLISECONDS = 500;

/** Follows the active editor. */
export class ActiveArticle implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  readonly #subscriptions: vscode.Disposable[];
  #uri: vscode.Uri | undefined;
  #question = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Fires with the active article's URI, or with undefined when the active document is none. */
  readonly onDidChange = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#subscriptions = [
      vscode.window.onDidChangeActiveTextEditor(() => void this.ask()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#edited(document)),
    ];
  }

  /** The article in the active editor. */
  get uri(): vscode.Uri | undefined {
    return this.#uri;
  }

  /** Asks the server about the active document, and resolves to the article that it is. */
  async ask(): Promise<vscode.Uri | undefined> {
    clearTimeout(this.#timer);
    const question = ++this.#question;
    const document = vscode.window.activeTextEditor?.document;
    const article = document !== undefined && (await this.#isArticle(document));
    // An answer that comes after the editor has moved on is about another document.
    if (question === this.#question) this.#set(article ? document.uri : undefined);
    return this.#uri;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }

  async #isArticle(document: vscode.TextDocument): Promise<boolean> {
    if (!LANGUAGES.includes(document.languageId) || !this.#client.isRunning()) return false;
    const params: ArticleParams = { textDocument: { uri: this.#client.code2ProtocolConverter.asUri(document.uri) } };
    try {
      return (await this.#client.sendRequest<ArticleAnswer>(articleRequest, params)).article;
    } catch {
      return false;
    }
  }

  // A text becomes an article, or ceases to be one, while it is being written.
  #edited(document: vscode.TextDocument): void {
    if (document !== vscode.window.activeTextEditor?.document) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.ask(), QUIET_MILLISECONDS);
  }

  #set(uri: vscode.Uri | undefined): void {
    if (uri?.toString() === this.#uri?.toString()) return;
    this.#uri = uri;
    void vscode.commands.executeCommand('setContext', 'dateline.article', uri !== undefined);
    this.#changed.fire(uri);
  }
}
