/**
 * Has the marks of an article written where they stand in what is stored: when it is saved, and when what was typed is
 * taken back or discarded, for marks may have been made in it meanwhile. It must not know how marks move.
 */
import * as vscode from 'vscode';
import { LANGUAGES } from '../languages.ts';
import type { Acts } from './acts.ts';

/** Follows the articles. */
export function settleStored(acts: Acts): vscode.Disposable {
  const unsaved = new Set<string>();
  return vscode.Disposable.from(
    vscode.workspace.onDidSaveTextDocument((document) => {
      unsaved.delete(document.uri.toString());
      if (LANGUAGES.includes(document.languageId)) void acts.settle(document.uri);
    }),
    // The editor tells of this as well when a document becomes, or ceases to be, unsaved.
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      const key = document.uri.toString();
      if (document.isDirty && LANGUAGES.includes(document.languageId)) unsaved.add(key);
      else if (unsaved.delete(key)) void acts.settle(document.uri);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (unsaved.delete(uri.toString())) void acts.settle(uri);
    }),
  );
}
