/**
 * What reading and editing the YAML files of `.dateline/` have in common: how they are parsed, and how a field, a list and an
 * entry's name are found in them. It must not know what the files decide.
 */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Pair } from 'yaml';

/** Parses YAML with every scalar as the string that is written: `2021-04-08` and `no` mean themselves. */
export function parseYaml(text: string, lineCounter = new LineCounter()): Document.Parsed {
  return parseDocument(text, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false, lineCounter, prettyErrors: false });
}

/** A parsed file of `.dateline/`, with a way to tell what is wrong at a node of it. */
export interface YamlFile {
  readonly document: Document.Parsed | undefined;
  tell(node: unknown, message: string): void;
}

/** The pair of a key at the top of a file. */
export function topPair(document: Document.Parsed | undefined, key: string): Pair | undefined {
  const root = document?.contents;
  if (!isMap(root)) return undefined;
  return root.items.find((pair) => scalar(pair.key) === key);
}

/** The string of a scalar node, or undefined. */
export function scalar(node: unknown): string | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}

/** The items of a list; told where it is none. */
export function itemsOf(value: unknown, tell: YamlFile['tell']): readonly unknown[] {
  if (isSeq(value)) return value.items;
  if (value !== undefined && value !== null && scalar(value) !== '') tell(value, 'should begin with a dash: it is a list');
  return [];
}

/** The `name` of an entry; empty where it has none. */
export function nameIn(node: unknown): string {
  return isMap(node) ? (scalar(node.get('name', true)) ?? '') : '';
}
