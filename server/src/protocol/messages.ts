/**
 * Requests and notifications beyond the Language Server Protocol, shared with the client as types and names.
 * Plain JSON only. It must not import anything: the client takes it as it is.
 */

/** What the client tells the server when it starts it (`initializationOptions`). Every field may be missing or nonsense. */
export interface InitializationOptions {
  /** The client answers {@link listFilesRequest}, {@link readFileRequest} and {@link readAssetRequest}. */
  readonly fileAccess?: boolean;
  /** A folder of the local disk where the server may keep the corpus index. */
  readonly storage?: string;
  /** The client offers the commands that this file names. */
  readonly commands?: boolean;
  /** The `dateline` section of the settings. */
  readonly settings?: unknown;
}

/** Server to client, a notification: how far the corpus is read. */
export const statusNotification = 'dateline/status';
export interface Status {
  readonly state: 'starting' | 'indexing' | 'ready' | 'failed';
  /** Articles in the corpus. */
  readonly articles: number;
  /** Files looked at so far, and to be looked at, while indexing. */
  readonly done: number;
  readonly total: number;
  /** Where the index is kept. */
  readonly backend: 'sqlite' | 'memory';
  /** What a person should know: why it failed, why the index is in memory, that files were left out. */
  readonly message?: string;
}

/** Client to server: whether this open document is an article. Decided by its prose; asked when an editor comes to the front. */
export const articleRequest = 'dateline/article';
export interface ArticleParams {
  readonly textDocument: { readonly uri: string };
}
export interface ArticleAnswer {
  readonly article: boolean;
}

/** Client to server: why the thing at this place was recognised as what it is. Null where there is nothing. */
export const explainRequest = 'dateline/explain';
export interface ExplainParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}
export interface Explanation {
  /** The trace, as Markdown, one step a line. */
  readonly markdown: string;
}

/** Client to server: forget the index and read every article again. */
export const rebuildIndexRequest = 'dateline/rebuildIndex';
export interface RebuiltIndex {
  readonly articles: number;
}

/** Client to server: the edit (an LSP WorkspaceEdit) that records a publication date, a person's decision. */
export const setPublishedRequest = 'dateline/setPublished';
export interface SetPublishedParams {
  readonly textDocument: { readonly uri: string };
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/** Server to client: the files below the workspace folders whose names may be articles' or `.dateline/` files'. */
export const listFilesRequest = 'dateline/listFiles';
export interface ListedFile {
  readonly uri: string;
  readonly size?: number;
}

/** Server to client: the bytes of one file. */
export const readFileRequest = 'dateline/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export interface FileBytes {
  /** Absent when the file could not be read; `message` then says why. */
  readonly base64?: string;
  readonly message?: string;
}

/** Server to client: the bytes of a file of the extension's `dist/assets`. */
export const readAssetRequest = 'dateline/readAsset';
export interface ReadAssetParams {
  readonly name: string;
}

/**
 * A command that the client offers and that code actions run behind an edit of `.dateline/` files: it saves
 * them, so that a decision holds from that moment. Arguments: the URIs that were edited.
 */
export const saveDecisionsCommand = 'dateline.saveDecisions';

/** A command that the client offers for code lenses: shows the places in a peek. Arguments: uri, position, locations. */
export const showRelatedCommand = 'dateline.showRelatedEvents';

/** A command that the client offers: asks for the publication date of an article and records it. Arguments: the article's URI. */
export const setPublicationDateCommand = 'dateline.setPublicationDate';
