/**
 * Reads what people wrote of their entities in `entities.yaml`: aliases, roles, notes, what is one and what is not.
 * It must not know where the file lies, nor write it.
 */
import { isMap, isSeq } from 'yaml';
import type { YAMLMap } from 'yaml';
import type { NameType } from '../recognise/mention.ts';
import { nameTypes } from './decisions.ts';
import type { PersonsEntity, PersonsRole } from './decisions.ts';
import { itemsOf, scalar, topPair } from './yaml-nodes.ts';
import type { YamlFile } from './yaml-nodes.ts';

/** The entities of the list; what has no name or no known type is passed over: `readDecisions` tells of it. */
export function readEntities(list: unknown): readonly PersonsEntity[] {
  const entities = new Map<string, PersonsEntity>();
  for (const item of isSeq(list) ? list.items : []) {
    const entity = isMap(item) ? readEntity(item) : undefined;
    if (entity !== undefined) entities.set(entity.id, entity);
  }
  return [...entities.values()];
}

/** Groups of ids or names under `same` or `different`; a group of fewer than two is told and passed over. */
export function readGroups({ document, tell }: YamlFile, key: 'same' | 'different'): readonly (readonly string[])[] {
  return itemsOf(topPair(document, key)?.value, tell).flatMap((item) => {
    const members = [...new Set(words(item))];
    if (members.length > 1) return [members];
    tell(item, `should hold two names or more, as in \`- [Acme, Acme Corporation]\``);
    return [];
  });
}

function readEntity(item: YAMLMap): PersonsEntity | undefined {
  const name = field(item, 'name');
  const type: NameType | undefined = nameTypes.find((known) => known === field(item, 'type'));
  if (name === undefined || name.trim() === '' || type === undefined) return undefined;
  const notes = field(item, 'notes') ?? field(item, 'note');
  return {
    id: field(item, 'id') ?? name,
    name,
    type,
    aliases: words(item.get('aliases', true)),
    roles: rolesOf(item.get('roles', true)),
    ...(notes !== undefined && { notes }),
    external: textsOf(item.get('ids', true)),
  };
}

function rolesOf(list: unknown): readonly PersonsRole[] {
  return (isSeq(list) ? list.items : []).flatMap((item) => {
    if (!isMap(item)) return scalar(item) === undefined ? [] : [{ role: scalar(item) ?? '' }];
    const { role, of, from, to } = textsOf(item);
    return role === undefined ? [] : [{ role, ...(of !== undefined && { of }), ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
  });
}

function textsOf(map: unknown): Readonly<Record<string, string>> {
  const pairs = isMap(map) ? map.items.map(({ key, value }) => [scalar(key), scalar(value)] as const) : [];
  return Object.fromEntries(pairs.filter((pair): pair is readonly [string, string] => pair[0] !== undefined && pair[1] !== undefined && pair[1] !== ''));
}

function field(item: YAMLMap, key: string): string | undefined {
  const value = scalar(item.get(key, true));
  return value === '' ? undefined : value;
}

function words(list: unknown): readonly string[] {
  return (isSeq(list) ? list.items : []).flatMap((item) => scalar(item) ?? []).filter((word) => word.trim() !== '');
}
