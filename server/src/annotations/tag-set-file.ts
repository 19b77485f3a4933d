/**
 * Reads `tagset.yaml`. What cannot be read is told with its line and left out; the rest counts, and what the file does
 * not speak of stays as it is by default. It must not know where the file lies, nor write it.
 */
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { YAMLMap } from 'yaml';
import { defaultTagSet, machineTypes } from './tag-set.ts';
import type { RelationType, TagAttribute, TagSet, TagType } from './tag-set.ts';

/** Something in the file that could not be read. */
export interface TagSetProblem {
  /** Zero-based. */
  readonly line: number;
  /** For a person; names the line, counted from one. */
  readonly message: string;
}

/** A tag set as far as it can be read. */
export interface ReadTagSet {
  readonly tagSet: TagSet;
  readonly problems: readonly TagSetProblem[];
}

/** Tells a person what is wrong at a node. */
type Tell = (node: unknown, message: string) => void;

/** Reads the file; an empty text is the default. Never throws, and passes over fields that it does not know. */
export function readTagSet(text: string): ReadTagSet {
  const problems: TagSetProblem[] = [];
  const lines = new LineCounter();
  const tellAt = (offset: number, message: string): void => {
    const line = Math.max(0, lines.linePos(offset).line - 1);
    problems.push({ line, message: `Line ${line + 1} ${message}.` });
  };
  const tell: Tell = (node, message) => tellAt(isNode(node) ? (node.range?.[0] ?? 0) : 0, message);
  return { tagSet: readText(text, lines, tell, tellAt), problems };
}

function readText(text: string, lines: LineCounter, tell: Tell, tellAt: (offset: number, message: string) => void): TagSet {
  try {
    // Every scalar is the words that are written: a type may be called `no`.
    const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false, lineCounter: lines, prettyErrors: false });
    for (const error of document.errors) tellAt(error.pos[0], `is no YAML (${error.code.toLowerCase().replaceAll('_', ' ')})`);
    const root: unknown = document.contents;
    if (!isMap(root)) {
      if (root !== null && words(root) !== '') tell(root, 'should begin with a field, as in `types:`');
      return defaultTagSet;
    }
    return {
      types: listOr(root, 'types', tell, defaultTagSet.types, (items) => unique(items.flatMap((item) => readType(item, tell)), root, tell)),
      relations: listOr(root, 'relations', tell, defaultTagSet.relations, (items) => items.flatMap((item) => readRelation(item, tell))),
    };
  } catch {
    tellAt(0, 'and what follows are no YAML');
    return defaultTagSet;
  }
}

// A list that is written takes the place of the default one, unless nothing of it can be read.
function listOr<Item>(root: YAMLMap, field: string, tell: Tell, fallback: readonly Item[], read: (items: readonly unknown[]) => readonly Item[]): readonly Item[] {
  const value: unknown = root.get(field, true);
  if (value === undefined || value === null || words(value) === '') return fallback;
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
  return [{ id, label: field(node, 'label') ?? id, values: itemsOf(node, 'values', tell).flatMap((value) => words(value) ?? []), ...(guideline !== undefined && { guideline }) }];
}

function readRelation(node: unknown, tell: Tell): RelationType[] {
  if (!isMap(node)) return none(node, tell, 'should hold a relation, as in `- id: contradicts`');
  const id = idOf(node, tell);
  const guideline = field(node, 'guideline');
  if (id === undefined) return [];
  const roles = (name: string): readonly string[] => {
    const found = itemsOf(node, name, tell).flatMap((value) => words(value) ?? []);
    return found.length === 0 ? [name] : found;
  };
  return [{ id, label: field(node, 'label') ?? id, ...(guideline !== undefined && { guideline }), from: roles('from'), to: roles('to') }];
}

function machineOf(node: YAMLMap, tell: Tell): readonly string[] | undefined {
  if (!node.has('machine')) return undefined;
  return itemsOf(node, 'machine', tell).flatMap((item) => {
    const value = words(item);
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
  const value = words(node.get(name, true))?.trim();
  return value === '' ? undefined : value;
}

function itemsOf(node: YAMLMap, name: string, tell: Tell): readonly unknown[] {
  const value: unknown = node.get(name, true);
  if (isSeq(value)) return value.items;
  if (value !== undefined && value !== null && words(value) !== '') tell(value, `should be a list: \`${name}: [one, another]\``);
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

function words(node: unknown): string | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}
