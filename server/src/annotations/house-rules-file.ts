/**
 * Reads the rules of a house from the fields `dates` and `names` of `config.yaml`. What cannot be read is told and
 * left out. It must not know the rest of the file.
 */
import { isMap, isSeq } from 'yaml';
import type { YAMLMap } from 'yaml';
import type { DateOrder, HouseName, HouseRules } from './house-rules.ts';
import { scalarWords } from './yaml-problems.ts';
import type { Tell } from './yaml-problems.ts';

/** Letters that a spelling may have at most: a name, and no sentence. */
const LONGEST = 200;

/** The rules in the root of the file; `tell` is given a node and what is wrong with it. */
export function readHouseRules(root: YAMLMap, tell: Tell): HouseRules {
  const dateOrder = orderIn(root.get('dates', true), tell);
  return { ...(dateOrder !== undefined && { dateOrder }), names: namesIn(root.get('names', true), tell) };
}

function orderIn(dates: unknown, tell: Tell): DateOrder | undefined {
  if (isAbsent(dates)) return undefined;
  if (!isMap(dates)) {
    tell(dates, 'should hold `order`');
    return undefined;
  }
  const order = dates.get('order', true);
  if (isAbsent(order)) return undefined;
  const words = scalarWords(order);
  if (words === 'dmy' || words === 'mdy') return words;
  tell(order, 'should be `dmy`, the day first, or `mdy`, the month first');
  return undefined;
}

function namesIn(names: unknown, tell: Tell): readonly HouseName[] {
  if (isAbsent(names)) return [];
  if (isSeq(names)) return names.items.flatMap((item) => nameIn(item, tell) ?? []);
  tell(names, 'should begin with a dash: it is a list');
  return [];
}

function nameIn(item: unknown, tell: Tell): HouseName | undefined {
  const prefer = spelling(isMap(item) ? item.get('prefer', true) : item);
  if (prefer === undefined) {
    tell(item, 'should hold a name, or `prefer` with one');
    return undefined;
  }
  const others = isMap(item) ? item.get('instead_of', true) : undefined;
  if (isAbsent(others)) return { prefer, insteadOf: [] };
  if (!isSeq(others)) {
    tell(others, 'should begin with a dash: it is a list');
    return { prefer, insteadOf: [] };
  }
  const insteadOf = others.items.flatMap((other) => spelling(other) ?? (tell(other, 'should hold a spelling of the name'), []));
  return { prefer, insteadOf: insteadOf.filter((other) => other !== prefer) };
}

function spelling(node: unknown): string | undefined {
  const words = scalarWords(node)?.trim().replace(/\s+/g, ' ');
  return words === undefined || words.length > LONGEST || !/[\p{L}\p{N}]/u.test(words) ? undefined : words;
}

function isAbsent(node: unknown): boolean {
  return node === undefined || scalarWords(node) === '';
}
