/**
 * Reads `tagset.yaml`. What cannot be read is told with its line and left out; the rest counts, and what the file does
 * not speak of stays as it is by default. It must not know where the file lies, nor write it.
 */
import { isMap, isSeq } from 'yaml';
import type { YAMLMap } from 'yaml';
import { defaultTagSet, machineTypes } from './tag-set.ts';
import type { RelationType, TagAttribute, TagSet, TagType } from './tag-set.ts';
import { readYamlFile, scalarWords } from './yaml-problems.ts';
import type { Tell, YamlProblem } from './yaml-problems.ts';

/** A tag set as far as it can be read. */
export interface ReadTagSet {
  readonly tagSet: TagSet;
  readonly problems: readonly YamlProblem[];
}

/** Reads the file; an empty text is the default. Never throws, and passes over fields that it does not know. */
export function readTagSet(text: string): ReadTagSet {
  const { value, problems } = readYamlFile(text, 'types', defaultTagSet, readRoot);
  return { tagSet: value, problems };
}

function readRoot(root: YAMLMap, tell: Tell): TagSet {
  return {
    types: listOr(root, 'types', tell, defaultTagSet.types, (items) => unique(items.flatMap((item) => readType(item, tell)), root, tell)),
    relations: listOr(root, 'relations', tell, defaultTagSet.relations, (items) => items.flatMap((item) => readRelation(item, tell))),
  };
}

// A list that is written takes the place of the default one, unless nothing of it can be read.
function listOr<Item>(root: YAMLMap, field: string, tell: Tell, fallback: readonly Item[], read: (items: readonly unknown[]) => readonly Item[]): readonly Item[] {
  const value: unknown = root.get(field, true);
  if (value === undefined || value === null || scalarWords(value) === '') return fallback;
  if (!isSeq(value)) {
    tell(value, `should be a list: each of the ${field} begins with a dash`);
    return fallback;
  }
  const found = read(value.items);
  return found.length === 0 ? fallback : found;
}

const KEY = /^[a-z0-9]$/;
const COLOUR = /^#[0-9a-f]{6}$/i;
const ID = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,63}$/u;

function readType(node: unknown, tell: Tell): TagType[] {
  if (!isMap(node)) return none(node, tell, 'should hold a type, as in `- id: PERSON`');
  const id = idOf(node, tell);
  if (id === undefined) return [];
  const key = optional(node, 'key', tell, (value) => KEY.test(value), 'should be one small letter or digit');
  const colour = optional(node, 'colour', tell, (value) => COLOUR.test(value), 'should be a colour as in "#1e7a34", in quotation marks');
  const guideline = field(node, 'guideline');
  const machine = machineOf(node, tell);
  return [
    {
      id,
      label: field(node, 'label') ?? id,
      ...(key !== undefined && { key }),
      ...(colour !== undefined && { colour }),
      ...(guideline !== undefined && { guideline }),
      attributes: itemsOf(node, 'attributes', tell).flatMap((item) => readAttribute(item, tell)),
      ...(machine !== undefined && { machine }),
    },
  ];
}

function readAttribute(node: unknown, tell: Tell): TagAttribute[] {
  if (!isMap(node)) return none(node, tell, 'should hold an attribute, as in `- id: verdict`');
  const id = idOf(node, tell);
  const guideline = field(node, 'guideline');
  if (id === undefined) return [];
  return [{ id, label: field(node, 'label') ?? id, values: itemsOf(node, 'values', tell).flatMap((value) => scalarWords(value) ?? []), ...(guideline !== undefined && { guideline }) }];
}

function readRelation(node: unknown, tell: Tell): RelationType[] {
  if (!isMap(node)) return none(node, tell, 'should hold a relation, as in `- id: contradicts`');
  const id = idOf(node, tell);
  const guideline = field(node, 'guideline');
  if (id === undefined) return [];
  const roles = (name: string): readonly string[] => {
    const found = itemsOf(node, name, tell).flatMap((value) => scalarWords(value) ?? []);
    return found.length === 0 ? [name] : found;
  };
  return [{ id, label: field(node, 'label') ?? id, ...(guideline !== undefined && { guideline }), from: roles('from'), to: roles('to') }];
}

function machineOf(node: YAMLMap, tell: Tell): readonly string[] | undefined {
  if (!node.has('machine')) return undefined;
  return itemsOf(node, 'machine', tell).flatMap((item) => {
    const value = scalarWords(item);
    const known = machineTypes.find((one) => one === value);
    if (known === undefined) tell(item, `should be one of ${machineTypes.join(', ')}`);
    return known ?? [];
  });
}

function idOf(node: YAMLMap, tell: Tell): string | undefined {
  const id = field(node, 'id');
  if (id !== undefined && ID.test(id)) return id;
  tell(node, id === undefined ? 'has no `id`' : 'has an `id` that is more than one word of letters, digits and dashes');
  return undefined;
}

function optional(node: YAMLMap, name: string, tell: Tell, fits: (value: string) => boolean, message: string): string | undefined {
  const value = field(node, name);
  if (value === undefined || fits(value)) return value;
  tell(node.get(name, true), message);
  return undefined;
}

/** The words of a field; undefined where it is missing or empty. */
function field(node: YAMLMap, name: string): string | undefined {
  const value = scalarWords(node.get(name, true))?.trim();
  return value === '' ? undefined : value;
}

function itemsOf(node: YAMLMap, name: string, tell: Tell): readonly unknown[] {
  const value: unknown = node.get(name, true);
  if (isSeq(value)) return value.items;
  if (value !== undefined && value !== null && scalarWords(value) !== '') tell(value, `should be a list: \`${name}: [one, another]\``);
  return [];
}

// Of two types with one id, and of two with one key, the first counts.
function unique(types: readonly TagType[], root: unknown, tell: Tell): readonly TagType[] {
  const [ids, keys] = [new Set<string>(), new Set<string>()];
  return types.flatMap((one) => {
    if (ids.has(one.id)) return none(root, tell, `and what follows name the type ${one.id} twice; the first counts`);
    ids.add(one.id);
    if (one.key === undefined || !keys.has(one.key)) {
      if (one.key !== undefined) keys.add(one.key);
      return one;
    }
    tell(root, `and what follows give the key ${one.key} to two types; the first has it`);
    const { key: _, ...without } = one;
    return without;
  });
}

function none(node: unknown, tell: Tell, message: string): [] {
  tell(node, message);
  return [];
}
