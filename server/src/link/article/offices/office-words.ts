/**
 * Offices in running words: `the deputy minister of health`, `Ohio's acting attorney general`, `chief executive`. Reads
 * where an office begins and ends and what qualifies it. It must not know who holds it, nor of what.
 */
import type { Span } from '../../../base/span.ts';
import { roleQualifiers } from '../../../recognise/names/role-words.ts';
import type { HeldRole } from './held-role.ts';
import { officeOf } from './office.ts';

/** An office in a stretch of text; offsets in that stretch. */
export interface OfficeWords extends Span {
  /** As in `HeldRole`: `health minister`. */
  readonly role: string;
  readonly qualifier?: Exclude<HeldRole['qualifier'], undefined>;
}

/** A word at its place, without the stop or comma behind it. */
export interface PlacedWord extends Span {
  readonly text: string;
  /** In small letters, stops of abbreviations left out. */
  readonly key: string;
}

/** The words of a stretch up to a mark that ends a phrase, `most` at most. */
export function wordsOf(text: string, most: number): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*|[^\p{L}\p{N}\s]/gu)) {
    if (words.length >= most || !/^[\p{L}\p{N}]/u.test(word)) break;
    const bare = word.replace(/['’]s?$|\.$/, '');
    words.push({ text: bare, key: bare.toLowerCase().replaceAll('.', ''), start: index, end: index + bare.length });
    if (/^.{4,}\.$/.test(word)) break;
  }
  return words;
}

/** What a minister or a secretary heads. */
const departments = new Set(
  'agriculture aviation budget business climate commerce communications culture defence defense development digital economic economy education electricity employment energy environment europe farm finance fisheries food foreign forestry health home housing human immigration industry information infrastructure interior investment irrigation justice labor labour law migration mines mining oil petroleum planning power railway railways religious resources science security sport sports technology telecommunications tourism trade transport transportation treasury veterans water welfare women works youth affairs rights public homeland social natural international local state'.split(' '),
);
const heads = /^(?:minister|secretary)$/;
/** As before any role, and what makes a deputy; who is outgoing holds the office still. */
const qualifiers: ReadonlyMap<string, OfficeWords['qualifier']> = new Map<string, OfficeWords['qualifier']>([...[...roleQualifiers].filter(([word]) => word !== 'outgoing'), ['assistant', 'deputy'], ['vice', 'deputy']]);

// A vice president is no deputy of the president, and a vice admiral has a rank.
function isQualifier({ key }: PlacedWord, next: PlacedWord | undefined): boolean {
  return qualifiers.has(key.replace(/-$/, '')) && !(key === 'vice' && /^(?:president|admiral|marshal)$/.test(next?.key ?? ''));
}
/** Words of an office at most: `secretary of state for veterans and social affairs`. */
const LONGEST = 6;

/** The office that begins with the word at `from`; undefined where none does. */
export function officeAt(words: readonly PlacedWord[], from: number): (OfficeWords & { readonly next: number }) | undefined {
  let at = from;
  let qualifier: OfficeWords['qualifier'];
  for (let word = words[at]; word !== undefined && isQualifier(word, words[at + 1]); word = words[++at]) qualifier ??= qualifiers.get(word.key.replace(/-$/, ''));
  for (let to = Math.min(words.length, at + LONGEST); to > at; to--) {
    const role = roleOf(words.slice(at, to).map(({ key }) => key));
    const [first, last] = [words[at], words[to - 1]];
    if (role === undefined || first === undefined || last === undefined) continue;
    return { start: first.start, end: last.end, role, next: to, ...(qualifier === undefined ? {} : { qualifier }) };
  }
  return undefined;
}

/** Words before an office that make it no other one. */
const plainly: ReadonlySet<string> = new Set(
  'conservative liberal socialist communist republican democratic labour islamist federal city town provincial regional local county national parliament parliamentary house senate group incumbent current longtime veteran army air navy force police colonel chief crown special minority school club team party bank then'.split(' '),
);

/** The office that a role of more words ends with: `prime minister` of `conservative prime minister`; none of a part of it (`goalkeeping coach`). */
export function officeIn(role: string): OfficeWords | undefined {
  const words = wordsOf(role, LONGEST + 2);
  for (let at = 0; at < words.length; at++) {
    const office = officeAt(words, at);
    if (office?.next === words.length) return office;
    if (!plainly.has(words[at]?.key ?? '')) return undefined;
  }
  return undefined;
}

// `health minister`, `minister of health`, `secretary of state for health`; others as they stand.
function roleOf(keys: readonly string[]): string | undefined {
  const words = keys.join(' ');
  const behind = /^(?<head>minister|secretary)(?: of state)?(?: of| for)(?: the)? (?<department>[a-z ]+)$/.exec(words)?.groups;
  if (behind?.head !== undefined && behind.department !== undefined && words !== 'secretary of state') {
    // `minister of state for health`: a junior one.
    return isDepartment(behind.department.split(' ')) && !words.startsWith('minister of state') ? known(`${behind.department} ${behind.head}`) : undefined;
  }
  if (heads.test(keys.at(-1) ?? '') && !/^(?:prime minister|foreign secretary|home secretary|press secretary)$/.test(words)) return isDepartment(keys.slice(0, -1)) && words !== 'state secretary' ? known(words) : undefined;
  return known(words);
}

function isDepartment(keys: readonly string[]): boolean {
  return keys.length > 0 && keys.every((key, at) => departments.has(key) || (key === 'and' && at > 0)) && keys.at(-1) !== 'and';
}

// Whom somebody speaks for is no part of the office.
function known(role: string): string | undefined {
  return officeOf(role) === undefined || / spokes(?:man|woman|person)$/.test(role) ? undefined : role;
}
