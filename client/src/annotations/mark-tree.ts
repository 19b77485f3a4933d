/**
 * The views Annotations and Review: marks in groups, asked of the server page by page, so that a hundred thousand of
 * them cost what is in sight. What has lost its place comes first. It must not know how marks are kept.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  markGroupsRequest,
  markListRequest,
  type MarkGroups,
  type MarkGroupsParams,
  type MarkList,
  type MarkListParams,
  type WireGrouping,
  type WireMarkFilter,
  type WireMarkGroup,
} from '../../../server/src/protocol/annotation-messages.ts';
import type { CorpusChanges } from '../corpus-changes.ts';
import { askFilter } from '../filter-box.ts';
import { counted } from './mark-words.ts';
import type { Marks } from './marks.ts';
import { itemOf } from './mark-items.ts';
import type { MarkNode } from './mark-items.ts';

/** Rows that are shown first, and how many more each time. */
const PAGE = 100;

/** What makes one view another than the other. */
export interface MarkTreeKind {
  /** `annotations` or `review`: the view is `dateline.` and this. */
  readonly name: string;
  readonly of: WireMarkFilter['of'];
  readonly groupings: readonly WireGrouping[];
}

const GROUPING_WORDS: Readonly<Record<WireGrouping, string>> = { type: 'type', entity: 'entity', state: 'state', article: 'article', confidence: 'confidence' };

/** One of the two views. */
export class MarkTree implements vscode.TreeDataProvider<MarkNode>, vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #kind: MarkTreeKind;
  readonly #view: vscode.TreeView<MarkNode>;
  readonly #changed = new vscode.EventEmitter<MarkNode | undefined>();
  readonly #limits = new Map<string, number>();
  readonly #subscriptions: vscode.Disposable[];
  #by: WireGrouping;
  #text = '';

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(client: BaseLanguageClient, kind: MarkTreeKind, marks: Marks, changes: CorpusChanges) {
    this.#client = client;
    this.#kind = kind;
    this.#by = kind.groupings[0] ?? 'type';
    this.#view = vscode.window.createTreeView(`dateline.${kind.name}`, { treeDataProvider: this, showCollapseAll: true, canSelectMany: true });
    this.#subscriptions = [marks.onDidStale(() => this.#changed.fire(undefined)), changes.onDidChange(() => this.#changed.fire(undefined))];
  }

  /** How the marks are grouped. */
  get grouping(): WireGrouping {
    return this.#by;
  }

  /** Groups them another way: the one given, or one that is asked for. */
  async groupBy(given?: WireGrouping): Promise<void> {
    const items = this.#kind.groupings.map((by) => ({ label: `By ${GROUPING_WORDS[by]}`, description: by === this.#by ? 'as it is' : '', by }));
    const by = given ?? (await vscode.window.showQuickPick(items, { title: 'Group the list' }))?.by;
    if (by === undefined || !this.#kind.groupings.includes(by)) return;
    this.#by = by;
    this.#limits.clear();
    this.#changed.fire(undefined);
  }

  /** Shows only marks whose words, entity or article contain the words. */
  setFilter(words: string): void {
    if (words === this.#text) return;
    this.#text = words;
    this.#limits.clear();
    this.#view.message = words === '' ? '' : `With “${words}”`;
    void vscode.commands.executeCommand('setContext', `dateline.${this.#kind.name}Filtered`, words !== '');
    this.#changed.fire(undefined);
  }

  /** Asks for the words, and filters while they are typed. */
  async askFilter(): Promise<void> {
    await askFilter('Show marks whose words, entity or article contain', this.#text, (words) => this.setFilter(words));
  }

  /** Shows more rows of a list. */
  showMore(list: string): void {
    this.#limits.set(list, this.#limitOf(list) + PAGE);
    this.#changed.fire(undefined);
  }

  getTreeItem(node: MarkNode): vscode.TreeItem {
    return itemOf(node, { by: this.#by, isFiltered: this.#text !== '', of: this.#kind.of });
  }

  async getChildren(node?: MarkNode): Promise<MarkNode[]> {
    if (!this.#client.isRunning()) return [];
    if (node === undefined) return this.#groups();
    return node.kind === 'group' ? this.#marksOf(node.filter) : [];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }

  async #groups(): Promise<MarkNode[]> {
    const params: MarkGroupsParams = { filter: this.#filter(), by: this.#by, limit: this.#limitOf('') };
    const found = await this.#client.sendRequest<MarkGroups>(markGroupsRequest, params);
    this.#tellWork(found);
    const rows = found.groups.map((group): MarkNode => ({ kind: 'group', filter: this.#within(group), words: group.words, count: group.count }));
    const more: MarkNode[] = found.groups.length < found.total ? [{ kind: 'note', words: `${found.groups.length} of ${counted(found.total, 'group')}` }, { kind: 'more', view: this.#kind.name, list: '' }] : [];
    return [...this.#urgent(found), ...rows, ...more];
  }

  async #marksOf(filter: WireMarkFilter): Promise<MarkNode[]> {
    const list = JSON.stringify(filter);
    const params: MarkListParams = { filter, limit: this.#limitOf(list) };
    const { marks, total } = await this.#client.sendRequest<MarkList>(markListRequest, params);
    const rows = marks.map((mark): MarkNode => ({ kind: 'mark', mark }));
    if (marks.length >= total) return rows;
    return [...rows, { kind: 'note', words: `${marks.length} of ${counted(total, 'mark')}` }, { kind: 'more', view: this.#kind.name, list }];
  }

  // First what needs a person, whatever the list is grouped by.
  #urgent({ orphaned, moved }: MarkGroups): MarkNode[] {
    if (this.#kind.of !== 'marks' || this.#by === 'state') return [];
    const group = (state: string, words: string, count: number): MarkNode[] => (count === 0 ? [] : [{ kind: 'group', filter: { ...this.#filter(), state }, words, count, isUrgent: true }]);
    return [...group('orphaned', 'Words gone: put back', orphaned), ...group('moved', 'Moved: confirm', moved)];
  }

  #tellWork({ orphaned, moved, marks }: MarkGroups): void {
    const waiting = this.#kind.of === 'marks' ? orphaned + moved : 0;
    this.#view.badge = waiting === 0 ? undefined : { value: waiting, tooltip: `${counted(waiting, 'mark')} to be confirmed or put back` };
    this.#view.description = marks === 0 ? '' : marks.toLocaleString('en');
  }

  #filter(): WireMarkFilter {
    return { of: this.#kind.of, ...(this.#text !== '' && { text: this.#text }) };
  }

  #within({ id }: WireMarkGroup): WireMarkFilter {
    return { ...this.#filter(), [this.#by]: id };
  }

  #limitOf(list: string): number {
    return this.#limits.get(list) ?? PAGE;
  }
}
