/**
 * A case of the editor suite and the few means that cases share. It must not import anything of Node: the
 * web-worker extension host has none.
 */
import * as vscode from 'vscode';
import type { Api } from '../../client/src/extension.ts';

/** One thing that must hold in a running editor. */
export interface Case {
  readonly name: string;
  run(api: Api): Promise<void>;
}

/** The URI of a file of the opened workspace, by its path from the folder that holds all roots. */
export function uriOf(path: string): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (first === undefined) throw new Error('no folder is open');
  return vscode.Uri.joinPath(first.uri, '..', ...path.split('/'));
}

/** Opens a file in the active editor. */
export async function show(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(path)));
}

/** The position of the `$0` in words of the document: `met the fam$0ilies`. */
export function at(document: vscode.TextDocument, marked: string): vscode.Position {
  const words = marked.replace('$0', '');
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in ${document.uri.path}`);
  return document.positionAt(start + Math.max(marked.indexOf('$0'), 0));
}

/** Moves the caret of an editor there. */
export function moveTo(editor: vscode.TextEditor, marked: string): vscode.Position {
  const position = at(editor.document, marked);
  editor.selection = new vscode.Selection(position, position);
  return position;
}

/** Asks a provider by its command: `ask<vscode.Hover[]>('HoverProvider', …)`. */
export async function ask<Answer>(provider: string, ...args: unknown[]): Promise<Answer> {
  return vscode.commands.executeCommand<Answer>(`vscode.execute${provider}`, ...args);
}

/** The text of all hovers at a place. */
export async function hoverAt(document: vscode.TextDocument, marked: string): Promise<string> {
  const hovers = await ask<vscode.Hover[]>('HoverProvider', document.uri, at(document, marked));
  return hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n');
}

/** The findings in a document, as `rule: message`. */
export function findingsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'dateline');
}

/** The rule that a finding breaks. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Resolves once the condition holds; looked at again whenever the event fires. */
export async function until<Value>(event: vscode.Event<unknown>, condition: () => Value | undefined | false): Promise<Value> {
  const now = condition();
  if (now !== undefined && now !== false) return now;
  return new Promise((resolve) => {
    const subscription = event(() => {
      const value = condition();
      if (value === undefined || value === false) return;
      subscription.dispose();
      resolve(value);
    });
  });
}

/** Fires when either of two events does. */
export function either(one: vscode.Event<unknown>, other: vscode.Event<unknown>): vscode.Event<unknown> {
  return (listener) => vscode.Disposable.from(one(listener), other(listener));
}

/** Resolves to the finding of a document once there is one by this rule. */
export async function findingBy(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  return until(vscode.languages.onDidChangeDiagnostics, () => findingsOf(uri).find((finding) => ruleOf(finding) === rule));
}

/** Resolves once a document has no finding by this rule. */
export async function noFindingBy(uri: vscode.Uri, rule: string): Promise<void> {
  await until(vscode.languages.onDidChangeDiagnostics, () => findingsOf(uri).every((finding) => ruleOf(finding) !== rule));
}

/** Fails with both values where they differ. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [is, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== wanted) throw new Error(`${what}: expected ${wanted}, got ${is}`);
}

/** Fails where the text lacks a word. */
export function contains(text: string, words: readonly string[], what: string): void {
  const missing = words.filter((word) => !text.includes(word));
  if (missing.length > 0) throw new Error(`${what} lacks ${missing.map((word) => `“${word}”`).join(', ')}:\n${text}`);
}

/** Fails with the sentence where the condition does not hold. */
export function assert(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence);
}

/** The last part of a path. */
export function fileName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** Accepts what quick picks propose first until the command is done. */
export async function accepting(command: Thenable<unknown>): Promise<unknown> {
  let isDone = false;
  const done = Promise.resolve(command).finally(() => (isDone = true));
  while (!isDone) {
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 150))]);
    if (!isDone) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  return done;
}
