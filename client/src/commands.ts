/**
 * THE table of commands, one row each, as `package.json` names them. A row says what is done; how it is done
 * lies in a file of its own where it takes more than a few lines.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { rebuildIndexRequest, saveDecisionsCommand, showRelatedCommand, type RebuiltIndex } from '../../server/src/protocol/messages.ts';
import { goToFinding } from './findings.ts';
import { setPublicationDate } from './publication-date.ts';
import { goToRelated, peekRelated, showRelated } from './related.ts';
import { saveDecisions } from './save-decisions.ts';
import { showWhy } from './why.ts';

type Command = (client: BaseLanguageClient, ...args: never[]) => unknown;

const COMMANDS: Readonly<Record<string, Command>> = {
  'dateline.goToRelatedEvent': goToRelated,
  'dateline.peekRelatedEvents': peekRelated,
  'dateline.showAllMentions': () => vscode.commands.executeCommand('references-view.findReferences'),
  'dateline.nextFinding': () => goToFinding('next'),
  'dateline.previousFinding': () => goToFinding('previous'),
  'dateline.setPublicationDate': setPublicationDate,
  'dateline.rebuildIndex': rebuildIndex,
  'dateline.showWhy': showWhy,
  [saveDecisionsCommand]: saveDecisions,
  [showRelatedCommand]: showRelated,
};

/** Registers every row. */
export function registerCommands(client: BaseLanguageClient): vscode.Disposable {
  const registered = Object.entries(COMMANDS).map(([name, command]) =>
    vscode.commands.registerCommand(name, (...args: never[]) => command(client, ...args)),
  );
  return vscode.Disposable.from(...registered);
}

async function rebuildIndex(client: BaseLanguageClient): Promise<number> {
  const { articles } = await client.sendRequest<RebuiltIndex>(rebuildIndexRequest);
  vscode.window.setStatusBarMessage(`Dateline read ${articles === 1 ? '1 article' : `${articles} articles`} again`, 5000);
  return articles;
}
