/**
 * Requests and notifications of annotating, shared with the client as types and names: what stands marked in an
 * article, what a person does with it, and the lists of the views. Plain JSON only. It must not import anything
 * but the messages beside it: the client takes it as it is.
 */
import type { WirePlace, WirePosition } from './messages.ts';

/** Server to client, a notification: the marks of these articles may be others; without `uris`, those of any article. */
export const annotationsChangedNotification = 'dateline/annotationsChanged';
export interface AnnotationsChanged {
  readonly uris?: readonly string[];
}

/** How a mark stands: people's at its words; moved and to be confirmed; its words are gone; a suggestion that people rejected; one that waits. */
export type WireMarkState = 'accepted' | 'moved' | 'orphaned' | 'rejected' | 'suggested';

/** A mark that a person made, or one that the machine proposes. */
export interface WireMark {
  /** The annotation's id; of a suggestion, one that holds as long as its words do. */
  readonly id: string;
  readonly state: WireMarkState;
  /** Where it stands; of an orphan, its article and the place where it stood. */
  readonly place: WirePlace;
  /** The words that were marked. */
  readonly exact: string;
  /** Id of its type in the tag set, and what a person calls it. */
  readonly type: string;
  readonly typeWords: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly entity?: { readonly id: string; readonly name: string };
  /** Who marked it; absent for the machine. */
  readonly annotator?: string;
  /** How sure the machine is of a suggestion. */
  readonly confidence?: WireConfidence;
  /** What else a person should hear: where it moved from, what it is related to. */
  readonly remarks: readonly string[];
}
export type WireConfidence = 'high' | 'medium' | 'low';

/** A note with its replies. */
export interface WireThread {
  readonly id: string;
  readonly state: Exclude<WireMarkState, 'suggested' | 'rejected'>;
  readonly place: WirePlace;
  readonly exact: string;
  readonly resolved: boolean;
  /** The first is the note itself. */
  readonly notes: readonly WireNote[];
}
export interface WireNote {
  readonly id: string;
  readonly text: string;
  readonly annotator: string;
  /** ISO 8601, where it is known. */
  readonly created?: string;
}

/** Client to server: everything marked in one article. Null for what is no article of a folder. */
export const marksRequest = 'dateline/marks';
export interface MarksParams {
  readonly textDocument: { readonly uri: string };
}
export interface ArticleMarks {
  /** The version of the open document that the ranges count in; null where it is not open. */
  readonly version: number | null;
  /** Whether anybody has annotated in this folder. */
  readonly annotated: boolean;
  /** In reading order, suggestions among them; orphans come first. */
  readonly marks: readonly WireMark[];
  readonly threads: readonly WireThread[];
}

