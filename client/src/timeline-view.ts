/**
 * The timeline as a plain tree: the twin of the drawn one, with the same events in the same order, the reports of
 * each beneath it. It must not know how events are found.
 */
import * as vscode from 'vscode';
import type { WireEvent } from '../../server/src/protocol/messages.ts';
import { askFilter } from './filter-box.ts';
import { goCommand } from './places.ts';
import type { TimelineModel } from './timeline-model.ts';

const VIEW = 'dateline.timeline';

/** A row of the tree. */
export type TimelineNode =
  | { readonly kind: 'event'; readonly event: WireEvent }
  | { readonly kind: 'report'; readonly report: WireEvent['reports'][number] }
  | { readonly kind: 'turn'; readonly pages: -1 | 1; readonly words: string };

/** The command behind the rows that lead to the next and the former page. Arguments: -1 or 1. */
export const turnTimelineCommand = 'dateline.turnTimeline';

/** The tree over the model. */
export class TimelineView implements vscode.TreeDataProvider<TimelineNode>, vscode.Disposable {
  readonly #model: TimelineModel;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #view: vscode.TreeView<TimelineNode>;
  readonly #subscriptions: vscode.Disposable[];
  #watching: vscode.Disposable | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(model: TimelineModel) {
    this.#model = model;
    this.#view = vscode.window.createTreeView(VIEW, { treeDataProvider: this });
    this.#subscriptions = [this.#view, model.onDidChange(() => this.#show()), this.#view.onDidChangeVisibility(({ visible }) => this.#watch(visible))];
    this.#watch(this.#view.visible);
    this.#show();
  }

  /** Asks for words of the sentence, and filters while they are typed. */
  async askFilter(): Promise<void> {
    await askFilter('Show events whose sentences contain', this.#model.wish.text, (text) => {
      if (text !== this.#model.wish.text) this.#model.want({ text });
    });
  }

  getTreeItem(node: TimelineNode): vscode.TreeItem {
    switch (node.kind) {
      case 'event':
        return eventItem(node.event);
      case 'report':
        return reportItem(node.report);
      case 'turn':
        return turnItem(node.pages, node.words);
    }
  }

  getChildren(node?: TimelineNode): TimelineNode[] {
    if (node === undefined) return this.#rows();
    if (node.kind !== 'event') return [];
    return node.event.reports.map((report) => ({ kind: 'report', report }));
  }

  dispose(): void {
    this.#watching?.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }

  #rows(): TimelineNode[] {
    const { events, offset, reports, total } = this.#model.timeline;
    const rows: TimelineNode[] = events.map((event) => ({ kind: 'event', event }));
    const [before, behind] = [offset, total - offset - reports];
    if (before > 0) rows.unshift({ kind: 'turn', pages: -1, words: `Earlier: ${before.toLocaleString('en')} reports` });
    if (behind > 0) rows.push({ kind: 'turn', pages: 1, words: `Later: ${behind.toLocaleString('en')} reports` });
    return rows;
  }

  #show(): void {
    this.#view.description = this.#model.wish.scope === 'article' ? 'this article' : 'all articles';
    this.#view.message = messageOf(this.#model);
    this.#changed.fire(undefined);
  }

  #watch(visible: boolean): void {
    this.#watching?.dispose();
    this.#watching = visible ? this.#model.watch() : undefined;
  }
}

function messageOf({ wish: { entity, kind, text }, timeline: { total } }: TimelineModel): string {
  const filters = [entity === '' ? '' : `with ${entity}`, kind === '' ? '' : `of the kind ${kind}`, text === '' ? '' : `with the words “${text}”`];
  const words = filters.filter((part) => part !== '').join(', ');
  if (words !== '') return `Events ${words}`;
  return total === 0 ? 'No dated events' : '';
}

function eventItem({ days, kind, isPlanned, text, participants, reports }: WireEvent): vscode.TreeItem {
  const item = new vscode.TreeItem(days, reports.length > 1 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None);
  const planned = isPlanned ? ' (planned)' : '';
  item.description = `${kind}${planned}: ${text}`;
  item.iconPath = new vscode.ThemeIcon(isPlanned ? 'calendar' : 'symbol-event');
  item.tooltip = [`${days} · ${kind}${planned}`, text, participants.join(', '), reportsWords(reports.length)].filter((line) => line !== '').join('\n');
  item.contextValue = 'event';
  const command = goCommand(reports[0]?.place);
  if (command !== undefined) item.command = command;
  return item;
}

function reportItem({ article, place }: WireEvent['reports'][number]): vscode.TreeItem {
  const item = new vscode.TreeItem(article);
  item.description = `line ${place.range.start.line + 1}`;
  item.iconPath = new vscode.ThemeIcon('file-text');
  const command = goCommand(place);
  if (command !== undefined) item.command = command;
  return item;
}

function turnItem(pages: -1 | 1, words: string): vscode.TreeItem {
  const item = new vscode.TreeItem(words);
  item.iconPath = new vscode.ThemeIcon(pages < 0 ? 'arrow-up' : 'arrow-down');
  item.command = { command: turnTimelineCommand, title: words, arguments: [pages] };
  return item;
}

function reportsWords(count: number): string {
  return count === 1 ? '1 report' : `${count} reports`;
}
