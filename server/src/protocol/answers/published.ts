/**
 * The edit that records an article's publication date. It must not know how decisions are written.
 */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { parseDay } from '../../base/civil-date.ts';
import type { Context } from '../context.ts';
import { editOfDecision } from '../decision-edits.ts';
import type { SetPublishedParams } from '../messages.ts';

/** The edit of `.dateline/articles.yaml`; null for what is no article of a folder, and where the file cannot be read. Refuses what is no day. */
export async function answerPublished(context: Context, { textDocument, date }: SetPublishedParams): Promise<WorkspaceEdit | null> {
  if (typeof date !== 'string' || parseDay(date) === undefined) throw new ResponseError(ErrorCodes.InvalidParams, 'The date must be a day of the calendar, as YYYY-MM-DD.');
  const opened = await context.article(textDocument);
  const made = opened && (await editOfDecision(context, opened.snapshot, { kind: 'published', date }));
  return made?.edit ?? null;
}
