/**
 * Writes people's own entities into `entities.yaml`: a new one, that two are one, that two are not. Each function answers
 * with one small edit of the file's present text; a file that has another form is left alone. It must not know where the
 * file lies, nor make the edit.
 */
import { isMap, isSeq } from 'yaml';
import type { NameType } from '../recognise/mention.ts';
import { readDecisions } from './decision-files.ts';
import { addToList, applied, difference, withoutItems, yamlScalar } from './yaml-edits.ts';
import type { Replacement } from './yaml-edits.ts';
import { nameIn, parseYaml, scalar, topPair } from './yaml-nodes.ts';

/** An entity as people write it first; `id` only where its name does not name it alone. */
export interface NewEntity {
  readonly name: string;
  readonly type: NameType;
  readonly id?: string;
}

/**
 * Puts an entity on the list, where none of that id or name is on it.
 * @param current the text of `entities.yaml`, undefined where there is none
 * @returns undefined when the file is no YAML of the known form and has to be mended by hand first
 */
export function editForEntity(current: string | undefined, { name, type, id }: NewEntity): Replacement | undefined {
  const text = current ?? '';
  if (entityOf(text, id ?? name)) return difference('', '');
  const free = withoutItems(text, 'rejected', (node) => scalar(node) === name);
  const fields = [`name: ${yamlScalar(name)}`, ...(id === undefined ? [] : [`id: ${yamlScalar(id)}`]), `type: ${type}`];
  const flow = `{${fields.map((field) => field.replace(/: (?!")(.*)$/s, (_, value: string) => `: ${JSON.stringify(value)}`)).join(', ')}}`;
  const change = addToList(free, 'entities', fields, flow, nameIn, name);
  return checked(text, change && difference(text, applied(free, change)), (after) => entityOf(after, id ?? name));
}

/** Records that two names, or ids, are one entity: in the set that has one of them, or in a new one. Otherwise as {@link editForEntity}. */
export function editForOne(current: string | undefined, a: string, b: string): Replacement | undefined {
  const text = current ?? '';
  if (setsIn(text, 'same').some((set) => set.includes(a) && set.includes(b))) return difference('', '');
  const apart = withoutItems(text, 'different', (node) => isPair(node, a, b));
  const joined = setsIn(apart, 'same').filter((set) => set.includes(a) || set.includes(b));
  const all = [...new Set([a, b, ...joined.flat()])];
  const free = withoutItems(apart, 'same', (node) => scalarsIn(node).some((one) => one === a || one === b));
  const change = addSet(free, 'same', all);
  return checked(text, change && difference(text, applied(free, change)), (after) => setsIn(after, 'same').some((set) => all.every((one) => set.includes(one))));
}

/** Records that two names, or ids, are not one entity; a set that said so loses the second. Otherwise as {@link editForEntity}. */
export function editForNotOne(current: string | undefined, a: string, b: string): Replacement | undefined {
  const text = current ?? '';
  if (setsIn(text, 'different').some((set) => set.includes(a) && set.includes(b))) return difference('', '');
  const [joined] = setsIn(text, 'same').filter((set) => set.includes(a) && set.includes(b));
  const free = joined === undefined ? text : withoutItems(text, 'same', (node) => scalarsIn(node).includes(a) && scalarsIn(node).includes(b));
  const left = (joined ?? []).filter((one) => one !== b);
  const kept = left.length < 2 ? difference('', '') : addSet(free, 'same', left);
  const between = kept && applied(free, kept);
  const change = between === undefined ? undefined : addSet(between, 'different', [a, b]);
  const edit = between === undefined || change === undefined ? undefined : difference(text, applied(between, change));
  return checked(text, edit, (after) => setsIn(after, 'different').some((set) => set.includes(a) && set.includes(b)));
}

function addSet(text: string, top: 'same' | 'different', words: readonly string[]): Replacement | undefined {
  const list = `[${words.map((one) => JSON.stringify(one)).join(', ')}]`;
  return addToList(text, top, [list], list, (node) => scalarsIn(node)[0] ?? '', words[0] ?? '');
}

function setsIn(text: string, top: 'same' | 'different'): readonly (readonly string[])[] {
  const list = topPair(parseYaml(text), top)?.value;
  return isSeq(list) ? list.items.map(scalarsIn) : [];
}

function scalarsIn(node: unknown): readonly string[] {
  return isSeq(node) ? node.items.flatMap((item) => scalar(item) ?? []) : [];
}

function isPair(node: unknown, a: string, b: string): boolean {
  const words = scalarsIn(node);
  return words.length === 2 && words.includes(a) && words.includes(b);
}

function entityOf(text: string, key: string): boolean {
  const list = topPair(parseYaml(text), 'entities')?.value;
  return isSeq(list) && list.items.some((node) => isMap(node) && (scalar(node.get('id', true)) ?? nameIn(node)) === key);
}

// An edit that does not hold, or after which less can be read than before, is not made.
function checked(text: string, edit: Replacement | undefined, holds: (after: string) => boolean): Replacement | undefined {
  if (edit === undefined) return undefined;
  const after = applied(text, edit);
  const problems = (words: string): number => readDecisions({ entities: words }).problems.length;
  const lost = readDecisions({ entities: text }).decisions.accepted.length - readDecisions({ entities: after }).decisions.accepted.length;
  return lost > 0 || problems(after) > problems(text) || !holds(after) ? undefined : edit;
}
