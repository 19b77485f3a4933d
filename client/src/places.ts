/**
 * Goes to a place that the server named. It must not know what stands there.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { WirePlace } from '../../server/src/protocol/messages.ts';

/** The command behind rows of views. Arguments: a place. */
export const goToPlaceCommand = 'dateline.goToPlace';

/** Opens the article and selects the words. */
export async function goToPlace({ protocol2CodeConverter: convert }: BaseLanguageClient, { uri, range }: WirePlace): Promise<void> {
  const selection = convert.asRange(range);
  await vscode.window.showTextDocument(convert.asUri(uri), { selection });
}

/** What a click on a row does; nothing for a place that is gone. */
export function goCommand(place: WirePlace | undefined): vscode.Command | undefined {
  return place && { command: goToPlaceCommand, title: 'Go There', arguments: [place] };
}
