/**
 * From an event to its reports elsewhere: straight to the best one, or all of them in a peek. The ranking is
 * the server's.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient, Location, Position } from 'vscode-languageclient';

type Multiple = 'goto' | 'peek';

/** Goes to the best related report of the event at the caret; the others follow with F12 (next symbol). */
export function goToRelated(): Promise<void> {
  return fromCaret('goto');
}

/** Shows all related reports of the event at the caret in a peek. */
export function peekRelated(): Promise<void> {
  return fromCaret('peek');
}

/** Shows the places behind a code lens in a peek. Arguments as the server wrote them. */
export async function showRelated(client: BaseLanguageClient, uri: string, position: Position, locations: Location[]): Promise<void> {
  const { protocol2CodeConverter: convert } = client;
  await show('peek', convert.asUri(uri), convert.asPosition(position), locations.map((location) => convert.asLocation(location)));
}

async function fromCaret(multiple: Multiple): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const { document, selection } = editor;
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeImplementationProvider',
    document.uri,
    selection.active,
  );
  await show(multiple, document.uri, selection.active, found.map(toLocation));
}

async function show(multiple: Multiple, uri: vscode.Uri, position: vscode.Position, locations: vscode.Location[]): Promise<void> {
  await vscode.commands.executeCommand('editor.action.goToLocations', uri, position, locations, multiple, 'No other report of this is known', multiple === 'peek');
}

function toLocation(place: vscode.Location | vscode.LocationLink): vscode.Location {
  return 'targetUri' in place ? new vscode.Location(place.targetUri, place.targetSelectionRange ?? place.targetRange) : place;
}
