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

/** Server to client, a notification without parameters: the corpus is another one, and lists of it may be stale. */
export const corpusChangedNotification = 'dateline/corpusChanged';

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
  /** Absent when the file is not there, and when it could not be read; `message` then says why. */
  readonly base64?: string;
  /** Absent when the file is not there. */
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

/** A command that the client offers: sets the level of a rule to `off` in the settings of the workspace. Arguments: the rule's id. */
export const turnRuleOffCommand = 'dateline.turnRuleOff';

/** A place in an article, as the protocol writes it. */
export interface WirePlace {
  readonly uri: string;
  readonly range: { readonly start: WirePosition; readonly end: WirePosition };
}
export interface WirePosition {
  readonly line: number;
  readonly character: number;
}

/** Client to server: the types of the entities of the corpus; with a filter, of those whose names contain it. */
export const entityGroupsRequest = 'dateline/entityGroups';
export interface EntityGroupsParams {
  readonly filter?: string;
}
export interface WireEntityGroup {
  readonly type: string;
  /** `People` */
  readonly words: string;
  /** Different names; an entity may have several. */
  readonly names: number;
}

/** Client to server: the entities of one type, those of most articles first. */
export const entitiesRequest = 'dateline/entities';
export interface EntitiesParams {
  readonly type: string;
  readonly filter?: string;
  /** Entities at most; the server has a limit of its own. */
  readonly limit?: number;
}
export interface EntityList {
  readonly entities: readonly WireEntity[];
  /** False where there are more. */
  readonly isComplete: boolean;
}
export interface WireEntity {
  readonly handle: WireHandle;
  readonly name: string;
  readonly articles: number;
  /** `sure`, or how it is in doubt. */
  readonly certainty: 'sure' | 'likely' | 'open';
  /** Most used first. */
  readonly variants: readonly { readonly text: string; readonly count: number; readonly articles: number }[];
  /** Where it is introduced; absent when that article is gone. */
  readonly place?: WirePlace;
}
/** Names an entity in a later request. */
export interface WireHandle {
  readonly uri: string;
  readonly n: number;
  readonly name: string;
}

/** Client to server: the articles that name an entity, oldest first. */
export const entityArticlesRequest = 'dateline/entityArticles';
export interface EntityArticlesParams {
  readonly entity: WireHandle;
}
export interface EntityArticles {
  readonly articles: readonly { readonly article: string; readonly mentions: number; readonly place: WirePlace }[];
  /** How many there are; more than are given where there are a great many. */
  readonly total: number;
}

/** Client to server: all that is known of an entity, or of the one at a place. Null where there is none. */
export const entityCardRequest = 'dateline/entityCard';
export interface EntityCardParams {
  readonly entity?: WireHandle;
  readonly textDocument?: { readonly uri: string };
  readonly position?: WirePosition;
}
export interface EntityCard {
  readonly name: string;
  readonly markdown: string;
}

/** Client to server: events in the order of time, of one article or of all. */
export const timelineRequest = 'dateline/timeline';
export interface TimelineParams {
  /** The article; with `scope` `corpus` the timeline begins around its publication. */
  readonly textDocument?: { readonly uri: string };
  readonly scope: 'article' | 'corpus';
  /** Words of a participant's name, the kind of event, words of the sentence; missing or blank for all. */
  readonly entity?: string;
  readonly kind?: string;
  readonly text?: string;
  /** Reports left out before the first; missing for where the timeline begins. */
  readonly offset?: number;
  /** Reports at most; the server has a limit of its own. */
  readonly limit?: number;
}
export interface Timeline {
  readonly events: readonly WireEvent[];
  /** Reports before the first of these, behind these, and in all: several may tell one event. */
  readonly offset: number;
  readonly reports: number;
  readonly total: number;
}
export interface WireEvent {
  readonly id: string;
  /** The days it can have been, days since 1970-01-01; null is open. At least one is known. */
  readonly from: number | null;
  readonly to: number | null;
  /** The days in words. */
  readonly days: string;
  readonly kind: string;
  readonly isPlanned: boolean;
  readonly text: string;
  readonly participants: readonly string[];
  /** The report to go to first, then the others. */
  readonly reports: readonly { readonly article: string; readonly place: WirePlace }[];
}
