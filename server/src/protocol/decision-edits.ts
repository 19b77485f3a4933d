/**
 * A decision as an edit of the plain file that keeps it: the file is made where there is none, and a text that
 * cannot be read is left alone. It must not know what the decision changes.
 */
import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { otherSide } from '../check/suppress.ts';
import type { Decision } from '../features/code-actions.ts';
import type { Snapshot } from '../features/snapshot.ts';
import { editForAccepted, editForIgnored, editForPublished, editForRejected } from '../link/decision-edits.ts';
import type { DecisionEdit } from '../link/decision-edits.ts';
import type { DecisionFile } from '../link/decision-files.ts';
import { datelineFile } from '../session/dateline-folder.ts';
import { indexLines } from '../text/lines.ts';
import type { Context } from './context.ts';
import { rangeOf } from './convert.ts';
import { asWorkspaceEdit } from './edits.ts';

/** The edit, and the file that it changes. */
export interface MadeDecision {
  readonly uri: string;
  readonly edit: WorkspaceEdit;
}

/** The edit that records the decision; undefined for an article of no folder, and for a file that cannot be read or has to be mended first. */
export async function editOfDecision(context: Context, { path }: Snapshot, decision: Decision): Promise<MadeDecision | undefined> {
  const place = (await context.session()).locate(path);
  if (place === undefined) return undefined;
  const uri = datelineFile(place.folder, fileOf(decision));
  const file = await context.decisionFile(uri);
  if (file.kind === 'refused') return undefined;
  const current = file.kind === 'text' ? file.text : undefined;
  const edit = editOf(await paired(context, decision), current, place.relative);
  if (edit === undefined) return undefined;
  const range = rangeOf(indexLines(current ?? ''), edit);
  const change: TextDocumentEdit = { textDocument: { uri, version: context.versionOf(uri) }, edits: [{ range, newText: edit.newText }] };
  return { uri, edit: current === undefined ? created(context, uri, change) : asWorkspaceEdit(context, [change]) };
}

/** A decision with the other side of a pair in words. */
type Paired = Exclude<Decision, { kind: 'ignore' }> | Omit<Extract<Decision, { kind: 'ignore' }>, 'against'>;

// The other article's sentence is in its text only; where it cannot be read, the finding is silenced here.
async function paired(context: Context, decision: Decision): Promise<Paired> {
  if (decision.kind !== 'ignore' || decision.against === undefined) return decision;
  const { path, span } = decision.against;
  const place = (await context.session()).locate(path);
  const other = await context.textOf(path);
  if (place === undefined || other === undefined) return decision;
  return { ...decision, ignored: { ...decision.ignored, against: otherSide(place.relative, other.text, span) } };
}

function fileOf({ kind }: Pick<Decision, 'kind'>): DecisionFile {
  if (kind === 'ignore') return 'ignored.jsonl';
  return kind === 'published' ? 'articles.yaml' : 'entities.yaml';
}

function editOf(decision: Paired, current: string | undefined, relative: string): DecisionEdit | undefined {
  switch (decision.kind) {
    case 'ignore':
      return editForIgnored(current, decision.here ? { ...decision.ignored, article: relative } : decision.ignored);
    case 'published':
      return editForPublished(current, relative, decision.date);
    case 'accept':
      return editForAccepted(current, { name: decision.name, type: decision.type });
    case 'reject':
      return editForRejected(current, decision.name);
  }
}

// A client that cannot make files with an edit makes them by editing, or tells the person that it cannot.
function created(context: Context, uri: string, change: TextDocumentEdit): WorkspaceEdit {
  const { documentChanges, createsFiles } = context.abilities;
  if (!documentChanges || !createsFiles) return asWorkspaceEdit(context, [change]);
  const create: CreateFile = { kind: 'create', uri, options: { ignoreIfExists: true } };
  return { documentChanges: [create, change] };
}
