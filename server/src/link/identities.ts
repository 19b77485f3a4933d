/**
 * Which names mean one thing by people's word: from their entities, what they called one and what they called
 * different. It must not know articles, nor files.
 */
import { fold } from '../text/fold.ts';
import type { Decisions, PersonsEntity } from './decisions.ts';

/** What names mean by people's word. */
export interface Identities {
  /** The id that a name means wherever it stands, by the folded name. */
  readonly byName: ReadonlyMap<string, string>;
  /** The id that stands for each id that was called one with it. */
  readonly byId: ReadonlyMap<string, string>;
  /** What people call an id. */
  readonly names: ReadonlyMap<string, string>;
}

/** No word of people's. */
export const noIdentities: Identities = { byName: new Map(), byId: new Map(), names: new Map() };

/** The identities that the decisions speak of. A name that means two things means neither. */
export function identitiesOf({ entities, same, different }: Pick<Decisions, 'entities' | 'same' | 'different'>): Identities {
  if (entities.length === 0 && same.length === 0 && different.length === 0) return noIdentities;
  const known = new Map(entities.flatMap((entity) => [[entity.name, entity.id] as const, [entity.id, entity.id] as const]));
  const idOf = (written: string): string => known.get(written) ?? written;
  const byId = new Map<string, string>();
  for (const group of same) joinAll(byId, group.map(idOf));
  const standsFor = (id: string): string => find(byId, id);
  const byName = new Map<string, string | undefined>();
  const say = (name: string, id: string): void => {
    const key = fold(name);
    byName.set(key, !byName.has(key) || byName.get(key) === id ? id : undefined);
  };
  for (const entity of entities.filter((one) => isDescribed(one))) for (const name of [entity.name, ...entity.aliases]) say(name, standsFor(entity.id));
  for (const written of [...same, ...different].flat()) say(nameOf(entities, written), standsFor(idOf(written)));
  return {
    byName: new Map([...byName].filter((pair): pair is [string, string] => pair[1] !== undefined)),
    byId: new Map([...byId.keys()].map((id) => [id, standsFor(id)])),
    names: new Map(entities.map(({ id, name }) => [standsFor(id), id === standsFor(id) ? name : nameOf(entities, standsFor(id))])),
  };
}

// A name that was merely confirmed says nothing of whom it means.
function isDescribed({ id, name, aliases }: PersonsEntity): boolean {
  return id !== name || aliases.length > 0;
}

function nameOf(entities: readonly PersonsEntity[], written: string): string {
  return entities.find(({ id }) => id === written)?.name ?? written;
}

function joinAll(parents: Map<string, string>, ids: readonly string[]): void {
  const [first, ...others] = ids;
  if (first === undefined) return;
  for (const id of others) {
    const [a, b] = [find(parents, first), find(parents, id)];
    // The alphabetically first stands for all, whatever the order of the groups.
    const [least, most] = a < b ? [a, b] : [b, a];
    parents.set(most, least);
    parents.set(least, least);
  }
}

function find(parents: ReadonlyMap<string, string>, id: string): string {
  let at = id;
  for (let parent = parents.get(at); parent !== undefined && parent !== at; parent = parents.get(at)) at = parent;
  return at;
}

const PREFIX = 'one:';

/** The key under which everything of one identity is found in the corpus. */
export function identityKey(id: string): string {
  return PREFIX + id;
}

/** The key of the identity that people gave, where they gave one. */
export function identityKeyOf(keys: readonly string[]): string | undefined {
  return keys.find((key) => key.startsWith(PREFIX));
}
