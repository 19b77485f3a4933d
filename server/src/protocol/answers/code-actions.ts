/**
 * Code actions on the wire: offered without their edits, which are made when one is chosen (or at once for
 * clients that cannot ask again). It must not know what an action is good for.
 */
import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams, Diagnostic, Range } from 'vscode-languageserver';
import { codeActions } from '../../features/code-actions.ts';
import type { Action } from '../../features/code-actions.ts';
import type { Context, Opened } from '../context.ts';
import { rangeOf } from '../convert.ts';
import { editOfDecision } from '../decision-edits.ts';
import { workspaceEditOf } from '../edits.ts';
import { saveDecisionsCommand, setPublicationDateCommand, turnRuleOffCommand } from '../messages.ts';
import { canonicalUri } from '../uris.ts';

const kinds = { fix: CodeActionKind.QuickFix, rewrite: CodeActionKind.RefactorRewrite } as const;

/** The kinds of actions that the server offers. */
export const offeredKinds: readonly string[] = Object.values(kinds);

/** The actions for a range, those of the kinds that the client asks for. */
export async function answerCodeActions(context: Context, { textDocument, range, context: asked }: CodeActionParams): Promise<CodeAction[]> {
  const found = await actionsIn(context, textDocument.uri, range);
  if (found === undefined) return [];
  const { opened, actions } = found;
  const wanted = actions.filter(({ kind }) => isAskedFor(kinds[kind], asked?.only));
  const offered = wanted.flatMap((action) => offerOf(context, action, opened, asked?.diagnostics));
  const bare = offered.map(({ action, offer }) => ({ action, offer: { ...offer, data: { uri: textDocument.uri, range } } }));
  if (context.abilities.resolvesCodeActions) return bare.map(({ offer }) => offer);
  return Promise.all(bare.map(({ action, offer }) => completed(context, opened, action, offer)));
}

/** The chosen action with its edit and command; unchanged when it is offered no longer. */
export async function resolveCodeAction(context: Context, offer: CodeAction): Promise<CodeAction> {
  const data = readData(offer.data);
  const found = data && (await actionsIn(context, data.uri, data.range));
  const action = found?.actions.find(({ title }) => title === offer.title);
  return found === undefined || action === undefined ? offer : completed(context, found.opened, action, offer);
}

async function actionsIn(context: Context, uri: string, range: Range): Promise<{ opened: Opened; actions: readonly Action[] } | undefined> {
  const within = await context.within({ textDocument: { uri }, range });
  if (within === undefined) return undefined;
  const session = await context.session();
  const findings = await session.findings(canonicalUri(uri));
  return { opened: within, actions: await codeActions(within.snapshot, within.span, findings) };
}

function offerOf(context: Context, action: Action, { lines }: Opened, diagnostics: unknown): { action: Action; offer: CodeAction }[] {
  if ((action.work.kind === 'ask-date' || action.work.kind === 'rule-off') && !context.abilities.hasCommands) return [];
  const { finding } = action;
  const answered = finding === undefined ? [] : matching(diagnostics, finding.rule, rangeOf(lines, finding));
  const offer: CodeAction = { title: action.title, kind: kinds[action.kind], ...(answered.length === 0 ? {} : { diagnostics: answered }) };
  return [{ action, offer }];
}

async function completed(context: Context, { snapshot }: Opened, { work }: Action, offer: CodeAction): Promise<CodeAction> {
  switch (work.kind) {
    case 'edits':
      return { ...offer, edit: (await workspaceEditOf(context, work.edits)).edit };
    case 'ask-date':
      return { ...offer, command: { title: offer.title, command: setPublicationDateCommand, arguments: [context.uris.uriOf(snapshot.path)] } };
    case 'rule-off':
      return { ...offer, command: { title: offer.title, command: turnRuleOffCommand, arguments: [work.rule] } };
    case 'decision': {
      const made = await editOfDecision(context, snapshot, work.decision);
      if (made === undefined) return { ...offer, disabled: { reason: 'A decision can be kept only for an article that lies in an opened folder, in a file of .dateline/ that can be read.' } };
      const save = { title: 'Save the decision', command: saveDecisionsCommand, arguments: [made.uri] };
      return { ...offer, edit: made.edit, ...(context.abilities.hasCommands ? { command: save } : {}) };
    }
  }
}

// Kinds are paths: `refactor` asks for `refactor.rewrite` as well.
function isAskedFor(kind: string, only: unknown): boolean {
  if (!Array.isArray(only)) return true;
  return only.some((asked) => typeof asked === 'string' && (asked === '' || kind === asked || kind.startsWith(`${asked}.`)));
}

function matching(diagnostics: unknown, rule: string, { start, end }: Range): Diagnostic[] {
  if (!Array.isArray(diagnostics)) return [];
  return (diagnostics as readonly Diagnostic[]).filter(
    ({ code, range }) =>
      code === rule && range.start.line === start.line && range.start.character === start.character && range.end.line === end.line && range.end.character === end.character,
  );
}

function readData(data: unknown): { readonly uri: string; readonly range: Range } | undefined {
  if (typeof data !== 'object' || data === null || !('uri' in data) || !('range' in data)) return undefined;
  const { uri, range } = data;
  return typeof uri === 'string' && isRange(range) ? { uri, range } : undefined;
}

function isRange(value: unknown): value is Range {
  const isPosition = (at: unknown): boolean =>
    typeof at === 'object' && at !== null && 'line' in at && 'character' in at && typeof at.line === 'number' && typeof at.character === 'number';
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value && isPosition(value.start) && isPosition(value.end);
}
