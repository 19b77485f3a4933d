/**
 * What the two views of the timeline show: the stretch of it that is wanted, asked of the server while one of
 * them is visible. It must not know how it is shown.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { timelineRequest, type Timeline, type TimelineParams } from '../../server/src/protocol/messages.ts';
import type { ActiveArticle } from './active-article.ts';
import type { CorpusChanges } from './corpus-changes.ts';
import type { TimelineWish } from './timeline-messages.ts';

/** Reports that are shown at once. */
const PAGE = 200;

const nothing: Timeline = { events: [], offset: 0, reports: 0, total: 0 };

/** The timeline as it is wanted at this moment. */
export class TimelineModel implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #active: ActiveArticle;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];
  readonly #watchers = new Set<unknown>();
  #wish: TimelineWish = { scope: 'article', entity: '', kind: '', text: '', offset: undefined };
  #article: vscode.Uri | undefined;
  #timeline = nothing;
  #isStale = true;
  #asking: vscode.CancellationTokenSource | undefined;

  /** Fires when there is another timeline to show. */
  readonly onDidChange = this.#changed.event;

  constructor(client: BaseLanguageClient, active: ActiveArticle, changes: CorpusChanges) {
    this.#client = client;
    this.#active = active;
    this.#article = active.uri;
    this.#subscriptions = [active.onDidChange(() => this.#moved()), changes.onDidChange(() => this.#stale())];
  }

  get wish(): TimelineWish {
    return this.#wish;
  }

  get timeline(): Timeline {
    return this.#timeline;
  }

  /** Wants something else of it; a filter or scope begins anew. */
  want(change: Partial<TimelineWish>): void {
    this.#wish = { ...this.#wish, offset: undefined, ...change };
    const { scope, entity, kind, text } = this.#wish;
    void vscode.commands.executeCommand('setContext', 'dateline.timelineScope', scope);
    void vscode.commands.executeCommand('setContext', 'dateline.timelineFiltered', `${entity}${kind}${text}` !== '');
    this.#stale();
  }

  /** Goes a page back or forth. */
  turn(pages: -1 | 1): void {
    const { offset, reports, total } = this.#timeline;
    const to = pages < 0 ? Math.max(0, offset - PAGE) : offset + reports;
    if (to !== offset && to < total) this.want({ offset: to });
  }

  /** A view is visible: from now on the timeline is asked for whenever it is stale. Until disposed of. */
  watch(): vscode.Disposable {
    const watcher = {};
    this.#watchers.add(watcher);
    if (this.#isStale) this.#stale();
    return { dispose: () => void this.#watchers.delete(watcher) };
  }

  dispose(): void {
    this.#asking?.cancel();
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }

  // The timeline of an article stays while something else is looked at.
  #moved(): void {
    const { uri } = this.#active;
    if (uri === undefined || uri.toString() === this.#article?.toString()) return;
    this.#article = uri;
    if (this.#wish.scope === 'article') this.want({});
  }

  #stale(): void {
    this.#isStale = true;
    if (this.#watchers.size > 0) void this.#ask();
  }

  async #ask(): Promise<void> {
    this.#asking?.cancel();
    const asking = new vscode.CancellationTokenSource();
    this.#asking = asking;
    this.#isStale = false;
    try {
      if (!this.#client.isRunning()) throw new Error('the server is not running');
      const timeline = await this.#client.sendRequest<Timeline>(timelineRequest, this.#params(), asking.token);
      if (asking.token.isCancellationRequested) return;
      this.#timeline = timeline;
      // From here on the stretch stays where it is, whichever article is looked at.
      if (this.#wish.scope === 'corpus') this.#wish = { ...this.#wish, offset: timeline.offset };
      this.#changed.fire();
    } catch {
      if (this.#asking === asking) this.#isStale = true;
    } finally {
      asking.dispose();
    }
  }

  #params(): TimelineParams {
    const { scope, entity, kind, text, offset } = this.#wish;
    const uri = this.#article && this.#client.code2ProtocolConverter.asUri(this.#article);
    return {
      scope,
      entity,
      kind,
      text,
      limit: PAGE,
      ...(uri !== undefined && { textDocument: { uri } }),
      ...(offset !== undefined && { offset }),
    };
  }
}
