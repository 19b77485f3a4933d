/**
 * From an event to its reports elsewhere: straight to the best one, or all of them in a peek. The ranking is
 * the server's.
 */
import * as vscode from 'vscode';
import { ImplementationRequest, type BaseLanguageClient, type Location, type LocationLink, type Position } from 'vscode-languageclient';

type Multiple = 'goto' | 'peek';

/** Goes to the best related report of the event at the caret; the others follow with F12 (next symbol). */
export function goToRelated(client: BaseLanguageClient): Promise<void> {
  return fromCaret(client, 'goto');
}

/** Shows the related reports of the event at the caret in a peek: those of other articles, where there are any. */
export function peekRelated(client: BaseLanguageClient): Promise<void> {
  return fromCaret(client, 'peek');
}

/** Shows the places behind a code lens in a peek. Arguments as the server wrote them. */
export async function showRelated(client: BaseLanguageClient, uri: string, position: Position, locations: Location[]): Promise<void> {
  const { protocol2CodeConverter: convert } = client;
  await show('peek', convert.asUri(uri), convert.asPosition(position), locations.map((location) => convert.asLocation(location)));
}

// Asked of the server itself: the editor's command for it sorts what is found by file, and the best would be lost.
async function fromCaret(client: BaseLanguageClient, multiple: Multiple): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const { document, selection } = editor;
  const params = client.code2ProtocolConverter.asTextDocumentPositionParams(document, selection.active);
  const found = await client.sendRequest<(Location | LocationLink)[] | null>(ImplementationRequest.method, params);
  const places = (found ?? []).map((place) => toLocation(client, place));
  // A peek opens at the place nearest to the caret: those of the same article would hide the reports elsewhere.
  const elsewhere = places.filter(({ uri }) => uri.toString() !== document.uri.toString());
  await show(multiple, document.uri, selection.active, multiple === 'peek' && elsewhere.length > 0 ? elsewhere : places);
}

async function show(multiple: Multiple, uri: vscode.Uri, position: vscode.Position, locations: vscode.Location[]): Promise<void> {
  await vscode.commands.executeCommand('editor.action.goToLocations', uri, position, locations, multiple, 'No other report of this is known', multiple === 'peek');
}

function toLocation({ protocol2CodeConverter: convert }: BaseLanguageClient, place: Location | LocationLink): vscode.Location {
  return convert.asLocation('targetUri' in place ? { uri: place.targetUri, range: place.targetSelectionRange } : place);
}
