/**
 * What the client is asked for after it has started: to tell of changed settings and files, and to ask again
 * for what it shows. It must not know what changed.
 */
import {
  CodeLensRefreshRequest,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
} from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';

/** Files that the client is asked to watch. */
const WATCHED = ['**/*.{txt,md,article}', '**/.dateline/**'];

/** Registers for settings and files, as far as the client lets itself be registered with. */
export async function register({ client }: Connection, { registersWatchers, registersConfiguration }: Abilities): Promise<void> {
  if (registersConfiguration) await client.register(DidChangeConfigurationNotification.type, { section: 'dateline' });
  if (registersWatchers) {
    await client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHED.map((globPattern) => ({ globPattern })) });
  }
}

/** Has the client pull findings again. */
export async function refreshFindings(connection: Connection, { refreshesDiagnostics }: Abilities): Promise<void> {
  if (refreshesDiagnostics) await connection.sendRequest(DiagnosticRefreshRequest.method);
}

/** Has the client ask again for lenses, hints and colours. */
export async function refreshDecorations(connection: Connection, abilities: Abilities): Promise<void> {
  const asked: string[] = [];
  if (abilities.refreshesCodeLenses) asked.push(CodeLensRefreshRequest.method);
  if (abilities.refreshesInlayHints) asked.push(InlayHintRefreshRequest.method);
  if (abilities.refreshesSemanticTokens) asked.push(SemanticTokensRefreshRequest.method);
  await Promise.all(asked.map((method) => connection.sendRequest(method)));
}
