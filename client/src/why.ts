/**
 * Shows why something was recognised as what it is: the server's explanation as a Markdown document beside
 * the article, rendered. The document exists in the editor only.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { explainRequest, type ExplainParams, type Explanation } from '../../server/src/protocol/messages.ts';
import { forPreview } from './preview-links.ts';

const SCHEME = 'dateline-why';

/** Lets the editor read the explanations. The address of one holds the place that it explains. */
export function registerWhyDocuments(client: BaseLanguageClient): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent({ query }) {
      const explanation = await explain(client, JSON.parse(query) as ExplainParams);
      return forPreview(explanation?.markdown ?? 'There is nothing here that was recognised.\n');
    },
  });
}

/** Shows the explanation of what stands at the caret. Resolves to the document's URI; undefined where nothing is. */
export async function showWhy(client: BaseLanguageClient): Promise<vscode.Uri | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const params = paramsAt(client, editor);
  if ((await explain(client, params)) === null) {
    vscode.window.setStatusBarMessage('Dateline has recognised nothing here', 3000);
    return undefined;
  }
  const uri = vscode.Uri.from({ scheme: SCHEME, path: `/Why “${wordsAt(editor)}”.md`, query: JSON.stringify(params) });
  await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  return uri;
}

function explain(client: BaseLanguageClient, params: ExplainParams): Promise<Explanation | null> {
  return client.sendRequest<Explanation | null>(explainRequest, params);
}

function paramsAt({ code2ProtocolConverter: convert }: BaseLanguageClient, { document, selection }: vscode.TextEditor): ExplainParams {
  return { textDocument: { uri: convert.asUri(document.uri) }, position: convert.asPosition(selection.active) };
}

function wordsAt({ document, selection }: vscode.TextEditor): string {
  const range = document.getWordRangeAtPosition(selection.active);
  return range === undefined ? 'this' : document.getText(range).replaceAll('/', ' ');
}
