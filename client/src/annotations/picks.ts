/**
 * Choices out of the tag set, as quick picks that say what a type or a relation means. It must not know what is done
 * with what is chosen.
 */
import * as vscode from 'vscode';
import type { WireRelationType, WireTagSet, WireTagType } from '../../../server/src/protocol/annotation-messages.ts';

/** Asks for a type; the one that is likely comes first. */
export async function pickType({ types }: WireTagSet, title: string, likely?: string): Promise<WireTagType | undefined> {
  const items = types.toSorted((a, b) => Number(b.id === likely) - Number(a.id === likely)).map((type) => ({
    label: type.words,
    description: type.key === undefined ? '' : `key ${type.key}`,
    ...(type.guideline !== undefined && { detail: firstLine(type.guideline) }),
    type,
  }));
  return (await vscode.window.showQuickPick(items, { title, placeHolder: 'Type', matchOnDescription: true, matchOnDetail: true }))?.type;
}

/** A relation, and what each of the two is in it. */
export interface ChosenRelation {
  readonly relation: WireRelationType;
  readonly roles: readonly [string, string];
}

/** Asks for a relation, with what the first and the second are in it. */
export async function pickRelation({ relations }: WireTagSet, title: string): Promise<ChosenRelation | undefined> {
  const items = relations.flatMap((relation) =>
    relation.from.flatMap((from) =>
      relation.to.map((to) => ({
        label: relation.words,
        description: from === to ? '' : `first as ${from}, second as ${to}`,
        ...(relation.guideline !== undefined && { detail: firstLine(relation.guideline) }),
        chosen: { relation, roles: [from, to] } satisfies ChosenRelation as ChosenRelation,
      })),
    ),
  );
  return (await vscode.window.showQuickPick(items, { title, placeHolder: 'Relation', matchOnDescription: true, matchOnDetail: true }))?.chosen;
}

/** Asks for any of the items; those that are `picked` are ticked from the beginning. Undefined where nothing was decided. */
export function pickMany<Item extends vscode.QuickPickItem>(items: readonly Item[], { title, placeHolder = '' }: { readonly title: string; readonly placeHolder?: string }): Promise<readonly Item[] | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  // All before it is shown: the editor's own shows an empty list first, and who presses Enter then has chosen nothing.
  Object.assign(pick, { title, placeholder: placeHolder, canSelectMany: true, matchOnDescription: true, items, selectedItems: items.filter(({ picked }) => picked === true) });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function firstLine(words: string): string {
  return words.split('\n', 1)[0] ?? '';
}
