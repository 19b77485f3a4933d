/**
 * Which marks a command speaks of: those of the rows it was called on, or the one at the caret. It must not know what
 * is done with them.
 */
import * as vscode from 'vscode';
import type { WireMark, WireMarkRef, WireMarkState } from '../../../server/src/protocol/annotation-messages.ts';
import { marksAt, type Marks } from './marks.ts';

/** A row of a view that stands for a mark. */
interface MarkRow {
  readonly kind: 'mark';
  readonly mark: WireMark;
}

/** What the editor hands to a command of a row: the row, and all that are selected with it. */
export type RowArguments = readonly [row?: unknown, rows?: unknown];

/** The marks of the rows, or the one at the caret; those in one of the states only. */
export async function chosenMarks(marks: Marks, [row, rows]: RowArguments, states: readonly WireMarkState[]): Promise<readonly WireMark[]> {
  const selected = (Array.isArray(rows) && rows.length > 0 ? (rows as unknown[]) : [row]).filter(isMarkRow).map(({ mark }) => mark);
  const fits = ({ state }: WireMark): boolean => states.includes(state);
  if (selected.length > 0) return selected.filter(fits);
  const found = (await marksAtCaret(marks)).find(fits);
  return found === undefined ? [] : [found];
}

/** All marks at the caret of the active editor, as the article stands now, the shortest first. */
export async function marksAtCaret(marks: Marks): Promise<readonly WireMark[]> {
  const editor = vscode.window.activeTextEditor;
  const known = editor && (await marks.of(editor.document));
  return editor === undefined || known === undefined ? [] : marksAt(known.marks, editor.selection.active);
}

/** How an act names a mark. */
export function refOf({ id, place }: Pick<WireMark, 'id' | 'place'>): WireMarkRef {
  return { uri: place.uri, id };
}

/** Says that there is nothing to do it with. */
export function tellNothing(words: string): undefined {
  vscode.window.setStatusBarMessage(words, 3000);
  return undefined;
}

function isMarkRow(row: unknown): row is MarkRow {
  return typeof row === 'object' && row !== null && 'kind' in row && row.kind === 'mark' && 'mark' in row;
}
