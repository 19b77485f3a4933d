/**
 * What must hold of the views beside the editor in a workspace of articles: entities by type, the timeline as a
 * tree and drawn. None of them changes an article.
 */
import * as vscode from 'vscode';
import type { Api } from '../../client/src/extension.ts';
import type { EntityNode } from '../../client/src/entities-view.ts';
import { assert, contains, either, equal, fileName, moveTo, show, until, uriOf, type Case } from './case.ts';

const BLAST = 'articles/2023-05-10-mine-blast.txt';
const INQUIRY = 'articles/karvel-inquiry.txt';

/** In the order in which they run. */
export const viewsCases: readonly Case[] = [
  {
    name: 'Entities lists people by the number of articles, with variants and articles beneath',
    async run(api) {
      const people = await peopleOf(api);
      const first = people[0];
      assert(first !== undefined, 'nobody is listed');
      const label = labelOf(api, first);
      equal(label, 'Elena Markovac', 'the first of the people');
      const beneath = (await api.views.entities.getChildren(first)).map((node) => labelOf(api, node)).join('\n');
      contains(beneath, ['Markovac', 'Explosion at Karvel mine kills 14 (2023-05-10)'], 'what lies beneath');
    },
  },
  {
    name: 'the filter of Entities holds, and ends',
    async run({ views: { entities } }) {
      entities.setFilter('halv');
      const groups = await entities.getChildren();
      equal(groups.map((node) => entities.getTreeItem(node).label), ['People'], 'types');
      await vscode.commands.executeCommand('dateline.clearEntitiesFilter');
      equal(entities.filter, '', 'the filter');
      assert((await entities.getChildren()).length > 1, 'types stay hidden');
    },
  },
  {
    name: 'a click on an entity goes to where it is introduced',
    async run(api) {
      const [first] = await peopleOf(api);
      const command = first && api.views.entities.getTreeItem(first).command;
      assert(command !== undefined, 'the entity leads nowhere');
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
      const editor = vscode.window.activeTextEditor;
      contains(editor?.document.getText(editor.selection) ?? '', ['Markovac'], 'what is selected');
    },
  },
  {
    name: 'Show All That Is Known opens the card of the name at the caret',
    async run() {
      const editor = await show(BLAST);
      moveTo(editor, 'Elena Mar$0kovac');
      const uri = await vscode.commands.executeCommand<vscode.Uri | undefined>('dateline.showEntityCard');
      assert(uri !== undefined, 'no card');
      const text = (await vscode.workspace.openTextDocument(uri)).getText();
      contains(text, ['Elena Markovac', '## Roles', 'Minister', '## Articles', '](/2023-05-10-mine-blast.txt#L'], 'the card');
    },
  },
  {
    name: 'the timeline of the article is in the order of time, and follows the editor',
    async run({ active, views }) {
      await vscode.commands.executeCommand('dateline.timeline.focus');
      const shown = views.timeline.watch();
      await show(BLAST);
      await active.ask();
      views.timeline.want({ scope: 'article' });
      await until(views.timeline.onDidChange, () => filesIn(views.timeline.timeline.events).join() === fileName(uriOf(BLAST)));
      const days = views.timeline.timeline.events.map(({ from, to }) => from ?? to ?? 0);
      equal(days, days.toSorted((a, b) => a - b), 'days');
      contains(views.timeline.timeline.events.map((event) => event.days).join(), ['9 May 2023'], 'the days');
      await show(INQUIRY);
      await until(either(views.timeline.onDidChange, active.onDidChange), () => filesIn(views.timeline.timeline.events).join() === fileName(uriOf(INQUIRY)));
      shown.dispose();
    },
  },
  {
    name: 'the timeline of all articles joins reports of one event, and is filtered',
    async run({ views }) {
      const shown = views.timeline.watch();
      await vscode.commands.executeCommand('dateline.timelineOfCorpus');
      await until(views.timeline.onDidChange, () => filesIn(views.timeline.timeline.events).length > 2);
      const joined = views.timelineTree.getChildren().find((node) => node.kind === 'event' && node.event.kind === 'kill');
      assert(joined !== undefined && views.timelineTree.getChildren(joined).length > 1, 'the explosion is told once only');
      views.timeline.want({ entity: 'halvorsen' });
      await until(views.timeline.onDidChange, () => views.timeline.timeline.events.length > 0 && views.timeline.timeline.events.every(({ participants }) => participants.includes('Piotr Halvorsen')));
      await vscode.commands.executeCommand('dateline.clearTimelineFilter');
      await until(views.timeline.onDidChange, () => filesIn(views.timeline.timeline.events).length > 2);
      shown.dispose();
    },
  },
  {
    name: 'a click on an event goes to the words that tell it',
    async run({ views: { timelineTree } }) {
      const resigned = timelineTree.getChildren().find((node) => node.kind === 'event' && node.event.kind === 'resign');
      await run(resigned && timelineTree.getTreeItem(resigned));
      const editor = vscode.window.activeTextEditor;
      contains(editor?.document.getText(editor.selection) ?? '', ['resigned'], 'what is selected');
    },
  },
  {
    name: 'the drawn timeline draws every event',
    async run({ views }) {
      await vscode.commands.executeCommand('dateline.timelineChart.focus');
      await until(views.chart.onDidDraw, () => views.chart.drawn > 0 && views.chart.drawn === views.timeline.timeline.events.length);
    },
  },
];

async function peopleOf({ views: { entities } }: Api): Promise<readonly EntityNode[]> {
  const groups = await entities.getChildren();
  const people = groups.find((node) => node.kind === 'group' && node.group.type === 'PERSON');
  assert(people !== undefined, 'there are no people');
  return entities.getChildren(people);
}

function labelOf({ views: { entities } }: Api, node: EntityNode): string {
  return String(entities.getTreeItem(node).label);
}

function filesIn(events: readonly { readonly reports: readonly { readonly place: { readonly uri: string } }[] }[]): string[] {
  return [...new Set(events.flatMap(({ reports }) => reports.map(({ place }) => fileName(vscode.Uri.parse(place.uri)))))];
}

async function run(item: vscode.TreeItem | undefined): Promise<void> {
  assert(item?.command !== undefined, 'the row leads nowhere');
  await vscode.commands.executeCommand(item.command.command, ...(item.command.arguments ?? []));
}
