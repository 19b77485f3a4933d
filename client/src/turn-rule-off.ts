/**
 * Turns a rule off by writing its setting, and offers the way back. It must not know what the rule looks for.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Writes `dateline.rules.<rule>: off` into the settings of the workspace, or of the person where no folder is open. */
export async function turnRuleOff(_client: BaseLanguageClient, rule: string): Promise<void> {
  const settings = vscode.workspace.getConfiguration('dateline.rules');
  const target = vscode.workspace.workspaceFolders === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
  const before = settings.inspect<string>(rule);
  const own = target === vscode.ConfigurationTarget.Global ? before?.globalValue : before?.workspaceValue;
  await settings.update(rule, 'off', target);
  const undo = 'Undo';
  const chosen = await vscode.window.showInformationMessage(`Dateline no longer looks for ${rule}.`, undo);
  if (chosen === undo) await vscode.workspace.getConfiguration('dateline.rules').update(rule, own, target);
}
