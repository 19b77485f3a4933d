/**
 * Accepts and rejects what the machine suggests: the suggestion at the caret, those of rows, a whole group, or all
 * that fit a type, a confidence or an entity. It must not know where suggestions come from.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { markGroupsRequest, type MarkGroups, type MarkGroupsParams, type WireGrouping, type WireMarkFilter } from '../../../server/src/protocol/annotation-messages.ts';
import type { Acts, Bulk } from './acts.ts';
import type { CaretMark } from './caret-mark.ts';
import { chosenMarks, refOf, tellNothing, type RowArguments } from './chosen-mark.ts';
import { counted } from './mark-words.ts';
import type { Marks } from './marks.ts';
import { goToMark } from './navigate.ts';

interface Tools {
  readonly client: BaseLanguageClient;
  readonly acts: Acts;
  readonly marks: Marks;
  readonly caret: CaretMark;
}

/** A row of the view Review that stands for all suggestions of a group. */
interface GroupRow {
  readonly kind: 'group';
  readonly filter: WireMarkFilter;
  readonly words: string;
  readonly count: number;
}

/** Accepts or rejects the suggestion at the caret and goes on to the next, or those of the rows. */
export async function settle(tools: Tools, act: 'accept' | 'reject', ...rows: RowArguments): Promise<boolean> {
  const { acts, marks, caret } = tools;
  const [row] = rows;
  if (isGroupRow(row)) return settleGroup(tools, { act, filter: row.filter }, row.count, ` of ${row.words}`);
  const chosen = await chosenMarks(marks, rows, ['suggested']);
  if (chosen.length === 0) return tellNothing('No suggestion waits here') ?? false;
  const done = await acts.perform({ kind: act, marks: chosen.map(refOf) });
  if (done !== undefined && row === undefined) await goToMark(marks, caret, { direction: 'next', to: 'suggestions' });
  return done !== undefined;
}

/** How a bulk act can be narrowed: by what, and whether to the article at hand, whose dates and times are meant too. */
const KINDS: readonly { readonly by?: WireGrouping; readonly label: string; readonly isHere?: true }[] = [
  { by: 'type', label: 'Of this article, by type', isHere: true },
  { by: 'confidence', label: 'Of this article, by confidence', isHere: true },
  { by: 'type', label: 'Of all articles, by type' },
  { by: 'confidence', label: 'Of all articles, by confidence' },
  { by: 'entity', label: 'Of all articles, by entity' },
  { by: 'article', label: 'Of one article' },
  { label: 'All' },
];

/** Groups offered at most: those of most suggestions come first. */
const MOST_GROUPS = 500;

/** Accepts or rejects all suggestions of the corpus, of a type, confidence, entity or article. Arguments left out are asked for. */
export async function settleAll(tools: Tools, act: 'accept' | 'reject', filter?: WireMarkFilter): Promise<boolean> {
  if (filter !== undefined) return (await tools.acts.performBulk({ act, filter })) > 0;
  const verb = act === 'accept' ? 'Accept' : 'Reject';
  const kind = await vscode.window.showQuickPick(KINDS, { title: `${verb} suggestions`, placeHolder: 'Which ones' });
  if (kind === undefined) return false;
  if (kind.isHere === true) return settleHere(tools, act, kind.by === 'confidence' ? 'confidence' : 'typeWords');
  const asked = (by: WireGrouping): Promise<MarkGroups> => tools.client.sendRequest<MarkGroups>(markGroupsRequest, { filter: { of: 'suggestions' }, by, limit: MOST_GROUPS } satisfies MarkGroupsParams);
  if (kind.by === undefined) {
    const { marks } = await asked('type');
    return settleGroup(tools, { act, filter: { of: 'suggestions' } }, marks, ' of all articles');
  }
  const { groups } = await asked(kind.by);
  const items = groups.map(({ id, words, count }) => ({ label: words, description: counted(count, 'suggestion'), id, count }));
  const chosen = await vscode.window.showQuickPick(items, { title: `${verb} suggestions` });
  if (chosen === undefined) return false;
  return settleGroup(tools, { act, filter: { of: 'suggestions', [kind.by]: chosen.id } }, chosen.count, ` of ${chosen.label}`);
}

// One act on what the editor shows of the article.
async function settleHere({ acts, marks }: Tools, act: 'accept' | 'reject', by: 'typeWords' | 'confidence'): Promise<boolean> {
  const editor = vscode.window.activeTextEditor;
  const known = editor && (await marks.of(editor.document));
  const waiting = (known?.marks ?? []).filter(({ state }) => state === 'suggested');
  const groups = [...new Set(waiting.map((mark) => mark[by] ?? ''))].map((label) => ({ label, found: waiting.filter((mark) => mark[by] === label) }));
  if (groups.length === 0) return tellNothing('No suggestion waits in this article') ?? false;
  const items = groups.map(({ label, found }) => ({ label, description: counted(found.length, 'suggestion'), found }));
  const chosen = await vscode.window.showQuickPick(items, { title: `${act === 'accept' ? 'Accept' : 'Reject'} suggestions of this article`, canPickMany: true });
  const refs = (chosen ?? []).flatMap(({ found }) => found.map(refOf));
  return refs.length > 0 && (await acts.perform({ kind: act, marks: refs })) !== undefined;
}

/** Suggestions that are settled together without a question. */
const UNASKED = 20;

async function settleGroup({ acts }: Tools, bulk: Bulk, count: number, of: string): Promise<boolean> {
  if (count > UNASKED && !(await isSure(bulk, `${counted(count, 'suggestion')}${of}`))) return false;
  return (await acts.performBulk(bulk)) > 0;
}

async function isSure({ act }: Bulk, what: string): Promise<boolean> {
  const verb = act === 'accept' ? 'Accept' : 'Reject';
  const detail = 'It is written into your files of .dateline/annotations, and taken back in one step by Undo Last Annotation.';
  return (await vscode.window.showWarningMessage(`${verb} ${what}?`, { modal: true, detail }, verb)) === verb;
}

function isGroupRow(row: unknown): row is GroupRow {
  return typeof row === 'object' && row !== null && 'kind' in row && row.kind === 'group' && 'filter' in row;
}
