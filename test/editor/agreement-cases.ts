/**
 * What must hold of comparing annotators in the running editor: differences come one by one, a choice settles them in
 * files of their own, and undo takes it back.
 */
import * as vscode from 'vscode';
import type { WireAgreement } from '../../server/src/protocol/annotation-messages.ts';
import { accepting, assert, contains, equal, show, uriOf, type Case } from './case.ts';

const COUNCIL = 'more/2023-07-09-council.txt';
const SETTLED = 'more/.dateline/annotations/adjudicated/2023-07-09-council.txt.jsonl';

const TEXT = `Council of Ostrel meets

By Lena Vogt
OSTREL, July 9, 2023 - The council of Ostrel met on Sunday, Mayor Nadia Ferro told reporters.
`;

/** In the order in which they run. */
export const agreementCases: readonly Case[] = [
  {
    name: 'comparing: what two marked alike is kept, what they marked otherwise is decided, and undo takes it back',
    async run() {
      await vscode.workspace.fs.writeFile(uriOf(COUNCIL), new TextEncoder().encode(TEXT));
      const editor = await show(COUNCIL);
      const before = vscode.workspace.getConfiguration('dateline').get('annotator', '');
      for (const [annotator, type] of [['Ana Ruiz', 'GPE'], ['Ben Oro', 'ORG']] as const) {
        await vscode.workspace.getConfiguration('dateline').update('annotator', annotator, vscode.ConfigurationTarget.Workspace);
        await marked(editor, 'Nadia Ferro', 'PERSON');
        await marked(editor, 'council of Ostrel', type);
      }
      const compared = (await accepting(vscode.commands.executeCommand('dateline.compareAnnotators', { scope: 'article' }))) as WireAgreement | undefined;
      equal([compared?.annotators, compared?.waiting, compared?.settled, compared?.agreed], [['Ana Ruiz', 'Ben Oro'], 0, 1, 0], 'the comparison');
      equal(editor.document.getText(editor.selection), 'council of Ostrel', 'where it went');
      contains(await settled(), ['"Nadia Ferro"', '"council of Ostrel"', '"GPE"'], 'what is settled');
      assert(!(await settled()).includes('"ORG"'), 'the other side is settled too');
      await vscode.commands.executeCommand('dateline.undoAnnotation');
      assert(!(await settled()).includes('council of Ostrel'), 'the choice was not taken back');
      contains(await settled(), ['"Nadia Ferro"'], 'what is left');
      await vscode.workspace.getConfiguration('dateline').update('annotator', before, vscode.ConfigurationTarget.Workspace);
    },
  },
];

async function marked(editor: vscode.TextEditor, words: string, type: string): Promise<void> {
  const start = editor.document.getText().indexOf(words);
  editor.selection = new vscode.Selection(editor.document.positionAt(start), editor.document.positionAt(start + words.length));
  await vscode.commands.executeCommand('dateline.markSelection', type);
}

async function settled(): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(SETTLED)));
}
