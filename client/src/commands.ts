/**
 * THE table of commands, one row each, as `package.json` names them. A row says what is done; how it is done
 * lies in a file of its own where it takes more than a few lines.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerAnnotationCommands } from './annotations/commands.ts';
import { rebuildIndexRequest, saveDecisionsCommand, showRelatedCommand, turnRuleOffCommand, type RebuiltIndex } from '../../server/src/protocol/messages.ts';
import { moreEntitiesCommand, type EntityNode } from './entities-view.ts';
import { showEntityCard } from './entity-card.ts';
import { goToFinding } from './findings.ts';
import { goToPlace, goToPlaceCommand } from './places.ts';
import { setPublicationDate } from './publication-date.ts';
import { goToRelated, peekRelated, showRelated } from './related.ts';
import { saveDecisions } from './save-decisions.ts';
import { turnRuleOff } from './turn-rule-off.ts';
import { turnTimelineCommand } from './timeline-view.ts';
import type { Views } from './views.ts';
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
  'dateline.showEntityCard': showEntityCard,
  [goToPlaceCommand]: goToPlace,
  [saveDecisionsCommand]: saveDecisions,
  [showRelatedCommand]: showRelated,
  [turnRuleOffCommand]: turnRuleOff,
};

type ViewCommand = (views: Views, ...args: never[]) => unknown;

const VIEW_COMMANDS: Readonly<Record<string, ViewCommand>> = {
  'dateline.filterEntities': ({ entities }) => entities.askFilter(),
  'dateline.clearEntitiesFilter': ({ entities }) => entities.setFilter(''),
  [moreEntitiesCommand]: ({ entities }, type: string) => entities.showMore(type),
  'dateline.filterTimeline': ({ timelineTree }) => timelineTree.askFilter(),
  'dateline.clearTimelineFilter': ({ timeline }) => timeline.want({ entity: '', kind: '', text: '' }),
  'dateline.timelineOfArticle': ({ timeline }) => timeline.want({ scope: 'article' }),
  'dateline.timelineOfCorpus': ({ timeline }) => timeline.want({ scope: 'corpus' }),
  'dateline.showInTimeline': showInTimeline,
  [turnTimelineCommand]: ({ timeline }, pages: -1 | 1) => timeline.turn(pages),
};

/** Registers every row. */
export function registerCommands(client: BaseLanguageClient, views: Views): vscode.Disposable {
  const register = (name: string, run: (...args: never[]) => unknown): vscode.Disposable => vscode.commands.registerCommand(name, run);
  return vscode.Disposable.from(
    ...Object.entries(COMMANDS).map(([name, command]) => register(name, (...args) => command(client, ...args))),
    ...Object.entries(VIEW_COMMANDS).map(([name, command]) => register(name, (...args) => command(views, ...args))),
    registerAnnotationCommands(views.annotating),
  );
}

async function showInTimeline({ timeline }: Views, node: EntityNode | undefined): Promise<void> {
  if (node?.kind !== 'entity') return;
  timeline.want({ scope: 'corpus', entity: node.entity.name, kind: '', text: '' });
  await vscode.commands.executeCommand('dateline.timeline.focus');
}

async function rebuildIndex(client: BaseLanguageClient): Promise<number> {
  const { articles } = await client.sendRequest<RebuiltIndex>(rebuildIndexRequest);
  vscode.window.setStatusBarMessage(`Dateline read ${articles === 1 ? '1 article' : `${articles} articles`} again`, 5000);
  return articles;
}
