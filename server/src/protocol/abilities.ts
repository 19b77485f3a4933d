/**
 * What the client said that it can do, read once from its untrusted capabilities into plain yes and no.
 * It must not know what the answers are used for.
 */
import type { InitializeParams } from 'vscode-languageserver';
import { isObject } from '../base/is-object.ts';
import type { InitializationOptions } from './messages.ts';
import { canonicalUri } from './uris.ts';

/** What the client understands. */
export interface Abilities {
  readonly markdownHover: boolean;
  /** Asks for findings itself; others are sent them. */
  readonly pullsDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly hierarchicalSymbols: boolean;
  /** `LocationLink` where `Location` would do; by method. */
  readonly definitionLinks: boolean;
  readonly implementationLinks: boolean;
  readonly resolvesCodeActions: boolean;
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  readonly deletesFiles: boolean;
  readonly showsProgress: boolean;
  readonly asksConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly workspaceFolders: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesSemanticTokens: boolean;
  /** The client answers requests for files. */
  readonly fileAccess: boolean;
  /** The client offers the commands of `messages.ts`: it says so, or gives what only ours gives. */
  readonly hasCommands: boolean;
}

/**
 * Reads the capabilities; whatever is missing or of another form is a no, save for what harms nobody who does
 * not know it: Markdown in hovers, related places and the rule's page in findings.
 */
export function readAbilities(params: InitializeParams): Abilities {
  const can = (...path: readonly string[]): unknown => valueAt(params.capabilities, path);
  const yes = (...path: readonly string[]): boolean => can(...path) === true;
  const { fileAccess = false, commands = false, storage } = readOptions(params);
  const lists = (word: string, ...path: readonly string[]): boolean => {
    const list = can(...path);
    return Array.isArray(list) && list.includes(word);
  };
  const denied = (field: string): boolean =>
    can('textDocument', 'publishDiagnostics', field) === false || can('textDocument', 'diagnostic', field) === false;
  return {
    markdownHover: can('textDocument', 'hover', 'contentFormat') === undefined || lists('markdown', 'textDocument', 'hover', 'contentFormat'),
    pullsDiagnostics: isObject(can('textDocument', 'diagnostic')),
    relatedInformation: !denied('relatedInformation'),
    codeDescription: !denied('codeDescriptionSupport'),
    hierarchicalSymbols: yes('textDocument', 'documentSymbol', 'hierarchicalDocumentSymbolSupport'),
    definitionLinks: yes('textDocument', 'definition', 'linkSupport'),
    implementationLinks: yes('textDocument', 'implementation', 'linkSupport'),
    resolvesCodeActions: lists('edit', 'textDocument', 'codeAction', 'resolveSupport', 'properties'),
    documentChanges: yes('workspace', 'workspaceEdit', 'documentChanges'),
    createsFiles: lists('create', 'workspace', 'workspaceEdit', 'resourceOperations'),
    deletesFiles: lists('delete', 'workspace', 'workspaceEdit', 'resourceOperations'),
    showsProgress: yes('window', 'workDoneProgress'),
    asksConfiguration: yes('workspace', 'configuration'),
    registersConfiguration: yes('workspace', 'didChangeConfiguration', 'dynamicRegistration'),
    registersWatchers: yes('workspace', 'didChangeWatchedFiles', 'dynamicRegistration'),
    workspaceFolders: yes('workspace', 'workspaceFolders'),
    refreshesDiagnostics: yes('workspace', 'diagnostics', 'refreshSupport'),
    refreshesCodeLenses: yes('workspace', 'codeLens', 'refreshSupport'),
    refreshesInlayHints: yes('workspace', 'inlayHint', 'refreshSupport'),
    refreshesSemanticTokens: yes('workspace', 'semanticTokens', 'refreshSupport'),
    fileAccess,
    hasCommands: commands || fileAccess || storage !== undefined,
  };
}

/** The initialisation options as far as they have the form that `messages.ts` gives them. */
export function readOptions(params: InitializeParams): InitializationOptions {
  const options: unknown = params.initializationOptions;
  const storage = valueAt(options, ['storage']);
  return {
    fileAccess: valueAt(options, ['fileAccess']) === true,
    commands: valueAt(options, ['commands']) === true,
    ...(typeof storage === 'string' ? { storage } : {}),
    settings: valueAt(options, ['settings']),
  };
}

/** The URIs of the folders that the client has open; `rootUri` of older clients counts as one. */
export function readFolders(params: InitializeParams): readonly string[] {
  const folders: unknown = params.workspaceFolders;
  if (Array.isArray(folders)) return folderUris(folders);
  const root: unknown = valueAt(params, ['rootUri']);
  return typeof root === 'string' ? [canonicalUri(root)] : [];
}

/** The usual spelling of the URIs of a list of folders; nothing where it is none. */
export function folderUris(folders: unknown): readonly string[] {
  return Array.isArray(folders) ? folders.flatMap((folder) => stringAt(folder, 'uri')).map(canonicalUri) : [];
}

function stringAt(value: unknown, key: string): string[] {
  const found = valueAt(value, [key]);
  return typeof found === 'string' ? [found] : [];
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const step of path) at = isObject(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  return at;
}
