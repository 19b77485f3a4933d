/**
 * Acts on the rows of the view Entities: two are one, two are not one, this is a name, this is none. It must not know
 * how entities are kept.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { entityChoicesRequest, type EntityChoicesParams, type WireActEdit, type WireEntityChoice, type WireName } from '../../../server/src/protocol/annotation-messages.ts';
import type { EntityNode } from '../entities-view.ts';
import type { Acts } from './acts.ts';
import { tellNothing } from './chosen-mark.ts';

interface Tools {
  readonly client: BaseLanguageClient;
  readonly acts: Acts;
}

/** Rows of the view: the one that the command was called on, and those selected with it. */
export type EntityArguments = readonly [node?: EntityNode, nodes?: readonly EntityNode[]];

/** Says that the entities of the rows are one; where it is one row, the other is asked for. */
export async function mergeEntities({ client, acts }: Tools, ...args: EntityArguments): Promise<WireActEdit | undefined> {
  const names = namesOf(args);
  const [first] = names;
  if (first === undefined) return tellNothing('Choose an entity in the view Entities');
  const other = names.length > 1 ? undefined : await pickOther(client, uriOf(args), first, `“${first.name}” is the same as`);
  const all = other === undefined ? names : [...names, other];
  return all.length < 2 ? undefined : acts.perform({ kind: 'merge', uri: uriOf(args), names: all });
}

/** Says that a way of writing is not this entity, or that two entities are not one. */
export async function splitEntities({ client, acts }: Tools, ...args: EntityArguments): Promise<WireActEdit | undefined> {
  const names = namesOf(args);
  const [first] = names;
  const [node] = args;
  if (first === undefined || node?.kind !== 'entity') return tellNothing('Choose an entity in the view Entities');
  const variants = node.entity.variants.map(({ text }) => text).filter((text) => text !== first.name);
  const other = names[1] ?? (await pickVariant(variants, first)) ?? (await pickOther(client, uriOf(args), first, `“${first.name}” is not the same as`));
  return other && acts.perform({ kind: 'split', uri: uriOf(args), names: [first, other] });
}

/** Says that the rows are names, or that they are none. */
export async function settleNames({ acts }: Tools, kind: 'acceptName' | 'rejectName', ...args: EntityArguments): Promise<WireActEdit | undefined> {
  const names = namesOf(args);
  return names.length === 0 ? tellNothing('Choose an entity in the view Entities') : acts.perform({ kind, uri: uriOf(args), names });
}

function namesOf([node, nodes]: EntityArguments): readonly WireName[] {
  const rows = nodes !== undefined && nodes.length > 0 ? nodes : node === undefined ? [] : [node];
  return rows.flatMap((row) => (row.kind === 'entity' ? [{ name: row.entity.name, type: row.type }] : []));
}

// The article that introduces it: its folder's list is meant.
function uriOf([node]: EntityArguments): string {
  return node?.kind === 'entity' ? node.entity.handle.uri : '';
}

async function pickVariant(variants: readonly string[], { name, type }: WireName): Promise<WireName | undefined> {
  if (variants.length === 0) return undefined;
  const items = [...variants.map((text) => ({ label: text, text })), { label: 'Another entity…', text: undefined }];
  const chosen = await vscode.window.showQuickPick(items, { title: `“${name}” is not the same as`, placeHolder: 'A way in which it is written' });
  return chosen?.text === undefined ? undefined : { name: chosen.text, type };
}

async function pickOther(client: BaseLanguageClient, uri: string, first: WireName, title: string): Promise<WireName | undefined> {
  const query = await vscode.window.showInputBox({ title, prompt: 'Words of the other name', value: first.name.split(' ').at(-1) ?? '' });
  if (query === undefined) return undefined;
  const params: EntityChoicesParams = { textDocument: { uri }, query, limit: 100 };
  const found = await client.sendRequest<WireEntityChoice[]>(entityChoicesRequest, params);
  const items = found.filter(({ name }) => name !== first.name).map(({ name, type, typeWords, detail }) => ({ label: name, description: typeWords, detail, other: { name, type } }));
  if (items.length === 0) return tellNothing(`No other entity has “${query}” in its name`);
  return (await vscode.window.showQuickPick(items, { title, placeHolder: 'Entity', matchOnDescription: true }))?.other;
}
