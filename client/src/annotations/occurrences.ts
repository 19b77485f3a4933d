/**
 * Marks every place that has the selected words, in the article or in the corpus, after a look at them: a list with
 * every place ticked that is not marked already. It must not know how places are found.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { occurrencesRequest, type Occurrences, type OccurrencesParams, type WireActEdit, type WireOccurrence } from '../../../server/src/protocol/annotation-messages.ts';
import type { Acts } from './acts.ts';
import { tellNothing } from './chosen-mark.ts';
import { counted, shortWords } from './mark-words.ts';
import { chosenRanges, likelyType } from './mark-selection.ts';
import type { Marks } from './marks.ts';
import { pickMany, pickType } from './picks.ts';

interface Tools {
  readonly client: BaseLanguageClient;
  readonly acts: Acts;
  readonly marks: Marks;
}

interface PlaceItem extends vscode.QuickPickItem {
  readonly occurrence?: WireOccurrence;
}

/** Asks for the type and the places, and marks them all in one act. */
export async function markOccurrences({ client, acts, marks }: Tools, scope: OccurrencesParams['scope']): Promise<WireActEdit | undefined> {
  const editor = vscode.window.activeTextEditor;
  const [range] = editor === undefined ? [] : await chosenRanges(editor, marks);
  if (editor === undefined || range === undefined) return tellNothing('Select the words to be marked');
  const { code2ProtocolConverter: convert } = client;
  const params: OccurrencesParams = { textDocument: { uri: convert.asUri(editor.document.uri) }, range: convert.asRange(range), scope };
  const found = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: 'Looking for the words' }, () => client.sendRequest<Occurrences>(occurrencesRequest, params));
  const type = await pickType(await marks.tagSet(editor.document.uri), `Mark “${shortWords(found.exact, 40)}” everywhere as`, likelyType((await marks.of(editor.document))?.marks ?? [], range));
  const places = type && (await pickPlaces(found, type.words));
  if (type === undefined || places === undefined || places.length === 0) return undefined;
  return acts.perform({ kind: 'mark', type: type.id, places: places.map(({ place, text }) => ({ ...place, exact: text })) });
}

async function pickPlaces(found: Occurrences, typeWords: string): Promise<readonly WireOccurrence[] | undefined> {
  const items: PlaceItem[] = found.articles.flatMap(({ article, places }): PlaceItem[] => [
    { label: `${article} (${places.length})`, kind: vscode.QuickPickItemKind.Separator },
    ...places.map((occurrence) => ({ label: inContext(occurrence), description: whereWords(occurrence), picked: occurrence.marked === undefined, occurrence })),
  ]);
  const given = found.articles.reduce((sum, { places }) => sum + places.length, 0);
  const cut = given < found.total ? `, the first ${counted(given, 'place')} of ${found.total.toLocaleString('en')}` : '';
  const title = `Mark as ${typeWords}: ${counted(given, 'place')} in ${counted(found.articles.length, 'article')}${cut}`;
  const chosen = await pickMany(items, { title, placeHolder: 'Take the tick from what is not meant' });
  return chosen?.flatMap(({ occurrence }) => occurrence ?? []);
}

/** Letters on each side of the words, so that these are in sight in a narrow list. */
const AROUND = 24;

function inContext({ before, text, after }: WireOccurrence): string {
  return shortWords(`…${before.slice(-AROUND)}${text}${after.slice(0, AROUND)}…`, 120);
}

function whereWords({ marked, place }: WireOccurrence): string {
  const line = `line ${place.range.start.line + 1}`;
  return marked === undefined ? line : `${line}, marked already: ${marked}`;
}
