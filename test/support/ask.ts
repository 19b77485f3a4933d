/**
 * Requests of the Language Server Protocol with what they are asked and what this server answers, so that a test reads an
 * answer without casting it. It must not know a server.
 */
import assert from 'node:assert/strict';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeAction,
  CodeActionParams,
  CodeLens,
  Diagnostic,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  InlayHint,
  InlayHintParams,
  Location,
  MarkupContent,
  Range,
  ReferenceParams,
  RenameParams,
  SelectionRange,
  SelectionRangeParams,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensRangeParams,
  SymbolInformation,
  TextDocumentIdentifier,
  TextDocumentPositionParams,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { LspClient } from './lsp-client.ts';

interface OfDocument {
  readonly textDocument: TextDocumentIdentifier;
}

/** By method: what is asked, and what is answered. */
export interface Conversation {
  'callHierarchy/incomingCalls': [asked: { readonly item: CallHierarchyItem }, answered: CallHierarchyIncomingCall[]];
  'callHierarchy/outgoingCalls': [asked: { readonly item: CallHierarchyItem }, answered: CallHierarchyOutgoingCall[]];
  'codeAction/resolve': [asked: CodeAction, answered: CodeAction];
  'codeLens/resolve': [asked: CodeLens, answered: CodeLens];
  'textDocument/codeAction': [asked: CodeActionParams, answered: CodeAction[]];
  'textDocument/codeLens': [asked: OfDocument, answered: CodeLens[]];
  'textDocument/definition': [asked: TextDocumentPositionParams, answered: Location[] | null];
  'textDocument/diagnostic': [asked: DocumentDiagnosticParams, answered: DocumentDiagnosticReport];
  'textDocument/documentHighlight': [asked: TextDocumentPositionParams, answered: DocumentHighlight[]];
  'textDocument/documentLink': [asked: OfDocument, answered: DocumentLink[]];
  'textDocument/documentSymbol': [asked: OfDocument, answered: DocumentSymbol[]];
  'textDocument/foldingRange': [asked: OfDocument, answered: FoldingRange[]];
  'textDocument/hover': [asked: TextDocumentPositionParams, answered: { readonly contents: MarkupContent; readonly range?: Range } | null];
  'textDocument/implementation': [asked: TextDocumentPositionParams, answered: Location[] | null];
  'textDocument/inlayHint': [asked: InlayHintParams, answered: InlayHint[]];
  'textDocument/prepareCallHierarchy': [asked: TextDocumentPositionParams, answered: CallHierarchyItem[] | null];
  'textDocument/prepareRename': [asked: TextDocumentPositionParams, answered: { readonly range: Range; readonly placeholder: string } | null];
  'textDocument/references': [asked: ReferenceParams, answered: Location[]];
  'textDocument/rename': [asked: RenameParams, answered: WorkspaceEdit];
  'textDocument/selectionRange': [asked: SelectionRangeParams, answered: SelectionRange[]];
  'textDocument/semanticTokens/full': [asked: OfDocument, answered: SemanticTokens];
  'textDocument/semanticTokens/full/delta': [asked: SemanticTokensDeltaParams, answered: SemanticTokens | SemanticTokensDelta];
  'textDocument/semanticTokens/range': [asked: SemanticTokensRangeParams, answered: SemanticTokens];
  'workspace/diagnostic': [asked: WorkspaceDiagnosticParams, answered: WorkspaceDiagnosticReport];
  'workspace/symbol': [asked: { readonly query: string }, answered: SymbolInformation[]];
  // Our own.
  'dateline/article': [asked: OfDocument, answered: { readonly article: boolean }];
  'dateline/explain': [asked: TextDocumentPositionParams, answered: { readonly markdown: string } | null];
  'dateline/setPublished': [asked: OfDocument & { readonly date: string }, answered: WorkspaceEdit | null];
}

/** Sends a request and gives its answer. Rejects where the server refuses it. */
export function ask<Method extends keyof Conversation>(client: LspClient, method: Method, asked: Conversation[Method][0]): Promise<Conversation[Method][1]> {
  return client.request<Conversation[Method][1]>(method, asked);
}

/** The findings of a document, as a client pulls them. */
export async function findingsOf(client: LspClient, uri: string): Promise<readonly Diagnostic[]> {
  const report = await ask(client, 'textDocument/diagnostic', { textDocument: { uri } });
  assert.ok(report.kind === 'full');
  return report.items;
}

/** The code action with that title, with what it does. */
export async function resolved(client: LspClient, actions: readonly CodeAction[], title: string): Promise<CodeAction> {
  const action = actions.find((each) => each.title === title);
  assert.ok(action !== undefined, actions.map((each) => each.title).join('; '));
  return ask(client, 'codeAction/resolve', action);
}
