/**
 * Says how two marks hang together (who did what, the same event, a contradiction), and whether two places tell one
 * event. The first of the two is remembered, so that the second can be anywhere. It must not know how relations are kept.
 */
import * as vscode from 'vscode';
import { ImplementationRequest, type BaseLanguageClient, type Location, type LocationLink } from 'vscode-languageclient';
import type { WireActEdit, WireMark, WirePlaceOfText } from '../../../server/src/protocol/annotation-messages.ts';
import type { Acts } from './acts.ts';
import { chosenMarks, refOf, tellNothing, type RowArguments } from './chosen-mark.ts';
import { shortWords } from './mark-words.ts';
import { chosenRanges, placeOf } from './mark-selection.ts';
import type { Marks } from './marks.ts';
import { pickRelation } from './picks.ts';

/** What is remembered as the first of two: a place, and the mark that stands there, if one does. */
interface First {
  readonly place: WirePlaceOfText;
  readonly mark?: WireMark;
}

/** Relates marks and compares events. */
export class Relating {
  readonly #client: BaseLanguageClient;
  readonly #acts: Acts;
  readonly #marks: Marks;
  #first: First | undefined;

  constructor(client: BaseLanguageClient, acts: Acts, marks: Marks) {
    this.#client = client;
    this.#acts = acts;
    this.#marks = marks;
  }

  /** Remembers what the caret stands in as the first of two. */
  async remember(...rows: RowArguments): Promise<boolean> {
    const [mark] = await chosenMarks(this.#marks, rows, ['accepted', 'moved', 'suggested']);
    const place = mark === undefined ? await this.#placeHere() : { ...mark.place, exact: mark.exact };
    if (place === undefined) return tellNothing('Select the words of an event, or stand in a mark') ?? false;
    this.#first = { place, ...(mark !== undefined && { mark }) };
    void vscode.commands.executeCommand('setContext', 'dateline.firstRemembered', true);
    vscode.window.setStatusBarMessage(`Remembered “${shortWords(place.exact, 40)}”: now go to the second, and relate or compare`, 6000);
    return true;
  }

  /** Relates the mark at the caret: to the remembered one, or to another of this article. */
  async relate(...rows: RowArguments): Promise<WireActEdit | undefined> {
    const [here, there] = await chosenMarks(this.#marks, rows, ['accepted', 'moved']);
    if (here === undefined) return tellNothing('There is no mark here: mark or accept the words first');
    const first = this.#first?.mark;
    const isRemembered = first !== undefined && first.state !== 'suggested' && first.id !== here.id;
    const other = there ?? (isRemembered ? first : await this.#pickOther(here));
    if (other === undefined) return undefined;
    const [from, to] = isRemembered ? [other, here] : [here, other];
    const words = (mark: WireMark): string => `“${shortWords(mark.exact, 30)}”`;
    const tagSet = await this.#marks.tagSet(vscode.Uri.parse(from.place.uri));
    const chosen = await pickRelation(tagSet, `${words(from)} → ${words(to)}`);
    const done = chosen && (await this.#acts.perform({ kind: 'relate', from: refOf(from), to: refOf(to), relation: chosen.relation.id, roles: chosen.roles }));
    if (done !== undefined) this.#forget();
    return done;
  }

  /** Says that the event here and another one are the same, or are not: the remembered one, or one that the corpus relates to it. */
  async compare(kind: 'sameEvent' | 'differentEvent'): Promise<WireActEdit | undefined> {
    const here = await this.#placeHere();
    if (here === undefined) return tellNothing('Stand in the words of an event');
    const other = this.#first?.place ?? (await this.#pickRelated(kind));
    if (other === undefined) return undefined;
    const done = await this.#acts.perform({ kind, a: other, b: here });
    if (done !== undefined) this.#forget();
    return done;
  }

  #forget(): void {
    this.#first = undefined;
    void vscode.commands.executeCommand('setContext', 'dateline.firstRemembered', false);
  }

  async #placeHere(): Promise<WirePlaceOfText | undefined> {
    const editor = vscode.window.activeTextEditor;
    const [range] = editor === undefined ? [] : await chosenRanges(editor, this.#marks);
    return editor && range && placeOf(this.#client, editor.document, range);
  }

  async #pickOther(here: WireMark): Promise<WireMark | undefined> {
    const editor = vscode.window.activeTextEditor;
    const known = editor && (await this.#marks.of(editor.document));
    const others = (known?.marks ?? []).filter(({ id, state }) => id !== here.id && (state === 'accepted' || state === 'moved'));
    const near = (mark: WireMark): number => Math.abs(mark.place.range.start.line - here.place.range.start.line);
    const items = others
      .toSorted((a, b) => near(a) - near(b))
      .map((mark) => ({ label: shortWords(mark.exact), description: `${mark.typeWords} · line ${mark.place.range.start.line + 1}`, mark }));
    if (items.length === 0) return tellNothing('No other mark in this article: Remember Mark lets you go to another article first');
    return (await vscode.window.showQuickPick(items, { title: `Relate “${shortWords(here.exact, 40)}” to`, placeHolder: 'Another mark, the nearest first', matchOnDescription: true }))?.mark;
  }

  // The events that the corpus holds to be related are those that a person is most likely to think of.
  async #pickRelated(kind: 'sameEvent' | 'differentEvent'): Promise<WirePlaceOfText | undefined> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) return undefined;
    const { code2ProtocolConverter, protocol2CodeConverter } = this.#client;
    const params = code2ProtocolConverter.asTextDocumentPositionParams(editor.document, editor.selection.active);
    const found = (await this.#client.sendRequest<(Location | LocationLink)[] | null>(ImplementationRequest.method, params)) ?? [];
    const places = found.map((place) => ('targetUri' in place ? { uri: place.targetUri, range: place.targetSelectionRange } : place));
    const items = await Promise.all(
      places.map(async ({ uri, range }) => {
        const document = await vscode.workspace.openTextDocument(protocol2CodeConverter.asUri(uri));
        const at = protocol2CodeConverter.asRange(range);
        const exact = document.getText(at);
        const line = document.lineAt(at.start.line).text;
        return { label: shortWords(exact, 80), description: vscode.workspace.asRelativePath(document.uri), detail: shortWords(line, 160), place: { uri, range, exact } };
      }),
    );
    if (items.length === 0) return tellNothing('No related event is known here: Remember Event lets you go to the other one');
    const title = kind === 'sameEvent' ? 'The same event as' : 'Another event than';
    return (await vscode.window.showQuickPick(items, { title, placeHolder: 'Event, the most related first', matchOnDescription: true, matchOnDetail: true }))?.place;
  }
}

