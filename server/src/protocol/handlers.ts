/**
 * THE table: every request of the protocol and the feature that answers it, one row each. A row unpacks its
 * parameters, asks, and packs the answer. It must not know anything about news.
 */
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  ImplementationRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  RequestType,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  WorkspaceDiagnosticRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { definition } from '../features/definition.ts';
import { documentLinks } from '../features/document-links.ts';
import { documentSymbols } from '../features/document-symbols.ts';
import { foldingRanges } from '../features/folding.ts';
import { highlights } from '../features/highlights.ts';
import { hover } from '../features/hover.ts';
import { explain } from '../features/explain.ts';
import { inlayHints } from '../features/inlay-hints.ts';
import { references } from '../features/references.ts';
import { relatedEventPlaces } from '../features/related-events.ts';
import { selectionSteps } from '../features/selection-ranges.ts';
import { semanticTokens } from '../features/semantic-tokens.ts';
import { workspaceSymbols } from '../features/workspace-symbols.ts';
import { answerAgreement } from './answers/agreement.ts';
import { answerMarks, answerTagSet } from './answers/annotations.ts';
import { answerAnnotate } from './answers/annotations-act.ts';
import { answerEntityChoices } from './answers/annotations-entities.ts';
import { annotatedHover } from './answers/annotations-hover.ts';
import { answerBulk, answerMarkGroups, answerMarkList } from './answers/annotations-lists.ts';
import { answerOccurrences } from './answers/annotations-occurrences.ts';
import { answerCodeActions, resolveCodeAction } from './answers/code-actions.ts';
import { answerIncoming, answerOutgoing, prepareHierarchy } from './answers/call-hierarchy.ts';
import { answerCodeLenses, resolveCodeLens } from './answers/code-lenses.ts';
import { explanationOf, hoverOf } from './answers/cards.ts';
import { answerRenames, answerWrite, writtenFiles } from './answers/annotations-files.ts';
import { answerEntities, answerEntityArticles, answerEntityCard, answerEntityGroups } from './answers/entities.ts';
import { goTo } from './answers/go-to.ts';
import { answerPublished } from './answers/published.ts';
import { answerRename, prepareRename } from './answers/rename.ts';
import { flatSymbolsOf, foldOf, hintOf, linkOf, selectionOf, symbolOf, workspaceSymbolOf } from './answers/structure.ts';
import { answerTimeline } from './answers/timeline.ts';
import { rangeOf } from './convert.ts';
import * as annotating from './annotation-messages.ts';
import {
  articleRequest,
  entitiesRequest,
  entityArticlesRequest,
  entityCardRequest,
  entityGroupsRequest,
  explainRequest,
  rebuildIndexRequest,
  setPublishedRequest,
  timelineRequest,
} from './messages.ts';
import type * as messages from './messages.ts';
import type { ArticleAnswer, ArticleParams, ExplainParams, Explanation, RebuiltIndex, SetPublishedParams } from './messages.ts';
import { row } from './row.ts';
import type { Row } from './row.ts';
import { tokensOfRange } from './tokens.ts';
import { canonicalUri } from './uris.ts';
import type { WorkspaceEdit } from 'vscode-languageserver';

