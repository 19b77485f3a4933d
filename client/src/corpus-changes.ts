/**
 * Tells views when the corpus is another one, at most once a second, and keeps the context key
 * `dateline.articles`: whether there is any article at all. It must not know any view.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { corpusChangedNotification, type Status } from '../../server/src/protocol/messages.ts';
import type { ActiveArticle } from './active-article.ts';
import type { StatusItem } from './status.ts';

// While somebody types, the corpus changes at every pause.
const QUIET_MILLISECONDS = 1000;

/** Follows the server's news of the corpus. */
export class CorpusChanges implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #articles = 0;
  #hasArticles = false;

  /** Fires when lists of the corpus may be stale. */
  readonly onDidChange = this.#changed.event;

  constructor(client: BaseLanguageClient, status: StatusItem, active: ActiveArticle) {
    this.#subscriptions = [
      client.onNotification(corpusChangedNotification, () => this.#later()),
      status.onDidChange((news) => this.#told(news, active)),
      active.onDidChange(() => this.#look(active)),
    ];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }

  #told({ articles, state }: Status, active: ActiveArticle): void {
    this.#articles = articles;
    this.#look(active);
    if (state === 'ready') this.#later();
  }

  // The timer runs on through further news: a list that is always stale would never be shown anew.
  #later(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#changed.fire();
    }, QUIET_MILLISECONDS);
  }

  #look(active: ActiveArticle): void {
    const hasArticles = this.#articles > 0 || active.uri !== undefined;
    if (hasArticles === this.#hasArticles) return;
    this.#hasArticles = hasArticles;
    void vscode.commands.executeCommand('setContext', 'dateline.articles', hasArticles);
  }
}
