/**
 * What the server says that it can do. It must not know how any of it is done.
 */
import type { ServerCapabilities } from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';
import { offeredKinds } from './answers/code-actions.ts';
import { documentSync } from './documents.ts';
import { tokenLegend } from './tokens.ts';

/** The capabilities for a client; positions are UTF-16, which every client speaks. */
export function serverCapabilities({ pullsDiagnostics, workspaceFolders }: Abilities): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: documentSync,
    hoverProvider: true,
    definitionProvider: true,
    implementationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    codeActionProvider: { codeActionKinds: [...offeredKinds], resolveProvider: true },
    codeLensProvider: { resolveProvider: true },
    inlayHintProvider: true,
    semanticTokensProvider: { legend: tokenLegend, full: { delta: true }, range: true },
    renameProvider: { prepareProvider: true },
    callHierarchyProvider: true,
    ...(pullsDiagnostics
      ? { diagnosticProvider: { identifier: 'dateline', interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
    ...(workspaceFolders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {}),
  };
}
