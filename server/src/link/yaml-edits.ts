/**
 * Small edits of YAML files that people write as well: an entry more, a value changed, an entry less, and every
 * other line, comment and blank as it was. It must not know what the entries mean.
 */
import { isMap, isNode, isSeq } from 'yaml';
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { parseYaml, scalar, topPair } from './yaml-nodes.ts';

/** A replacement of `[start, end)` of a text, in UTF-16 code units. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The text with the replacement made. */
export function applied(text: string, { start, end, newText }: Replacement): string {
  return text.slice(0, start) + newText + text.slice(end);
}

/** The smallest replacement that turns one text into the other. */
export function difference(before: string, after: string): Replacement {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let [end, last] = [before.length, after.length];
  while (end > start && last > start && before[end - 1] === after[last - 1]) {
    end--;
    last--;
  }
  return { start, end, newText: after.slice(start, last) };
}

/** A value as YAML writes it: bare where it cannot be misread, else in double quotes. */
export function yamlScalar(value: string): string {
  const bare = /^[\p{L}\p{N}_./][\p{L}\p{N} _./()&'-]*$/u.test(value) && !/\s$|^(?:\.{2,3}|---)/.test(value);
  return bare ? value : JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029').replaceAll('\u0085', '\\u0085').replaceAll('\uFEFF', '\\uFEFF').replaceAll('\u007f', '\\u007f');
}

/** Sets `key: value` in the map under a top-level name, in alphabetical order among its neighbours. Undefined where the file has another form. */
export function setInMap(text: string, top: string, key: string, value: string): Replacement | undefined {
  const pair = topPair(parseYaml(text), top);
  const line = `${yamlScalar(key)}: ${yamlScalar(value)}`;
  if (pair === undefined) return addTop(text, `${top}:`, [`  ${line}`]);
  const map = pair.value;
  if (!isMap(map)) return fillEmpty(text, pair, [`  ${line}`]);
  const same = map.items.findLast((entry) => scalar(entry.key) === key);
  if (same !== undefined) return replaceValue(same, value);
  if (map.flow) return map.items.length === 0 ? replaceFlow(text, map, [`  ${line}`]) : intoFlow(map, `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const after = map.items.find((entry) => (scalar(entry.key) ?? '') > key);
  if (after !== undefined && isNode(after.key)) return insertBefore(text, startOf(after.key), line);
  const [first] = map.items;
  return first === undefined || !isNode(first.key) ? undefined : insertBehind(text, map, indentAt(text, startOf(first.key)), line);
}

/** Adds an item to the list under a top-level name. `fields` are its lines, the first one behind the dash; `sort` is what it is ordered by. */
export function addToList(text: string, top: string, fields: readonly string[], flow: string, sort: (node: unknown) => string, key: string): Replacement | undefined {
  const pair = topPair(parseYaml(text), top);
  const lines = fields.map((field, i) => (i === 0 ? `- ${field}` : `  ${field}`));
  const indented = lines.map((line) => `  ${line}`);
  if (pair === undefined) return addTop(text, `${top}:`, indented);
  const list = pair.value;
  if (!isSeq(list)) return fillEmpty(text, pair, indented);
  if (list.flow) return list.items.length === 0 ? replaceFlow(text, list, indented) : intoFlow(list, flow);
  const after = list.items.find((item) => sort(item) > key);
  const at = dashOf(text, after ?? list.items[0]);
  if (at === undefined) return undefined;
  const indent = indentAt(text, at);
  const words = lines.join(`${newlineOf(text)}${indent}`);
  return after === undefined ? insertBehind(text, list, indent, words) : insertBefore(text, at, words);
}

/** The text without the items of the list under a top-level name that match; the same text where none does. */
export function withoutItems(text: string, top: string, matches: (node: unknown) => boolean): string {
  const list = topPair(parseYaml(text), top)?.value;
  if (!isSeq(list)) return text;
  const item = list.items.findLast(matches);
  if (!isNode(item)) return text;
  const edit = list.flow ? outOfFlow(text, list, item) : outOfBlock(text, item);
  return edit === undefined ? text : withoutItems(applied(text, edit), top, matches);
}

function outOfFlow(text: string, list: YAMLSeq, item: Node): Replacement {
  const next = list.items[list.items.indexOf(item) + 1];
  if (isNode(next)) return { start: startOf(item), end: startOf(next), newText: '' };
  const comma = /,\s*$/.exec(text.slice(startOf(list), startOf(item)))?.[0].length ?? 0;
  return { start: startOf(item) - comma, end: endOf(item), newText: '' };
}

function outOfBlock(text: string, item: Node): Replacement | undefined {
  const dash = dashOf(text, item);
  if (dash === undefined) return undefined;
  return { start: lineStart(text, dash), end: nextLine(text, lastEnd(item)), newText: '' };
}

/** Changes the value of a pair. */
export function replaceValue({ value }: Pair, newValue: string): Replacement | undefined {
  if (!isNode(value) || !value.range || scalar(value) === '') return undefined;
  return { start: value.range[0], end: value.range[1], newText: yamlScalar(newValue) };
}

function addTop(text: string, head: string, lines: readonly string[]): Replacement | undefined {
  const document = parseYaml(text);
  const newline = newlineOf(text);
  const words = [head, ...lines].join(newline);
  const root: unknown = document.contents;
  if (root === null || root === undefined || scalar(root) === '') {
    const gap = text === '' || /[\n\r\uFEFF]$/.test(text) ? '' : newline;
    return { start: text.length, end: text.length, newText: `${gap}${words}${newline}` };
  }
  const first = isMap(root) && !root.flow ? root.items[0]?.key : undefined;
  if (!isMap(root) || !isNode(first)) return undefined;
  return insertBehind(text, root, indentAt(text, startOf(first)), words);
}

// `published:` with nothing behind it.
function fillEmpty(text: string, { key, value }: Pair, lines: readonly string[]): Replacement | undefined {
  if (!isNode(key) || (value !== null && scalar(value) !== '') || indentAt(text, startOf(key)) !== '') return undefined;
  const at = lineEnd(text, endOf(key));
  return { start: at, end: at, newText: newlineOf(text) + lines.join(newlineOf(text)) };
}

function replaceFlow(text: string, node: Node, lines: readonly string[]): Replacement {
  return { start: startOf(node), end: endOf(node), newText: newlineOf(text) + lines.join(newlineOf(text)) };
}

function intoFlow(node: YAMLMap | YAMLSeq, words: string): Replacement {
  const at = startOf(node) + 1;
  return { start: at, end: at, newText: `${words}, ` };
}

function insertBefore(text: string, at: number, words: string): Replacement {
  const start = lineStart(text, at);
  return { start, end: start, newText: `${indentAt(text, at)}${words}${newlineOf(text)}` };
}

function insertBehind(text: string, node: Node, indent: string, words: string): Replacement {
  const at = lineEnd(text, lastEnd(node));
  return { start: at, end: at, newText: `${newlineOf(text)}${indent}${words.replaceAll(/(\r?\n)(?! )/g, `$1${indent}`)}` };
}

// Behind the last thing inside the node: the range of a block itself may take in comments of what follows.
function lastEnd(node: Node): number {
  if (isMap(node)) {
    const last = node.items.at(-1);
    if (last !== undefined) return isNode(last.value) && scalar(last.value) !== '' ? lastEnd(last.value) : endOf(last.key as Node);
  }
  if (isSeq(node)) {
    const last = node.items.at(-1);
    if (isNode(last)) return lastEnd(last);
  }
  return endOf(node);
}

function dashOf(text: string, item: unknown): number | undefined {
  if (!isNode(item)) return undefined;
  let at = startOf(item) - 1;
  while (at >= 0 && /\s/.test(text.charAt(at))) at--;
  return text.charAt(at) === '-' ? at : undefined;
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function endOf(node: Node): number {
  return node.range?.[1] ?? 0;
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.slice(at).search(/[\r\n]/);
  return end < 0 ? text.length : at + end;
}

function nextLine(text: string, at: number): number {
  const end = lineEnd(text, at);
  return end + (/^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}

function indentAt(text: string, at: number): string {
  return /^[\uFEFF]?([ ]*)/.exec(text.slice(lineStart(text, at), at))?.[1] ?? '';
}

function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
