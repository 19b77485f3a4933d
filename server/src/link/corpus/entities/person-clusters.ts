/**
 * Who is who among the persons of one surname. Equal names are one person; other spellings need length or
 * evidence: a shared role, shared company; a surname alone needs evidence and a single bearer. The answer
 * depends on the set of items only, never on their order. It must not know text.
 */
import type { EntityItem } from '../corpus.ts';
import type { EntityRole } from '../../article/article.ts';
import { compareNames, compareWords, LONG_NAME, readPersonName, soundLength } from '../../person-name.ts';
import type { Likeness, PersonName } from '../../person-name.ts';
import { sharedCompany } from './company.ts';
import type { Company } from './company.ts';

/** Items that are one person, and why. */
export interface PersonCluster {
  readonly items: readonly EntityItem[];
  readonly reasons: readonly string[];
  /** Whether some join rests on evidence besides the spelling. */
  readonly likely: boolean;
}

/** One spelling, with all items that have it as their name. */
interface Spelling {
  readonly text: string;
  readonly name: PersonName;
  readonly items: EntityItem[];
}

interface Group {
  readonly spellings: Spelling[];
  readonly reasons: string[];
  likely: boolean;
}

/** Company that two spellings must share when nothing else speaks for them. */
const COMPANY = 2;

/** The persons among items that share a surname key; ordered by path and `n` of their first items. */
export async function clusterPersons(items: readonly EntityItem[], company: Company): Promise<readonly PersonCluster[]> {
  const spellings = readSpellings(items);
  const full = spellings.filter(({ name }) => name.given.length > 0);
  const groups = await joinSpellings(full, company);
  const alone: Group[] = [];
  for (const spelling of spellings.filter(({ name }) => name.given.length === 0)) {
    for (const item of spelling.items) await placeSurname({ ...spelling, items: [item] }, groups, alone, company);
  }
  return [...groups, ...alone].map(toCluster).sort((a, b) => compareItems(a.items[0], b.items[0]));
}

/** Order of items: path, then `n`. */
export function compareItems(a: EntityItem | undefined, b: EntityItem | undefined): number {
  if (a === undefined || b === undefined) return 0;
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.n - b.n;
}

function readSpellings(items: readonly EntityItem[]): readonly Spelling[] {
  const known = new Map<string, Spelling>();
  for (const item of [...items].sort(compareItems)) {
    const name = readPersonName(item.name);
    const text = [...name.given, name.surname].join(' ');
    const spelling = known.get(text);
    if (spelling === undefined) known.set(text, { text, name, items: [item] });
    else spelling.items.push(item);
  }
  return [...known.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
}

interface Pair {
  readonly a: Spelling;
  readonly b: Spelling;
  readonly likeness: Likeness;
}

const strength: Readonly<Record<Likeness, number>> = { same: 0, variant: 1, slip: 2, other: 3 };

// Strongest pairs first; two groups join only when no two of their spellings name different people.
async function joinSpellings(spellings: readonly Spelling[], company: Company): Promise<Group[]> {
  const groupOf = new Map(spellings.map((spelling) => [spelling, { spellings: [spelling], reasons: [], likely: false } as Group]));
  for (const { a, b, likeness } of pairsOf(spellings)) {
    const [left, right] = [groupOf.get(a), groupOf.get(b)];
    if (left === undefined || right === undefined || left === right || clash(left, right)) continue;
    const reason = await whyOne(a, b, likeness, company);
    if (reason === undefined) continue;
    left.spellings.push(...right.spellings);
    left.reasons.push(...right.reasons, reason.words);
    left.likely ||= right.likely || reason.likely;
    for (const spelling of right.spellings) groupOf.set(spelling, left);
  }
  return [...new Set(groupOf.values())];
}

function pairsOf(spellings: readonly Spelling[]): readonly Pair[] {
  const pairs: Pair[] = [];
  spellings.forEach((a, at) => {
    for (const b of spellings.slice(at + 1)) {
      const likeness = compareNames(a.name, b.name);
      if (likeness !== 'other') pairs.push({ a, b, likeness });
    }
  });
  return pairs.sort((x, y) => strength[x.likeness] - strength[y.likeness]);
}

function clash(left: Group, right: Group): boolean {
  return left.spellings.some((a) => right.spellings.some((b) => compareNames(a.name, b.name) === 'other'));
}

interface Why {
  readonly words: string;
  readonly likely: boolean;
}

async function whyOne(a: Spelling, b: Spelling, likeness: Likeness, company: Company): Promise<Why | undefined> {
  const both = `${nameOf(a)} and ${nameOf(b)}`;
  if (likeness === 'same') return { words: `${both}: one name, with and without its middle part`, likely: false };
  const long = Math.min(soundLength(a.name), soundLength(b.name)) >= LONG_NAME;
  if (likeness === 'variant' && long) return { words: `${both}: two spellings of one sound`, likely: false };
  const role = sharedRole(rolesOf(a.items), rolesOf(b.items));
  if (role !== undefined) return { words: `${both}: alike, and both ${role}`, likely: true };
  const shared = sharedCompany(await company.of(a.items), await company.of(b.items), keysOf([...a.items, ...b.items]));
  return long && shared >= COMPANY ? { words: `${both}: alike, and named with ${shared} of the same names`, likely: true } : undefined;
}

function nameOf({ items, text }: Spelling): string {
  return items[0]?.name ?? text;
}

function rolesOf(items: readonly EntityItem[]): readonly EntityRole[] {
  return items.flatMap(({ roles }) => roles);
}

// A role in the same words whose countries do not contradict; `counterpart` says nothing.
function sharedRole(a: readonly EntityRole[], b: readonly EntityRole[]): string | undefined {
  const shared = a.find((own) => own.role !== 'counterpart' && b.some((other) => other.role === own.role && (own.of === undefined || other.of === undefined || own.of === other.of)));
  return shared?.role;
}

function keysOf(items: readonly EntityItem[]): ReadonlySet<string> {
  return new Set(items.flatMap(({ keys }) => keys));
}

// A surname alone joins the one full name that shares a role or company with it, else another surname alone that does.
async function placeSurname(spelling: Spelling, groups: readonly Group[], alone: Group[], company: Company): Promise<void> {
  const bearers = groups.filter((group) => group.spellings.some(({ name }) => isSurname(name, spelling.name)));
  for (const group of bearers.length > 0 ? bearers : alone) {
    const words = await whyMeant(spelling, group, company);
    if (words === undefined || bearers.length > 1) continue;
    group.spellings.push(spelling);
    group.reasons.push(words);
    group.likely = true;
    return;
  }
  alone.push({ spellings: [spelling], reasons: [], likely: false });
}

function isSurname(name: PersonName, alone: PersonName): boolean {
  const likeness = compareWords(name.surname, alone.surname);
  return likeness === 'same' || likeness === 'variant' || name.first === alone.surname;
}

async function whyMeant(spelling: Spelling, group: Group, company: Company): Promise<string | undefined> {
  const items = group.spellings.flatMap((other) => other.items);
  const role = sharedRole(rolesOf(spelling.items), rolesOf(items));
  if (role !== undefined) return `${nameOf(spelling)} alone: the only one of this name here, and both ${role}`;
  const shared = sharedCompany(await company.of(spelling.items), await company.of(items), keysOf(items));
  return shared >= COMPANY ? `${nameOf(spelling)} alone: the only one of this name here, named with ${shared} of the same names` : undefined;
}

function toCluster({ spellings, reasons, likely }: Group): PersonCluster {
  return { items: spellings.flatMap(({ items }) => items).sort(compareItems), reasons, likely };
}
