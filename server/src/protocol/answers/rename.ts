/**
 * Renaming on the wire: what can be renamed, and the edit that does it. It must not know what a name is.
 */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { PrepareRenameParams, PrepareRenameResult, RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import { faultOfName, renamableAt, rename } from '../../features/rename.ts';
import type { Context } from '../context.ts';
import { rangeOf } from '../convert.ts';
import { workspaceEditOf } from '../edits.ts';

/** The name under the caret; null where there is none. */
export async function prepareRename(context: Context, params: PrepareRenameParams): Promise<PrepareRenameResult | null> {
  const at = await context.at(params);
  const name = at && renamableAt(at.snapshot, at.offset);
  return at === undefined || name === undefined ? null : { range: rangeOf(at.lines, name), placeholder: name.text };
}

/** The edit of all articles; refused with a sentence when the new name will not do. */
export async function answerRename(context: Context, params: RenameParams): Promise<WorkspaceEdit | null> {
  const { newName } = params;
  const fault = typeof newName === 'string' ? faultOfName(newName) : 'A name is made of words.';
  if (fault !== undefined) throw new ResponseError(ErrorCodes.InvalidParams, fault);
  const at = await context.at(params);
  if (at === undefined) return null;
  const edits = await rename(at.snapshot, at.offset, newName);
  if (edits.length === 0) return null;
  const { edit, leftOut } = await workspaceEditOf(context, edits);
  if (leftOut > 0) context.warn(`${leftOut} places have changed since they were read and were left as they are.`);
  return edit;
}
