/**
 * The one language status item: how far the corpus is read, and what a person should know about it. It is
 * there only beside an article, so that a folder of code sees nothing of Dateline.
 */
import * as vscode from 'vscode';
import type { Status } from '../../server/src/protocol/messages.ts';
import type { ActiveArticle } from './active-article.ts';
import { LANGUAGES } from './languages.ts';

const STARTING: Status = { state: 'starting', articles: 0, done: 0, total: 0, backend: 'memory' };

/** Shows the newest status while an article is active. */
export class StatusItem implements vscode.Disposable {
  readonly #active: ActiveArticle;
  readonly #subscription: vscode.Disposable;
  readonly #changed = new vscode.EventEmitter<Status>();
  #status = STARTING;
  #item: vscode.LanguageStatusItem | undefined;

  /** Fires with every news from the server. */
  readonly onDidChange = this.#changed.event;

  constructor(active: ActiveArticle) {
    this.#active = active;
    this.#subscription = active.onDidChange(() => this.#update());
  }

  /** The words shown; undefined while nothing is. */
  get words(): string | undefined {
    return this.#item?.text;
  }

  show(status: Status): void {
    this.#status = status;
    this.#update();
    this.#changed.fire(status);
  }

  /** The server is gone. The first reason stays on display. */
  failed(message: string): void {
    if (this.#status.state !== 'failed') this.show({ ...this.#status, state: 'failed', message });
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
    this.#item?.dispose();
  }

  #update(): void {
    // A server that failed cannot say what is an article; then the failure itself must be seen.
    if (this.#active.uri === undefined && this.#status.state !== 'failed') {
      this.#item?.dispose();
      this.#item = undefined;
      return;
    }
    this.#item ??= vscode.languages.createLanguageStatusItem('dateline.status', [...LANGUAGES]);
    fill(this.#item, this.#status);
  }
}

function fill(item: vscode.LanguageStatusItem, status: Status): void {
  item.name = 'Dateline';
  item.busy = status.state === 'starting' || status.state === 'indexing';
  item.text = textOf(status);
  item.detail = detailOf(status);
  item.severity = severityOf(status);
  item.command = { title: 'Rebuild Index', command: 'dateline.rebuildIndex' };
}

function textOf({ state, articles, done, total }: Status): string {
  switch (state) {
    case 'starting':
      return 'Dateline is starting';
    case 'indexing':
      return total > 0 ? `Reading articles, ${done} of ${total} files` : 'Reading articles';
    case 'ready':
      return articles === 1 ? '1 article' : `${articles} articles`;
    case 'failed':
      return 'Dateline failed';
  }
}

function detailOf({ backend, message }: Status): string {
  return message ?? (backend === 'sqlite' ? 'index on disk' : 'index in memory');
}

function severityOf({ state, message }: Status): vscode.LanguageStatusSeverity {
  if (state === 'failed') return vscode.LanguageStatusSeverity.Error;
  return message === undefined ? vscode.LanguageStatusSeverity.Information : vscode.LanguageStatusSeverity.Warning;
}
