/**
 * What is done with marks that stand: another type, attributes, deletion; with moved ones, confirmation; with orphans,
 * another place. It must not know how marks are kept.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { WireActEdit, WireMark, WireTagType } from '../../../server/src/protocol/annotation-messages.ts';
import type { Acts } from './acts.ts';
import { chosenMarks, refOf, tellNothing, type RowArguments } from './chosen-mark.ts';
import { markWords, shortWords } from './mark-words.ts';
import { chosenRanges, placeOf } from './mark-selection.ts';
import type { Marks } from './marks.ts';
import { pickType } from './picks.ts';

interface Tools {
  readonly client: BaseLanguageClient;
  readonly acts: Acts;
  readonly marks: Marks;
}

/** Marks that a person has made, wherever they stand. */
const OWN = ['accepted', 'moved', 'orphaned'] as const;

/** Gives marks, or a suggestion that is accepted with it, another type. */
export async function changeType({ acts, marks }: Tools, ...rows: RowArguments): Promise<WireActEdit | undefined> {
  const chosen = await chosenMarks(marks, rows, [...OWN, 'suggested']);
  const [first] = chosen;
  if (first === undefined) return tellNothing('There is no mark here');
  const type = await pickType(await marks.tagSet(vscode.Uri.parse(first.place.uri)), `Type of ${namesOf(chosen)}, now ${first.typeWords}`);
  return type && acts.perform({ kind: 'change', marks: chosen.map(refOf), type: type.id });
}

/** Gives marks a value of an attribute, or takes one off. */
export async function changeAttributes({ acts, marks }: Tools, ...rows: RowArguments): Promise<WireActEdit | undefined> {
  const chosen = await chosenMarks(marks, rows, OWN);
  const [first] = chosen;
  if (first === undefined) return tellNothing('There is no mark here');
  const { types } = await marks.tagSet(vscode.Uri.parse(first.place.uri));
  const attributes = types.find(({ id }) => id === first.type)?.attributes ?? [];
  if (attributes.length === 0) return tellNothing(`The tag set gives ${first.typeWords} no attributes`);
  const attribute = await pickAttribute(attributes, first);
  const value = attribute && (await pickValue(attribute, first.attributes[attribute.id]));
  if (attribute === undefined || value === undefined) return undefined;
  return acts.perform({ kind: 'change', marks: chosen.map(refOf), attributes: { [attribute.id]: value } });
}

/** Takes marks away. Those of another annotator only after a question. */
export async function deleteMarks({ acts, marks }: Tools, ...rows: RowArguments): Promise<WireActEdit | undefined> {
  const chosen = await chosenMarks(marks, rows, OWN);
  if (chosen.length === 0) return tellNothing('There is no mark here');
  return acts.perform({ kind: 'delete', marks: chosen.map(refOf) });
}

/** Says that moved marks stand where they belong. */
export async function confirmMarks({ acts, marks }: Tools, ...rows: RowArguments): Promise<WireActEdit | undefined> {
  const chosen = await chosenMarks(marks, rows, ['moved']);
  if (chosen.length === 0) return tellNothing('No mark here waits to be confirmed');
  return acts.perform({ kind: 'confirm', marks: chosen.map(refOf) });
}

/** Puts an orphan, or a moved mark, where the selection is. Which one is asked where no row says it. */
export async function reattach({ client, acts, marks }: Tools, ...rows: RowArguments): Promise<WireActEdit | undefined> {
  const editor = vscode.window.activeTextEditor;
  const [range] = editor === undefined ? [] : await chosenRanges(editor, marks);
  if (editor === undefined || range === undefined) return tellNothing('Select the words that the mark belongs to');
  const place = placeOf(client, editor.document, range);
  const [given] = rows[0] === undefined ? [] : await chosenMarks(marks, rows, OWN);
  const mark = given ?? (await pickLost((await marks.of(editor.document))?.marks ?? [], place.exact));
  if (mark === undefined) return undefined;
  if (mark.place.uri !== place.uri) return tellNothing('The selection must be in the article of the mark');
  return acts.perform({ kind: 'reattach', mark: refOf(mark), place });
}

async function pickLost(marks: readonly WireMark[], words: string): Promise<WireMark | undefined> {
  const lost = marks.filter(({ state }) => state === 'orphaned' || state === 'moved');
  if (lost.length === 0) return tellNothing('No mark of this article has lost its place');
  const items = lost.map((mark) => ({ label: shortWords(mark.exact), description: markWords(mark), mark }));
  return (await vscode.window.showQuickPick(items, { title: `Put on “${shortWords(words, 40)}”`, placeHolder: 'Mark that lost its place', matchOnDescription: true }))?.mark;
}

type Attribute = WireTagType['attributes'][number];

async function pickAttribute(attributes: readonly Attribute[], { attributes: values, exact }: WireMark): Promise<Attribute | undefined> {
  const items = attributes.map((attribute) => ({
    label: attribute.words,
    description: values[attribute.id] ?? '',
    ...(attribute.guideline !== undefined && { detail: attribute.guideline }),
    attribute,
  }));
  return (await vscode.window.showQuickPick(items, { title: `Attributes of “${shortWords(exact, 40)}”`, placeHolder: 'Attribute' }))?.attribute;
}

/** The value; null takes it off, undefined leaves it. */
async function pickValue({ words, values }: Attribute, before: string | undefined): Promise<string | null | undefined> {
  const title = words;
  if (values.length === 0) {
    const answer = await vscode.window.showInputBox({ title, value: before ?? '', prompt: 'Empty takes it off' });
    return answer === undefined ? undefined : answer.trim() === '' ? null : answer.trim();
  }
  const items = [
    ...values.map((value) => ({ label: value, description: value === before ? 'as it is' : '', value: value as string | null })),
    ...(before === undefined ? [] : [{ label: 'No value', description: '', value: null }]),
  ];
  return (await vscode.window.showQuickPick(items, { title, placeHolder: 'Value' }))?.value;
}

function namesOf(marks: readonly WireMark[]): string {
  return marks.length === 1 ? `“${shortWords(marks[0]?.exact ?? '', 40)}”` : `${marks.length} marks`;
}
