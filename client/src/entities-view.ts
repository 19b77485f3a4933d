/**
 * The view Entities: who and what the articles name, by type, those of most articles first; beneath each the ways
 * in which it is written and the articles that name it. It must not know how entities are found.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  entitiesRequest,
  entityArticlesRequest,
  entityGroupsRequest,
  type EntitiesParams,
  type EntityArticles,
  type EntityArticlesParams,
  type EntityGroupsParams,
  type EntityList,
  type WireEntity,
  type WireEntityGroup,
} from '../../server/src/protocol/messages.ts';
import type { CorpusChanges } from './corpus-changes.ts';
import { askFilter } from './filter-box.ts';
import { goCommand } from './places.ts';

const VIEW = 'dateline.entities';

/** The command behind the last row of a type that has more. Arguments: the type. */
export const moreEntitiesCommand = 'dateline.moreEntities';

/** Entities of a type that are shown first, and how many more each time. */
const PAGE = 100;

/** A row of the tree. */
export type EntityNode =
  | { readonly kind: 'group'; readonly group: WireEntityGroup }
  | { readonly kind: 'entity'; readonly entity: WireEntity; readonly type: string }
  | { readonly kind: 'variant'; readonly variant: WireEntity['variants'][number] }
  | { readonly kind: 'article'; readonly article: EntityArticles['articles'][number] }
  | { readonly kind: 'more'; readonly type: string }
  | { readonly kind: 'note'; readonly words: string };

/** What the tree shows, asked of the server branch by branch. */
export class EntitiesView implements vscode.TreeDataProvider<EntityNode>, vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new vscode.EventEmitter<EntityNode | undefined>();
  readonly #limits = new Map<string, number>();
  readonly #view: vscode.TreeView<EntityNode>;
  readonly #subscription: vscode.Disposable;
  #filter = '';

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(client: BaseLanguageClient, changes: CorpusChanges) {
    this.#client = client;
    this.#view = vscode.window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.#subscription = changes.onDidChange(() => this.#changed.fire(undefined));
  }

  /** The words that names are filtered by; empty for none. */
  get filter(): string {
    return this.#filter;
  }

  /** Shows only entities whose names contain the words. */
  setFilter(words: string): void {
    if (words === this.#filter) return;
    this.#filter = words;
    this.#limits.clear();
    this.#view.message = words === '' ? '' : `Names with “${words}”`;
    void vscode.commands.executeCommand('setContext', 'dateline.entitiesFiltered', words !== '');
    this.#changed.fire(undefined);
  }

  /** Asks for the words, and filters while they are typed. */
  async askFilter(): Promise<void> {
    await askFilter('Show entities whose names contain', this.#filter, (words) => this.setFilter(words));
  }

  /** Shows more entities of a type. */
  showMore(type: string): void {
    this.#limits.set(type, this.#limitOf(type) + PAGE);
    this.#changed.fire(undefined);
  }

  getTreeItem(node: EntityNode): vscode.TreeItem {
    return itemOf(node, this.#filter);
  }

  async getChildren(node?: EntityNode): Promise<EntityNode[]> {
    if (!this.#client.isRunning()) return [];
    if (node === undefined) return this.#groups();
    if (node.kind === 'group') return this.#entities(node.group);
    return node.kind === 'entity' ? this.#beneath(node.entity) : [];
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }

  async #groups(): Promise<EntityNode[]> {
    const params: EntityGroupsParams = { filter: this.#filter };
    const groups = await this.#client.sendRequest<WireEntityGroup[]>(entityGroupsRequest, params);
    return groups.map((group) => ({ kind: 'group', group }));
  }

  async #entities({ type, names }: WireEntityGroup): Promise<EntityNode[]> {
    const params: EntitiesParams = { type, filter: this.#filter, limit: this.#limitOf(type) };
    const { entities, isComplete } = await this.#client.sendRequest<EntityList>(entitiesRequest, params);
    const rows = entities.map((entity): EntityNode => ({ kind: 'entity', entity, type }));
    if (isComplete) return rows;
    const words = `the first ${entities.length}; there are ${names.toLocaleString('en')} names`;
    return [...rows, { kind: 'note', words }, { kind: 'more', type }];
  }

  async #beneath({ handle, variants }: WireEntity): Promise<EntityNode[]> {
    const params: EntityArticlesParams = { entity: handle };
    const { articles, total } = await this.#client.sendRequest<EntityArticles>(entityArticlesRequest, params);
    const written = variants.length > 1 ? variants.map((variant): EntityNode => ({ kind: 'variant', variant })) : [];
    const rows: EntityNode[] = [...written, ...articles.map((article): EntityNode => ({ kind: 'article', article }))];
    return articles.length < total ? [...rows, { kind: 'note', words: `${articles.length} of ${total.toLocaleString('en')} articles` }] : rows;
  }

  #limitOf(type: string): number {
    return this.#limits.get(type) ?? PAGE;
  }
}

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

function itemOf(node: EntityNode, filter: string): vscode.TreeItem {
  switch (node.kind) {
    case 'group':
      return groupItem(node.group, filter);
    case 'entity':
      return entityItem(node.entity, node.type);
    case 'variant': {
      const { text, count, articles } = node.variant;
      return row(text, `${count}× in ${articlesWords(articles)}`, 'symbol-text');
    }
    case 'article': {
      const { article, mentions, place } = node.article;
      return going(row(article, `${mentions}×`, 'file-text'), goCommand(place));
    }
    case 'more':
      return going(row('Show more…', '', 'ellipsis'), { command: moreEntitiesCommand, title: 'Show More', arguments: [node.type] });
    case 'note':
      return row(node.words, '', 'info');
  }
}

function groupItem({ type, words, names }: WireEntityGroup, filter: string): vscode.TreeItem {
  // What is filtered is what is looked for: it is shown open, and the id makes it another row.
  const item = new vscode.TreeItem(words, filter === '' ? Collapsed : Expanded);
  item.id = `${filter} ${type}`;
  item.description = names === 1 ? '1 name' : `${names.toLocaleString('en')} names`;
  item.contextValue = 'group';
  return item;
}

const ICONS: Readonly<Record<string, string>> = {
  PERSON: 'person',
  ORG: 'organization',
  GPE: 'globe',
  LOC: 'location',
  FAC: 'home',
  NORP: 'flag',
  EVENT: 'calendar',
  LAW: 'law',
  WORK: 'book',
  MISC: 'tag',
};

const DOUBTS = { sure: '', likely: ' · joined by more than its spelling', open: ' · may be another of that name' } as const;

function entityItem(entity: WireEntity, type: string): vscode.TreeItem {
  const { name, articles, variants, certainty, place } = entity;
  const item = row(name, `${articlesWords(articles)}${certainty === 'open' ? ', in doubt' : ''}`, ICONS[type] ?? 'tag');
  item.collapsibleState = Collapsed;
  item.tooltip = `${name} · ${articlesWords(articles)}${DOUBTS[certainty]}\n${variants.map(({ text }) => text).join(', ')}`;
  item.contextValue = 'entity';
  return going(item, goCommand(place));
}

function going(item: vscode.TreeItem, command: vscode.Command | undefined): vscode.TreeItem {
  if (command !== undefined) item.command = command;
  return item;
}

function row(label: string, description: string, icon: string): vscode.TreeItem {
  const item = new vscode.TreeItem(label, None);
  item.description = description;
  item.iconPath = new vscode.ThemeIcon(icon);
  return item;
}

function articlesWords(count: number): string {
  return count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`;
}
