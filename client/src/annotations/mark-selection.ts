/**
 * Marks what is selected: with a type picked from the tag set, or with the one that a key stands for. Where nothing is
 * selected, the name that the machine sees at the caret is meant, or else the word. It must not know how marks are kept.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { WireActEdit, WireMark, WirePlaceOfText, WireTagType } from '../../../server/src/protocol/annotation-messages.ts';
import type { Acts } from './acts.ts';
import { tellNothing } from './chosen-mark.ts';
import { shortWords } from './mark-words.ts';
import { marksAt, rangeOf, type Marks } from './marks.ts';
import { pickType } from './picks.ts';

/** What the commands of this file work with. */
interface Tools {
  readonly client: BaseLanguageClient;
  readonly acts: Acts;
  readonly marks: Marks;
}

/** Marks the selections with a type, which is asked for where it is not given. */
export async function markSelection(tools: Tools, type?: string): Promise<WireActEdit | undefined> {
  return markWith(tools, async (document, words, range) => {
    const tagSet = await tools.marks.tagSet(document.uri);
    return type === undefined ? pickType(tagSet, `Mark “${words}” as`, likelyType((await tools.marks.of(document))?.marks ?? [], range)) : tagSet.types.find(({ id }) => id === type);
  });
}

/** Marks the selections with the type whose key this is. */
export async function markByKey(tools: Tools, key: string): Promise<WireActEdit | undefined> {
  return markWith(tools, async ({ uri }) => {
    const { types } = await tools.marks.tagSet(uri);
    const found = types.find((type) => type.key?.toLowerCase() === key.toLowerCase());
    return found ?? tellNothing(`No type of the tag set has the key ${key}: ${types.flatMap(({ key: own, words }) => (own === undefined ? [] : [`${own} ${words}`])).join(', ')}`);
  });
}

type Choose = (document: vscode.TextDocument, words: string, range: vscode.Range) => Promise<WireTagType | undefined>;

async function markWith({ client, acts, marks }: Tools, choose: Choose): Promise<WireActEdit | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const ranges = await chosenRanges(editor, marks);
  const [first] = ranges;
  if (first === undefined) return tellNothing('Select the words to be marked');
  const type = await choose(editor.document, shortWords(editor.document.getText(first), 40), first);
  if (type === undefined) return undefined;
  return acts.perform({ kind: 'mark', type: type.id, places: ranges.map((range) => placeOf(client, editor.document, range)) });
}

/** The type that the machine or a person gives the same words. */
export function likelyType(marks: readonly WireMark[], range: vscode.Range): string | undefined {
  return marks.find((mark) => mark.state !== 'orphaned' && rangeOf(mark).isEqual(range))?.type;
}

/** What is selected, without white space at its ends; where only a caret stands, what it stands in. */
export async function chosenRanges(editor: vscode.TextEditor, marks: Marks): Promise<readonly vscode.Range[]> {
  const known = editor.selections.some(({ isEmpty }) => isEmpty) ? await marks.of(editor.document) : undefined;
  return editor.selections.flatMap((selection): readonly vscode.Range[] => {
    if (!selection.isEmpty) return trimmed(editor.document, selection);
    const [mark] = marksAt(known?.marks ?? [], selection.active);
    return mark === undefined ? (editor.document.getWordRangeAtPosition(selection.active) ?? []) as vscode.Range[] : [rangeOf(mark)];
  });
}

function trimmed(document: vscode.TextDocument, range: vscode.Range): readonly vscode.Range[] {
  const text = document.getText(range);
  const bare = text.trim();
  if (bare === '') return [];
  const start = document.offsetAt(range.start) + text.indexOf(bare);
  return [new vscode.Range(document.positionAt(start), document.positionAt(start + bare.length))];
}

/** A range as an act names it, with the words that stand in it. */
export function placeOf({ code2ProtocolConverter: convert }: BaseLanguageClient, document: vscode.TextDocument, range: vscode.Range): WirePlaceOfText {
  return { uri: convert.asUri(document.uri), range: convert.asRange(range), exact: document.getText(range) };
}
