/**
 * Rows of the views Annotations and Review as the editor shows them, each with words for a screen reader that begin
 * with the type. It must not know where the rows come from.
 */
import * as vscode from 'vscode';
import type { WireGrouping, WireListedMark, WireMarkFilter } from '../../../server/src/protocol/annotation-messages.ts';
import { goCommand } from '../places.ts';
import { counted, markWords, shortWords, stateWords } from './mark-words.ts';

/** The command behind the last row of a list that has more. Arguments: the view's name, the list. */
export const moreMarksCommand = 'dateline.moreMarks';

/** A row of the tree. */
export type MarkNode =
  | { readonly kind: 'group'; readonly filter: WireMarkFilter; readonly words: string; readonly count: number; readonly isUrgent?: true }
  | { readonly kind: 'mark'; readonly mark: WireListedMark }
  | { readonly kind: 'more'; readonly view: string; readonly list: string }
  | { readonly kind: 'note'; readonly words: string };

/** How the list stands that a row is in. */
export interface ListLook {
  readonly by: WireGrouping;
  readonly isFiltered: boolean;
  readonly of: WireMarkFilter['of'];
}

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** The row of a node. */
export function itemOf(node: MarkNode, look: ListLook): vscode.TreeItem {
  switch (node.kind) {
    case 'group':
      return groupItem(node, look);
    case 'mark':
      return markItem(node.mark, look);
    case 'more':
      return { label: 'Show more…', iconPath: new vscode.ThemeIcon('ellipsis'), command: { command: moreMarksCommand, title: 'Show More', arguments: [node.view, node.list] } };
    case 'note':
      return { label: node.words, iconPath: new vscode.ThemeIcon('info') };
  }
}

function groupItem({ filter, words, count, isUrgent }: Extract<MarkNode, { kind: 'group' }>, { isFiltered, of }: ListLook): vscode.TreeItem {
  const item = new vscode.TreeItem(words, isFiltered || isUrgent === true ? Expanded : Collapsed);
  // With another filter it is another row: else the editor keeps it closed.
  item.id = JSON.stringify([isUrgent, filter]);
  item.description = count.toLocaleString('en');
  item.contextValue = of === 'suggestions' ? 'groupOfSuggestions' : 'group';
  if (isUrgent === true) item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('dateline.mark.moved'));
  item.accessibilityInformation = { label: `${words}, ${counted(count, of === 'suggestions' ? 'suggestion' : 'mark')}` };
  return item;
}

const ICONS: Readonly<Record<WireListedMark['state'], string>> = { accepted: 'tag', moved: 'question', orphaned: 'debug-disconnect', rejected: 'circle-slash', suggested: 'lightbulb' };

function markItem(mark: WireListedMark, { by }: ListLook): vscode.TreeItem {
  const item = new vscode.TreeItem(shortWords(mark.exact), None);
  const parts = [by === 'type' ? '' : mark.typeWords, by === 'entity' ? '' : (mark.entity?.name ?? ''), mark.annotator ?? mark.confidence ?? '', by === 'article' ? `line ${mark.place.range.start.line + 1}` : mark.article];
  item.description = parts.filter((words) => words !== '').join(' · ');
  item.iconPath = new vscode.ThemeIcon(ICONS[mark.state]);
  item.tooltip = `“${shortWords(mark.exact, 300)}”\n${markWords(mark)}\n${mark.article}`;
  item.contextValue = mark.state;
  item.accessibilityInformation = { label: `${mark.typeWords}, ${shortWords(mark.exact)}, ${stateWords(mark.state)}, ${markWords(mark)}, in ${mark.article}` };
  const command = goCommand(mark.place);
  if (command !== undefined) item.command = command;
  return item;
}
