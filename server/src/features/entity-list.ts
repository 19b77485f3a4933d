/**
 * The people, organisations and places of the corpus as a list: by type, those of most articles first, each with
 * the ways in which it is written. It must not know how a list is shown.
 */
import type { NameType } from '../recognise/mention.ts';
import { corpusEntity, exampleItems } from '../link/corpus/entities.ts';
import type { CorpusEntity, CorpusVariant } from '../link/corpus/entities.ts';
import type { EntityItem } from '../link/corpus/corpus.ts';
import type { FormCount, ListedCorpus } from '../link/corpus/listing.ts';
import { fullness } from './shared/fullness.ts';
import { manyWords, nameTypes } from './shared/type-words.ts';
import type { EntityHandle } from './shared/entity-handle.ts';
import type { Place } from './snapshot.ts';

/** A type of names, and how many there are. */
export interface EntityGroup {
  readonly type: NameType;
  /** `People` */
  readonly words: string;
  /** Different names; an entity may have several. */
  readonly names: number;
}

/** One entity. */
export interface ListedEntity {
  readonly handle: EntityHandle;
  readonly type: NameType;
  readonly name: string;
  readonly articles: number;
  readonly certainty: CorpusEntity['certainty'];
  /** Most used first. */
  readonly variants: readonly CorpusVariant[];
  /** Where an article introduces it. */
  readonly place: Place;
}

/** Which entities are wanted. */
export interface EntityQuery {
  readonly type: NameType;
  /** Words of a name; empty for all. */
  readonly filter: string;
  /** Entities at most. */
  readonly limit: number;
}

/** The types that have names with the words of the filter in them, in one fixed order. */
export async function entityGroups(corpus: ListedCorpus, filter: string): Promise<readonly EntityGroup[]> {
  const groups = await Promise.all(
    nameTypes.map(async (type) => ({ type, words: manyWords(type), names: (await corpus.forms({ type, text: filter, limit: 0 })).names })),
  );
  return groups.filter(({ names }) => names > 0);
}

/** Forms read for each entity wanted: one entity is said in several, and they are joined here. */
const FORMS_EACH = 4;

/**
 * The entities of one type, roughly those of most articles first, `limit` at most; nothing for a form that an
 * entity already given has: between two steps the caller may let other work go first, or stop.
 */
export async function* listedEntities(corpus: ListedCorpus, { type, filter, limit }: EntityQuery): AsyncGenerator<ListedEntity | undefined> {
  const { forms } = await corpus.forms({ type, text: filter, limit: limit * FORMS_EACH });
  const seen = new Set<string>();
  let given = 0;
  for (const seed of forms) {
    const listed = seen.has(seed.form.id) ? undefined : await listedEntity(corpus, seed, seen);
    yield listed;
    if (listed !== undefined) given += 1;
    if (given >= limit) return;
  }
}

/** Most articles first; of equal ones in the order of their names. */
export function byArticles(a: ListedEntity, b: ListedEntity): number {
  return b.articles - a.articles || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

async function listedEntity(corpus: ListedCorpus, { form }: FormCount, seen: Set<string>): Promise<ListedEntity | undefined> {
  const [item] = await corpus.sample([{ form: form.id, text: form.name }], 1);
  if (item === undefined) return undefined;
  const entity = await corpusEntity(corpus, item);
  for (const { form: { id } } of entity.tallies) seen.add(id);
  const name = `entity ${entity.id}`;
  if (seen.has(name)) return undefined;
  seen.add(name);
  const examples = await exampleItems(corpus, entity, EXAMPLES);
  return rowOf(entity, examples.reduce((best, other) => (fullness(other) > fullness(best) ? other : best), item));
}

/** Items that are looked at for the fullest introduction. */
const EXAMPLES = 5;

function rowOf({ type, name, articles, certainty, variants }: CorpusEntity, { path, n, name: known, introduced }: EntityItem): ListedEntity {
  return { handle: { path, n, name: known }, type, name, articles, certainty, variants, place: { path, span: introduced.span } };
}
