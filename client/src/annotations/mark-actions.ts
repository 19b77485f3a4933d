/**
 * Everything that can be done with what stands at the caret, as one list: for those who do not know the keys yet. It
 * must not know how any of it is done.
 */
import * as vscode from 'vscode';
import type { WireMark } from '../../../server/src/protocol/annotation-messages.ts';
import { marksAtCaret } from './chosen-mark.ts';
import { markWords, shortWords } from './mark-words.ts';
import type { Marks } from './marks.ts';

/** An action, and the states of a mark for which it makes sense; none for what needs no mark. */
type Action = readonly [command: string, words: string, ...states: WireMark['state'][]];

const ACTIONS: readonly Action[] = [
  ['dateline.acceptSuggestion', 'Accept the suggestion', 'suggested'],
  ['dateline.rejectSuggestion', 'Reject the suggestion', 'suggested'],
  ['dateline.confirmMark', 'Confirm: it stands where it belongs', 'moved'],
  ['dateline.changeMarkType', 'Change the type', 'accepted', 'moved', 'suggested'],
  ['dateline.changeMarkAttributes', 'Change an attribute', 'accepted', 'moved'],
  ['dateline.linkToEntity', 'Link to an entity', 'accepted', 'moved', 'suggested'],
  ['dateline.relateMarks', 'Relate to another mark', 'accepted', 'moved'],
  ['dateline.deleteMark', 'Delete the mark', 'accepted', 'moved'],
  ['dateline.markSelection', 'Mark as…'],
  ['dateline.markOccurrencesInArticle', 'Mark all occurrences in the article'],
  ['dateline.markOccurrencesInCorpus', 'Mark all occurrences in all articles'],
  ['dateline.writeNote', 'Write a note'],
  ['dateline.reattachMark', 'Put a mark here that lost its place'],
  ['dateline.rememberMark', 'Remember for a relation or a comparison'],
  ['dateline.sameEvent', 'The same event as…'],
  ['dateline.differentEvent', 'Another event than…'],
];

/** Shows the list, and does what is chosen. */
export async function markActions(marks: Marks): Promise<void> {
  const here = await marksAtCaret(marks);
  const states = new Set(here.map(({ state }) => state));
  const fitting = ACTIONS.filter(([, , ...wanted]) => wanted.length === 0 || wanted.some((state) => states.has(state)));
  const [first] = here;
  const title = first === undefined ? 'Annotate' : `${shortWords(first.exact, 40)}: ${markWords(first)}`;
  const chosen = await vscode.window.showQuickPick(fitting.map(([command, label]) => ({ label, command })), { title });
  if (chosen !== undefined) await vscode.commands.executeCommand(chosen.command);
}
