/**
 * THE table of commands of annotating, one row each, as `package.json` names them. A row says what is done; how it is
 * done lies in a file of its own.
 */
import * as vscode from 'vscode';
import type { Annotating } from './annotating.ts';
import { changeAttributes, changeType, confirmMarks, deleteMarks, reattach } from './change-marks.ts';
import { compareAnnotators, type Comparing } from './compare.ts';
import { mergeEntities, settleNames, splitEntities, type EntityArguments } from './entity-acts.ts';
import { linkToEntity } from './link-entity.ts';
import { markActions } from './mark-actions.ts';
import { moreMarksCommand } from './mark-items.ts';
import { markByKey, markSelection } from './mark-selection.ts';
import { goToMark } from './navigate.ts';
import { markOccurrences } from './occurrences.ts';
import { settle, settleAll } from './review.ts';
import type { RowArguments } from './chosen-mark.ts';
import type { WireGrouping, WireMarkFilter } from '../../../server/src/protocol/annotation-messages.ts';

type Command = (annotating: Annotating, ...args: never[]) => unknown;

const COMMANDS: Readonly<Record<string, Command>> = {
  'dateline.markSelection': (tools, type?: string) => markSelection(tools, type),
  'dateline.markByKey': (tools, { key }: { readonly key: string }) => markByKey(tools, key),
  'dateline.markOccurrencesInArticle': (tools) => markOccurrences(tools, 'article'),
  'dateline.markOccurrencesInCorpus': (tools) => markOccurrences(tools, 'corpus'),
  'dateline.changeMarkType': (tools, ...rows: RowArguments) => changeType(tools, ...rows),
  'dateline.changeMarkAttributes': (tools, ...rows: RowArguments) => changeAttributes(tools, ...rows),
  'dateline.linkToEntity': (tools, ...rows: RowArguments) => linkToEntity(tools, ...rows),
  'dateline.deleteMark': (tools, ...rows: RowArguments) => deleteMarks(tools, ...rows),
  'dateline.confirmMark': (tools, ...rows: RowArguments) => confirmMarks(tools, ...rows),
  'dateline.reattachMark': (tools, ...rows: RowArguments) => reattach(tools, ...rows),
  'dateline.rememberMark': ({ relating }, ...rows: RowArguments) => relating.remember(...rows),
  'dateline.relateMarks': ({ relating }, ...rows: RowArguments) => relating.relate(...rows),
  'dateline.sameEvent': ({ relating }) => relating.compare('sameEvent'),
  'dateline.differentEvent': ({ relating }) => relating.compare('differentEvent'),
  'dateline.compareAnnotators': (tools, given?: Comparing) => compareAnnotators(tools, given),
  'dateline.acceptSuggestion': (tools, ...rows: RowArguments) => settle(tools, 'accept', ...rows),
  'dateline.rejectSuggestion': (tools, ...rows: RowArguments) => settle(tools, 'reject', ...rows),
  'dateline.acceptSuggestions': (tools, filter?: WireMarkFilter) => settleAll(tools, 'accept', filter),
  'dateline.rejectSuggestions': (tools, filter?: WireMarkFilter) => settleAll(tools, 'reject', filter),
  'dateline.nextMark': ({ marks, caret }) => goToMark(marks, caret, { direction: 'next', to: 'marks' }),
  'dateline.previousMark': ({ marks, caret }) => goToMark(marks, caret, { direction: 'previous', to: 'marks' }),
  'dateline.nextSuggestion': ({ marks, caret }) => goToMark(marks, caret, { direction: 'next', to: 'suggestions' }),
  'dateline.previousSuggestion': ({ marks, caret }) => goToMark(marks, caret, { direction: 'previous', to: 'suggestions' }),
  'dateline.markActions': ({ marks }) => markActions(marks),
  'dateline.toggleSuggestions': ({ marks, suggestions }) => suggestions.toggle(knownHere(marks) ?? { annotated: false }),
  'dateline.undoAnnotation': ({ acts }, how?: { readonly inEditor?: boolean }) => acts.undo(how?.inEditor === true),
  'dateline.redoAnnotation': ({ acts }, how?: { readonly inEditor?: boolean }) => acts.redo(how?.inEditor === true),
  'dateline.writeNote': ({ notes }, text?: string) => notes.write(text),
  'dateline.saveNote': ({ notes }, reply: vscode.CommentReply) => notes.save(reply),
  'dateline.editNote': ({ notes }, comment: vscode.Comment) => notes.edit(comment),
  'dateline.saveEditedNote': ({ notes }, comment: vscode.Comment) => notes.saveEdited(comment),
  'dateline.cancelEditedNote': ({ notes }, comment: vscode.Comment) => notes.cancel(comment),
  'dateline.deleteNote': ({ notes }, target: vscode.Comment | vscode.CommentThread) => notes.delete(target),
  'dateline.resolveNote': ({ notes }, thread?: vscode.CommentThread) => notes.resolve(true, thread),
  'dateline.reopenNote': ({ notes }, thread?: vscode.CommentThread) => notes.resolve(false, thread),
  'dateline.mergeEntities': (tools, ...args: EntityArguments) => mergeEntities(tools, ...args),
  'dateline.splitEntities': (tools, ...args: EntityArguments) => splitEntities(tools, ...args),
  'dateline.acceptEntity': (tools, ...args: EntityArguments) => settleNames(tools, 'acceptName', ...args),
  'dateline.rejectEntity': (tools, ...args: EntityArguments) => settleNames(tools, 'rejectName', ...args),
  'dateline.filterAnnotations': ({ annotations }) => annotations.askFilter(),
  'dateline.clearAnnotationsFilter': ({ annotations }) => annotations.setFilter(''),
  'dateline.groupAnnotations': ({ annotations }, by?: WireGrouping) => annotations.groupBy(by),
  'dateline.filterReview': ({ review }) => review.askFilter(),
  'dateline.clearReviewFilter': ({ review }) => review.setFilter(''),
  'dateline.groupReview': ({ review }, by?: WireGrouping) => review.groupBy(by),
  [moreMarksCommand]: ({ annotations, review }, view: string, list: string) => (view === 'review' ? review : annotations).showMore(list),
};

/** Registers every row. */
export function registerAnnotationCommands(annotating: Annotating): vscode.Disposable {
  const register = ([name, command]: [string, Command]): vscode.Disposable =>
    vscode.commands.registerCommand(name, (...args: never[]) => command(annotating, ...args));
  return vscode.Disposable.from(...Object.entries(COMMANDS).map(register));
}

function knownHere(marks: Annotating['marks']): { readonly annotated: boolean } | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  return uri && marks.known(uri);
}
