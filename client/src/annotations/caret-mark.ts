/**
 * What stands at the caret, in the status bar: the type of the mark first, for eyes and for a screen reader. The
 * context keys for menus and keys follow it. It must not know how marks are made.
 */
import * as vscode from 'vscode';
import type { WireMark } from '../../../server/src/protocol/annotation-messages.ts';
import { markWords, shortWords } from './mark-words.ts';
import { marksAt, type Marks } from './marks.ts';
import type { Suggestions } from './suggestions.ts';

const ICONS: Readonly<Record<WireMark['state'], string>> = { accepted: 'tag', moved: 'question', orphaned: 'debug-disconnect', rejected: 'circle-slash', suggested: 'lightbulb' };

// As long as the caret moves on, nobody reads it.
const QUIET_MILLISECONDS = 100;

/** Follows the caret of the active editor. */
export class CaretMark implements vscode.Disposable {
  readonly #marks: Marks;
  readonly #suggestions: Suggestions;
  readonly #item = vscode.window.createStatusBarItem('dateline.mark', vscode.StatusBarAlignment.Left, 1);
  readonly #subscriptions: vscode.Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state = '';

  constructor(marks: Marks, suggestions: Suggestions) {
    this.#marks = marks;
    this.#suggestions = suggestions;
    this.#item.name = 'Mark at the Caret';
    this.#item.command = 'dateline.markActions';
    this.#subscriptions = [
      vscode.window.onDidChangeTextEditorSelection(() => this.#later()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#later()),
      marks.onDidChange(() => this.#later()),
    ];
  }

  /** The words shown; empty where nothing is marked. */
  get words(): string {
    return this.#item.accessibilityInformation?.label ?? '';
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#item.dispose();
  }

  /** Shows at once what stands at the caret. */
  show(): void {
    clearTimeout(this.#timer);
    const marks = this.#marksHere();
    this.#tellKey(marks.map(({ state }) => state).join(' '));
    const [first, ...others] = marks;
    this.#item.accessibilityInformation = { label: marks.map((mark) => `${markWords(mark)}: ${shortWords(mark.exact)}`).join('; ') };
    if (first === undefined) return this.#item.hide();
    this.#item.text = `$(${ICONS[first.state]}) ${markWords({ ...first, remarks: [] })}${others.length === 0 ? '' : ` +${others.length}`}`;
    this.#item.tooltip = `${marks.map((mark) => `${shortWords(mark.exact)}: ${markWords(mark)}`).join('\n')}\n\nWhat can be done here`;
    this.#item.show();
  }

  /** People's marks first, of each kind the shortest. */
  #marksHere(): readonly WireMark[] {
    const editor = vscode.window.activeTextEditor;
    const known = editor && this.#marks.known(editor.document.uri);
    if (editor === undefined || known === undefined || known.version !== editor.document.version) return [];
    const here = marksAt(known.marks, editor.selection.active);
    const isSuggested = ({ state }: WireMark): boolean => state === 'suggested';
    return [...here.filter((mark) => !isSuggested(mark)), ...(this.#suggestions.areShown(known) ? here.filter(isSuggested) : [])];
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.show(), QUIET_MILLISECONDS);
  }

  #tellKey(state: string): void {
    if (state === this.#state) return;
    this.#state = state;
    void vscode.commands.executeCommand('setContext', 'dateline.markAtCaret', state === '' ? undefined : state);
  }
}
