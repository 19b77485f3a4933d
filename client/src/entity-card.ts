/**
 * Shows all that is known of an entity: of a row of the view Entities, or of the name at the caret. The card is
 * the server's; this file must not know what it says.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { entityCardRequest, type EntityCard, type EntityCardParams } from '../../server/src/protocol/messages.ts';
import type { EntityNode } from './entities-view.ts';
import { forPreview } from './preview-links.ts';

const SCHEME = 'dateline-entity';

/** Lets the editor read cards. The address of one holds the entity that it tells of. */
export function registerEntityCards(client: BaseLanguageClient): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent({ query }) {
      const card = await ask(client, JSON.parse(query) as EntityCardParams);
      return forPreview(card?.markdown ?? 'This is not known any more.\n');
    },
  });
}

/** Shows the card of a row, or of the name at the caret. Resolves to its URI; undefined where there is no name. */
export async function showEntityCard(client: BaseLanguageClient, node?: EntityNode): Promise<vscode.Uri | undefined> {
  const params = node?.kind === 'entity' ? { entity: node.entity.handle } : paramsAtCaret(client);
  const card = params && (await ask(client, params));
  if (params === undefined || card === undefined || card === null) {
    vscode.window.setStatusBarMessage('Dateline has recognised no name here', 3000);
    return undefined;
  }
  const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${card.name.replaceAll('/', ' ')}.md`, query: JSON.stringify(params) });
  await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  return uri;
}

function ask(client: BaseLanguageClient, params: EntityCardParams): Promise<EntityCard | null> {
  return client.sendRequest<EntityCard | null>(entityCardRequest, params);
}

function paramsAtCaret({ code2ProtocolConverter: convert }: BaseLanguageClient): EntityCardParams | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  return { textDocument: { uri: convert.asUri(editor.document.uri) }, position: convert.asPosition(editor.selection.active) };
}
