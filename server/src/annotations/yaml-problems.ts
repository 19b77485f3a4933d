/**
 * Reads a YAML file that people write by hand, and tells what is wrong in it with its line. It must not know what the file
 * should hold.
 */
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { YAMLMap } from 'yaml';

/** Something in a file that could not be read. */
export interface YamlProblem {
  /** Zero-based. */
  readonly line: number;
  /** For a person; names the line, counted from one. */
  readonly message: string;
}

/** Tells a person what is wrong at a node. */
export type Tell = (node: unknown, message: string) => void;

/** What was made of a file, and what of it could not be read. */
export interface ReadYaml<Value> {
  readonly value: Value;
  readonly problems: readonly YamlProblem[];
}

/**
 * Reads a file whose root has fields; whatever has none, as an empty text, is the default. Never throws.
 * @param first a field that the file may begin with, for whoever wrote something else
 * @param read makes the value of the root, and tells what it cannot read
 */
export function readYamlFile<Value>(text: string, first: string, fallback: Value, read: (root: YAMLMap, tell: Tell) => Value): ReadYaml<Value> {
  const problems: YamlProblem[] = [];
  const lines = new LineCounter();
  const tellAt = (offset: number, message: string): void => {
    const line = Math.max(0, lines.linePos(offset).line - 1);
    problems.push({ line, message: `Line ${line + 1} ${message}.` });
  };
  const tell: Tell = (node, message) => tellAt(isNode(node) ? (node.range?.[0] ?? 0) : 0, message);
  try {
    // Every scalar is the words that are written: a type may be called `no`.
    const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false, lineCounter: lines, prettyErrors: false });
    for (const error of document.errors) tellAt(error.pos[0], `is no YAML (${error.code.toLowerCase().replaceAll('_', ' ')})`);
    const root: unknown = document.contents;
    if (isMap(root)) return { value: read(root, tell), problems };
    if (root !== null && scalarWords(root) !== '') tell(root, `should begin with a field, as in \`${first}:\``);
  } catch {
    tellAt(0, 'and what follows are no YAML');
  }
  return { value: fallback, problems };
}

/** The words of a scalar; undefined for any other node. */
export function scalarWords(node: unknown): string | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}
