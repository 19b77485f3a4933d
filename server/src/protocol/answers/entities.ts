/**
 * The list of entities on the wire: types, entities of a type, articles of an entity, its full card. What comes
 * in is checked, what goes out is bounded. It must not know how entities are found.
 */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Position } from 'vscode-languageserver';
import { entityArticles } from '../../features/entity-articles.ts';
import { byArticles, entityGroups, listedEntities } from '../../features/entity-list.ts';
import type { ListedEntity } from '../../features/entity-list.ts';
import { fullCard } from '../../features/full-card.ts';
import type { FullCard } from '../../features/full-card.ts';
import type { EntityHandle } from '../../features/shared/entity-handle.ts';
import { nameTypes } from '../../features/shared/type-words.ts';
import { thingAt } from '../../features/shared/under-caret.ts';
import type { CancelToken } from '../../session.ts';
import type { Context } from '../context.ts';
import { lineMarkdown, sectionMarkdown } from '../convert.ts';
import type { LinesOf } from '../convert.ts';
import type {
  EntitiesParams,
  EntityArticles,
  EntityArticlesParams,
  EntityCard,
  EntityCardParams,
  EntityGroupsParams,
  EntityList,
  WireEntity,
  WireEntityGroup,
} from '../messages.ts';
import { canonicalUri } from '../uris.ts';
import { countIn, wirePlaces, wordsIn } from './lists.ts';
import type { WirePlaceOf } from './lists.ts';

/** Entities given at most, and where nobody says how many. */
const MOST = 1000;
const USUAL = 100;

/** The types that the corpus has. */
export async function answerEntityGroups(context: Context, params: EntityGroupsParams | undefined): Promise<readonly WireEntityGroup[]> {
  return entityGroups((await context.session()).corpus, wordsIn(params?.filter));
}

/** The entities of a type. Lets other requests go first between two of them. */
export async function answerEntities(context: Context, params: EntitiesParams, token: CancelToken): Promise<EntityList> {
  const type = nameTypes.find((known) => known === params.type);
  if (type === undefined) throw new ResponseError(ErrorCodes.InvalidParams, 'type must be a type of names.');
  const limit = countIn(params.limit, USUAL, MOST);
  const found: ListedEntity[] = [];
  for await (const entity of listedEntities((await context.session()).corpus, { type, filter: wordsIn(params.filter), limit: limit + 1 })) {
    if (entity !== undefined) found.push(entity);
    await context.pause();
    if (token.isCancellationRequested) return { entities: [], isComplete: false };
  }
  const shown = found.sort(byArticles).slice(0, limit);
  const placeOf = await wirePlaces(context, shown.map(({ place }) => place));
  return { entities: shown.map((entity) => wireEntity(context, entity, placeOf)), isComplete: found.length <= limit };
}

/** The articles that name an entity. */
export async function answerEntityArticles(context: Context, { entity }: EntityArticlesParams, token: CancelToken): Promise<EntityArticles> {
  const { articles, total } = await entityArticles((await context.session()).corpus, readHandle(entity), token);
  const placeOf = await wirePlaces(context, articles.map(({ place }) => place));
  const shown = articles.flatMap(({ article, mentions, place }) => {
    const wire = placeOf(place);
    return wire === undefined ? [] : [{ article, mentions, place: wire }];
  });
  return { articles: shown, total };
}

/** The full card of an entity; null where there is none. */
export async function answerEntityCard(context: Context, params: EntityCardParams | undefined): Promise<EntityCard | null> {
  const handle = params?.entity === undefined ? await handleAt(context, params ?? {}) : readHandle(params.entity);
  const card = handle && (await fullCard((await context.session()).corpus, handle));
  return card === undefined ? null : { name: card.name, markdown: cardMarkdown(card, await linesOfCard(context, card)) };
}

function cardMarkdown({ what, sections }: FullCard, linesOf: LinesOf): string {
  return [lineMarkdown(what, linesOf), ...sections.map(({ heading, lines }) => sectionMarkdown(heading, lines, linesOf))].join('\n\n');
}

function linesOfCard(context: Context, { sections }: FullCard): Promise<LinesOf> {
  return context.linesOf(sections.flatMap(({ lines }) => lines.flatMap((line) => line.flatMap(({ to }) => to?.path ?? []))));
}

async function handleAt(context: Context, { textDocument, position }: EntityCardParams): Promise<EntityHandle | undefined> {
  if (textDocument === undefined || position === undefined) throw new ResponseError(ErrorCodes.InvalidParams, 'entity, or textDocument and position, are missing');
  const at = await context.at({ textDocument, position: position satisfies Position });
  const thing = at && thingAt(at.snapshot.article, at.offset);
  const entity = thing?.kind === 'entity' ? thing.mention.entity : undefined;
  const name = entity === undefined ? undefined : at?.snapshot.article.entities[entity]?.name;
  return at === undefined || entity === undefined || name === undefined ? undefined : { path: at.snapshot.path, n: entity, name };
}

function readHandle(value: unknown): EntityHandle {
  if (typeof value === 'object' && value !== null && 'uri' in value && 'n' in value && 'name' in value) {
    const { uri, n, name } = value;
    if (typeof uri === 'string' && typeof n === 'number' && typeof name === 'string') return { path: canonicalUri(uri), n, name };
  }
  throw new ResponseError(ErrorCodes.InvalidParams, 'entity must have a uri, n and name.');
}

function wireEntity({ uris }: Context, { handle, name, articles, certainty, variants, place }: ListedEntity, placeOf: WirePlaceOf): WireEntity {
  const wire = placeOf(place);
  return {
    handle: { uri: uris.uriOf(handle.path), n: handle.n, name: handle.name },
    name,
    articles,
    certainty,
    variants,
    ...(wire === undefined ? {} : { place: wire }),
  };
}
