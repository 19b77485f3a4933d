/**
 * How marks look in the text: a solid line below what a person marked, a dotted one below a suggestion, a dashed one
 * and a sign before what moved and waits to be confirmed, a double one below what a note is on. Colours say the type,
 * and are the theme's. It must not know where marks come from.
 */
import * as vscode from 'vscode';
import type { WireMark } from '../../../server/src/protocol/annotation-messages.ts';
import { rangeOf, type DocumentMarks, type Marks } from './marks.ts';
import type { Suggestions } from './suggestions.ts';

/** Types of the default tag set that have a colour of the theme; the others have the last one. */
const THEMED: Readonly<Record<string, string>> = {
  PERSON: 'person',
  ORG: 'organisation',
  GPE: 'place',
  LOC: 'place',
  FAC: 'place',
  NORP: 'organisation',
  EVENT: 'event',
  TRIGGER: 'event',
  DATE: 'time',
  TIME: 'time',
  DURATION: 'time',
  SET: 'time',
};

/** Draws the marks of the visible editors. */
export class Decorations implements vscode.Disposable {
  readonly #marks: Marks;
  readonly #suggestions: Suggestions;
  readonly #types = new Map<string, vscode.TextEditorDecorationType>();
  readonly #subscriptions: vscode.Disposable[];

  constructor(marks: Marks, suggestions: Suggestions) {
    this.#marks = marks;
    this.#suggestions = suggestions;
    this.#subscriptions = [
      marks.onDidChange((uri) => void this.#draw(uri)),
      suggestions.onDidChange(() => this.#drawAll()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#drawAll()),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const type of this.#types.values()) type.dispose();
  }

  #drawAll(): void {
    for (const { document } of vscode.window.visibleTextEditors) void this.#draw(document.uri);
  }

  async #draw(uri: vscode.Uri): Promise<void> {
    const known = this.#marks.known(uri);
    const colours = known === undefined ? new Map<string, string>() : await this.#colours(uri);
    // The colours may have been waited for: what is drawn is what is known by then.
    const drawn = this.#byLook(this.#marks.known(uri), colours);
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document.uri.toString() !== uri.toString()) continue;
      for (const [look, type] of this.#types) editor.setDecorations(type, drawn.get(look) ?? []);
    }
  }

  #byLook(known: DocumentMarks | undefined, colours: ReadonlyMap<string, string>): ReadonlyMap<string, vscode.Range[]> {
    const drawn = new Map<string, vscode.Range[]>();
    if (known === undefined) return drawn;
    const hidden: readonly WireMark['state'][] = this.#suggestions.areShown(known) ? ['orphaned'] : ['orphaned', 'suggested'];
    const draw = (range: vscode.Range, state: Look, colour: string): void => {
      const look = this.#lookOf(state, colour);
      const ranges = drawn.get(look) ?? [];
      ranges.push(range);
      drawn.set(look, ranges);
    };
    for (const mark of known.marks) {
      if (!hidden.includes(mark.state)) draw(rangeOf(mark), mark.state, colours.get(mark.type) ?? THEMED[mark.type] ?? 'other');
    }
    // A settled note leaves its sign in the margin only.
    for (const thread of known.threads) if (thread.state !== 'orphaned' && !thread.resolved) draw(rangeOf(thread), thread.state === 'moved' ? 'moved' : 'noted', 'noted');
    return drawn;
  }

  #lookOf(state: Look, colour: string): string {
    const look = `${state} ${colour}`;
    if (!this.#types.has(look)) this.#types.set(look, vscode.window.createTextEditorDecorationType(lookOptions(state, colour)));
    return look;
  }

  async #colours(uri: vscode.Uri): Promise<ReadonlyMap<string, string>> {
    try {
      const { types } = await this.#marks.tagSet(uri);
      return new Map(types.flatMap(({ id, colour }) => (colour === undefined ? [] : [[id, colour] as const])));
    } catch {
      return new Map();
    }
  }
}

/** How words look: as their mark stands, or because somebody wrote a note on them. */
type Look = WireMark['state'] | 'noted';

const LINES: Readonly<Record<string, { readonly borderStyle: string; readonly borderWidth: string }>> = {
  accepted: { borderStyle: 'solid', borderWidth: '0 0 2px 0' },
  suggested: { borderStyle: 'dotted', borderWidth: '0 0 1px 0' },
  moved: { borderStyle: 'dashed', borderWidth: '0 0 2px 0' },
  noted: { borderStyle: 'double', borderWidth: '0 0 3px 0' },
};

function lookOptions(state: Look, colour: string): vscode.DecorationRenderOptions {
  const borderColor = colour.startsWith('#') ? colour : new vscode.ThemeColor(`dateline.mark.${colour}`);
  const moved = new vscode.ThemeColor('dateline.mark.moved');
  return {
    // What is typed at the end of a mark is no part of it.
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...LINES[state],
    borderColor: state === 'moved' ? moved : borderColor,
    ...(state === 'accepted' && { backgroundColor: new vscode.ThemeColor('dateline.mark.acceptedBackground') }),
    ...(state === 'moved' && { before: { contentText: '⇄', color: moved, margin: '0 2px 0 0' } }),
    ...(state !== 'suggested' && { overviewRulerColor: state === 'moved' ? moved : borderColor, overviewRulerLane: vscode.OverviewRulerLane.Left }),
  };
}