/** Every request that the server answers, besides the lifecycle. */
export const handlers: readonly Row[] = [
  row(HoverRequest.type, ['textDocument', 'position'], async ({ context }, params) => {
    const at = await context.at(params);
    const card = at && (await hover(at.snapshot, at.offset));
    return at === undefined ? null : annotatedHover(context, at, card === undefined ? null : await hoverOf(context, at.snapshot, card));
  }),
  row(DefinitionRequest.type, ['textDocument', 'position'], async ({ context }, params) =>
    goTo(context, params, definition, context.abilities.definitionLinks),
  ),
  row(ImplementationRequest.type, ['textDocument', 'position'], async ({ context }, params) =>
    goTo(context, params, relatedEventPlaces, context.abilities.implementationLinks),
  ),
  row(ReferencesRequest.type, ['textDocument', 'position'], async ({ context }, params, token) => {
    const at = await context.at(params);
    return at === undefined ? [] : context.locations(await references(at.snapshot, at.offset, context.walk(token)), at.snapshot);
  }),
  row(DocumentHighlightRequest.type, ['textDocument', 'position'], async ({ context }, params) => {
    const at = await context.at(params);
    return at === undefined ? [] : (await highlights(at.snapshot, at.offset)).map((span) => ({ range: rangeOf(at.lines, span) }));
  }),
  row(DocumentSymbolRequest.type, ['textDocument'], async ({ context }, params) => {
    const opened = await context.article(params.textDocument);
    if (opened === undefined) return [];
    const rows = documentSymbols(opened.snapshot);
    if (context.abilities.hierarchicalSymbols) return rows.map((symbol) => symbolOf(symbol, opened.lines));
    return flatSymbolsOf(rows, opened.lines, params.textDocument.uri);
  }),
  row(WorkspaceSymbolRequest.type, [], async ({ context }, { query }) => {
    const { corpus } = await context.session();
    const found = await workspaceSymbols(corpus, typeof query === 'string' ? query : '');
    const linesOf = await context.linesOf(found.map(({ place }) => place.path));
    return found.flatMap((symbol) => workspaceSymbolOf(symbol, linesOf, context.uris));
  }),
  row(FoldingRangeRequest.type, ['textDocument'], async ({ context }, params) => {
    const opened = await context.article(params.textDocument);
    return opened === undefined ? [] : foldingRanges(opened.snapshot).flatMap((fold) => foldOf(fold, opened.lines));
  }),
  row(SelectionRangeRequest.type, ['textDocument', 'positions'], async ({ context }, params) => {
    const opened = await context.article(params.textDocument);
    return opened === undefined ? null : params.positions.map((position) => selectionOf(opened, position, selectionSteps));
  }),
  row(DocumentLinkRequest.type, ['textDocument'], async ({ context }, params) => {
    const opened = await context.article(params.textDocument);
    return opened === undefined ? [] : (await documentLinks(opened.snapshot)).map((link) => linkOf(link, opened.lines, context.uris));
  }),
  row(CodeLensRequest.type, ['textDocument'], ({ context }, params, token) => answerCodeLenses(context, params, token)),
  row(CodeLensResolveRequest.type, ['range'], ({ context }, lens) => resolveCodeLens(context, lens)),
  row(InlayHintRequest.type, ['textDocument', 'range'], async ({ context }, params) => {
    const within = await context.within(params);
    return within === undefined ? [] : inlayHints(within.snapshot, within.span).map((hint) => hintOf(hint, within.lines));
  }),
  row(SemanticTokensRequest.type, ['textDocument'], async ({ context, tokens }, params) => {
    const opened = await context.article(params.textDocument);
    return opened === undefined ? { data: [] } : tokens.full(opened.snapshot.path, semanticTokens(opened.snapshot), opened);
  }),
  row(SemanticTokensDeltaRequest.type, ['textDocument'], async ({ context, tokens }, params) => {
    const opened = await context.article(params.textDocument);
    if (opened === undefined) return { data: [] };
    return tokens.delta(opened.snapshot.path, params.previousResultId, semanticTokens(opened.snapshot), opened);
  }),
  row(SemanticTokensRangeRequest.type, ['textDocument', 'range'], async ({ context }, params) => {
    const within = await context.within(params);
    return within === undefined ? { data: [] } : tokensOfRange(semanticTokens(within.snapshot, within.span), within);
  }),
  row(PrepareRenameRequest.type, ['textDocument', 'position'], ({ context }, params) => prepareRename(context, params)),
  row(RenameRequest.type, ['textDocument', 'position', 'newName'], ({ context }, params) => answerRename(context, params)),
  row(CallHierarchyPrepareRequest.type, ['textDocument', 'position'], ({ context }, params) => prepareHierarchy(context, params)),
  row(CallHierarchyIncomingCallsRequest.type, ['item'], ({ context }, { item }) => answerIncoming(context, item)),
  row(CallHierarchyOutgoingCallsRequest.type, ['item'], ({ context }, { item }) => answerOutgoing(context, item)),
  row(CodeActionRequest.type, ['textDocument', 'range'], ({ context }, params) => answerCodeActions(context, params)),
  row(CodeActionResolveRequest.type, ['title'], ({ context }, action) => resolveCodeAction(context, action)),
  row(DocumentDiagnosticRequest.type, ['textDocument'], ({ reports }, { textDocument, previousResultId }) =>
    reports.pulled(textDocument.uri, previousResultId),
  ),
  row(WorkspaceDiagnosticRequest.type, [], ({ reports }, { previousResultIds }, token) => {
    const known = Array.isArray(previousResultIds) ? previousResultIds : [];
    return reports.pulledWorkspace(new Map(known.map(({ uri, value }) => [canonicalUri(uri), value])), token);
  }),
  row(new RequestType<ArticleParams, ArticleAnswer, void>(articleRequest), ['textDocument'], async ({ context }, params) => ({
    article: (await context.article(params.textDocument)) !== undefined,
  })),
  row(new RequestType<ExplainParams, Explanation | null, void>(explainRequest), ['textDocument', 'position'], async ({ context }, params) => {
    const at = await context.at(params);
    const cards = at === undefined ? [] : explain(at.snapshot, at.offset);
    return at === undefined || cards.length === 0 ? null : explanationOf(context, at.snapshot, cards);
  }),
  row(new RequestType<SetPublishedParams, WorkspaceEdit | null, void>(setPublishedRequest), ['textDocument', 'date'], ({ context }, params) =>
    answerPublished(context, params),
  ),
  row(new RequestType<messages.EntityGroupsParams, readonly messages.WireEntityGroup[], void>(entityGroupsRequest), [], ({ context }, params) =>
    answerEntityGroups(context, params),
  ),
  row(new RequestType<messages.EntitiesParams, messages.EntityList, void>(entitiesRequest), ['type'], ({ context }, params, token) =>
    answerEntities(context, params, token),
  ),
  row(new RequestType<messages.EntityArticlesParams, messages.EntityArticles, void>(entityArticlesRequest), ['entity'], ({ context }, params, token) =>
    answerEntityArticles(context, params, token),
  ),
  row(new RequestType<messages.EntityCardParams, messages.EntityCard | null, void>(entityCardRequest), [], ({ context }, params) =>
    answerEntityCard(context, params),
  ),
  row(new RequestType<messages.TimelineParams, messages.Timeline, void>(timelineRequest), ['scope'], ({ context }, params) => answerTimeline(context, params)),
  row(new RequestType<annotating.MarksParams, annotating.ArticleMarks | null, void>(annotating.marksRequest), ['textDocument'], ({ context }, params) =>
    answerMarks(context, params),
  ),
  row(new RequestType<annotating.TagSetParams, annotating.WireTagSet, void>(annotating.tagSetRequest), ['textDocument'], ({ context }, params) =>
    answerTagSet(context, params),
  ),
  row(new RequestType<annotating.AnnotateParams, annotating.AnnotateAnswer, void>(annotating.annotateRequest), ['act', 'annotator', 'now', 'seed'], ({ context }, params) =>
    answerAnnotate(context, params),
  ),
  row(new RequestType<annotating.WriteAnnotationsParams, annotating.WrittenAnnotations, void>(annotating.writeAnnotationsRequest), ['files'], ({ context, written }, params) =>
    answerWrite(context, params, written),
  ),
  row(new RequestType<annotating.FilesWrittenParams, null, void>(annotating.filesWrittenRequest), ['uris'], async ({ written }, params) => {
    await written(writtenFiles(params));
    return null;
  }),
  row(new RequestType<annotating.AnnotationRenamesParams, readonly annotating.AnnotationRename[], void>(annotating.annotationRenamesRequest), ['from', 'to'], ({ context }, params) =>
    answerRenames(context, params),
  ),
  row(new RequestType<annotating.OccurrencesParams, annotating.Occurrences, void>(annotating.occurrencesRequest), ['textDocument', 'range', 'scope'], ({ context }, params, token) =>
    answerOccurrences(context, params, token),
  ),
  row(new RequestType<annotating.EntityChoicesParams, readonly annotating.WireEntityChoice[], void>(annotating.entityChoicesRequest), ['textDocument'], ({ context }, params, token) =>
    answerEntityChoices(context, params, token),
  ),
  row(new RequestType<annotating.MarkGroupsParams, annotating.MarkGroups, void>(annotating.markGroupsRequest), ['filter', 'by'], ({ lists }, params, token) =>
    answerMarkGroups(lists, params, token),
  ),
  row(new RequestType<annotating.MarkListParams, annotating.MarkList, void>(annotating.markListRequest), ['filter'], ({ lists }, params, token) =>
    answerMarkList(lists, params, token),
  ),
  row(new RequestType<annotating.BulkParams, annotating.BulkSlice, void>(annotating.bulkRequest), ['act', 'filter', 'annotator', 'now', 'seed'], ({ context, lists }, params, token) =>
    answerBulk(context, lists, params, token),
  ),
  row(new RequestType<annotating.AgreementParams, annotating.WireAgreement | null, void>(annotating.agreementRequest), ['textDocument', 'scope'], ({ context }, params, token) =>
    answerAgreement(context, params, token),
  ),
  row(new RequestType<undefined, RebuiltIndex, void>(rebuildIndexRequest), [], ({ rebuild }) => rebuild()),
];
