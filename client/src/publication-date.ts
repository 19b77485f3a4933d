/**
 * Asks a person when an article was published, and has the server say which edit records it. It must not
 * know where decisions are kept.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import { setPublishedRequest, type SetPublishedParams } from '../../server/src/protocol/messages.ts';
import { isCalendarDate } from './calendar-date.ts';
import { saveAll } from './save-decisions.ts';

/**
 * Sets the publication date of an article.
 * @param uri the article; the active editor's when missing
 * @param date `YYYY-MM-DD`; asked for when missing
 * @returns whether the date was recorded
 */
export async function setPublicationDate(client: BaseLanguageClient, uri?: string, date?: string): Promise<boolean> {
  const article = uri ?? activeUri(client);
  if (article === undefined) return false;
  const chosen = date ?? (await askDate());
  if (chosen === undefined) return false;
  const params: SetPublishedParams = { textDocument: { uri: article }, date: chosen };
  const answer = await client.sendRequest<WorkspaceEdit | null>(setPublishedRequest, params);
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer);
  if (edit === undefined) {
    void vscode.window.showInformationMessage('A date can be recorded only for an article that lies in the opened folder, where .dateline/articles.yaml can be read.');
    return false;
  }
  const applied = await vscode.workspace.applyEdit(edit);
  if (applied) await saveAll(edit.entries().map(([changed]) => changed).filter(({ path }) => path.includes('/.dateline/')));
  return applied;
}

function activeUri(client: BaseLanguageClient): string | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && client.code2ProtocolConverter.asUri(document.uri);
}

async function askDate(): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title: 'Publication date',
    prompt: 'The day on which the article was published. Relative dates such as “Tuesday” are read from it.',
    placeHolder: 'YYYY-MM-DD',
    validateInput: (text) => (isCalendarDate(text.trim()) ? undefined : 'A day of the calendar as YYYY-MM-DD, such as 2021-04-08'),
  });
  return answer?.trim();
}
