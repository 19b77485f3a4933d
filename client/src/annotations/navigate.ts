/**
 * From mark to mark and from suggestion to suggestion, round at the ends of the article. What is reached is selected,
 * shown with its hover, and said in the status bar. It must not know how marks are made.
 */
import * as vscode from 'vscode';
import type { WireMark } from '../../../server/src/protocol/annotation-messages.ts';
import type { CaretMark } from './caret-mark.ts';
import { rangeOf, type Marks } from './marks.ts';

/** Which way, and to what: what people marked, or what the machine suggests. */
export interface Step {
  readonly direction: 'next' | 'previous';
  readonly to: 'marks' | 'suggestions';
}

/** Goes to the mark after or before the caret. Resolves to it; undefined where there is none. */
export async function goToMark(marks: Marks, caret: CaretMark, { direction, to }: Step): Promise<WireMark | undefined> {
  const editor = vscode.window.activeTextEditor;
  const known = editor && (await marks.of(editor.document));
  const wanted = (known?.marks ?? []).filter(({ state }) => state !== 'orphaned' && (state === 'suggested') === (to === 'suggestions'));
  const found = editor && choose(wanted, editor.selection, direction);
  if (editor === undefined || found === undefined) {
    vscode.window.setStatusBarMessage(to === 'marks' ? 'Nothing is marked in this article' : 'No suggestion waits in this article', 3000);
    return undefined;
  }
  await showMark(editor, caret, found);
  return found;
}

/** Selects a mark, and says and shows what it is. */
async function showMark(editor: vscode.TextEditor, caret: CaretMark, mark: WireMark): Promise<void> {
  const range = rangeOf(mark);
  // The caret at its beginning, so that the hover is the mark's and not that of what follows.
  editor.selection = new vscode.Selection(range.end, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  caret.show();
  await vscode.commands.executeCommand('editor.action.showHover');
}

function choose(marks: readonly WireMark[], { start }: vscode.Selection, direction: Step['direction']): WireMark | undefined {
  const byStart = marks.toSorted((a, b) => rangeOf(a).start.compareTo(rangeOf(b).start));
  return direction === 'next'
    ? (byStart.find((mark) => rangeOf(mark).start.isAfter(start)) ?? byStart[0])
    : (byStart.findLast((mark) => rangeOf(mark).start.isBefore(start)) ?? byStart.at(-1));
}
