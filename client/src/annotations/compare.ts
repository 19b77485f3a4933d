/**
 * Compares annotators: how far they agree, then every difference that nobody settled, side by side. Enter goes to it and
 * asks who is right; the answer is one act, undone in one step. It must not know how agreement is counted.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { agreementRequest, type AgreementParams, type WireAct, type WireAgreement, type WireDifference } from '../../../server/src/protocol/annotation-messages.ts';
import { goToPlace } from '../places.ts';
import type { Acts } from './acts.ts';
import { tellNothing } from './chosen-mark.ts';
import { agreementWords, differenceWords, verdicts } from './compare-words.ts';
import { counted } from './mark-words.ts';

interface Tools {
  readonly client: BaseLanguageClient;
  readonly acts: Acts;
}

type Scope = AgreementParams['scope'];

/** What may be given to the command; what is left out is asked for. */
export interface Comparing {
  readonly scope?: Scope;
  readonly annotators?: readonly string[];
}

/** Compares until the list is left. Resolves to the last comparison; undefined where there was nothing to compare. */
export async function compareAnnotators(tools: Tools, given: Comparing = {}): Promise<WireAgreement | undefined> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (uri === undefined) return tellNothing('Open an article of the folder whose annotators you want to compare');
  const scope = given.scope ?? (await pickScope());
  if (scope === undefined) return undefined;
  const ask = (annotators?: readonly string[]): Promise<WireAgreement> => askAgreement(tools.client, { scope, uri, annotators });
  const { annotators: all } = await ask();
  if (all.length < 2) return tellNothing(all.length === 0 ? 'Nobody has marked anything here' : `Only ${all[0] ?? ''} has marked something here: two annotators are needed`);
  const annotators = given.annotators ?? (all.length === 2 ? all : await pickAnnotators(all));
  if (annotators === undefined) return undefined;
  for (let compared = await ask(annotators); ; compared = await ask(annotators)) {
    if (!(await settleOne(tools, compared, { scope, uri }))) return compared;
  }
}

async function askAgreement(client: BaseLanguageClient, { scope, uri, annotators }: { readonly scope: Scope; readonly uri: vscode.Uri; readonly annotators: readonly string[] | undefined }): Promise<WireAgreement> {
  const params: AgreementParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) }, scope, ...(annotators !== undefined && { annotators }) };
  const answer = client.sendRequest<WireAgreement>(agreementRequest, params);
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: 'Comparing annotators' }, () => answer) as Promise<WireAgreement>;
}

async function pickScope(): Promise<Scope | undefined> {
  const items: readonly { readonly label: string; readonly scope: Scope }[] = [
    { label: 'In this article', scope: 'article' },
    { label: 'In all articles of the folder', scope: 'corpus' },
  ];
  return (await vscode.window.showQuickPick(items, { title: 'Compare annotators' }))?.scope;
}

async function pickAnnotators(all: readonly string[]): Promise<readonly string[] | undefined> {
  const items = all.map((label) => ({ label, picked: true }));
  const picked = await vscode.window.showQuickPick(items, { title: 'Compare annotators', placeHolder: 'Two or more', canPickMany: true });
  if (picked === undefined) return undefined;
  return picked.length < 2 ? tellNothing('Two annotators are needed') : picked.map(({ label }) => label);
}

interface Row extends vscode.QuickPickItem {
  readonly difference?: WireDifference;
}

// One round: whether something was settled or looked at, so that the list comes again.
async function settleOne({ client, acts }: Tools, compared: WireAgreement, { scope, uri }: { readonly scope: Scope; readonly uri: vscode.Uri }): Promise<boolean> {
  const { annotators, differences, agreed } = compared;
  const bulk: readonly Row[] = agreed === 0 ? [] : [{ label: `$(check-all) Keep ${counted(agreed, 'mark')} on which all agree` }];
  const rows: readonly Row[] = [...bulk, ...differences.map((difference) => ({ ...differenceWords(difference), difference }))];
  if (rows.length === 0) {
    vscode.window.setStatusBarMessage(`Nothing is left to be settled: ${agreementWords(compared)}`, 8000);
    return false;
  }
  const row = await vscode.window.showQuickPick(rows, { title: agreementWords(compared), placeHolder: 'Enter goes there and asks who is right', matchOnDescription: true, matchOnDetail: true });
  if (row === undefined) return false;
  const { difference } = row;
  if (difference !== undefined) return settleDifference({ client, acts }, difference);
  const done = await acts.perform({ kind: 'adjudicateAgreed', uri: client.code2ProtocolConverter.asUri(uri), scope, annotators });
  return done !== undefined;
}

async function settleDifference({ client, acts }: Tools, difference: WireDifference): Promise<boolean> {
  await goToPlace(client, difference.place);
  const items: readonly { readonly label: string; readonly description?: string; readonly act?: WireAct; readonly stays?: true }[] = [
    ...verdicts(difference),
    { label: '$(arrow-left) Leave it, back to the list' },
    { label: '$(close) Leave it and stay here', stays: true },
  ];
  const { label, description } = differenceWords(difference);
  const verdict = await vscode.window.showQuickPick(items, { title: `${label}: ${description}`, placeHolder: 'Who is right?' });
  if (verdict === undefined || verdict.stays === true) return false;
  return verdict.act === undefined || (await acts.perform(verdict.act)) !== undefined;
}