/** Client to server: the types, attributes and relations of the folder that the document lies in. */
export const tagSetRequest = 'dateline/tagSet';
export type TagSetParams = MarksParams;
export interface WireTagSet {
  readonly types: readonly WireTagType[];
  readonly relations: readonly WireRelationType[];
}
export interface WireTagType {
  readonly id: string;
  readonly words: string;
  /** The letter that marks with it behind the chord. */
  readonly key?: string;
  /** `#rrggbb` */
  readonly colour?: string;
  readonly guideline?: string;
  readonly attributes: readonly { readonly id: string; readonly words: string; readonly values: readonly string[]; readonly guideline?: string }[];
}
export interface WireRelationType {
  readonly id: string;
  readonly words: string;
  readonly guideline?: string;
  /** What the first mark can be in it, and what the second: `agent` and `event`. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Names a mark, a suggestion or a note in an act. */
export interface WireMarkRef {
  readonly uri: string;
  readonly id: string;
}

/** Words to be marked: an act is refused where the article has others at the place by now. */
export interface WirePlaceOfText extends WirePlace {
  readonly exact: string;
}

/** Something that a person does. */
export type WireAct =
  | { readonly kind: 'mark'; readonly places: readonly WirePlaceOfText[]; readonly type: string; readonly entity?: string }
  | { readonly kind: 'change'; readonly marks: readonly WireMarkRef[]; readonly type?: string; readonly attributes?: Readonly<Record<string, string | null>> }
  /** `entity`: an id of `entities.yaml`; null takes the link off. */
  | { readonly kind: 'link'; readonly marks: readonly WireMarkRef[]; readonly entity: string | null }
  /** Makes the entity, and links the marks to it. */
  | { readonly kind: 'linkNew'; readonly marks: readonly WireMarkRef[]; readonly name: string; readonly type: string }
  | { readonly kind: 'relate'; readonly from: WireMarkRef; readonly to: WireMarkRef; readonly relation: string; readonly roles: readonly [string, string] }
  | { readonly kind: 'delete'; readonly marks: readonly WireMarkRef[] }
  | { readonly kind: 'accept'; readonly marks: readonly WireMarkRef[] }
  | { readonly kind: 'reject'; readonly marks: readonly WireMarkRef[] }
  | { readonly kind: 'confirm'; readonly marks: readonly WireMarkRef[] }
  | { readonly kind: 'reattach'; readonly mark: WireMarkRef; readonly place: WirePlaceOfText }
  | { readonly kind: 'note'; readonly place: WirePlaceOfText; readonly text: string }
  | { readonly kind: 'reply'; readonly thread: WireMarkRef; readonly text: string }
  | { readonly kind: 'editNote'; readonly note: WireMarkRef; readonly text: string }
  | { readonly kind: 'deleteNote'; readonly note: WireMarkRef }
  | { readonly kind: 'resolve'; readonly thread: WireMarkRef; readonly resolved: boolean }
  /** Names are, or are not, one entity; they are names, or none. `uri`: an article of the folder whose list it is. */
  | { readonly kind: 'merge'; readonly uri: string; readonly names: readonly WireName[] }
  | { readonly kind: 'split'; readonly uri: string; readonly names: readonly WireName[] }
  | { readonly kind: 'acceptName'; readonly uri: string; readonly names: readonly WireName[] }
  | { readonly kind: 'rejectName'; readonly uri: string; readonly names: readonly WireName[] }
  /** An article was saved: the marks that moved with its edits are written where they stand now. */
  | { readonly kind: 'settle'; readonly uri: string }
  /** The events told at two places are, or are not, one. */
  | { readonly kind: 'sameEvent'; readonly a: WirePlaceOfText; readonly b: WirePlaceOfText }
  | { readonly kind: 'differentEvent'; readonly a: WirePlaceOfText; readonly b: WirePlaceOfText }
  /** Puts the marks of `take` into the set of who settles what annotators left open, and those of `leave` as wrong there. */
  | { readonly kind: 'adjudicate'; readonly take: readonly WireMarkRef[]; readonly leave: readonly WireMarkRef[] }
  /** Puts what these annotators marked alike into that set. `uri`: the article, or, for all of its folder, any of them. */
  | { readonly kind: 'adjudicateAgreed'; readonly uri: string; readonly scope: 'article' | 'corpus'; readonly annotators: readonly string[] }
  /** Takes an act back: what an earlier answer gave as `inverse`, unread by the client. `renames`: articles and folders that were renamed since, in this order. */
  | { readonly kind: 'restore'; readonly inverse: unknown; readonly renames?: readonly AnnotationRename[] };

/** A name with its type. */
export interface WireName {
  readonly name: string;
  readonly type: string;
}

/** Client to server: the edit of `.dateline/` files that does the act. The server changes nothing by itself. */
export const annotateRequest = 'dateline/annotate';
export interface AnnotateParams {
  readonly act: WireAct;
  /** Who does it: the setting `dateline.annotator`. */
  readonly annotator: string;
  /** The moment, ISO 8601. */
  readonly now: string;
  /** Chance, for the ids of what is new. */
  readonly seed: string;
}
/** The edit, or why there is none. */
export type AnnotateAnswer = WireActEdit | { readonly refused: string };
export interface WireActEdit {
  /** An LSP WorkspaceEdit; null where nothing has to be changed. A file in which nothing is left is deleted. */
  readonly edit: unknown;
  /** What each file said when the edit was counted. Where one says something else by then, the act has to be asked for again. */
  readonly bases: readonly WireFileText[];
  /** The files that it changes: to be saved. */
  readonly files: readonly string[];
  /** What takes it back: the `inverse` of an act `restore`. */
  readonly inverse: unknown;
  /** What was done, for a person: `Marked 3 places as Person`. */
  readonly words: string;
  /** Ids of the annotations that it puts. */
  readonly ids: readonly string[];
}

/** A file and what it says; null: there is none. */
export interface WireFileText {
  readonly uri: string;
  readonly text: string | null;
}

/**
 * Client to server: write these files of annotations (null: remove them), each whole at every moment, where the server has
 * the disk that they lie on. Those not in the answer are the client's to write. Answered when every later answer rests on
 * what was written.
 */
export const writeAnnotationsRequest = 'dateline/writeAnnotations';
export interface WriteAnnotationsParams {
  /** `before`: what the file must say until now, null: there is none; absent: whatever it says. */
  readonly files: readonly (WireFileText & { readonly before?: string | null })[];
}
export interface WrittenAnnotations {
  readonly uris: readonly string[];
  /** Files that say something else than `before`; then nothing was written. */
  readonly stale?: readonly string[];
}

/**
 * Client to server: these files of `.dateline/` were written or removed. Answered when every later answer on marks and open
 * articles rests on what they say.
 */
export const filesWrittenRequest = 'dateline/filesWritten';
export interface FilesWrittenParams {
  readonly uris: readonly string[];
  /** What some of them say now, so that they need not be read. */
  readonly texts?: readonly WireFileText[];
}

/** Client to server: which files of annotations go with an article, or with all of a folder, that is about to be renamed. */
export const annotationRenamesRequest = 'dateline/annotationRenames';
export interface AnnotationRenamesParams {
  readonly from: string;
  readonly to: string;
}
export interface AnnotationRename {
  readonly from: string;
  readonly to: string;
}

/** Client to server: the places that have the words of a range, marked or not. */
export const occurrencesRequest = 'dateline/occurrences';
export interface OccurrencesParams {
  readonly textDocument: { readonly uri: string };
  readonly range: { readonly start: WirePosition; readonly end: WirePosition };
  readonly scope: 'article' | 'corpus';
}
export interface Occurrences {
  readonly exact: string;
  readonly articles: readonly { readonly uri: string; readonly article: string; readonly places: readonly WireOccurrence[] }[];
  /** Places in all; more than are given where there are a great many. */
  readonly total: number;
}
export interface WireOccurrence {
  readonly place: WirePlace;
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** What it is marked as already, in words. */
  readonly marked?: string;
}

/** Client to server: how far annotators agree on an article or on all of its folder, and where they differ. */
export const agreementRequest = 'dateline/agreement';
export interface AgreementParams {
  readonly textDocument: { readonly uri: string };
  readonly scope: 'article' | 'corpus';
  /** Absent: all but the one who settles. */
  readonly annotators?: readonly string[];
}
export interface WireAgreement {
  /** Those compared, in alphabetical order. */
  readonly annotators: readonly string[];
  readonly articles: number;
  /** Krippendorff's alpha over tokens; null where it is not defined. */
  readonly alpha: number | null;
  readonly pairs: readonly WirePairAgreement[];
  /** Those that nobody settled, pair by pair in reading order; the first of them where there are a great many. */
  readonly differences: readonly WireDifference[];
  /** Differences that wait, and those that are settled. */
  readonly waiting: number;
  readonly settled: number;
  /** Marks that all made alike and that are not in the settled set yet. */
  readonly agreed: number;
}
export interface WirePairAgreement {
  readonly first: string;
  readonly second: string;
  readonly articles: number;
  /** Cohen's kappa over tokens; null where it is not defined. */
  readonly kappa: number | null;
  readonly spanF1: number;
}
export interface WireDifference {
  /** What it is about, for a person: `another type`. */
  readonly words: string;
  readonly place: WirePlace;
  readonly exact: string;
  /** The article as a person calls it. */
  readonly article: string;
  /** Who says what, side by side. */
  readonly sides: readonly [WireSide, WireSide];
  /** Whether both can stand beside each other: their words are not the same. */
  readonly both: boolean;
}
export interface WireSide {
  readonly annotator: string;
  /** The mark; absent where this annotator made none. */
  readonly mark?: WireMarkRef;
  /** What is said: `Person “Olga Reuter”`, or `nothing`. */
  readonly words: string;
}

/** Client to server: whom a mark can be linked to: people's entities, then those of the corpus whose names have the words. */
export const entityChoicesRequest = 'dateline/entityChoices';
export interface EntityChoicesParams {
  readonly textDocument: { readonly uri: string };
  readonly query: string;
  readonly limit?: number;
}
export interface WireEntityChoice {
  /** The id in `entities.yaml`; absent for an entity that only the machine knows. */
  readonly id?: string;
  readonly name: string;
  readonly type: string;
  readonly typeWords: string;
  /** Aliases, roles, articles: what tells it from others. */
  readonly detail: string;
}

/** How a list of marks is grouped. */
export type WireGrouping = 'type' | 'entity' | 'state' | 'article' | 'confidence';

/** Which marks a list or a bulk act wants: those that fit every field given. */
export interface WireMarkFilter {
  /** People's marks (and orphans and notes), or the machine's suggestions. */
  readonly of: 'marks' | 'suggestions';
  /** Words that the marked words, the entity or the article's name contain. */
  readonly text?: string;
  readonly type?: string;
  readonly entity?: string;
  readonly state?: string;
  readonly article?: string;
  readonly confidence?: string;
}

/** Client to server: the groups of a list, and how many marks each has. */
export const markGroupsRequest = 'dateline/markGroups';
export interface MarkGroupsParams {
  readonly filter: WireMarkFilter;
  readonly by: WireGrouping;
  /** Groups left out before the first, and groups at most. */
  readonly offset?: number;
  readonly limit?: number;
}
export interface MarkGroups {
  readonly groups: readonly WireMarkGroup[];
  readonly total: number;
  /** Marks to look at first, whatever the filter: those whose words are gone, and moved ones to be confirmed. */
  readonly orphaned: number;
  readonly moved: number;
  /** Marks that fit the filter. */
  readonly marks: number;
}
export interface WireMarkGroup {
  /** What the field of the filter is set to for its marks. */
  readonly id: string;
  readonly words: string;
  readonly count: number;
}

/** Client to server: some of the marks that fit, in the order of articles and places. */
export const markListRequest = 'dateline/markList';
export interface MarkListParams {
  readonly filter: WireMarkFilter;
  readonly offset?: number;
  readonly limit?: number;
}
export interface MarkList {
  readonly marks: readonly WireListedMark[];
  readonly total: number;
}
export interface WireListedMark extends WireMark {
  /** The article as a person calls it. */
  readonly article: string;
}

/** Client to server: the next slice of an act on all suggestions that fit, some files at a time. */
export const bulkRequest = 'dateline/bulkAnnotate';
export interface BulkParams {
  readonly act: 'accept' | 'reject';
  readonly filter: WireMarkFilter;
  readonly annotator: string;
  readonly now: string;
  readonly seed: string;
  /** Behind which article to go on; absent for the first slice. */
  readonly after?: string;
}
export interface BulkSlice extends WireActEdit {
  /** Where the next slice goes on; absent at the end. */
  readonly after?: string;
  /** Articles of this slice, and those that waited before it. */
  readonly articles: number;
  readonly waiting: number;
  /** Suggestions of this slice. */
  readonly count: number;
}
